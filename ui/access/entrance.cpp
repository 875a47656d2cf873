#include "ui/access/entrance.h"

#include "models/access/vault/vault.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace lobby::ui {

using access::LoginAttempts;

Entrance entranceTo(const access::ProfileFolder &folder, const Clock &clock, Unlock unlock)
{
    return {[folder] { return access::Vault::members(folder); }, std::move(unlock),
        [folder, &clock](const Uuid &member) {
            return LoginAttempts(folder.loginAttempts(), clock).state(member);
        },
        [folder, &clock](const Uuid &member, const std::shared_ptr<const access::RecoveryKey> &key,
            access::Password password) {
            const auto secret = std::make_shared<const access::Password>(std::move(password));
            return QtConcurrent::run([folder, &clock, member, key, secret] {
                return access::Vault::recover(folder, *key, member, *secret, clock);
            });
        }};
}

Entrance entranceOf(access::Vault &vault, const Clock &clock)
{
    const auto worker = std::make_shared<QThreadPool>();
    worker->setMaxThreadCount(1);
    Entrance entrance = entranceTo(
        vault.folder(), clock, [&vault, worker](const Uuid &member, access::Password password) {
            const auto secret = std::make_shared<const access::Password>(std::move(password));
            return QtConcurrent::run(worker.get(), [&vault, secret, member] {
                const Result<access::Session> session = vault.switchTo(member, *secret);
                return session ? Result<Done>(Done()) : Result<Done>(session.error());
            });
        });
    entrance.recover = {}; // the database is open
    return entrance;
}

} // namespace lobby::ui
