#include "models/complaints/queue/case_progress.h"

#include "models/complaints/case/case_state.h"
#include "models/complaints/clocks/case_clocks.h"
#include "models/complaints/complaint_repository.h"
#include "models/complaints/disputes/dispute_repository.h"
#include "models/complaints/queue/case_figure.h"
#include "models/opening/opening_repository.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <QSet>

#include <algorithm>
#include <limits>

#include "schema/schema.h"

namespace lobby::complaints {

using store::Connection;
using store::Statement;

namespace {

/// To be raised when steps, limits, clocks or what is measured change.
constexpr int kRulesVersion = 3;
constexpr auto kRules = "case_progress_rules"; // in the table "meta"

QString lettersOf(const CaseState &state)
{
    QString letters;
    for (const StepState &step : state.steps) {
        switch (step.status) {
        case StepStatus::Ahead:
            letters += u'-';
            break;
        case StepStatus::Current:
            letters += u'>';
            break;
        case StepStatus::Done:
            letters += u'+';
            break;
        case StepStatus::Skipped:
            letters += u's';
            break;
        case StepStatus::NotNeeded:
            letters += u'.';
            break;
        }
    }
    return letters;
}

/// What has no deadline comes last.
qint64 placeOf(const CaseState &state, const std::optional<qint64> &dueAt)
{
    if (state.closedAt)
        return -*state.closedAt;
    return dueAt.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

void CaseProgress::follow(Connection &connection, const QList<store::TouchedRow> &touched)
{
    QSet<Uuid> complaints;
    bool hasOtherHours = false;
    for (const store::TouchedRow &row : touched) {
        if (row.table == schema::WorkCalendar::kTable || row.table == schema::CalendarDay::kTable
            || row.table == schema::Branch::kTable)
            hasOtherHours = true;
        else if (row.table == schema::Complaint::kTable)
            complaints.insert(row.id);
        else if (row.table == schema::ComplaintEvent::kTable
            || row.table == schema::DisputeEvent::kTable)
            complaints.insert(row.subject);
    }
    if (hasOtherHours) {
        rebuild(connection);
        return;
    }
    for (const Uuid &complaint : std::as_const(complaints))
        update(connection, complaint);
}

void CaseProgress::bringUpToDate(Connection &connection)
{
    const sync::Value rules = qint64(kRulesVersion);
    if (store::metaValue(connection, kRules) == rules)
        return;
    store::setMeta(connection, kRules, rules);
    rebuild(connection);
}

void CaseProgress::rebuild(Connection &connection)
{
    m_calendars.clear();
    m_grounds.clear();
    Statement(connection, "DELETE FROM case_progress").run();
    Statement(connection, "DELETE FROM case_figure").run();
    QList<Uuid> complaints;
    {
        Statement query(connection, "SELECT id FROM complaint WHERE present = 1 AND archived = 0");
        while (query.step())
            complaints.append(query.uuid(0));
    }
    for (const Uuid &complaint : std::as_const(complaints))
        update(connection, complaint);
}

const calendar::WorkingCalendar &CaseProgress::calendarOf(
    Connection &connection, const Uuid &branch)
{
    Calendar &known = m_calendars[branch];
    if (!known) {
        known = std::make_shared<const calendar::WorkingCalendar>(
            opening::calendarOf(opening::OpeningRepository(connection).ofBranch(branch)));
    }
    return *known;
}

const LegalGround &CaseProgress::groundOf(Connection &connection, const Uuid &branch)
{
    auto &known = m_grounds[branch];
    if (!known) {
        known = std::make_shared<const LegalGround>(DisputeRepository(connection).groundOf(branch));
    }
    return *known;
}

std::optional<CaseClock> CaseProgress::statutoryClock(
    Connection &connection, const Complaint &complaint, const calendar::WorkingCalendar &calendar)
{
    const QList<DisputeEvent> events = DisputeRepository(connection).eventsOf(complaint.id);
    if (events.isEmpty())
        return std::nullopt;
    const auto next = nextOf(clocksOf(disputeOf(events), groundOf(connection, complaint.branch)));
    if (!next)
        return std::nullopt;
    return CaseClock {ClockKind::Statutory,
        next->from.startOfDay(calendar.zone()).toMSecsSinceEpoch(),
        endOfDay(next->due, calendar.zone())};
}

void CaseProgress::update(Connection &connection, const Uuid &complaint)
{
    const ComplaintRepository repository(connection);
    const std::optional<Complaint> stored = repository.load(complaint);
    if (!stored) {
        Statement(connection, "DELETE FROM case_progress WHERE complaint_id = :id")
            .bind(":id", complaint)
            .run();
        removeFigure(connection, complaint);
        return;
    }
    const CaseState state = stateOf(*stored, repository.eventsOf(complaint));
    const calendar::WorkingCalendar &calendar = calendarOf(connection, stored->branch);
    writeFigure(connection, *stored, state, calendar);
    // Without the holidays of a year there is no deadline: the case comes last and says so.
    const auto known = clocksOf(*stored, state, calendar);
    QList<CaseClock> clocks = known ? *known : QList<CaseClock>();
    if (const auto statutory = statutoryClock(connection, *stored, calendar);
        statutory && !state.isClosed) {
        const auto behind
            = std::find_if(clocks.begin(), clocks.end(), [&statutory](const CaseClock &clock) {
                  return !clock.dueAt || *clock.dueAt > *statutory->dueAt;
              });
        clocks.insert(behind, *statutory);
    }
    const auto whole = std::find_if(clocks.cbegin(), clocks.cend(),
        [](const CaseClock &clock) { return clock.kind == ClockKind::Case; });
    const bool hasClock = !clocks.isEmpty();
    const bool isPaused = state.isPaused();
    Statement(connection,
        "REPLACE INTO case_progress (complaint_id, branch_id, is_open, steps, paused_since,"
        " pause_reason, clock, due_from, due_at, place, case_due_at, closed_at, owner_id, "
        "department)"
        " VALUES (:id, :branch, :open, :steps, :paused, :reason, :clock, :from, :due, :place, "
        ":case,"
        " :closed, :owner, :department)")
        .bind(":id", complaint)
        .bind(":branch", sync::orNothing(stored->branch))
        .bind(":open", qint64(state.isClosed ? 0 : 1))
        .bind(":steps", lettersOf(state))
        .bind(":paused", isPaused ? sync::Value(state.pauses.constLast().from) : sync::Value())
        .bind(
            ":reason", isPaused ? sync::orNothing(state.pauses.constLast().reason) : sync::Value())
        .bind(":clock", hasClock ? sync::Value(qint64(clocks.constFirst().kind)) : sync::Value())
        .bind(":from", hasClock ? sync::Value(clocks.constFirst().from) : sync::Value())
        .bind(":due", hasClock ? sync::orNothing(clocks.constFirst().dueAt) : sync::Value())
        .bind(":place", placeOf(state, hasClock ? clocks.constFirst().dueAt : std::nullopt))
        .bind(":case", whole != clocks.cend() ? sync::orNothing(whole->dueAt) : sync::Value())
        .bind(":closed", sync::orNothing(state.closedAt))
        .bind(":owner", sync::orNothing(state.owner))
        .bind(":department", sync::orNothing(state.department))
        .run();
}

} // namespace lobby::complaints
