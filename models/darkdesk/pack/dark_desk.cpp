#include "models/darkdesk/pack/dark_desk.h"

#include "models/darkdesk/pack/pack_reading.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::darkdesk {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

// Reasons of the audit.
const auto kPassphraseReason = QStringLiteral("dark_desk.passphrase");
const auto kPrintReason = QStringLiteral("dark_desk.print");
const auto kPassphrase = QStringLiteral("passphrase");

} // namespace

DarkDesk::DarkDesk(
    store::Database &database, const access::Authoriser &authoriser, const access::RootKey &root)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_key(std::make_shared<const access::SecretBytes>(
          root.subkey(access::RootKey::Purpose::DarkDesk)))
{
}

QFuture<Result<PackToWrite>> DarkDesk::packToWrite() const
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<PackToWrite>({Error::Code::NotLoggedIn});
    return m_database.read(
        [branch = session->branch, key = m_key, nowMs = clock().nowMs(), today = clock().today()](
            Connection &connection) -> Result<PackToWrite> {
            auto passphrase = PackPassphrase::read(connection, *key);
            if (!passphrase)
                return Error {Error::Code::Invalid, {}, kPassphrase};
            return PackToWrite {readPack(connection, branch, nowMs, today),
                std::make_shared<const access::SecretBytes>(*std::move(passphrase))};
        });
}

QFuture<Result<Pack>> DarkDesk::packToPrint()
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::StayView, {}, kPrintReason);
    if (!leave)
        return refusedWith<Pack>(leave.error());
    const auto found = std::make_shared<Pack>();
    auto plan = [branch = m_authoriser.session()->branch, nowMs = clock().nowMs(),
                    today = clock().today(), found](Connection &connection) -> Result<Intents> {
        *found = readPack(connection, branch, nowMs, today);
        return Intents();
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), kPrintReason, std::move(plan)), found);
}

QFuture<Result<bool>> DarkDesk::hasPassphrase() const
{
    if (!m_authoriser.session())
        return refusedWith<bool>({Error::Code::NotLoggedIn});
    return m_database.read([key = m_key](Connection &connection) {
        return PackPassphrase::read(connection, *key).has_value();
    });
}

QFuture<Result<Done>> DarkDesk::setPassphrase(QStringView typed)
{
    if (PackPassphrase::problemOf(typed))
        return refusedWith<Done>({Error::Code::Invalid, {}, kPassphrase});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, {}, kPassphraseReason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    QByteArray text = typed.toUtf8();
    const QByteArray sealed = PackPassphrase::sealed(*m_key, text);
    access::wipe(text);
    auto plan = [sealed](Connection &connection) -> Result<Intents> {
        PackPassphrase::write(connection, sealed);
        return Intents();
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), kPassphraseReason, std::move(plan)));
}

} // namespace lobby::darkdesk
