#include "models/darkdesk/pack/pack_passphrase.h"

#include "models/access/secrets/sealing.h"
#include "models/store/engine/meta.h"

#include <QSet>

#include <algorithm>

namespace lobby::darkdesk {

namespace {

constexpr const char *kPassphraseName = "dark_desk_passphrase";
constexpr QByteArrayView kPassphraseContext("LOBBY-DARK-DESK1");
constexpr qsizetype kLeastKinds = 5; ///< of characters: "aaaaaaaaaaaa" is none

} // namespace

std::optional<PackPassphrase::Problem> PackPassphrase::problemOf(QStringView typed)
{
    const bool isPlain
        = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!isPlain)
        return Problem::NotOnEveryKeyboard;
    if (typed.trimmed().size() < kLeast)
        return Problem::TooShort;
    if (typed.size() > kMost)
        return Problem::TooLong;
    const QSet<QChar> kinds(typed.begin(), typed.end());
    return kinds.size() < kLeastKinds ? std::optional(Problem::TooSimple) : std::nullopt;
}

std::optional<access::SecretBytes> PackPassphrase::read(
    store::Connection &connection, const access::SecretBytes &key)
{
    const sync::Value kept = store::metaValue(connection, kPassphraseName);
    const auto *sealed = std::get_if<QByteArray>(&kept);
    return sealed ? access::unseal(key, *sealed, kPassphraseContext) : std::nullopt;
}

void PackPassphrase::write(store::Connection &connection, const QByteArray &sealed)
{
    store::setMeta(connection, kPassphraseName, sealed);
}

QByteArray PackPassphrase::sealed(const access::SecretBytes &key, QByteArrayView text)
{
    return access::seal(key, text, kPassphraseContext);
}

} // namespace lobby::darkdesk
