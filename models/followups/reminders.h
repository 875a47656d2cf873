#pragma once

#include "models/access/session/authoriser.h"
#include "models/followups/agenda.h"
#include "models/followups/reminder_rows.h"
#include "models/store/database.h"

#include <QHash>

namespace lobby::followups {

/// Whose reminders a list shows.
enum class Whose { Mine, Everybodys };

/// What a list of open reminders is to show.
struct ReminderWish
{
    Whose whose = Whose::Mine; ///< mine are those without an owner, too
    std::optional<ReminderKind> kind = {};
    std::optional<qint64> from = {};
    std::optional<qint64> before = {};
    std::optional<ReminderCursor> after = {};
    int limit = 200;
};

/// How many are open in each part of the agenda.
using ReminderCounts = std::array<int, kAgendaSections>;

/// Reminders of the branch where the desk stands, as screens and the scheduler use them: authorise,
/// audit, act. Futures finish on threads of the store. Any thread; both arguments outlive this.
///
/// Nothing is shown twice and nothing is lost: what is due is noted as fired, durably, before it
/// is shown, by an entry whose identity follows from the reminder and the moment it was due. A
/// second desk that has heard of the entry does not fire it; a program that was killed before it
/// noted it fires it the next time, and one that was killed after it finds it among what nobody
/// has seen yet.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Reminders
{
public:
    Reminders(store::Database &database, const access::Authoriser &authoriser,
        Calendars calendars = plainCalendars());

    /// Its id, which is given here, as are the branch, the moment, and without a subject the
    /// branch as that. Of a birthday without a date the guest's own is taken. Invalid (subject: the
    /// field) as problemOf() says, or "rule" when nothing is ever due.
    QFuture<Result<Uuid>> create(Reminder reminder);
    /// Puts off. NotFound; Conflict when it is done; Invalid ("snoozed_until") when that is over.
    QFuture<Result<Done>> snooze(const Uuid &reminder, qint64 untilMs);
    /// The occurrence has been seen to: the next one waits, or the reminder is done. NotFound;
    /// Conflict when it is done already; Invalid ("proof") of a promise, which is kept elsewhere.
    QFuture<Result<Done>> finish(const Uuid &reminder, const QString &result = {});
    /// Takes the latest finish() or snooze() back: schedule and end are what they were. NotFound.
    QFuture<Result<Done>> restore(const Reminder &before);

    QFuture<Result<QList<ReminderRow>>> open(const ReminderWish &wish) const;
    /// What is done for good, the latest first.
    QFuture<Result<QList<ReminderRow>>> done(const ReminderWish &wish) const;
    QFuture<Result<QList<ReminderRow>>> ofGuest(const Uuid &guest) const;
    QFuture<Result<ReminderCounts>> counts(const ReminderWish &wish) const;
    /// How many are due on each day from `from` until before `until`.
    QFuture<Result<QHash<QDate, int>>> days(
        const ReminderWish &wish, QDate from, QDate until) const;

    /// Notes what is due, for whoever is at the desk, as fired; what this call noted, to be shown.
    QFuture<Result<QList<ReminderRow>>> fire();
    /// The next moment after now at which fire() has something to do; none: none is foreseen.
    QFuture<Result<std::optional<qint64>>> nextDue() const;
    /// What is due, and nobody has acknowledged.
    QFuture<Result<QList<ReminderRow>>> unseen() const;
    /// Somebody has looked at what is due.
    QFuture<Result<Done>> acknowledge(const QList<Reminder> &due);

    [[nodiscard]] const Calendars &calendars() const { return m_calendars; }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }
    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::FollowupEdit); }

private:
    using Edit = std::function<Result<QList<sync::Intent>>(const Reminder &reminder)>;
    [[nodiscard]] Result<ReminderQuery> queryOf(const ReminderWish &wish) const;
    [[nodiscard]] QDateTime now() const { return m_database.clock().now().toLocalTime(); }
    [[nodiscard]] Result<sync::Intent> creationOf(Reminder reminder, const QDateTime &now) const;
    QFuture<Result<Done>> change(const Uuid &reminder, const QString &reason, Edit edit);
    template <typename T, typename Ask>
    QFuture<Result<T>> ask(const ReminderWish &wish, Ask ask) const;
    QFuture<Result<QList<ReminderRow>>> noteFired(const ReminderQuery &due);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    Calendars m_calendars;
};

} // namespace lobby::followups
