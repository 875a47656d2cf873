#pragma once

#include "models/followups/reminders.h"
#include "models/handover/handovers.h"
#include "models/promises/promises.h"
#include "tests/support/complaint_fixture.h"

namespace lobby::tests {

/// A desk at the end of a shift: 李晓 (manager) leaves, 王芳 (clerk) takes over, 赵敏 (manager) and
/// an auditor are there too. It is ten o'clock on Wednesday, May 14th, 2025.
class HandoverDesk : public ComplaintFixture
{
public:
    /// Another desk of the branch hears of the members from the first.
    explicit HandoverDesk(bool isFirst = true)
    {
        clock.set(momentOf(QStringLiteral("2025-05-14 10:00")));
        makeServices();
        if (isFirst)
            addMembers();
    }
    /// Questions that are still queued work with the services below.
    ~HandoverDesk() { database.reset(); }
    Q_DISABLE_COPY_MOVE(HandoverDesk)

    static qint64 momentOf(const QString &text)
    {
        return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm")).toMSecsSinceEpoch();
    }
    static inline const Uuid kLi = Uuid::named("test", "staff");
    static inline const Uuid kWang = Uuid::named("test", "wang");
    static inline const Uuid kZhao = Uuid::named("test", "zhao");
    static inline const Uuid kAuditor = Uuid::named("test", "auditor");

    /// Until restart() another process may work on it.
    void closeDatabase()
    {
        queue.reset();
        stays.reset();
        database.reset();
    }
    /// As after a program that ended without a word.
    void restart()
    {
        closeDatabase();
        auto opened = store::Database::open(options());
        if (!opened)
            qFatal("the fixture's vault: %s", codeName(opened.error().code).data());
        database = std::move(*opened);
        makeServices();
    }
    void addMembers()
    {
        const auto member = [](const Uuid &id, const QString &name, const QString &roles) {
            using schema::Staff;
            return sync::Intent {sync::OpKind::Create, Staff::kTable, id,
                {{Staff::Name, name}, {Staff::Roles, roles}, {Staff::Active, qint64(1)}}};
        };
        const auto done = commit({member(kLi, QStringLiteral("李晓"), QStringLiteral("manager")),
            member(kWang, QStringLiteral("王芳"), QStringLiteral("clerk")),
            member(kZhao, QStringLiteral("赵敏"), QStringLiteral("manager")),
            member(kAuditor, QStringLiteral("Ada"), QStringLiteral("auditor"))});
        if (!done)
            qFatal("the fixture's members");
    }
    void logIn(const Uuid &member, const QString &name,
        const QList<access::Role> &roles = {access::Role::Manager})
    {
        authoriser.logIn({member, name, roles, branch});
    }
    /// A promise for tomorrow at noon.
    Uuid promise(const QString &text = QStringLiteral("The coat is sent after him"))
    {
        promises::Promise promise;
        promise.text = text;
        promise.dueAt = clock.nowMs() + qint64 {26} * 3600 * 1000;
        return wait(promises->make(promise)).value();
    }
    /// Of whoever is at the desk unless said otherwise.
    Uuid remind(const QString &title, const QString &when = QStringLiteral("2025-05-14 18:00"),
        const Uuid &owner = {})
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(momentOf(when));
        followups::Reminder reminder;
        reminder.title = title;
        reminder.baseDate = moment.date();
        reminder.baseTime = moment.time();
        reminder.owner = owner;
        return wait(reminders->create(reminder)).value();
    }
    [[nodiscard]] access::Vouched wordOf(const Uuid &member, const Uuid &handover,
        access::Permission permission = access::Permission::FollowupEdit) const
    {
        return authoriser.vouchedBy(
            {member, QStringLiteral("王芳"), {access::Role::Clerk}, branch}, permission, handover);
    }
    [[nodiscard]] handover::Shift shift() { return wait(handovers->shift()).value(); }
    Uuid begin(const Uuid &to = kWang) { return wait(handovers->begin(to)).value(); }
    Result<Done> decide(const Uuid &handover, const handover::ThreadKey &thread,
        handover::Decision decision = handover::Decision::Accepted, const QString &note = {},
        const Uuid &to = {})
    {
        return wait(handovers->decide(handover, {thread, decision, to, note}));
    }
    void acceptAll(const Uuid &handover)
    {
        const handover::Shift now = shift();
        for (const handover::Thread &thread : now.threads) {
            if (!decide(handover, thread.key))
                qFatal("a thread cannot be accepted");
        }
    }
    Result<Done> finish(const Uuid &handover)
    {
        return wait(handovers->finish(handover, wordOf(kWang, handover)));
    }
    [[nodiscard]] handover::Record record() { return wait(handovers->record()).value(); }
    /// Whose a case is.
    [[nodiscard]] Uuid ownerOf(const Uuid &complaint)
    {
        return wait(complaints->load(complaint)).value().state.owner;
    }
    [[nodiscard]] Uuid reminded(const Uuid &reminder)
    {
        const auto all = wait(reminders->open({followups::Whose::Everybodys})).value();
        for (const followups::ReminderRow &row : all) {
            if (row.reminder.id == reminder || row.reminder.aboutId == reminder)
                return row.reminder.owner;
        }
        return {};
    }

    std::optional<promises::Promises> promises;
    std::optional<followups::Reminders> reminders;
    std::optional<handover::Handovers> handovers;

private:
    void makeServices()
    {
        complaints.emplace(*database, authoriser);
        promises.emplace(*database, authoriser);
        reminders.emplace(*database, authoriser);
        handovers.emplace(*database, authoriser);
    }
};

} // namespace lobby::tests
