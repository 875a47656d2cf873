#pragma once

#include "models/followups/reminders.h"
#include "models/promises/authority_limits.h"
#include "models/promises/promises.h"
#include "tests/support/desk_fixture.h"

namespace lobby::tests {

/// A desk where things are promised. It is ten o'clock on Wednesday, May 14th, 2025.
class PromiseDesk : public DeskFixture
{
public:
    explicit PromiseDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : DeskFixture(roles)
    {
        clock.set(momentOf(QStringLiteral("2025-05-14 10:00")));
    }
    /// Questions that are still queued work with the services below.
    ~PromiseDesk() { database.reset(); }
    Q_DISABLE_COPY_MOVE(PromiseDesk)

    static qint64 momentOf(const QString &text)
    {
        return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm")).toMSecsSinceEpoch();
    }
    /// Something for tomorrow at noon.
    static promises::Promise told(const Uuid &guest = {},
        promises::PromiseKind kind = promises::PromiseKind::CallBack, qint64 amount = 0)
    {
        promises::Promise promise;
        promise.subject = guest;
        promise.kind = kind;
        promise.text = QStringLiteral("The coat is sent after him");
        promise.dueAt = momentOf(QStringLiteral("2025-05-15 12:00"));
        if (amount > 0) {
            promise.amount = amount;
            promise.currency = QStringLiteral("CNY");
        }
        return promise;
    }
    Uuid make(const promises::Promise &promise) { return wait(promises.make(promise)).value(); }
    [[nodiscard]] QList<promises::PromiseRow> list(
        promises::PromiseList list = promises::PromiseList::Open)
    {
        return wait(promises.list(list)).value();
    }
    void logInAs(const QList<access::Role> &roles, const char *name = "staff")
    {
        authoriser.logIn({Uuid::named("test", name), QStringLiteral("王芳"), roles, branch});
    }
    /// The word of another member.
    [[nodiscard]] access::Vouched wordOf(access::Role role, const Uuid &object) const
    {
        return authoriser.vouchedBy(
            {Uuid::named("test", "zhao"), QStringLiteral("赵敏"), {role}, branch},
            access::Permission::ComplaintCompensate, object);
    }

    promises::Promises promises {*database, authoriser};
    promises::Authority authority {*database, authoriser};
    followups::Reminders reminders {*database, authoriser};
};

} // namespace lobby::tests
