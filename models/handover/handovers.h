#pragma once

#include "models/access/session/authoriser.h"
#include "models/handover/handover.h"
#include "models/store/database.h"

namespace lobby::handover {

/// Who holds it lets a colleague take over what a member left behind: whoever answers for the
/// house's open cases.
inline constexpr access::Permission kAbsencePermission = access::Permission::ComplaintClose;

/// A member who holds open threads.
struct Holder
{
    Uuid member;
    QString name; ///< empty: erased
    int threads = 0; ///< of his own, not counting what is nobody's
    bool hasGone = false; ///< works here no more

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// What whoever is logged in has to hand over, or takes over from a member who has left, and how
/// far that is.
struct Shift
{
    std::optional<Handover> handover; ///< none: he has not said yet who takes over
    QString toName;
    QList<Thread> threads; ///< open now
    QList<Line> drafts; ///< of the handover
    QString member; ///< who hands over
    QList<std::pair<Uuid, QString>>
        colleagues; ///< to whom threads can be given, by name; without himself
    bool isAbsent = false; ///< who hands over is not whoever is logged in
    bool hasGone = false; ///< who hands over works here no more, and can be given nothing back

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
    QString letByName; ///< who let it happen because who left was not there; empty: he was
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

    QList<Holder> left; ///< by members who have gone

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
/// A member who left without handing over is no reason for threads to be dropped: who takes over
/// begins it himself (takeOver()), decides alike, and another member's word lets it happen, which
/// stands in the handover's ledger.
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

    /// Of `from`; none: of whoever is logged in. The handover of another one is there once
    /// takeOver() has begun it.
    [[nodiscard]] QFuture<Result<Shift>> shift(const Uuid &from = {}) const;
    /// Colleagues who hold something: who has gone first, then by name.
    [[nodiscard]] QFuture<Result<QList<Holder>>> holders() const;
    [[nodiscard]] QFuture<Result<Waiting>> waiting() const;
    /// Who takes over; said again, somebody else does, and what was decided stays. Its id. Invalid
    /// ("to") for himself or one who is not here or may not.
    QFuture<Result<Uuid>> begin(const Uuid &to);
    /// Whoever is logged in takes over from `from`, who has left; what he had begun goes on. Its
    /// id. Invalid ("from") for himself or nobody.
    QFuture<Result<Uuid>> takeOver(const Uuid &from);
    /// As problemOf() and mayHave() say; NotAllowed ("gone") for giving a thread back to one who
    /// works here no more; NotFound for a handover or thread that is not open;
    /// Conflict when it is finished.
    QFuture<Result<Done>> decide(const Uuid &handover, const Line &line);
    /// Takes a decision back.
    QFuture<Result<Done>> undo(const Uuid &handover, const ThreadKey &thread);
    /// `word`: of the member who takes over, for the handover; when that is whoever is logged in
    /// and who leaves is not there, kAbsencePermission of another one than him. NotAllowed (subject
    /// "signature") without it; Invalid (subject "undecided") while a thread has no decision or one
    /// that cannot be carried out any more; Conflict when it is finished. Nothing has moved then.
    QFuture<Result<Done>> finish(const Uuid &handover, const access::Vouched &word);

    /// NotFound for one that is not finished.
    [[nodiscard]] QFuture<Result<ShiftSheet>> sheet(const Uuid &handover) const;
    /// Of the last 30 days.
    [[nodiscard]] QFuture<Result<Record>> record() const;

    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::FollowupEdit); }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }

private:
    QFuture<Result<Uuid>> open(const Uuid &from, const Uuid &to, const QString &reason);
    template <typename T, typename Ask>
    QFuture<Result<T>> ask(Ask ask) const;
    QFuture<Result<Done>> draft(
        std::function<Result<Done>(store::Connection &, const access::Session &)> work);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::handover
