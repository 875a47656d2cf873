#include "models/followups/reminders.h"

#include "models/followups/reminder_repository.h"
#include "models/followups/scheduling.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::followups {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;
using namespace Qt::StringLiterals;

namespace {

// Reasons of the audit.
const auto kSnoozeReason = u"snooze"_s;
const auto kDoneReason = u"done"_s;
const auto kUndoReason = u"undo"_s;
const auto kFiredReason = u"fired"_s;
const auto kSeenReason = u"seen"_s;
/// At once; what is left is noted the next time.
constexpr int kMostFired = 200;
constexpr int kMostDays = 100'000;

Error invalid(QLatin1StringView field)
{
    return {Error::Code::Invalid, {}, field};
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

Reminders::Reminders(
    store::Database &database, const access::Authoriser &authoriser, Calendars calendars)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_calendars(std::move(calendars))
{
}

Result<ReminderQuery> Reminders::queryOf(const ReminderWish &wish) const
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return *error;
    if (!session)
        return Error {Error::Code::NotLoggedIn};
    return ReminderQuery {session->branch, wish.whose == Whose::Mine ? session->staffId : Uuid(),
        wish.kind, wish.from, wish.before, wish.after, wish.limit};
}

template <typename T, typename Ask>
QFuture<Result<T>> Reminders::ask(const ReminderWish &wish, Ask ask) const
{
    const Result<ReminderQuery> query = queryOf(wish);
    if (!query)
        return refusedWith<T>(query.error());
    return m_database.read([query = *query, ask = std::move(ask)](Connection &connection) {
        return Result<T>(ask(ReminderRepository(connection), query));
    });
}

QFuture<Result<Uuid>> Reminders::create(Reminder reminder)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (session)
        reminder.branch = session->branch;
    if (reminder.subject.isNull())
        reminder.subject = reminder.branch;
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, reminder.subject);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    reminder.id = Uuid::v7(m_database.clock().nowMs());
    const auto made = std::make_shared<Uuid>(reminder.id);
    auto plan = [this, reminder, moment = now()](Connection &connection) -> Result<Intents> {
        Reminder one = reminder;
        if (isBirthday(one.kind) && !one.baseDate.isValid())
            one.baseDate = ReminderRepository(connection).birthDateOf(one.subject, one.kind);
        const Result<sync::Intent> creation = creationOf(one, moment);
        return creation ? Result(Intents {*creation}) : Result<Intents>(creation.error());
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), made);
}

Result<sync::Intent> Reminders::creationOf(Reminder reminder, const QDateTime &now) const
{
    const Result<Reminder> due = scheduled(std::move(reminder), now, m_calendars);
    return due ? Result(ReminderRepository::creationOf(*due)) : Result<sync::Intent>(due.error());
}

QFuture<Result<Done>> Reminders::change(const Uuid &id, const QString &reason, Edit edit)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::FollowupEdit, id);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [id, edit = std::move(edit)](Connection &connection) -> Result<Intents> {
        const std::optional<Reminder> reminder = ReminderRepository(connection).load(id);
        return reminder ? edit(*reminder) : Result<Intents>(Error {Error::Code::NotFound});
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
}

QFuture<Result<Done>> Reminders::snooze(const Uuid &id, qint64 untilMs)
{
    if (untilMs <= m_database.clock().nowMs())
        return refusedWith<Done>(invalid("snoozed_until"_L1));
    return change(id, kSnoozeReason, [untilMs](const Reminder &before) -> Result<Intents> {
        if (before.doneAt)
            return Error {Error::Code::Conflict};
        Reminder after = before;
        after.snoozedUntil = untilMs;
        const auto set = ReminderRepository::changeOf(before, after);
        return set ? Intents {*set} : Intents();
    });
}

QFuture<Result<Done>> Reminders::finish(const Uuid &id, const QString &result)
{
    const std::optional<access::Session> session = m_authoriser.session();
    const Uuid staff = session ? session->staffId : Uuid();
    return change(id, kDoneReason,
        [=, now = now(), calendars = m_calendars](const Reminder &before) -> Result<Intents> {
            if (before.doneAt)
                return Error {Error::Code::Conflict};
            if (isAboutPromise(before))
                return invalid("proof"_L1);
            const Reminder after = finished(before, staff, result, now, calendars);
            Intents intents {ReminderRepository::entryOf(
                before, ReminderEvent::Done, staff, now.toMSecsSinceEpoch(), result)};
            if (const auto set = ReminderRepository::changeOf(before, after))
                intents.append(*set);
            return intents;
        });
}

QFuture<Result<Done>> Reminders::restore(const Reminder &before)
{
    return change(before.id, kUndoReason, [before](const Reminder &now) -> Result<Intents> {
        Reminder again = now;
        again.nextAt = before.nextAt;
        again.snoozedUntil = before.snoozedUntil;
        again.doneAt = before.doneAt;
        again.doneBy = before.doneBy;
        again.result = before.result;
        const auto set = ReminderRepository::changeOf(now, again);
        return set ? Intents {*set} : Intents();
    });
}

QFuture<Result<QList<ReminderRow>>> Reminders::open(const ReminderWish &wish) const
{
    return ask<QList<ReminderRow>>(
        wish, [](const ReminderRepository &reminders, const ReminderQuery &query) {
            return reminders.open(query);
        });
}

QFuture<Result<QList<ReminderRow>>> Reminders::done(const ReminderWish &wish) const
{
    return ask<QList<ReminderRow>>(
        wish, [](const ReminderRepository &reminders, const ReminderQuery &query) {
            return reminders.done(query);
        });
}

QFuture<Result<QList<ReminderRow>>> Reminders::ofGuest(const Uuid &guest) const
{
    return ask<QList<ReminderRow>>(
        {}, [guest](const ReminderRepository &reminders, const ReminderQuery &) {
            return reminders.ofSubject(guest);
        });
}

QFuture<Result<ReminderCounts>> Reminders::counts(const ReminderWish &wish) const
{
    return ask<ReminderCounts>(
        wish, [ends = agendaEnds(now())](const ReminderRepository &reminders, ReminderQuery query) {
            ReminderCounts counts = {};
            for (std::size_t part = 0; part < counts.size(); ++part) {
                query.from = part > 0 ? std::optional(ends.at(part - 1)) : std::nullopt;
                query.before = part < ends.size() ? std::optional(ends.at(part)) : std::nullopt;
                counts.at(part) = reminders.count(query);
            }
            return counts;
        });
}

QFuture<Result<QHash<QDate, int>>> Reminders::days(
    const ReminderWish &wish, QDate from, QDate until) const
{
    ReminderWish month = wish;
    month.from = startOf(from);
    month.before = startOf(until);
    month.limit = kMostDays;
    return ask<QHash<QDate, int>>(
        month, [](const ReminderRepository &reminders, const ReminderQuery &query) {
            QHash<QDate, int> days;
            const QList<qint64> moments = reminders.moments(query);
            for (const qint64 moment : moments)
                ++days[QDateTime::fromMSecsSinceEpoch(moment).date()];
            return days;
        });
}

QFuture<Result<QList<ReminderRow>>> Reminders::fire()
{
    ReminderWish wish;
    wish.before = m_database.clock().nowMs() + 1;
    wish.limit = kMostFired;
    const Result<ReminderQuery> query = queryOf(wish);
    if (!query)
        return refusedWith<QList<ReminderRow>>(query.error());
    // A reader looks first: most of the time there is nothing to do, and nothing to be audited.
    return m_database
        .read([query = *query](Connection &connection) {
            return !ReminderRepository(connection).due(query, ReminderEvent::Fired).isEmpty();
        })
        .then(QtFuture::Launch::Sync,
            [this, query = *query](const Result<bool> &any) {
                if (any && *any)
                    return noteFired(query);
                return QtFuture::makeReadyFuture(
                    any ? Result(QList<ReminderRow>()) : Result<QList<ReminderRow>>(any.error()));
            })
        .unwrap();
}

QFuture<Result<QList<ReminderRow>>> Reminders::noteFired(const ReminderQuery &due)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, {}, kFiredReason);
    if (!leave)
        return refusedWith<QList<ReminderRow>>(leave.error());
    const auto noted = std::make_shared<QList<ReminderRow>>();
    auto plan = [due, noted, staff = leave->actor(), nowMs = m_database.clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        *noted = ReminderRepository(connection).due(due, ReminderEvent::Fired);
        Intents intents;
        for (const ReminderRow &row : std::as_const(*noted)) {
            intents.append(
                ReminderRepository::entryOf(row.reminder, ReminderEvent::Fired, staff, nowMs));
        }
        return intents;
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), kFiredReason, std::move(plan)), noted);
}

QFuture<Result<std::optional<qint64>>> Reminders::nextDue() const
{
    return ask<std::optional<qint64>>({},
        [nowMs = m_database.clock().nowMs()](const ReminderRepository &reminders,
            const ReminderQuery &query) { return reminders.nextDue(query, nowMs); });
}

QFuture<Result<QList<ReminderRow>>> Reminders::unseen() const
{
    ReminderWish wish;
    wish.before = m_database.clock().nowMs() + 1;
    wish.limit = kMostFired;
    return ask<QList<ReminderRow>>(
        wish, [](const ReminderRepository &reminders, const ReminderQuery &query) {
            return reminders.due(query, ReminderEvent::Seen);
        });
}

QFuture<Result<Done>> Reminders::acknowledge(const QList<Reminder> &due)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, {}, kSeenReason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    Intents intents;
    for (const Reminder &reminder : due) {
        intents.append(ReminderRepository::entryOf(
            reminder, ReminderEvent::Seen, leave->actor(), m_database.clock().nowMs()));
    }
    return store::afterCommit(
        m_database.commit(*std::move(leave), kSeenReason, std::move(intents)));
}

} // namespace lobby::followups
