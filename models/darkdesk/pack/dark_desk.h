#pragma once

#include "models/access/keys/root_key.h"
#include "models/access/session/authoriser.h"
#include "models/darkdesk/pack/pack.h"
#include "models/darkdesk/pack/pack_passphrase.h"
#include "models/store/database.h"

#include <memory>

namespace lobby::darkdesk {

/// A pack and what it is encrypted with.
struct PackToWrite
{
    Pack pack;
    std::shared_ptr<const access::SecretBytes> passphrase;
};

/// The dark-desk pack as screens use it. The pack is the house's, made for whoever is at the desk
/// without showing it to him: what he may see decides only what he may print. Any thread; the
/// arguments outlive this.
class DarkDesk
{
public:
    DarkDesk(store::Database &database, const access::Authoriser &authoriser,
        const access::RootKey &root);

    /// Of the branch that the desk stands in. NotLoggedIn, Invalid (subject "passphrase") as long
    /// as there is none.
    [[nodiscard]] QFuture<Result<PackToWrite>> packToWrite() const;
    /// The same to be printed at once, noted in the audit. NotLoggedIn, NotAllowed.
    [[nodiscard]] QFuture<Result<Pack>> packToPrint();
    /// NotLoggedIn.
    [[nodiscard]] QFuture<Result<bool>> hasPassphrase() const;
    /// Noted in the audit, without it. Invalid (subject "passphrase"), NotLoggedIn, NotAllowed.
    QFuture<Result<Done>> setPassphrase(QStringView typed);

    [[nodiscard]] bool mayPrint() const { return m_authoriser.may(access::Permission::StayView); }
    [[nodiscard]] bool maySet() const
    {
        return m_authoriser.may(access::Permission::SettingsProperty);
    }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    std::shared_ptr<const access::SecretBytes> m_key; ///< shared with readers under way
};

} // namespace lobby::darkdesk
