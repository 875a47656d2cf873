#include "app/lobby/reminding/reminder_notices.h"

#include "ui/followups/words/follow_up_words.h"

#include <algorithm>

namespace lobby::app {

using namespace Qt::StringLiterals;
using followups::Reminder;
using followups::ReminderRow;

namespace {

// What a notice is about, if not one reminder.
const auto kSeveral = u"several"_s;
const auto kMissed = u"missed"_s;
// Actions.
const auto kOpen = u"open"_s;
const auto kSnooze = u"snooze"_s;
const auto kDone = u"done"_s;

} // namespace

ReminderNotices::ReminderNotices(const ui::DeskSettingsFile &settings)
    : m_settings(settings)
{
    connect(&m_desktop, &DesktopNotices::chosen, this, &ReminderNotices::onChosen);
    connect(&m_desktop, &DesktopNotices::refused, this, [this](const QString &about) {
        m_reminders.remove(about);
        Q_EMIT refused(m_otherwise.take(about));
    });
}

void ReminderNotices::show(
    const QString &about, const DesktopNotice &notice, const QString &otherwise)
{
    m_otherwise[about] = otherwise;
    m_desktop.show(about, notice);
}

QString ReminderNotices::windowText(const QList<ReminderRow> &rows)
{
    const Reminder &first = rows.constFirst().reminder;
    return rows.size() > 1
        ? tr("%n follow-ups are due.", nullptr, static_cast<int>(rows.size()))
        : tr("%1 is due: %2", "what kind of follow-up, and its title")
              .arg(ui::FollowUpWords::kind(first.kind), ui::FollowUpWords::title(first));
}

void ReminderNotices::tell(const QList<ReminderRow> &rows, QDate today)
{
    const QString said = windowText(rows);
    if (rows.size() > 1) {
        show(kSeveral, {said, {}, {{kOpen, tr("Open")}}}, said);
        return;
    }
    const ReminderRow &row = rows.constFirst();
    const Reminder &reminder = row.reminder;
    const QString when = ui::FollowUpWords::moment(
        QDateTime::fromMSecsSinceEpoch(followups::dueAt(reminder)), today);
    DesktopNotice notice;
    if (m_settings.settings().namesInNotices) {
        notice.title = tr("%1, due at %2", "what kind of follow-up, and when")
                           .arg(ui::FollowUpWords::kind(reminder.kind), when);
        notice.body = row.guest.isEmpty()
            ? ui::FollowUpWords::title(reminder)
            : tr("%1: %2", "a guest, and what is to be done")
                  .arg(row.guest.spokenForm(), ui::FollowUpWords::title(reminder));
    } else {
        notice.title = tr("A follow-up is due at %1").arg(when);
    }
    notice.actions = {{kOpen, tr("Open")}, {kSnooze, tr("In 10 minutes")}};
    if (!isAboutPromise(reminder)) // a promise is kept by a proof, there
        notice.actions.append({kDone, tr("Done")});
    const QString about = reminder.id.toString();
    m_reminders[about] = reminder;
    show(about, notice, said);
}

void ReminderNotices::tellMissed(int count)
{
    const QString said = tr("%n follow-ups came due while nobody was here.", nullptr, count);
    show(kMissed, {said, {}, {{kOpen, tr("Open")}}}, said);
}

void ReminderNotices::keepOnly(const QList<ReminderRow> &unseen)
{
    const auto isUnseen = [&unseen](const Reminder &shown) {
        return std::ranges::any_of(unseen, [&shown](const ReminderRow &row) {
            return row.reminder.id == shown.id && dueAt(row.reminder) == dueAt(shown);
        });
    };
    const QStringList all = m_desktop.shown();
    for (const QString &about : all) {
        const auto one = m_reminders.constFind(about);
        const bool isOver = one == m_reminders.constEnd() ? unseen.isEmpty() : !isUnseen(*one);
        if (isOver) {
            m_desktop.close(about);
            m_reminders.remove(about);
        }
    }
}

void ReminderNotices::onChosen(const QString &about, const QString &action)
{
    const auto found = m_reminders.constFind(about);
    std::optional<Reminder> reminder;
    if (found != m_reminders.constEnd())
        reminder = *found;
    m_reminders.remove(about);
    if (reminder && action == kSnooze)
        Q_EMIT chosen(Choice::Snooze, reminder);
    else if (reminder && action == kDone && !isAboutPromise(*reminder))
        Q_EMIT chosen(Choice::Done, reminder);
    else
        Q_EMIT chosen(Choice::Open, reminder);
}

} // namespace lobby::app
