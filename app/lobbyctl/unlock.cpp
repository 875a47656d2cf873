#include "app/lobbyctl/desk_commands.h"
#include "app/sync/lease/lease_keeping.h"
#include "models/support/wait_for.h"

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

/// `opened` closes again when the desk has to hear from its server first.
template <typename Opened>
Result<Opened> unlessLeaseIsOver(Result<Opened> opened, const Clock &clock)
{
    if (!opened)
        return opened;
    const Result<std::optional<int>> left
        = waitFor(app::leaseDaysLeft((*opened)->database(), clock));
    if (!left)
        return left.error();
    if (*left == 0)
        return app::leaseIsOver();
    return opened;
}

} // namespace

Result<std::unique_ptr<access::Vault>> unlock(
    Console &console, const Target &target, const Clock &clock, QList<store::CommitStep *> steps)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return unlessLeaseIsOver(
                access::Vault::unlock(folder, member, password, clock, std::move(steps)), clock);
        });
}

Result<std::unique_ptr<app::Desk>> openDesk(
    Console &console, const Target &target, const Clock &clock)
{
    return unlessLeaseIsOver(openDeskToSync(console, target, clock), clock);
}

Result<std::unique_ptr<app::Desk>> openDeskToSync(
    Console &console, const Target &target, const Clock &clock)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return app::Desk::open(folder, member, password, clock);
        });
}

} // namespace lobby::ctl
