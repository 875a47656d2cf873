#pragma once

#include "models/complaints/case/case_state.h"
#include "models/complaints/clocks/case_clocks.h"
#include "models/names/personal_name.h"
#include "models/store/engine/connection.h"

#include <QDate>

#include <array>

namespace lobby::complaints {

/// Which cases of the branch.
enum class QueueList : quint8 { Mine, Open, Closed, All };
inline constexpr int kQueueLists = 4;

/// The cases that a figure is made of. Days are those of the branch on which a case was received.
struct BehindFigure
{
    QDate from = {}; ///< with `until`, both included; none: whenever
    QDate until = {};
    std::optional<int> weekday = {}; ///< from Monday, 0
    std::optional<int> hour = {};
    std::optional<Step> done = {}; ///< this step was measured; of Received the whole case
    std::optional<bool> isMissed = {}; ///< one of its clocks was missed, or none
    bool isUnnamed = false; ///< without a category
    qint64 asOf = 0; ///< Unix milliseconds; clocks that run are judged by it

    friend bool operator==(const BehindFigure &, const BehindFigure &) = default;
};

struct QueueFilter
{
    Uuid branch = {};
    QueueList list = QueueList::Open;
    Uuid member = {}; ///< of Mine
    std::optional<Category> category = {};
    std::optional<int> severity = {};
    QString text = {}; ///< in the number, the room, the summary or the guest's words
    BehindFigure behind = {}; ///< of All

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
/// closed, all by when they were received, the latest first. Restricted ones are counted and shown
/// without what they say, unless `seesAll`; by their text and their category they are not found. A
/// page begins behind the row `after`, by key. Throws store::SqlError.
QueuePage readQueue(store::Connection &connection, const QueueFilter &filter,
    const std::optional<QueueRow> &after, int limit, bool seesAll);

} // namespace lobby::complaints
