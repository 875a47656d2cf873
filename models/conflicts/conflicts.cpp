#include "models/conflicts/conflicts.h"

#include "models/conflicts/conflict_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::conflicts {

using access::Permission;
using store::Connection;

namespace {

/// Whoever may change the value may say which one is right.
Permission permissionFor(const Conflict &about)
{
    switch (about.table) {
    case schema::Staff::kTable:
        return about.field == schema::Staff::Roles ? Permission::RoleGrant
                                                   : Permission::StaffManage;
    case schema::Desk::kTable:
        return Permission::DeviceApprove;
    default:
        return Permission::GuestEdit;
    }
}

} // namespace

Conflicts::Conflicts(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<QList<Conflict>>> Conflicts::open() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Conflict>>(*error);
    return m_database.read([](Connection &connection) -> Result<QList<Conflict>> {
        return openConflicts(connection, kMostShown);
    });
}

QFuture<Result<int>> Conflicts::count() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<int>(*error);
    return m_database.read([](Connection &connection) -> Result<int> {
        return static_cast<int>(openConflicts(connection, kMostShown).size());
    });
}

QFuture<Result<QList<KeptAside>>> Conflicts::keptAside() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<KeptAside>>(*error);
    return m_database.read([](Connection &connection) -> Result<QList<KeptAside>> {
        return conflicts::keptAside(connection, kMostShown);
    });
}

QFuture<Result<Done>> Conflicts::dismiss(const KeptAside &change)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, change.subject);
    if (!leave)
        return refusedWith<Done>(leave.error());
    // A commit without ops: the list is this desk's own, the audit says who saw it.
    auto plan = [id = change.id](Connection &connection) -> Result<QList<sync::Intent>> {
        dismissKeptAside(connection, id);
        return QList<sync::Intent>();
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), QStringLiteral("kept_aside"), std::move(plan)));
}

QFuture<Result<Done>> Conflicts::decide(const Conflict &about, Decision decision)
{
    Result<store::Authorised> leave = m_authoriser.authorise(permissionFor(about), about.id);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan
        = [id = about.id, decision, staff = leave->actor(), now = m_database.clock().nowMs()](
              Connection &connection) { return intentsOf(connection, id, decision, staff, now); };
    return store::afterCommit(
        m_database.commit(*std::move(leave), QString(decisionName(decision)), std::move(plan)));
}

} // namespace lobby::conflicts
