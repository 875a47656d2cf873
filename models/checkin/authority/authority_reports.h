#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/checkin/authority/report_collection.h"
#include "models/checkin/authority/report_folder.h"
#include "models/store/database.h"

#include <QThreadPool>

#include <atomic>

namespace lobby::checkin {

/// Where reports go, once it is switched on.
struct ReportTarget
{
    QString folder = {};
    ReportFormat format = ReportFormat::Json;
    qint64 sinceMs = 0; ///< when it was switched on

    friend bool operator==(const ReportTarget &, const ReportTarget &) = default;
};

/// What a pass over the outbox did.
struct ReportPass
{
    int sent = 0;
    int failed = 0; ///< tried and not handed over
    int answered = 0;
    int waiting = 0; ///< for somebody at the desk
};

/// The reports of the branch where the desk stands, as screens and the runner use them: authorise,
/// audit, act. What touches the folder happens on a thread of its own, one thing at a time; the
/// number of a document is opened only when the entry that says so is durable. Any thread; all
/// three arguments outlive this.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class AuthorityReports
{
public:
    AuthorityReports(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers, ReportFolder::Write write = {});
    ~AuthorityReports();
    Q_DISABLE_COPY_MOVE(AuthorityReports)

    /// Makes reports of what happened since `sinceMs`, and brings those that are not sent up to
    /// date; answers how many changed. Of those who have left, only stays that ended on
    /// `departedFrom` or later are looked at.
    QFuture<Result<int>> collect(qint64 sinceMs, QDate departedFrom);
    /// Hands over what is to be sent and due, one file a report. What cannot be handed over is an
    /// error of that report, not of this call.
    QFuture<Result<ReportPass>> send(const QString &folder, ReportFormat format);
    /// How many reports were answered.
    QFuture<Result<int>> readAnswers(const QString &folder);
    /// All three, in this order.
    QFuture<Result<ReportPass>> pass(const ReportTarget &target, QDate departedFrom);

    /// Can reports be put into this folder? As ReportFolder::check().
    QFuture<Result<Done>> check(const QString &folder);

    QFuture<Result<QList<ReportRow>>> list(ReportList list) const;
    /// Sends a report (again) at the next pass. NotFound; Conflict when its state says no.
    QFuture<Result<Done>> retry(const Uuid &report);
    /// Somebody has told the authority in another way. NotFound; Conflict when its state says no.
    QFuture<Result<Done>> markProcessed(const Uuid &report);
    /// Takes that back: the report is what it was before. Conflict when it is no longer processed.
    QFuture<Result<Done>> unmarkProcessed(const AuthorityReport &before);

    /// May whoever is at the desk report?
    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::AuthorityReport); }
    /// Ends after the report that is being handed over, and waits for it; nothing begins after.
    void stop();

private:
    struct Prepared;
    struct Outcome;
    /// What becomes of a report, or none when its state says no.
    using Edit = std::function<std::optional<AuthorityReport>(
        const AuthorityReport &report, const std::optional<qint64> &happened)>;

    [[nodiscard]] Result<access::Session> session() const;
    QFuture<Result<Done>> change(const Uuid &report, const QString &reason, Edit edit);

    // On the pool's one thread.
    template <typename Work>
    auto background(Work work);
    [[nodiscard]] Result<QList<AuthorityReport>> openReports() const;
    Result<int> collectNow(qint64 sinceMs, QDate departedFrom) const;
    Result<ReportPass> sendNow(const QString &folder, ReportFormat format) const;
    Result<bool> sendOne(const Uuid &report, const ReportFolder &folder, ReportFormat format) const;
    Result<Prepared> prepare(store::Authorised leave, const Uuid &report) const;
    Result<Done> note(
        store::Authorised leave, const QList<Uuid> &reports, const Outcome &outcome) const;
    Result<int> readAnswersNow(const QString &folder) const;
    Result<bool> readAnswer(const AuthorityReport &report, const ReportFolder &folder) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    ReportFolder::Write m_write;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool;
};

} // namespace lobby::checkin
