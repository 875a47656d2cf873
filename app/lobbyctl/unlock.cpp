#include "app/lobbyctl/commands.h"

namespace lobby::ctl {

Result<std::unique_ptr<access::Vault>> unlock(
    Console &console, const Target &target, const Clock &clock, QList<store::CommitStep *> steps)
{
    const access::ProfileFolder folder(target.profile);
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return password.error();
    const Result<Uuid> member = access::Vault::memberNamed(folder, target.staff);
    if (!member)
        return member.error();
    return access::Vault::unlock(folder, *member, *password, clock, std::move(steps));
}

} // namespace lobby::ctl
