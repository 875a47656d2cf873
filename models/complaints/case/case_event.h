#pragma once

#include "models/support/uuid.h"

#include <QList>
#include <QString>

#include <optional>

namespace lobby::complaints {

/// The seven steps, numbered as people number them.
enum class Step : quint8 {
    Received = 1,
    Nature, ///< ours, somebody else's, unclear
    Response, ///< to the guest, within one working day
    Investigation,
    Proposal, ///< and the guest's answer to it
    Execution, ///< and telling the guest the result
    CallBack, ///< how content he is, and what we learn
};
inline constexpr int kSteps = 7;
inline constexpr int numberOf(Step step)
{
    return static_cast<int>(step);
}

/// What happens to a case. Facts first, then what moves it.
enum class EventKind : quint8 {
    Nature, ///< code: ours, other_unit (party, text: its receipt), unclear
    Response, ///< text: progress; milestone; promisedAt; code: the channel
    Finding, ///< text
    Proposal, ///< text; code: the remedy; amount, currency; about: who gave his word for it
    Answer, ///< about: the proposal; code: accepted, rejected, counter (text)
    Executed, ///< text
    ResultTold, ///< text; code: the channel
    CallBack, ///< rating 1 to 5; text: the lesson
    Note, ///< text
    StepDone, ///< step
    StepSkipped, ///< step; code: why
    SteppedBack, ///< step: that to which; text: why
    Assigned, ///< about: the new owner, or party: a department
    Paused, ///< code: why
    Resumed,
    Closed, ///< code: done, or the exception; text
    Reopened, ///< step: from which on; text: why
    Alerted, ///< about: the member who was told; code: which clock and how far
    /// about: the member, or party: the supplier who has to answer for it; text: for what. Kept
    /// from those who do not see restricted cases, and never changes how the case stands.
    Responsible,
};

/// An entry of a case's ledger: never changed, never removed.
struct CaseEvent
{
    Uuid id;
    Uuid complaint;
    EventKind kind = EventKind::Note;
    std::optional<Step> step = {};
    Uuid author;
    qint64 at = 0; ///< Unix milliseconds
    QString text = {};
    QString code = {};
    Uuid about = {};
    QString party = {};
    QString milestone = {}; ///< what happens next, as the guest was told
    std::optional<qint64> promisedAt = {}; ///< Unix milliseconds
    std::optional<int> rating = {};
    std::optional<qint64> amount = {}; ///< minor units of `currency`
    QString currency = {}; ///< ISO 4217

    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

} // namespace lobby::complaints
