#pragma once

#include "models/guests/guest.h"
#include "models/store/engine/connection.h"

namespace lobby::guests {

/// One value of one field of a guest, or of a member of his sets, as it was written.
struct FieldChange
{
    enum class Action { Added, Changed, Removed };

    Action action = Action::Changed;
    QString table; ///< registry's names: "telephone"
    QString field; ///< "e164"
    Uuid row;
    sync::Value before = {}; ///< masked like everything that is not revealed
    sync::Value after = {};
    Uuid authorId = {};
    QString authorName = {}; ///< empty: a member this desk does not know
    qint64 atMs = 0;
    sync::Source source = sync::Source::Typed;
};

/// A value of a field of the registry as it may be shown without being revealed.
[[nodiscard]] sync::Value maskedValue(quint16 table, quint16 field, const sync::Value &value);

/// Newest first, from the log of changes. Sealed numbers are not part of it. Throws SqlError.
[[nodiscard]] QList<FieldChange> fieldHistory(store::Connection &connection, const Uuid &guest);

/// One fact of a guest's history, whatever it is about; sentences are made of it by the screen.
struct TimelineEntry
{
    enum class Kind {
        Created,
        Changed,
        Archived,
        Unarchived,
        Note,
        StayExpected,
        StayCancelled,
        NoShow,
        CheckIn,
        CheckOut,
        Trip,
    };
    Kind kind = Kind::Changed;
    qint64 atMs = 0;
    Uuid id = {}; ///< of the note, the stay, the trip, or the change's transaction
    QString text = {}; ///< of a note; of a trip its product or flight
    QStringList fields = {}; ///< of a change: "telephone.e164", each once
    QString room = {}; ///< of a stay
    QString destination = {}; ///< of a trip
    QDate arrival = {};
    QDate departure = {};
    Uuid authorId = {};
    QString authorName = {};
    sync::Source source = sync::Source::Typed;
};

/// Where a page of the timeline ends and the next begins.
struct TimelinePlace
{
    qint64 atMs = std::numeric_limits<qint64>::max();
    Uuid id = {};
};

/// The `limit` newest facts before `before`, newest first. Throws SqlError.
[[nodiscard]] QList<TimelineEntry> timeline(
    store::Connection &connection, const Uuid &guest, const TimelinePlace &before, int limit);

} // namespace lobby::guests
