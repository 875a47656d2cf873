#include "app/lobbyctl/desk_commands.h"

namespace lobby::ctl {

namespace {

/// Asks `open` with the folder, the member named and the password from standard input.
template <typename Open>
auto withMember(Console &console, const Target &target, Open open)
    -> std::invoke_result_t<Open, access::ProfileFolder, Uuid, access::Password>
{
    const access::ProfileFolder folder(target.profile);
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return password.error();
    const Result<Uuid> member = access::Vault::memberNamed(folder, target.staff);
    if (!member)
        return member.error();
    return open(folder, *member, *password);
}

} // namespace

Result<std::unique_ptr<access::Vault>> unlock(
    Console &console, const Target &target, const Clock &clock, QList<store::CommitStep *> steps)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return access::Vault::unlock(folder, member, password, clock, std::move(steps));
        });
}

Result<std::unique_ptr<app::Desk>> openDesk(
    Console &console, const Target &target, const Clock &clock)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return app::Desk::open(folder, member, password, clock);
        });
}

} // namespace lobby::ctl
