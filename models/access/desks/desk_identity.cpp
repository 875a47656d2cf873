#include "models/access/desks/desk_identity.h"

#include "models/store/engine/meta.h"

namespace lobby::access {

using store::Connection;

namespace {

constexpr auto kIdentity = "desk_identity";
constexpr auto kGivenKeys = "document_keys";
constexpr auto kSigningKey = "signing_key";

} // namespace

std::optional<DeskIdentity> readIdentity(Connection &connection)
{
    const sync::Value value = store::metaValue(connection, kIdentity);
    const auto *kept = std::get_if<QByteArray>(&value);
    if (!kept)
        return std::nullopt;
    const auto id = Uuid::fromBytes(kept->first(std::min<qsizetype>(Uuid::kSize, kept->size())));
    auto code = PairingCode::read(kept->sliced(std::min<qsizetype>(Uuid::kSize, kept->size())));
    if (!id || !code)
        return std::nullopt;
    return DeskIdentity {*id, *std::move(code)};
}

void writeIdentity(Connection &connection, const DeskIdentity &identity)
{
    QByteArray kept = identity.id.toBytes() + identity.code.bytes().view().toByteArray();
    store::setMeta(connection, kIdentity, kept);
    wipe(kept);
}

SigningKey signingKey(Connection &connection)
{
    sync::Value value = store::metaValue(connection, kSigningKey);
    if (auto *kept = std::get_if<QByteArray>(&value); kept && kept->size() == kKeySize) {
        SecretBytes seed = SecretBytes::copyOf(*kept);
        wipe(*kept);
        return SigningKey::fromSeed(std::move(seed));
    }
    SigningKey made = SigningKey::random();
    QByteArray seed = made.seed.view().toByteArray();
    store::setMeta(connection, kSigningKey, seed);
    wipe(seed);
    return made;
}

std::optional<DocumentKeys> readGivenKeys(Connection &connection)
{
    sync::Value value = store::metaValue(connection, kGivenKeys);
    auto *kept = std::get_if<QByteArray>(&value);
    if (!kept)
        return std::nullopt;
    auto keys = DocumentKeys::read(SecretBytes::copyOf(*kept));
    wipe(*kept);
    return keys;
}

void writeGivenKeys(Connection &connection, const DocumentKeys &keys)
{
    QByteArray kept = keys.bytes().view().toByteArray();
    store::setMeta(connection, kGivenKeys, kept);
    wipe(kept);
}

} // namespace lobby::access
