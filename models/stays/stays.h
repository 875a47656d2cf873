#pragma once

#include "models/access/session/authoriser.h"
#include "models/stays/stay_repository.h"
#include "models/store/database.h"

namespace lobby::stays {

struct CheckIn
{
    std::optional<QString> room = {}; ///< none: the one that is booked
    QList<Uuid> companions = {};
    EarlyArrival early = EarlyArrival::Refuse;
};

/// Stays as screens and the command line use them: authorise, judge by stay_rules.h inside the
/// writer's transaction, commit. "Today" is the desk's calendar day. Any error leaves everything
/// as it was: besides those of the rules NotFound, RoomTaken, NotAllowed and what a commit may say.
/// Used on the database's thread, outlived by both arguments.
class Stays
{
public:
    using Outcome = QFuture<Result<Done>>;

    Stays(store::Database &database, const access::Authoriser &authoriser);

    /// The id is given here; so is a confirmation number when there is none.
    QFuture<Result<Uuid>> book(Stay stay);
    /// Stores what differs between `seen`, as it was loaded, and `typed`.
    Outcome save(const Stay &seen, const Stay &typed);
    Outcome checkIn(const Uuid &id, const CheckIn &how = {});
    Outcome checkOut(const Uuid &id);
    Outcome extend(const Uuid &id, QDate departure);
    Outcome changeRoom(const Uuid &id, const QString &room);
    Outcome cancel(const Uuid &id, const QString &reason = {});
    Outcome markNoShow(const Uuid &id);
    /// Takes back the last of checkIn, checkOut, cancel, markNoShow, the dates it moved included.
    Outcome reopen(const Uuid &id);
    /// Of a guest who belongs to the stay already only the role changes. Invalid for its own guest.
    Outcome addGuest(const Uuid &id, const StayGuest &other);
    Outcome removeGuest(const Uuid &id, const Uuid &guest);

    /// NotFound when there is none, or it was hidden.
    QFuture<Result<Stay>> load(const Uuid &id);
    QFuture<Result<QList<Stay>>> ofGuest(const Uuid &guest);
    QFuture<Result<QList<RoomSpell>>> roomsOf(const Uuid &id);

private:
    using Rule = std::function<Result<Stay>(Stay before, const StayRepository &stays)>;
    Outcome change(
        access::Permission permission, const Uuid &id, const QString &reason, const Rule &rule);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::stays
