#include "models/followups/exporting/follow_up_export.h"

#include "models/followups/exporting/masked_words.h"
#include "models/followups/reminder_repository.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"
#include "models/support/whole_file.h"

#include <QtConcurrentRun>

namespace lobby::followups {

using access::Grant;
using access::Permission;
using access::Session;
using store::Connection;

namespace {

/// Calendars that know no lunar months are told the days of so many years.
constexpr int kLunarYears = 10;
constexpr int kMostLookedAt = 100'000;

/// The first day of the file: of a rule that counts its days the first of all.
QDateTime beginningOf(const Reminder &reminder)
{
    if (reminder.rule.contains(QLatin1StringView("COUNT"), Qt::CaseInsensitive))
        return {reminder.baseDate, reminder.baseTime};
    return QDateTime::fromMSecsSinceEpoch(reminder.nextAt).addDays(reminder.leadDays);
}

CalendarEntry entryOf(const ReminderRow &row, const ExportWish &wish, const Calendars &calendars,
    const FollowUpExport::Words &words)
{
    const Reminder &reminder = row.reminder;
    CalendarEntry entry {reminder.id, words.title(reminder), words.kind(reminder),
        beginningOf(reminder).toTimeZone(wish.zone), reminder.leadDays, {}, reminder.rule, {}};
    if (!row.guest.isEmpty()) {
        entry.title = wish.inFull
            ? entry.title + QStringLiteral(" · ") + row.guest.spokenForm()
            : maskedText(entry.title, row.guest) + QStringLiteral(" · ") + maskedName(row.guest);
    }
    if (reminder.snoozedUntil)
        entry.putOffUntil
            = QDateTime::fromMSecsSinceEpoch(*reminder.snoozedUntil).toTimeZone(wish.zone);
    if (reminder.kind == ReminderKind::Birthday && entry.rule.isEmpty())
        entry.rule = QStringLiteral("FREQ=YEARLY");
    if (reminder.kind == ReminderKind::LunarBirthday) {
        QDate day = entry.begin.date();
        for (int year = 1; year < kLunarYears; ++year) {
            day = calendars.lunarBirthday(reminder.baseDate, day);
            if (!day.isValid())
                break;
            entry.dates.append(QDateTime(day, entry.begin.time(), wish.zone));
        }
    }
    return entry;
}

Result<QList<ReminderRow>> rowsOf(
    Connection &connection, const ExportWish &wish, ReminderQuery query)
{
    query.limit = kMostLookedAt;
    QList<ReminderRow> rows = ReminderRepository(connection).open(query);
    if (!wish.chosen.isEmpty()) {
        rows.removeIf(
            [&](const ReminderRow &row) { return !wish.chosen.contains(row.reminder.id); });
    }
    if (rows.isEmpty())
        return Error {Error::Code::NotFound};
    if (rows.size() > FollowUpExport::kMostExported)
        return Error {Error::Code::Invalid, {}, QStringLiteral("limit")};
    return rows;
}

} // namespace

FollowUpExport::FollowUpExport(
    store::Database &database, const access::Authoriser &authoriser, Calendars calendars)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_calendars(std::move(calendars))
{
    m_worker.setMaxThreadCount(1);
}

void FollowUpExport::stop()
{
    m_worker.waitForDone();
}

bool FollowUpExport::needsReason() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session && grantOf(*session, Permission::ExportMasked) == Grant::Reason;
}

std::optional<Error> FollowUpExport::refusal() const
{
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return error;
    return m_authoriser.refusal(Permission::ExportMasked);
}

bool FollowUpExport::mayAskInFull() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session && grantOf(*session, Permission::ExportPlain) != Grant::Denied;
}

Uuid FollowUpExport::object() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session ? session->branch : Uuid();
}

QFuture<Result<int>> FollowUpExport::write(const ExportWish &wish, const QString &path,
    const Words &words, const std::optional<access::Vouched> &word)
{
    if (const auto error = refusal())
        return refusedWith<int>(*error);
    return QtConcurrent::run(
        &m_worker, [this, wish, path, words, word] { return written(wish, path, words, word); });
}

Result<int> FollowUpExport::written(const ExportWish &wish, const QString &path, const Words &words,
    const std::optional<access::Vouched> &word)
{
    const std::optional<Session> session = m_authoriser.session();
    if (!session)
        return Error {Error::Code::NotLoggedIn};
    const QString reason = wish.reason.trimmed();
    Result<store::Authorised> leave = wish.inFull
        ? m_authoriser.authorise(Permission::ExportPlain, session->branch, reason, word)
        : m_authoriser.authorise(Permission::ExportMasked, session->branch, reason);
    if (!leave)
        return leave.error();
    if (wish.inFull && reason.isEmpty())
        return Error {Error::Code::ReasonRequired, {}, permissionName(Permission::ExportPlain)};
    const ReminderQuery query {session->branch,
        wish.period.whose == Whose::Mine && wish.chosen.isEmpty() ? session->staffId : Uuid(),
        wish.period.kind, wish.period.from, wish.period.before, {}, {}};
    const auto rows = std::make_shared<QList<ReminderRow>>();
    // There is an entry in the audit before there is a file.
    auto plan = [wish, query, rows](Connection &connection) -> Result<QList<sync::Intent>> {
        Result<QList<ReminderRow>> found = rowsOf(connection, wish, query);
        if (!found)
            return found.error();
        *rows = *std::move(found);
        return QList<sync::Intent>();
    };
    if (const auto noted = waitFor(m_database.commit(*std::move(leave), reason, std::move(plan)));
        !noted)
        return noted.error();
    QList<CalendarEntry> entries;
    for (const ReminderRow &row : std::as_const(*rows))
        entries.append(entryOf(row, wish, m_calendars, words));
    const QByteArray file
        = calendarFileOf(entries, {wish.zone, m_database.clock().now(), wish.form});
    const Result<Done> kept = writeWhole(path, file);
    return kept ? Result<int>(static_cast<int>(entries.size())) : Result<int>(kept.error());
}

} // namespace lobby::followups
