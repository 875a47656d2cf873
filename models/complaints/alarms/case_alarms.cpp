#include "models/complaints/alarms/case_alarms.h"

#include "models/complaints/complaint_repository.h"
#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::complaints {

using namespace Qt::StringLiterals;
using access::Permission;
using store::Connection;
using store::Statement;
using Calendar = std::shared_ptr<const calendar::WorkingCalendar>;
using Intents = QList<sync::Intent>;

namespace {

/// A quarter of the longest time, with a long holiday in it, begins within these days.
constexpr qint64 kHorizonMs = qint64 {21} * 24 * 3600 * 1000;
constexpr int kMostAtOnce = 200;
constexpr auto kLongOver = std::chrono::hours(4);

static_assert(int(ClockKind::Statutory) == 3); // nothing pauses what the law sets
// The branch's own cases by what is due first, as the index case_progress_place has them.
constexpr const char *kDueFirst
    = "SELECT p.complaint_id, c.case_no, p.clock, p.due_from, p.due_at, p.owner_id"
      " FROM case_progress p JOIN complaint c ON c.id = p.complaint_id"
      " WHERE p.branch_id = :branch AND p.is_open = 1 AND p.place < :until"
      " AND p.due_at IS NOT NULL AND (p.paused_since IS NULL OR p.clock = 3) ORDER BY p.place, "
      "p.complaint_id LIMIT "
      ":limit";

Uuid idOf(const CaseAlarm &alarm, const Uuid &member)
{
    QByteArray name = alarm.complaint.toBytes();
    name += codeOf(alarm).toUtf8();
    name += QByteArray::number(alarm.dueAt);
    name += member.toBytes();
    return Uuid::named("case_alarm", name);
}

bool isNoted(Connection &connection, const Uuid &entry)
{
    Statement query(connection, "SELECT 1 FROM complaint_event WHERE id = :id");
    return query.bind(":id", entry).step();
}

/// What runs out, whether it was told or not; of what is only soon due, `member`'s and nobody's.
QList<CaseAlarm> running(Connection &connection, const Uuid &branch, const Uuid &member,
    qint64 nowMs, const calendar::WorkingCalendar &calendar)
{
    QList<CaseAlarm> alarms;
    Statement query(connection, kDueFirst);
    query.bind(":branch", branch)
        .bind(":until", nowMs + kHorizonMs)
        .bind(":limit", qint64(kMostAtOnce));
    while (query.step()) {
        CaseAlarm alarm {query.uuid(0), query.text(1), ClockKind(query.integer(2)),
            AlarmLevel::Soon, query.integer(4), {}};
        const auto left = timeLeft(alarm.clock, query.integer(3), alarm.dueAt, nowMs, calendar);
        const auto level = left ? alarmLevelOf(*left) : std::nullopt;
        const Uuid owner = query.uuid(5);
        if (!level || (*level == AlarmLevel::Soon && !owner.isNull() && owner != member))
            continue;
        alarm.level = *level;
        alarm.left = *left;
        alarms.append(alarm);
    }
    return alarms;
}

QList<CaseAlarm> untold(Connection &connection, const QList<CaseAlarm> &alarms, const Uuid &member)
{
    QList<CaseAlarm> news;
    for (const CaseAlarm &alarm : alarms) {
        if (!isNoted(connection, idOf(alarm, member)))
            news.append(alarm);
    }
    return news;
}

sync::Intent entryOf(const CaseAlarm &alarm, const Uuid &member, qint64 nowMs)
{
    CaseEvent event;
    event.id = idOf(alarm, member);
    event.complaint = alarm.complaint;
    event.kind = EventKind::Alerted;
    event.author = member;
    event.about = member;
    event.at = nowMs;
    event.code = codeOf(alarm);
    return ComplaintRepository::appendingOf(event);
}

} // namespace

std::optional<AlarmLevel> alarmLevelOf(const TimeLeft &left)
{
    switch (left.urgency) {
    case Urgency::Calm:
        return std::nullopt;
    case Urgency::Soon:
        return AlarmLevel::Soon;
    case Urgency::Over:
        return left.worked <= -kLongOver ? AlarmLevel::Long : AlarmLevel::Over;
    }
    Q_UNREACHABLE();
}

QString codeOf(const CaseAlarm &alarm)
{
    static constexpr std::array clocks {"response", "step", "case", "statutory"};
    static constexpr std::array levels {"soon", "over", "long"};
    return QLatin1StringView(clocks.at(size_t(alarm.clock))) + u'.'
        + QLatin1StringView(levels.at(size_t(alarm.level)));
}

QFuture<Result<QList<CaseAlarm>>> CaseAlarms::ring()
{
    using Alarms = QList<CaseAlarm>;
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Alarms>({Error::Code::NotLoggedIn});
    const Calendar calendar = m_queue.calendar();
    if (!calendar || !m_authoriser.may(Permission::ComplaintCreate))
        return QtFuture::makeReadyFuture(Result<Alarms>(Alarms()));
    const auto look = [member = session->staffId, branch = session->branch, calendar,
                          nowMs = m_database.clock().nowMs()](Connection &connection) {
        return untold(connection, running(connection, branch, member, nowMs, *calendar), member);
    };
    // A reader looks first: most of the time there is nothing to do, and nothing to be audited.
    return m_database
        .read([look](Connection &connection) { return Result<Alarms>(look(connection)); })
        .then(QtFuture::Launch::Sync,
            [this, look, member = session->staffId](
                const Result<Alarms> &seen) -> QFuture<Result<Alarms>> {
                if (!seen || seen->isEmpty())
                    return QtFuture::makeReadyFuture(seen);
                Result<store::Authorised> leave
                    = m_authoriser.authorise(Permission::ComplaintCreate);
                if (!leave)
                    return refusedWith<Alarms>(leave.error());
                const auto told = std::make_shared<Alarms>();
                auto plan = [look, told, member, nowMs = m_database.clock().nowMs()](
                                Connection &connection) -> Result<Intents> {
                    *told = look(connection);
                    Intents intents;
                    for (const CaseAlarm &alarm : std::as_const(*told))
                        intents.append(entryOf(alarm, member, nowMs));
                    return intents;
                };
                return store::afterCommit(
                    m_database.commit(*std::move(leave), u"alarm"_s, std::move(plan)), told);
            })
        .unwrap();
}

QFuture<Result<int>> CaseAlarms::over() const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<int>(*error);
    return m_database.read([branch = m_authoriser.session()->branch,
                               nowMs = m_database.clock().nowMs()](Connection &connection) {
        Statement query(connection,
            "SELECT count(*) FROM case_progress WHERE branch_id = :branch AND is_open = 1"
            " AND place < :now AND (paused_since IS NULL OR clock = 3)");
        query.bind(":branch", branch).bind(":now", nowMs).step();
        return Result<int>(static_cast<int>(query.integer(0)));
    });
}

} // namespace lobby::complaints
