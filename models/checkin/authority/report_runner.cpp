#include "models/checkin/authority/report_runner.h"

#include "models/support/async.h"

#include <algorithm>
#include <array>

#include "schema/schema.h"

namespace lobby::checkin {

namespace {

constexpr int kRecentDays = 3;
constexpr qint64 kLookAtAllEveryMs = 3'600'000;

/// Of rows that a report is made of.
bool concernsReports(const store::TouchedRow &row)
{
    static constexpr std::array<quint16, 4> kTables {schema::Stay::kTable,
        schema::StayGuest::kTable, schema::Guest::kTable, schema::IdentityDocument::kTable};
    return std::ranges::find(kTables, row.table) != kTables.end();
}

} // namespace

ReportRunner::ReportRunner(AuthorityReports &reports, store::Database &database, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
    , m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportRunner::run);
    connect(&database, &store::Database::changed, this, &ReportRunner::onCommitted);
}

void ReportRunner::setTarget(const std::optional<ReportTarget> &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_lookedAtAllMs = 0;
    if (m_target) {
        run();
    } else {
        m_timer.stop();
        Q_EMIT waitingChanged(0);
    }
}

void ReportRunner::onCommitted(const store::Committed &committed)
{
    if (!m_target || !std::ranges::any_of(committed.touched, concernsReports))
        return;
    if (m_running)
        m_again = true;
    else if (!m_timer.isActive() || m_timer.remainingTime() > kSoonMs)
        m_timer.start(kSoonMs);
}

void ReportRunner::run()
{
    if (!m_target)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_timer.stop();
    if (!m_reports.may()) { // nobody is at the desk, or nobody who may
        m_timer.start(kEveryMs);
        return;
    }
    m_running = true;
    m_again = false;
    // Now and then at everything; what comes to light in between is mostly in recent stays.
    const Clock &clock = m_database.clock();
    const bool isWhole = clock.nowMs() - m_lookedAtAllMs >= kLookAtAllEveryMs;
    const QDate began = QDateTime::fromMSecsSinceEpoch(m_target->sinceMs).date().addDays(-1);
    const QDate from = isWhole ? began : std::max(began, clock.today().addDays(-kRecentDays));
    if (isWhole)
        m_lookedAtAllMs = clock.nowMs();
    whenDone(m_reports.pass(*m_target, from), this,
        [this](const Result<ReportPass> &pass) { ended(pass); });
}

void ReportRunner::ended(const Result<ReportPass> &pass)
{
    m_running = false;
    if (!m_target)
        return;
    if (pass)
        Q_EMIT waitingChanged(pass->waiting);
    else
        m_lookedAtAllMs = 0;
    m_timer.start(m_again ? kSoonMs : kEveryMs);
}

} // namespace lobby::checkin
