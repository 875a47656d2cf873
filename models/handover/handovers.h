#pragma once

#include "models/access/session/authoriser.h"
#include "models/handover/handover.h"
#include "models/store/database.h"

namespace lobby::handover {

/// What whoever is logged in has to hand over, and how far that is.
struct Shift
{
    std::optional<Handover> handover; ///< none: he has not said yet who takes over
    QString toName;
    QList<Thread> threads; ///< open now
    QList<Line> drafts; ///< of the handover
    QString member; ///< who hands over
    QList<std::pair<Uuid, QString>>
        colleagues; ///< to whom threads can be given, by name; without himself

    friend bool operator==(const Shift &, const Shift &) = default;
};

/// A finished handover as it is printed.
struct ShiftSheet
{
    struct Entry
    {
        Line line;
        Thread thread; ///< as it is now
        QString toName;
    };
    Handover handover;
    QString property; ///< name of the house
    QString fromName;
    QString toName;
    QList<Entry> entries;
};

/// What waits for a word of whoever is logged in.
struct Waiting
{
    struct Given
    {
        Handover handover;
        QString otherName; ///< of whoever leaves, or of his own who takes over
        QList<Thread> threads; ///< without a decision at this desk
    };
    QList<Given> given; ///< by colleagues who hand over to him, the oldest first
    std::optional<Given> own; ///< what he has begun to hand over

    /// Of all of them.
    [[nodiscard]] int threads() const;
};

/// What became of the handovers of a branch.
struct Record
{
    QList<std::pair<Handover, QString>> finished; ///< the latest first, with who took over
    int dropped = 0; ///< threads that any of them let fall, by droppedIn()
};

/// The end of a shift at the branch where the desk stands: the member who leaves says who takes
/// over; that one decides every open thread and signs with his own password. Authorise, audit, act.
/// Any thread; both arguments outlive this.
///
/// What is decided is kept at once, in a local table, and moves nothing. finish() moves everything
/// and writes every line in one commit, after it has looked in the same transaction whether a
/// thread is left without a decision: a handover that drops one cannot be finished.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Handovers
{
public:
    Handovers(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    [[nodiscard]] QFuture<Result<Shift>> shift() const;
    [[nodiscard]] QFuture<Result<Waiting>> waiting() const;
    /// Who takes over; said again, somebody else does, and what was decided stays. Its id. Invalid
    /// ("to") for himself or one who is not here or may not.
    QFuture<Result<Uuid>> begin(const Uuid &to);
    /// As problemOf() and mayHave() say; NotFound for a handover or thread that is not open;
    /// Conflict when it is finished.
    QFuture<Result<Done>> decide(const Uuid &handover, const Line &line);
    /// Takes a decision back.
    QFuture<Result<Done>> undo(const Uuid &handover, const ThreadKey &thread);
    /// `word`: of the member who takes over, for the handover. NotAllowed (subject "signature")
    /// without it; Invalid (subject "undecided") while a thread has no decision or one that cannot
    /// be carried out any more; Conflict when it is finished. Nothing has moved then.
    QFuture<Result<Done>> finish(const Uuid &handover, const access::Vouched &word);

    /// NotFound for one that is not finished.
    [[nodiscard]] QFuture<Result<ShiftSheet>> sheet(const Uuid &handover) const;
    /// Of the last 30 days.
    [[nodiscard]] QFuture<Result<Record>> record() const;

    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::FollowupEdit); }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }

private:
    template <typename T, typename Ask>
    QFuture<Result<T>> ask(Ask ask) const;
    QFuture<Result<Done>> draft(
        std::function<Result<Done>(store::Connection &, const access::Session &)> work);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::handover
