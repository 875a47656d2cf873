#include "models/exchange/import_history.h"

#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

namespace lobby::exchange {

using access::Permission;
using store::Connection;

ImportHistory::ImportHistory(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<QList<ImportRun>>> ImportHistory::runs() const
{
    if (const auto leave = m_authoriser.authorise(Permission::ImportRun); !leave)
        return refusedWith<QList<ImportRun>>(leave.error());
    return m_database.read(
        [](Connection &connection) { return ImportRunRepository(connection).all(); });
}

QFuture<Result<RevertSummary>> ImportHistory::revert(qint64 run, const QString &reason)
{
    if (const auto leave = m_authoriser.authorise(Permission::ImportRevert, {}, reason); !leave)
        return refusedWith<RevertSummary>(leave.error());
    return QtConcurrent::run([this, run, reason]() -> Result<RevertSummary> {
        const auto found = waitFor(m_database.read(
            [run](Connection &connection) { return ImportRunRepository(connection).load(run); }));
        if (!found)
            return found.error();
        if (!*found)
            return Error {Error::Code::NotFound, {}, QStringLiteral("run")};
        if ((*found)->state == ImportRun::State::Reverted)
            return Error {Error::Code::ImportReverted};
        if ((*found)->isTooOld(m_database.clock().nowMs()))
            return Error {Error::Code::Invalid, {}, QStringLiteral("import_age")};
        return takeBack(m_database, **found, reason, [&] {
            return m_authoriser.authorise(Permission::ImportRevert, (*found)->uid, reason);
        });
    });
}

} // namespace lobby::exchange
