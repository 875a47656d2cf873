#pragma once

#include "models/complaints/disputes/dispute.h"
#include "models/opening/opening.h"

namespace lobby::complaints {

/// Who has to act before a clock of the law runs out.
enum class ClockFor : quint8 { House, Guest, Body };

/// How long the law gives somebody, as resources/complaints/statutory_clocks.csv has it.
struct StatutoryClock
{
    enum class Unit : quint8 { Days, Workdays, Months, Years };

    QString code = {};
    QString jurisdiction = {}; ///< of the branch: "CN", "EU"
    ClockFor who = ClockFor::Body;
    Milestone from = Milestone::ContractEnded;
    Milestone until = Milestone::ContractEnded;
    int length = 0;
    Unit unit = Unit::Days;
    QString law = {}; ///< as these three are written where it holds
    QString article = {};
    QString source = {};
    bool isQuoted = false; ///< the article itself was read; else it is to be checked
    QDate readOn = {};
    QString english = {}; ///< what is done within it
    QString simplified = {};
    QString traditional = {};

    /// For a user interface in that language; English for others.
    [[nodiscard]] const QString &nameIn(const QString &language) const;
};

/// All of the program's; any thread.
[[nodiscard]] const QList<StatutoryClock> &statutoryClocks();

/// By what the clocks of one branch are counted.
struct LegalGround
{
    QString jurisdiction = {};
    calendar::WorkingCalendar days; ///< working days of its authorities, whatever its own hours
};
/// `jurisdiction` as the branch has it; empty: China where its holidays are kept, else none.
[[nodiscard]] LegalGround groundOf(const opening::Opening &opening, const QString &jurisdiction);

/// A clock that runs in a dispute or has ended.
struct DisputeClock
{
    StatutoryClock clock = {};
    QDate from = {};
    QDate due = {}; ///< the last day; none: a year whose holidays nobody entered
    QDate endedOn = {}; ///< by what ends it; none: it runs

    [[nodiscard]] bool isRunning() const { return !endedOn.isValid(); }
};

/// Those whose beginning was written down: what runs before what ended, what is due first before
/// the rest. Once the dispute has its outcome nothing runs.
[[nodiscard]] QList<DisputeClock> clocksOf(const DisputeState &state, const LegalGround &ground);

/// The end of a day, as a deadline: its last minute, Unix milliseconds.
[[nodiscard]] qint64 endOfDay(QDate day, const QTimeZone &zone);

/// What the house itself has to do next; none: nothing, or nothing that has a date.
[[nodiscard]] std::optional<DisputeClock> nextOf(const QList<DisputeClock> &clocks);

} // namespace lobby::complaints
