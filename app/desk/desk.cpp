#include "app/desk/desk.h"

#include "models/backup/migration/migration_backup.h"
#include "models/support/wait_for.h"

#include <QSysInfo>

namespace lobby::app {

Desk::Followers::Followers(const Clock &clock)
    : index(std::make_unique<guests::GuestSearchIndex>(clock))
    , progress(std::make_unique<complaints::CaseProgress>())
    , organizations(std::make_unique<organizations::OrganizationIndex>())
{
}

QList<store::CommitStep *> Desk::Followers::steps() const
{
    return {index.get(), progress.get(), organizations.get()};
}

Desk::Desk(Followers followers, std::unique_ptr<access::Vault> vault, const Clock &clock)
    : m_clock(clock)
    , m_followers(std::move(followers))
    , m_vault(std::move(vault))
    , m_numbers(m_vault->root())
    , m_desks(m_vault->database(), m_vault->authoriser(), m_numbers)
    , m_guests(m_vault->database(), m_vault->authoriser(), m_numbers)
    , m_search(m_vault->database(), m_vault->authoriser(), m_numbers, *m_followers.index)
    , m_matching(m_vault->database(), m_vault->authoriser(), m_numbers)
    , m_stays(m_vault->database(), m_vault->authoriser())
    , m_trips(m_vault->database(), m_vault->authoriser())
    , m_opening(m_vault->database(), m_vault->authoriser())
    , m_reminders(m_vault->database(), m_vault->authoriser())
    , m_contacts(m_vault->database(), m_vault->authoriser())
    , m_organizations(m_vault->database(), m_vault->authoriser(), m_numbers)
    , m_promises(m_vault->database(), m_vault->authoriser())
    , m_reports(m_vault->database(), m_vault->authoriser(), m_numbers)
    , m_complaints(m_vault->database(), m_vault->authoriser())
    , m_complaintQueue(m_vault->database(), m_vault->authoriser(), *m_followers.progress)
    , m_caseAlarms(m_vault->database(), m_vault->authoriser(), m_complaintQueue)
    , m_evidence(m_vault->database(), m_vault->authoriser())
    , m_dossiers(m_vault->database(), m_vault->authoriser())
    , m_handovers(m_vault->database(), m_vault->authoriser())
{
    m_search.bringUpToDate();
    m_organizations.bringUpToDate(*m_followers.organizations);
}

Desk::~Desk()
{
    if (!m_vault)
        return; // given away
    // Jobs that are still queued work with the services: the vault finishes them before they go.
    stop();
    m_vault.reset();
}

void Desk::stop()
{
    m_search.stop();
    m_reports.stop();
    m_desks.stop();
    m_evidence.stop();
    m_dossiers.stop();
}

std::unique_ptr<access::Vault> Desk::takeVault()
{
    stop();
    m_vault->moveToThread(nullptr); // nobody hears it any more, and any thread may close it
    return std::move(m_vault);
}

Result<Desk::Founded> Desk::found(const access::ProfileFolder &folder,
    const access::Founding &founding, const access::Password &password, const Clock &clock)
{
    Followers followers(clock);
    auto founded = access::Vault::found(folder, founding, password, clock, followers.steps());
    if (!founded)
        return founded.error();
    return Founded {
        std::unique_ptr<Desk>(new Desk(std::move(followers), std::move(founded->vault), clock)),
        std::move(founded->recovery)};
}

Result<std::unique_ptr<Desk>> Desk::open(const access::ProfileFolder &folder, const Uuid &member,
    const access::Password &password, const Clock &clock, const store::BackupWatcher &watcher)
{
    Followers followers(clock);
    auto vault = access::Vault::unlock(folder, member, password, clock, followers.steps(),
        backup::backupBeforeMigration(clock, watcher));
    if (!vault)
        return vault.error();
    if (const Result<Done> noted = backup::noteBackupBeforeMigration(**vault); !noted)
        return noted.error();
    std::unique_ptr<Desk> desk(new Desk(std::move(followers), *std::move(vault), clock));
    if (const Result<Done> done = desk->useGivenKeys(); !done)
        return done.error();
    return desk;
}

void Desk::moveToThread(QThread *thread)
{
    m_vault->moveToThread(thread);
    m_complaintQueue.moveToThread(thread);
}

Result<Done> Desk::useGivenKeys()
{
    auto keys = std::make_shared<std::optional<access::DocumentKeys>>();
    const Result<Done> read
        = waitFor(database().read([keys](store::Connection &connection) -> Result<Done> {
              *keys = access::readGivenKeys(connection);
              return Done();
          }));
    if (read && *keys)
        m_numbers.use(*std::move(*keys));
    return read;
}

QFuture<Result<bool>> Desk::sayThatItIsHere()
{
    return m_desks.lookAfter(QSysInfo::machineHostName(), m_vault->branch());
}

} // namespace lobby::app
