#include "models/access/desks/desk_identity.h"

#include "models/store/engine/statement.h"

namespace lobby::access {

using store::Connection;
using store::Statement;

namespace {

std::optional<QByteArray> readMeta(Connection &connection, const char *name)
{
    Statement query(connection, "SELECT value FROM meta WHERE name = :name");
    if (!query.bind(":name", QString::fromLatin1(name)).step())
        return std::nullopt;
    return query.bytes(0);
}

void writeMeta(Connection &connection, const char *name, const QByteArray &value)
{
    Statement(connection, "INSERT OR REPLACE INTO meta (name, value) VALUES (:name, :value)")
        .bind(":name", QString::fromLatin1(name))
        .bind(":value", value)
        .run();
}

} // namespace

std::optional<DeskIdentity> readIdentity(Connection &connection)
{
    const std::optional<QByteArray> kept = readMeta(connection, "desk_identity");
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
    writeMeta(connection, "desk_identity", kept);
    wipe(kept);
}

std::optional<DocumentKeys> readGivenKeys(Connection &connection)
{
    std::optional<QByteArray> kept = readMeta(connection, "document_keys");
    if (!kept)
        return std::nullopt;
    auto keys = DocumentKeys::read(SecretBytes::copyOf(*kept));
    wipe(*kept);
    return keys;
}

void writeGivenKeys(Connection &connection, const DocumentKeys &keys)
{
    QByteArray kept = keys.bytes().view().toByteArray();
    writeMeta(connection, "document_keys", kept);
    wipe(kept);
}

} // namespace lobby::access
