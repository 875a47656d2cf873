#include "models/checkin/authority/authority_reports.h"

#include "models/store/after_commit.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::checkin {

using access::Permission;
using store::Committed;
using store::Connection;
using Intents = QList<sync::Intent>;
using namespace Qt::StringLiterals;

namespace {

// Reasons of the audit, so that it tells when a number was opened.
const auto kCollect = u"collect"_s;
const auto kSend = u"send"_s;
const auto kOutcome = u"outcome"_s;
const auto kRetry = u"retry"_s;
const auto kByHand = u"by_hand"_s;

std::optional<AuthorityReport> loadOne(const ReportRepository &reports, const Uuid &id)
{
    std::optional<AuthorityReport> report = reports.load(id);
    return report && !report->withdrawn ? report : std::nullopt;
}

/// Withdrawn meanwhile, or changed by somebody else: not this time.
Error passedBy()
{
    return {Error::Code::Conflict};
}

} // namespace

struct AuthorityReports::Prepared
{
    ReportPayload payload;
    QByteArray sealedNumber;
};

struct AuthorityReports::Outcome
{
    ReportState state = ReportState::ToProcess;
    QString problem = {};
    QByteArray hash = {}; ///< of what was handed over; empty: nothing was
    int tries = 0; ///< to be counted yet
};

AuthorityReports::AuthorityReports(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers, ReportFolder::Write write)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
    , m_write(std::move(write))
{
    m_pool.setMaxThreadCount(1);
}

AuthorityReports::~AuthorityReports()
{
    stop();
}

void AuthorityReports::stop()
{
    m_stopped = true;
    m_pool.waitForDone();
}

template <typename Work>
auto AuthorityReports::background(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    return QtConcurrent::run(&m_pool, [this, work = std::move(work)]() -> Answer {
        if (m_stopped)
            return Error {Error::Code::Cancelled};
        return work();
    });
}

Result<access::Session> AuthorityReports::session() const
{
    std::optional<access::Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::AuthorityReport))
        return *error;
    return session ? Result<access::Session>(*std::move(session))
                   : Result<access::Session>(Error {Error::Code::NotLoggedIn});
}

Result<QList<AuthorityReport>> AuthorityReports::openReports() const
{
    const Result<access::Session> who = session();
    if (!who)
        return who.error();
    return waitFor(m_database.read([branch = who->branch](Connection &connection) {
        return ReportRepository(connection).open(branch);
    }));
}

QFuture<Result<int>> AuthorityReports::collect(qint64 sinceMs, QDate departedFrom)
{
    return background([=, this] { return collectNow(sinceMs, departedFrom); });
}

Result<int> AuthorityReports::collectNow(qint64 sinceMs, QDate departedFrom) const
{
    const Result<access::Session> who = session();
    if (!who)
        return who.error();
    const auto plan = [scope = ReportScope {who->branch, sinceMs, departedFrom},
                          nowMs = m_database.clock().nowMs()](Connection &connection) {
        return collectionOf(connection, scope, nowMs);
    };
    // A reader looks first: most of the time there is nothing to do, and nothing to be audited.
    const Result<Intents> wanted = waitFor(m_database.read(plan));
    if (!wanted)
        return wanted.error();
    if (wanted->isEmpty())
        return 0;
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::AuthorityReport, {}, kCollect);
    if (!leave)
        return leave.error();
    const Result<Committed> committed
        = waitFor(m_database.commit(*std::move(leave), kCollect, plan));
    return committed ? Result<int>(static_cast<int>(committed->touched.size()))
                     : Result<int>(committed.error());
}

QFuture<Result<ReportPass>> AuthorityReports::send(const QString &folder, ReportFormat format)
{
    return background([=, this] { return sendNow(folder, format); });
}

Result<ReportPass> AuthorityReports::sendNow(const QString &folder, ReportFormat format) const
{
    const Result<QList<AuthorityReport>> open = openReports();
    if (!open)
        return open.error();
    QList<Uuid> due;
    for (const AuthorityReport &report : *open) {
        if (const auto next = nextTryAt(report); next && *next <= m_database.clock().nowMs())
            due.append(report.id);
    }
    ReportPass pass;
    if (due.isEmpty())
        return pass;
    const ReportFolder place(folder, m_write);
    if (const Result<Done> usable = place.check(); !usable) {
        // Nothing can be handed over: no number is opened for it.
        Result<store::Authorised> leave
            = m_authoriser.authorise(Permission::AuthorityReport, {}, kOutcome);
        if (!leave)
            return leave.error();
        const Result<Done> noted = note(*std::move(leave), due,
            {ReportState::ErrorSending, codeName(usable.error().code), {}, 1});
        if (!noted)
            return noted.error();
        pass.failed = static_cast<int>(due.size());
        return pass;
    }
    for (const Uuid &id : std::as_const(due)) {
        if (m_stopped)
            break;
        const Result<bool> sent = sendOne(id, place, format);
        if (!sent && sent.error().code != Error::Code::Conflict)
            return sent.error();
        if (sent)
            ++(*sent ? pass.sent : pass.failed);
    }
    return pass;
}

/// False when it could not be handed over.
Result<bool> AuthorityReports::sendOne(
    const Uuid &id, const ReportFolder &folder, ReportFormat format) const
{
    // Both leaves at once: what has been begun is finished, also when the desk is locked meanwhile.
    Result<store::Authorised> toOpen
        = m_authoriser.authorise(Permission::AuthorityReport, id, kSend);
    Result<store::Authorised> toNote
        = m_authoriser.authorise(Permission::AuthorityReport, id, kOutcome);
    if (!toOpen || !toNote)
        return toOpen ? toNote.error() : toOpen.error();

    Result<Prepared> prepared = prepare(*std::move(toOpen), id);
    if (!prepared)
        return prepared.error();
    const auto failed = [&](const QString &problem) -> Result<bool> {
        const Result<Done> noted
            = note(*std::move(toNote), {id}, {ReportState::ErrorSending, problem});
        return noted ? Result<bool>(false) : Result<bool>(noted.error());
    };
    ReportPayload &payload = prepared->payload;
    Result<QString> number = m_numbers.open(prepared->sealedNumber);
    if (!number)
        return failed(u"document_number"_s);
    payload.documentNumber = *std::move(number);
    const QByteArray bytes = format == ReportFormat::Json ? payload.toJson() : payload.toCsv();
    if (const auto written = folder.write(reportFileName(payload.report, format), bytes); !written)
        return failed(codeName(written.error().code));
    const Result<Done> noted = note(*std::move(toNote), {id},
        {ReportState::ToProcess, {}, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
    return noted ? Result<bool>(true) : Result<bool>(noted.error());
}

/// The try is counted, and the entry written, before anything leaves the database.
Result<AuthorityReports::Prepared> AuthorityReports::prepare(
    store::Authorised leave, const Uuid &id) const
{
    auto prepared = std::make_shared<std::optional<Prepared>>();
    auto plan = [id, prepared, nowMs = m_database.clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const ReportRepository reports(connection);
        std::optional<AuthorityReport> report = loadOne(reports, id);
        if (!report || !nextTryAt(*report))
            return passedBy();
        const std::optional<ReportFacts> facts = reports.facts(report->stay, report->guest);
        const std::optional<qint64> happened = reports.happened(*report);
        if (!facts || !happened)
            return passedBy(); // the next collection takes it back
        const QStringList missing = missingIn(*facts);
        if (!missing.isEmpty()) {
            return Intents {ReportRepository::changeOf(
                changedTo(*report, ReportState::Incomplete, missing.join(u','), nowMs, happened))};
        }
        ++report->tries;
        *prepared
            = Prepared {{*report, *facts, {}}, reportedDocument(facts->profile)->numberSealed};
        return Intents {ReportRepository::changeOf(*report)};
    };
    const Result<Done> counted
        = store::doneOf(waitFor(m_database.commit(std::move(leave), kSend, std::move(plan))));
    if (!counted)
        return counted.error();
    return *prepared ? Result<Prepared>(**std::move(prepared)) : Result<Prepared>(passedBy());
}

Result<Done> AuthorityReports::note(
    store::Authorised leave, const QList<Uuid> &ids, const Outcome &outcome) const
{
    auto plan = [=, nowMs = m_database.clock().nowMs()](Connection &connection) -> Result<Intents> {
        const ReportRepository reports(connection);
        Intents intents;
        for (const Uuid &id : ids) {
            std::optional<AuthorityReport> report = loadOne(reports, id);
            if (!report || !mayFollow(report->state, outcome.state))
                continue;
            report->tries += outcome.tries;
            if (!outcome.hash.isEmpty())
                report->payloadHash = outcome.hash;
            intents.append(ReportRepository::changeOf(changedTo(
                *report, outcome.state, outcome.problem, nowMs, reports.happened(*report))));
        }
        return intents;
    };
    return store::doneOf(waitFor(m_database.commit(std::move(leave), kOutcome, std::move(plan))));
}

QFuture<Result<int>> AuthorityReports::readAnswers(const QString &folder)
{
    return background([=, this] { return readAnswersNow(folder); });
}

Result<int> AuthorityReports::readAnswersNow(const QString &folder) const
{
    const Result<QList<AuthorityReport>> open = openReports();
    if (!open)
        return open.error();
    const ReportFolder place(folder, m_write);
    int answered = 0;
    for (const AuthorityReport &report : *open) {
        if (m_stopped || !isSent(report.state))
            continue;
        const Result<bool> read = readAnswer(report, place);
        if (!read)
            return read.error();
        answered += *read ? 1 : 0;
    }
    return answered;
}

/// The answer is the last to go: until it is noted it is the only one.
Result<bool> AuthorityReports::readAnswer(
    const AuthorityReport &report, const ReportFolder &folder) const
{
    const QString name = reportBaseName(report);
    const std::optional<ReportAnswer> answer = folder.answer(name);
    if (!answer)
        return false;
    folder.removeReport(name);
    const ReportState state
        = answer->accepted ? ReportState::Processed : ReportState::ErrorProcessing;
    const bool isNew = report.state != state || report.problem != answer->text;
    if (isNew) {
        Result<store::Authorised> leave
            = m_authoriser.authorise(Permission::AuthorityReport, report.id, kOutcome);
        if (!leave)
            return leave.error();
        const Result<Done> noted = note(*std::move(leave), {report.id}, {state, answer->text});
        if (!noted)
            return noted.error();
    }
    folder.removeAnswers(name);
    return isNew;
}

QFuture<Result<ReportPass>> AuthorityReports::pass(const ReportTarget &target, QDate departedFrom)
{
    return background([=, this]() -> Result<ReportPass> {
        const Result<int> collected = collectNow(target.sinceMs, departedFrom);
        if (!collected)
            return collected.error();
        Result<ReportPass> pass = sendNow(target.folder, target.format);
        if (!pass)
            return pass;
        const Result<int> answered = readAnswersNow(target.folder);
        if (!answered)
            return answered.error();
        const Result<QList<AuthorityReport>> open = openReports();
        if (!open)
            return open.error();
        pass->answered = *answered;
        pass->waiting = static_cast<int>(std::ranges::count_if(
            *open, [](const AuthorityReport &report) { return needsSomebody(report.state); }));
        return pass;
    });
}

QFuture<Result<Done>> AuthorityReports::check(const QString &folder)
{
    return background([this, folder] { return ReportFolder(folder, m_write).check(); });
}

QFuture<Result<QList<ReportRow>>> AuthorityReports::list(ReportList list) const
{
    const Result<access::Session> who = session();
    if (!who)
        return refusedWith<QList<ReportRow>>(who.error());
    return m_database.read([branch = who->branch, list](Connection &connection) {
        return ReportRepository(connection).rows(branch, list);
    });
}

QFuture<Result<Done>> AuthorityReports::change(const Uuid &report, const QString &reason, Edit edit)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::AuthorityReport, report, reason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [report, edit = std::move(edit)](Connection &connection) -> Result<Intents> {
        const ReportRepository reports(connection);
        const std::optional<AuthorityReport> before = loadOne(reports, report);
        if (!before)
            return Error {Error::Code::NotFound};
        const std::optional<AuthorityReport> after = edit(*before, reports.happened(*before));
        if (!after)
            return passedBy();
        return Intents {ReportRepository::changeOf(*after)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
}

QFuture<Result<Done>> AuthorityReports::retry(const Uuid &report)
{
    return change(report, kRetry,
        [nowMs = m_database.clock().nowMs()](const AuthorityReport &before,
            const std::optional<qint64> &happened) -> std::optional<AuthorityReport> {
            if (before.state == ReportState::Processed || before.state == ReportState::Incomplete)
                return std::nullopt;
            return changedTo(before, ReportState::ToSend, {}, nowMs, happened);
        });
}

QFuture<Result<Done>> AuthorityReports::markProcessed(const Uuid &report)
{
    return change(report, kByHand,
        [nowMs = m_database.clock().nowMs()](const AuthorityReport &before,
            const std::optional<qint64> &happened) -> std::optional<AuthorityReport> {
            if (!mayFollow(before.state, ReportState::Processed))
                return std::nullopt;
            return changedTo(before, ReportState::Processed, {}, nowMs, happened);
        });
}

QFuture<Result<Done>> AuthorityReports::unmarkProcessed(const AuthorityReport &before)
{
    return change(before.id, kByHand,
        [before](const AuthorityReport &now,
            const std::optional<qint64> &) -> std::optional<AuthorityReport> {
            if (now.state != ReportState::Processed)
                return std::nullopt;
            AuthorityReport again = now;
            again.state = before.state;
            again.problem = before.problem;
            again.changedAt = before.changedAt;
            return again;
        });
}

} // namespace lobby::checkin
