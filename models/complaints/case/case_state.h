#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"

#include <array>

namespace lobby::complaints {

enum class StepStatus : quint8 {
    Ahead,
    Current,
    Done,
    Skipped, ///< with a coded reason
    NotNeeded, ///< of this kind of case: praise is not investigated
};

/// What a step still lacks. A step ends only when nothing is missing.
enum class Missing : quint8 {
    NatureDecided, ///< ours, somebody else's, or for now unclear
    TransferReceipt, ///< of the unit that took it over
    ResponseToGuest, ///< a response with all of progress, milestone and date
    ClearNature, ///< an unclear one must be decided by what was found
    Finding,
    ProposalMade,
    GuestAgreement, ///< to the latest proposal
    Execution,
    ResultTold,
    Rating,
    Lesson,
};

struct StepState
{
    StepStatus status = StepStatus::Ahead;
    std::optional<qint64> enteredAt = {}; ///< Unix milliseconds
    std::optional<qint64> leftAt = {};
    Uuid by = {}; ///< who ended it
    QString skipReason = {};
    QList<Missing> missing = {};

    friend bool operator==(const StepState &, const StepState &) = default;
};

/// A time in which no clock of the case runs.
struct Pause
{
    qint64 from = 0;
    std::optional<qint64> until = {}; ///< none: it still lasts
    QString reason = {};

    friend bool operator==(const Pause &, const Pause &) = default;
};

/// Where a case stands: the fold of its events.
struct CaseState
{
    std::array<StepState, kSteps> steps = {};
    std::optional<Step> current = {}; ///< none: every step has ended
    bool isClosed = false;
    std::optional<qint64> closedAt = {};
    QString closeCode = {};
    int reopened = 0; ///< how often
    QString nature = {}; ///< ours, other_unit, unclear; empty: not said yet
    QList<Pause> pauses = {};
    std::optional<qint64> promisedAt = {}; ///< of the latest response
    std::optional<qint64> respondedAt = {}; ///< when the guest had his first whole response
    std::optional<CaseEvent> proposal = {}; ///< the latest that counts
    int proposals = 0; ///< how many versions count
    QString answer = {}; ///< to the latest proposal; empty: none yet
    std::optional<int> rating = {};
    Uuid owner = {};
    QString department = {};

    [[nodiscard]] const StepState &step(Step step) const { return steps[size_t(step) - 1]; }
    [[nodiscard]] bool isPaused() const { return !pauses.isEmpty() && !pauses.constLast().until; }

    friend bool operator==(const CaseState &, const CaseState &) = default;
};

/// Steps that a kind of case does not have.
[[nodiscard]] bool isNeeded(CaseKind kind, Step step);

/// `events` in any order: they are folded by their moment, then facts before what moves the case,
/// then their ids, so that all desks see the same. What contradicts the rules, as when two desks
/// acted at once, is history without effect.
[[nodiscard]] CaseState stateOf(const Complaint &complaint, QList<CaseEvent> events);

} // namespace lobby::complaints
