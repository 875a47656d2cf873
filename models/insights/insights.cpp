#include "models/insights/insights.h"

#include "models/insights/baseline.h"
#include "models/insights/service_queries.h"
#include "models/opening/opening_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::insights {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

ServiceQuestion questionOf(Connection &connection, const Uuid &branch, qint64 nowMs)
{
    const auto hours = opening::OpeningRepository(connection).ofBranch(branch).hours;
    return {branch, {}, QTimeZone(hours.timeZone.toLatin1()), nowMs, false};
}

} // namespace

Insights::Insights(store::Database &database, const access::Authoriser &authoriser, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_authoriser(authoriser)
{
    connect(&database, &store::Database::changed, this, &Insights::follow);
}

void Insights::follow(const store::Committed &committed)
{
    constexpr std::array<quint16, 6> kTables {schema::Complaint::kTable,
        schema::ComplaintEvent::kTable, schema::Stay::kTable, schema::WorkCalendar::kTable,
        schema::CalendarDay::kTable, schema::ServiceBaseline::kTable};
    const auto &touched = committed.touched;
    if (std::any_of(touched.begin(), touched.end(), [&kTables](const store::TouchedRow &row) {
            return std::find(kTables.begin(), kTables.end(), row.table) != kTables.end();
        }))
        Q_EMIT changed();
}

QFuture<Result<ServiceFigures>> Insights::service(Reach reach) const
{
    return figuresOf([reach](QDate today) { return periodOf(reach, today); });
}

QFuture<Result<ServiceFigures>> Insights::between(const Period &period) const
{
    return figuresOf([period](QDate) { return period; });
}

QFuture<Result<ServiceFigures>> Insights::month(QDate day) const
{
    return figuresOf([day](QDate) {
        const QDate first(day.year(), day.month(), 1);
        return Period {first, first.addDays(day.daysInMonth() - 1)};
    });
}

QFuture<Result<ServiceFigures>> Insights::figuresOf(const PeriodOf &periodOf) const
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<ServiceFigures>(*error);
    return m_database.read([periodOf, branch = m_authoriser.session()->branch,
                               seesAll = m_authoriser.may(Permission::ComplaintConfidential),
                               nowMs = m_database.clock().nowMs()](Connection &connection) {
        ServiceQuestion question = questionOf(connection, branch, nowMs);
        question.seesAll = seesAll;
        const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, question.zone).date();
        question.period = periodOf(today);
        return readServiceFigures(connection, question);
    });
}

QFuture<Result<Done>> Insights::freeze(const Period &period)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, session->branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [period, session = *session, nowMs = m_database.clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        ServiceQuestion question = questionOf(connection, session.branch, nowMs);
        question.period = period;
        const Kpis kpis = readKpis(connection, question);
        if (kpis.cases == 0)
            return Error {Error::Code::Invalid, {}, QStringLiteral("cases")};
        return Intents {
            freezingOf(connection, session.branch, {period, kpis, nowMs, session.staffId})};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::insights
