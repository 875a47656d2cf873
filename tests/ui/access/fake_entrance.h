#pragma once

#include "tests/support/manual_clock.h"
#include "ui/access/entrance.h"

#include <QPromise>

namespace lobby::tests {

/// An entrance that opens when the test says so.
class FakeEntrance
{
public:
    [[nodiscard]] ui::Entrance entrance()
    {
        return {[this] { return members; },
            [this](const Uuid &member, const access::Password &password) {
                asked.append(member);
                passwords.append(password.bytes().view().toByteArray());
                promise = std::make_unique<QPromise<Result<Done>>>();
                promise->start();
                return promise->future();
            },
            [this](const Uuid &member) { return tries.value(member); },
            [this](const Uuid &member, const std::shared_ptr<const access::RecoveryKey> &key,
                const access::Password &password) {
                asked.append(member);
                passwords.append(password.bytes().view().toByteArray());
                sheets.append(key->groups());
                promise = std::make_unique<QPromise<Result<Done>>>();
                promise->start();
                return promise->future();
            },
            backingUp};
    }
    void answer(const Result<Done> &result)
    {
        promise->addResult(result);
        promise->finish();
    }

    static inline const Uuid kLi = Uuid::named("test", "li");
    static inline const Uuid kWang = Uuid::named("test", "wang");
    static inline const Uuid kSmith = Uuid::named("test", "smith");

    Result<std::vector<access::VaultKeys::Member>> members
        = std::vector<access::VaultKeys::Member> {{kLi, QStringLiteral("李晓")},
            {kWang, QStringLiteral("王芳")}, {kSmith, QStringLiteral("Alice Smith")}};
    QList<Uuid> asked;
    QList<QByteArray> passwords;
    QStringList sheets;
    QHash<Uuid, access::LoginAttempts::State> tries;
    std::unique_ptr<QPromise<Result<Done>>> promise;
    std::shared_ptr<ui::SharedProgress> backingUp = std::make_shared<ui::SharedProgress>();
    ManualClock clock;
};

} // namespace lobby::tests
