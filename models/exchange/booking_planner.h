#pragma once

#include "models/exchange/bookings/repeat_guests.h"
#include "models/exchange/bookings/room_plan.h"
#include "models/exchange/import_runs.h"
#include "models/guests/guest.h"
#include "models/stays/stay.h"

#include <QSet>

#include <span>

namespace lobby::exchange {

/// A row with whose it is, in the order in which they are imported.
struct PlannedBooking
{
    BookingRow row;
    BookingGuest guest;
};
/// By arrival, so that rooms and repeated guests fall into place.
QList<PlannedBooking> inOrderOfArrival(QList<BookingRow> rows);

/// What a booking comes to, before anybody looked at what is stored.
struct BookingDraft
{
    int line = 0;
    QString hotel;
    stays::Stay stay;
    guests::GuestProfile guest; ///< made up
};

/// What a part of a file changes.
struct PlannedChanges
{
    QList<sync::Intent> intents;
    QList<ImportedRow> rows;
    ImportCounts counts;
    int erased = 0; ///< rows of what was forgotten for ever; they stay forgotten
};

/// Compares bookings with what is stored and asks only for what differs. Remembers, from part to
/// part, which rooms are taken and which guests are there; on one thread at a time.
class BookingPlanner
{
public:
    /// `branches`: of which hotel's rows the stays go to a branch that exists; a hotel that is not
    /// named gets its own. `author` and `nowMs` stand in what is created.
    BookingPlanner(QHash<QString, Uuid> branches, const Uuid &author, qint64 nowMs);

    /// Reads which rooms are taken. Before the first plan().
    void prepare(store::Connection &connection, const QList<PlannedBooking> &bookings);
    /// Neither reads nor remembers anything: may run while another part is planned.
    [[nodiscard]] QList<BookingDraft> drafts(std::span<const PlannedBooking> part) const;
    /// Reads alone; throws store::SqlError.
    PlannedChanges plan(store::Connection &connection, const QList<BookingDraft> &part);

private:
    struct Part;
    [[nodiscard]] Uuid branchOf(const QString &hotel) const;
    void addBranch(Part &part, const BookingDraft &booking);
    bool addGuest(Part &part, const BookingDraft &booking);
    void addStay(Part &part, const BookingDraft &booking);
    void updateStay(Part &part, const BookingDraft &booking, const stays::Stay &stored);

    QHash<QString, Uuid> m_branches;
    Uuid m_author;
    qint64 m_nowMs;
    QHash<QString, RoomPlan> m_rooms; ///< by hotel
    QSet<Uuid> m_present; ///< branches and guests that are there, or will be
};

} // namespace lobby::exchange
