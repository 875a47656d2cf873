#pragma once

#include "models/access/keys/root_key.h"
#include "models/store/engine/connection.h"

#include <QStringView>

#include <optional>

namespace lobby::darkdesk {

/// What opens the pack: typed once by a manager, shown never, kept in the vault under a key of its
/// own. It is typed again on some other machine, perhaps without an input method, so only what
/// every keyboard has may stand in it.
class PackPassphrase
{
public:
    enum class Problem { TooShort, TooLong, NotOnEveryKeyboard, TooSimple };
    static constexpr qsizetype kLeast = 12;
    static constexpr qsizetype kMost = 127; ///< bytes: ISO 32000-2, 7.6.4.3.3

    /// None: it will do.
    [[nodiscard]] static std::optional<Problem> problemOf(QStringView typed);

    // On a store thread; throw store::SqlError.
    /// None: there is none, or it was sealed by other keys than this vault's.
    [[nodiscard]] static std::optional<access::SecretBytes> read(
        store::Connection &connection, const access::SecretBytes &key);
    /// On the writer thread.
    static void write(store::Connection &connection, const QByteArray &sealed);

    [[nodiscard]] static QByteArray sealed(const access::SecretBytes &key, QByteArrayView text);
};

} // namespace lobby::darkdesk
