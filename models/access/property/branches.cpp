#include "models/access/property/branches.h"

#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

namespace lobby::access {

using store::Connection;
using store::Statement;

Branch branchIn(Connection &connection, const Uuid &id)
{
    Branch branch {id, {}, {}};
    Statement query(connection, "SELECT name, code FROM branch WHERE id = :id AND present = 1");
    if (query.bind(":id", id).step()) {
        branch.name = query.text(0);
        branch.code = query.text(1);
    }
    return branch;
}

QFuture<Result<QList<Branch>>> Branches::all() const
{
    if (!m_authoriser.session())
        return refusedWith<QList<Branch>>(Error {Error::Code::NotLoggedIn});
    return m_database.read([](Connection &connection) {
        QList<Branch> branches;
        Statement query(connection,
            "SELECT id, name, code FROM branch WHERE present = 1 AND archived = 0"
            " ORDER BY code, name, id");
        while (query.step())
            branches.append({query.uuid(0), query.text(1), query.text(2)});
        return branches;
    });
}

Uuid Branches::here() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session ? session->branch : Uuid();
}

QFuture<Result<Done>> Branches::choose(const Uuid &branch)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::SettingsDesk, branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    // A commit without ops: the choice stays here, the entry in the audit says who made it.
    auto plan = [branch](Connection &connection) -> Result<QList<sync::Intent>> {
        Statement query(
            connection, "SELECT 1 FROM branch WHERE id = :id AND present = 1 AND archived = 0");
        if (!query.bind(":id", branch).step())
            return Error {Error::Code::NotFound, {}, QStringLiteral("branch")};
        store::setMeta(connection, "branch", branch.toBytes());
        return QList<sync::Intent>();
    };
    return m_database.commit(*std::move(leave), {}, std::move(plan))
        .then(QtFuture::Launch::Sync,
            [&authoriser = m_authoriser, branch](const Result<store::Committed> &committed) {
                if (!committed)
                    return Result<Done>(committed.error());
                authoriser.standIn(branch);
                return Result<Done>(Done());
            });
}

} // namespace lobby::access
