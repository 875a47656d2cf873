#pragma once

#include "models/followups/reminder_repository.h"
#include "models/followups/reminders.h"
#include "tests/support/desk_fixture.h"

namespace lobby::tests {

/// A desk that is reminded of things. It is ten o'clock on Wednesday, May 14th, 2025.
class FollowUpDesk : public DeskFixture
{
public:
    explicit FollowUpDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : DeskFixture(roles)
    {
        clock.set(momentOf(QStringLiteral("2025-05-14 10:00")));
    }
    /// Questions that are still queued work with the reminders below.
    ~FollowUpDesk() { database.reset(); }

    static qint64 momentOf(const QString &text)
    {
        return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm")).toMSecsSinceEpoch();
    }
    Uuid remind(
        const QString &title, const QString &when, const Uuid &guest = {}, const QString &rule = {})
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(momentOf(when));
        followups::Reminder reminder;
        reminder.title = title;
        reminder.subject = guest;
        reminder.kind = followups::ReminderKind::CallBack;
        reminder.rule = rule;
        reminder.baseDate = moment.date();
        reminder.baseTime = moment.time();
        return wait(reminders.create(reminder)).value();
    }
    /// Somebody else who works here.
    Uuid member(const QString &name)
    {
        const Uuid id = Uuid::named("test", name.toUtf8());
        const auto done = commit({{sync::OpKind::Create, schema::Staff::kTable, id,
            {{schema::Staff::Name, name}, {schema::Staff::Active, qint64 {1}}}}});
        Q_ASSERT(done);
        return id;
    }
    /// In one commit.
    void remindOften(int times, const QString &when)
    {
        const qint64 due = momentOf(when);
        followups::Reminder reminder;
        reminder.subject = reminder.branch = branch;
        reminder.baseDate = QDateTime::fromMSecsSinceEpoch(due).date();
        reminder.baseTime = QDateTime::fromMSecsSinceEpoch(due).time();
        reminder.nextAt = due;
        QList<sync::Intent> intents;
        for (int i = 0; i < times; ++i) {
            reminder.id = Uuid::v7(clock.nowMs());
            reminder.title = QString::number(i);
            intents.append(followups::ReminderRepository::creationOf(reminder));
        }
        const auto done = commit(std::move(intents));
        Q_ASSERT(done);
    }
    [[nodiscard]] QList<followups::ReminderRow> open()
    {
        return wait(reminders.open({followups::Whose::Everybodys})).value();
    }

    followups::Reminders reminders {*database, authoriser};
};

} // namespace lobby::tests
