#pragma once

#include "models/access/desks/desks.h"
#include "models/access/vault/vault.h"
#include "models/checkin/authority/authority_reports.h"
#include "models/complaints/alarms/case_alarms.h"
#include "models/complaints/complaints.h"
#include "models/complaints/dossier/dossiers.h"
#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/queue/complaint_queue.h"
#include "models/followups/activities/activities.h"
#include "models/followups/reminders.h"
#include "models/guests/guests.h"
#include "models/guests/matching/guest_matching.h"
#include "models/guests/search/guest_search.h"
#include "models/guests/search/guest_search_index.h"
#include "models/handover/handovers.h"
#include "models/opening/opening_times.h"
#include "models/organizations/organization_index.h"
#include "models/organizations/organizations.h"
#include "models/promises/promises.h"
#include "models/stays/stays.h"
#include "models/stays/trips/trips.h"
#include "models/store/engine/backup.h"

#include <memory>

namespace lobby::app {

/// Everything behind the window and the command line, put together: an unlocked vault and the
/// services on it. Opening blocks for half a second; do it off the GUI thread and hand the desk
/// over with moveToThread().
class Desk
{
public:
    struct Founded
    {
        std::unique_ptr<Desk> desk;
        access::RecoveryKey recovery;
    };

    /// As Vault::found(). `clock` outlives the desk.
    static Result<Founded> found(const access::ProfileFolder &folder,
        const access::Founding &founding, const access::Password &password, const Clock &clock);
    /// As Vault::unlock(); a profile of an older version is backed up first, which `watcher` sees.
    static Result<std::unique_ptr<Desk>> open(const access::ProfileFolder &folder,
        const Uuid &member, const access::Password &password, const Clock &clock,
        const store::BackupWatcher &watcher = {});

    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// Stops everything that works with the vault and gives it away, with its session, to be closed
    /// on whichever thread. What was asked of it before is still answered, so that the desk goes
    /// after it.
    [[nodiscard]] std::unique_ptr<access::Vault> takeVault();

    /// What signals belongs to `thread` from now on: the GUI's, after opening beside it.
    void moveToThread(QThread *thread);

    [[nodiscard]] access::Vault &vault() { return *m_vault; }
    [[nodiscard]] store::Database &database() { return m_vault->database(); }
    [[nodiscard]] access::Authoriser &authoriser() { return m_vault->authoriser(); }
    [[nodiscard]] guests::Guests &guests() { return m_guests; }
    [[nodiscard]] guests::GuestSearch &search() { return m_search; }
    [[nodiscard]] guests::GuestSearchIndex &searchIndex() { return *m_followers.index; }
    [[nodiscard]] const guests::GuestMatching &matching() const { return m_matching; }
    [[nodiscard]] const access::DocumentNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] access::Desks &desks() { return m_desks; }
    /// Desks::lookAfter(), under this machine's name.
    QFuture<Result<bool>> sayThatItIsHere();
    [[nodiscard]] stays::Stays &stays() { return m_stays; }
    [[nodiscard]] stays::Trips &trips() { return m_trips; }
    [[nodiscard]] opening::OpeningTimes &opening() { return m_opening; }
    [[nodiscard]] followups::Activities &contacts() { return m_contacts; }
    [[nodiscard]] organizations::Organizations &organizations() { return m_organizations; }
    [[nodiscard]] promises::Promises &promises() { return m_promises; }
    [[nodiscard]] followups::Reminders &reminders() { return m_reminders; }
    [[nodiscard]] checkin::AuthorityReports &reports() { return m_reports; }
    [[nodiscard]] complaints::Complaints &complaints() { return m_complaints; }
    [[nodiscard]] complaints::CaseAlarms &caseAlarms() { return m_caseAlarms; }
    [[nodiscard]] complaints::ComplaintQueue &complaintQueue() { return m_complaintQueue; }
    [[nodiscard]] complaints::EvidenceFiles &evidence() { return m_evidence; }
    [[nodiscard]] complaints::Dossiers &dossiers() { return m_dossiers; }
    [[nodiscard]] handover::Handovers &handovers() { return m_handovers; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    void stop();
    /// The keys that another desk gave to this one.
    Result<Done> useGivenKeys();

    /// What follows every commit; made before the vault, which it outlives.
    struct Followers
    {
        explicit Followers(const Clock &clock);
        [[nodiscard]] QList<store::CommitStep *> steps() const;

        std::unique_ptr<guests::GuestSearchIndex> index;
        std::unique_ptr<complaints::CaseProgress> progress;
        std::unique_ptr<organizations::OrganizationIndex> organizations;
    };
    Desk(Followers followers, std::unique_ptr<access::Vault> vault, const Clock &clock);

    const Clock &m_clock;
    Followers m_followers;
    std::unique_ptr<access::Vault> m_vault;
    access::LocalDocumentNumbers m_numbers;
    access::Desks m_desks;
    guests::Guests m_guests;
    guests::GuestSearch m_search;
    guests::GuestMatching m_matching;
    stays::Stays m_stays;
    stays::Trips m_trips;
    opening::OpeningTimes m_opening;
    followups::Reminders m_reminders;
    followups::Activities m_contacts;
    organizations::Organizations m_organizations;
    promises::Promises m_promises;
    checkin::AuthorityReports m_reports;
    complaints::Complaints m_complaints;
    complaints::ComplaintQueue m_complaintQueue;
    complaints::CaseAlarms m_caseAlarms;
    complaints::EvidenceFiles m_evidence;
    complaints::Dossiers m_dossiers;
    handover::Handovers m_handovers;
};

} // namespace lobby::app
