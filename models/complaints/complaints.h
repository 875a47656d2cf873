#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/case_file.h"
#include "models/store/database.h"

namespace lobby::complaints {

/// Cases as screens and the command line use them: authorise, judge by case_rules.h inside the
/// writer's transaction, commit. Any error leaves everything as it was. Used on the database's
/// thread, outlived by both arguments.
///
/// Errors of every call: NotLoggedIn, NotAllowed (of a restricted case: the subject
/// "complaint.confidential"), and what the store answers.
class Complaints
{
public:
    Complaints(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Takes a case down: id, number, moment and member are given here. Invalid (subject: the
    /// field) as problemOf() says, NotFound for a guest who is not there.
    QFuture<Result<Uuid>> receive(Complaint complaint);
    /// Stores what differs between `seen`, as it was loaded, and `typed`. Invalid, NotFound.
    QFuture<Result<Done>> save(const Complaint &seen, const Complaint &typed);
    /// Writes down what happened, all of it or nothing; id, case, moment and member are given
    /// here; what the guest is promised with it is written down too (case_promises.h). As checked()
    /// says; who has to answer for it, only whoever sees restricted cases; NotFound; Conflict
    /// (subject "dispute") for closing what still has an open dispute. Closing and opening again
    /// need rights of their own; to offer more than the limit of his role a member needs another
    /// one's `word` for the case, as promises::answerableFor() says.
    QFuture<Result<Done>> write(const Uuid &complaint, QList<CaseEvent> events,
        const std::optional<access::Vouched> &word = std::nullopt);

    /// Writes down what happened in a dispute, all of it or nothing; id, case, moment and member
    /// are given here. What becomes a dispute becomes a case of that kind. As checked() of
    /// dispute_rules.h says; NotFound; Invalid (subject "kind") for what cannot be one; of an
    /// outcome's amount as write() of an offer's.
    QFuture<Result<Done>> writeDispute(const Uuid &complaint, QList<DisputeEvent> events,
        const std::optional<access::Vouched> &word = std::nullopt);

    /// NotFound when there is none.
    [[nodiscard]] QFuture<Result<CaseFile>> load(const Uuid &complaint) const;
    /// To whom a case can be passed on: id and name of those who work here, by name.
    [[nodiscard]] QFuture<Result<QList<std::pair<Uuid, QString>>>> colleagues() const;
    /// The latest first; those that are restricted left out for whoever may not see them.
    [[nodiscard]] QFuture<Result<QList<Complaint>>> ofGuest(const Uuid &guest) const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::complaints
