#include "ui/followups/words/follow_up_words.h"

#include <QLocale>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::AgendaSection;
using followups::ContactMethod;
using followups::MomentProblem;
using followups::Reminder;
using followups::ReminderKind;

QString FollowUpWords::kind(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Memo:
        return tr("Memo");
    case ReminderKind::CallBack:
        return tr("Call-back");
    case ReminderKind::Promise:
        return tr("Promise");
    case ReminderKind::Activity:
        return tr("Contact");
    case ReminderKind::Sale:
        return tr("Sale");
    case ReminderKind::DocumentExpiry:
        return tr("Document expires");
    case ReminderKind::Birthday:
        return tr("Birthday");
    case ReminderKind::LunarBirthday:
        return tr("Lunar birthday");
    case ReminderKind::Custom:
        return tr("Other");
    }
    return {};
}

Glyphed FollowUpWords::glyph(const Reminder &reminder)
{
    switch (reminder.kind) {
    case ReminderKind::CallBack:
        return {u"telephone"_s, Tone::Neutral};
    case ReminderKind::Birthday:
    case ReminderKind::LunarBirthday:
        return {u"balloon"_s, Tone::Neutral};
    case ReminderKind::DocumentExpiry:
        return {u"person-vcard"_s, Tone::Neutral};
    case ReminderKind::Sale:
        return {u"tag"_s, Tone::Neutral};
    case ReminderKind::Promise:
        return {u"shield-lock"_s, Tone::Neutral};
    case ReminderKind::Activity:
        return {u"people"_s, Tone::Neutral};
    case ReminderKind::Memo:
    case ReminderKind::Custom:
        break;
    }
    return {u"sticky"_s, Tone::Neutral};
}

QString FollowUpWords::method(ContactMethod method)
{
    switch (method) {
    case ContactMethod::Visit:
        return tr("Visit");
    case ContactMethod::Phone:
        return tr("Telephone");
    case ContactMethod::Email:
        return tr("E-mail");
    case ContactMethod::Sms:
        return tr("Text message");
    case ContactMethod::WeChat:
        return tr("WeChat");
    case ContactMethod::InPerson:
        return tr("In person");
    }
    return {};
}

QString FollowUpWords::section(AgendaSection section)
{
    switch (section) {
    case AgendaSection::Overdue:
        return tr("Overdue");
    case AgendaSection::Today:
        return tr("Today");
    case AgendaSection::Tomorrow:
        return tr("Tomorrow");
    case AgendaSection::Week:
        return tr("This week");
    case AgendaSection::Later:
        return tr("Later");
    }
    return {};
}

QString FollowUpWords::moment(const QDateTime &moment, QDate today)
{
    return moment.date() == today ? moment.toString(u"HH:mm"_s) : wholeMoment(moment, today);
}

QString FollowUpWords::wholeMoment(const QDateTime &moment, QDate today)
{
    if (moment.date().year() != today.year())
        return moment.toString(u"yyyy-MM-dd HH:mm"_s);
    return QLocale().toString(moment.date(), u"ddd"_s) + moment.toString(u" MM-dd HH:mm"_s);
}

QString FollowUpWords::title(const Reminder &reminder)
{
    const QString &code = reminder.title;
    if (!code.startsWith("task."_L1))
        return code;
    if (code == "task.before_stay"_L1)
        return tr("The stay is near: confirm it and say what to bring");
    if (code == "task.stay_begins"_L1)
        return tr("The stay begins: see that everything is ready");
    if (code == "task.after_stay"_L1)
        return tr("The stay is over: ask how it was");
    if (code == "task.trip_contract"_L1)
        return tr("The contract and papers of the trip are due");
    if (code == "task.before_trip"_L1)
        return tr("The trip is near: papers and tips");
    if (code == "task.trip_begins"_L1)
        return tr("The trip begins: be there for questions");
    if (code == "task.after_trip"_L1)
        return tr("The trip is over: ask how it was");
    return code;
}

QString FollowUpWords::what(const Reminder &reminder, QDate today)
{
    if (reminder.leadDays == 0)
        return title(reminder);
    const QDate day
        = QDateTime::fromMSecsSinceEpoch(reminder.nextAt).date().addDays(reminder.leadDays);
    return tr("%1, on %2", "a follow-up, and the day that it is ahead of")
        .arg(title(reminder),
            day.toString(day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s));
}

QString FollowUpWords::sentence(const followups::ReminderRow &row, const QDateTime &now)
{
    const qint64 due = dueAt(row.reminder);
    QStringList said {row.reminder.doneAt ? tr("Done") : section(followups::sectionOf(due, now)),
        moment(QDateTime::fromMSecsSinceEpoch(due), now.date()), what(row.reminder, now.date()),
        row.guest.spokenForm(), kind(row.reminder.kind), row.owner};
    said.removeAll(QString());
    return said.join(tr(", "));
}

QString FollowUpWords::problem(MomentProblem problem)
{
    switch (problem) {
    case MomentProblem::Empty:
        return tr("Say when, for example “tomorrow 9” or “in 2 hours”.");
    case MomentProblem::NotUnderstood:
        return tr("This is not understood as a time. Write it like “fri 15:00” or “in 3 days”.");
    case MomentProblem::NoSuchDay:
        return tr("There is no such day.");
    case MomentProblem::NoSuchTime:
        return tr("There is no such time of day.");
    case MomentProblem::Past:
        return tr("This is over already.");
    }
    return {};
}

QString FollowUpWords::fieldProblem(const QString &field)
{
    if (field == "title"_L1)
        return tr("Say in at most 200 characters what is to be done.");
    if (field == "rule"_L1)
        return tr("With this repetition it would never be due.");
    if (field == "lead_days"_L1)
        return tr("At most 366 days ahead.");
    return tr("Say when, for example “tomorrow 9” or “in 2 hours”.");
}

QStringList FollowUpWords::rules()
{
    return {QString(), u"FREQ=DAILY"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"FREQ=WEEKLY"_s,
        u"FREQ=WEEKLY;INTERVAL=2"_s, u"FREQ=MONTHLY"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
        u"FREQ=YEARLY"_s};
}

QString FollowUpWords::rule(const QString &rule)
{
    switch (rules().indexOf(rule)) {
    case 0:
        return tr("Once");
    case 1:
        return tr("Every day");
    case 2:
        return tr("Monday to Friday");
    case 3:
        return tr("Every week");
    case 4:
        return tr("Every second week");
    case 5:
        return tr("Every month");
    case 6:
        return tr("On the last day of each month");
    case 7:
        return tr("Every year");
    default:
        return rule;
    }
}

} // namespace lobby::ui
