#include "models/complaints/prevention/room_faults.h"

#include "models/complaints/case/case_names.h"
#include "models/store/engine/statement.h"

#include <algorithm>

namespace lobby::complaints {

namespace {

constexpr auto kOfRoom
    = "SELECT category, verbatim, summary, received_at FROM complaint"
      " WHERE branch_id = :branch AND room = :room AND category IN"
      " ('noise', 'cleanliness', 'facilities') AND received_at >= :since"
      " AND present = 1 AND archived = 0 AND kind IN ('complaint', 'dispute', 'defect')"
      " AND (:all OR restriction IS NULL) ORDER BY received_at DESC";

} // namespace

QList<RoomFault> roomFaults(store::Connection &connection, const Uuid &branch, const QString &room,
    qint64 sinceMs, bool seesAll)
{
    QList<RoomFault> faults;
    store::Statement query(connection, kOfRoom);
    query.bind(":branch", branch)
        .bind(":room", room)
        .bind(":since", sinceMs)
        .bind(":all", qint64(seesAll));
    while (query.step()) {
        const Category category = categoryNamed(query.text(0)).value_or(Category::Other);
        const auto known = std::ranges::find(faults, category, &RoomFault::category);
        if (known != faults.end()) {
            ++known->times;
            continue;
        }
        Complaint latest;
        latest.verbatim = query.text(1);
        latest.summary = query.text(2);
        faults.append({category, 1, headlineOf(latest), query.integer(3)});
    }
    faults.removeIf([](const RoomFault &fault) { return fault.times < kToldRoomFaults; });
    std::ranges::stable_sort(faults, std::ranges::greater(), &RoomFault::times);
    return faults;
}

} // namespace lobby::complaints
