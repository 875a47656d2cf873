#pragma once

#include "models/complaints/case/case_state.h"
#include "models/complaints/clocks/case_clocks.h"
#include "models/names/personal_name.h"
#include "models/store/engine/connection.h"

#include <array>

namespace lobby::complaints {

/// Which cases of the branch.
enum class QueueList : quint8 { Mine, Open, Closed };
inline constexpr int kQueueLists = 3;

struct QueueFilter
{
    Uuid branch = {};
    QueueList list = QueueList::Open;
    Uuid member = {}; ///< of Mine
    std::optional<Category> category = {};
    std::optional<int> severity = {};
    QString text = {}; ///< in the number, the room, the summary or the guest's words

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// A case as the queue shows it. Of a restricted one, for those who may not see it, number, step
/// and clock alone.
struct QueueRow
{
    Uuid complaint;
    QString caseNo;
    CaseKind kind = CaseKind::Complaint;
    std::optional<Category> category = {};
    int severity = kUsualSeverity;
    bool isHidden = false; ///< restricted, and not for this member
    names::PersonalName guestName = {};
    QString language = {}; ///< BCP 47, chooses the font of the native name
    QString reporterName = {};
    bool isAnonymous = false;
    QString room = {};
    QString headline = {};
    std::array<StepStatus, kSteps> steps = {};
    std::optional<ClockKind> clock = {};
    qint64 dueFrom = 0;
    std::optional<qint64> dueAt = {}; ///< none: paused, or a year without holidays
    std::optional<qint64> pausedSince = {};
    QString pauseReason = {};
    std::optional<qint64> closedAt = {};
    QString owner = {};
    QString department = {};
    qint64 place = 0; ///< in the queue

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

struct QueuePage
{
    QList<QueueRow> rows;
    std::array<int, kQueueLists> counts = {}; ///< of the branch, whatever else the filter says
    bool isLast = true;
};

/// What is due first before the rest, what has no deadline last; closed ones by when they were
/// closed, the latest first. Restricted ones are counted and shown without what they say, unless
/// `seesAll`; by their text they are not found. A page begins behind the row `after`, by key.
/// Throws store::SqlError.
QueuePage readQueue(store::Connection &connection, const QueueFilter &filter,
    const std::optional<QueueRow> &after, int limit, bool seesAll);

} // namespace lobby::complaints
