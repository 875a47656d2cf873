#include "models/exchange/import_history.h"

#include "models/stays/stay_fields.h"
#include "models/stays/stay_repository.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

#include "schema/schema.h"

namespace lobby::exchange {

using access::Permission;
using stays::Stay;
using store::Connection;
using store::Statement;
using sync::Intent;
using sync::OpKind;

namespace {

constexpr int kChunkRows = 4000;

Intent hidden(quint16 table, const Uuid &id)
{
    return {OpKind::Archive, table, id, {{sync::kArchivedField, qint64(1)}}};
}

bool hasStays(Connection &connection, const Uuid &guest)
{
    Statement query(connection,
        "SELECT 1 FROM stay WHERE guest_id = :guest AND present = 1 AND archived = 0 UNION ALL"
        " SELECT 1 FROM stay_guest g JOIN stay s ON s.id = g.stay_id WHERE g.guest_id = :guest"
        " AND g.present = 1 AND s.present = 1 AND s.archived = 0 LIMIT 1");
    return query.bind(":guest", guest).step();
}

bool isShown(Connection &connection, const char *sql, const Uuid &id)
{
    Statement query(connection, sql);
    return query.bind(":id", id).step();
}

/// Takes back rows of one table inside a transaction.
class Reverting
{
public:
    Reverting(Connection &connection, qint64 run, RevertSummary &summary)
        : m_connection(connection)
        , m_runs(connection)
        , m_run(run)
        , m_summary(summary)
    {
    }

    void takeBack(const ImportedRow &row)
    {
        switch (row.table) {
        case schema::Stay::kTable:
            takeBackStay(row);
            break;
        case schema::Guest::kTable:
            takeBackGuest(row.id);
            break;
        default:
            takeBackBranch(row.id);
        }
    }

    QList<Intent> intents;

private:
    void takeBackStay(const ImportedRow &row)
    {
        const std::optional<Stay> stay = stays::StayRepository(m_connection).load(row.id);
        if (!stay || (stay->archived && !row.previous))
            return; // gone already
        if (m_runs.isEditedSince(m_run, row.id)) {
            m_summary.keptStays.append(row.id);
        } else if (row.previous) {
            restore(*stay, *row.previous);
            ++m_summary.staysRestored;
        } else {
            intents.append(hidden(row.table, row.id));
            ++m_summary.staysHidden;
        }
    }

    void restore(const Stay &stay, sync::Fields previous)
    {
        constexpr quint16 kTable = schema::Stay::kTable;
        if (auto archived = previous.extract(sync::kArchivedField)) {
            intents.append({OpKind::Archive, kTable, stay.id,
                {{sync::kArchivedField, std::move(archived.mapped())}}});
        }
        if (const auto status = previous.extract(schema::Stay::Status)) {
            const auto before
                = stays::StayState::fromLattice(std::get<qint64>(status.mapped())).status;
            intents.append({OpKind::Advance, kTable, stay.id,
                {{schema::Stay::Status, stay.state.followedBy(before).toLattice()}}});
        }
        if (!previous.empty())
            intents.append({OpKind::Set, kTable, stay.id, std::move(previous)});
    }

    void takeBackGuest(const Uuid &id)
    {
        if (!isShown(m_connection,
                "SELECT 1 FROM guest WHERE id = :id AND present = 1 AND archived = 0", id))
            return;
        if (m_runs.isEditedSince(m_run, id) || hasStays(m_connection, id)) {
            m_summary.keptGuests.append(id);
            return;
        }
        intents.append(hidden(schema::Guest::kTable, id));
        ++m_summary.guestsHidden;
    }

    void takeBackBranch(const Uuid &id)
    {
        const bool isFree = isShown(m_connection,
            "SELECT 1 FROM branch b WHERE id = :id AND present = 1 AND archived = 0 AND NOT EXISTS"
            " (SELECT 1 FROM stay WHERE branch_id = b.id AND present = 1 AND archived = 0)",
            id);
        if (isFree && !m_runs.isEditedSince(m_run, id))
            intents.append(hidden(schema::Branch::kTable, id));
    }

    Connection &m_connection;
    ImportRunRepository m_runs;
    qint64 m_run;
    RevertSummary &m_summary;
};

} // namespace

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
        return work(**found, reason);
    });
}

Result<RevertSummary> ImportHistory::work(const ImportRun &run, const QString &reason) const
{
    const auto setState = [this, &run](ImportRun::State state) {
        return waitFor(m_database.local([&](Connection &connection) {
            ImportRunRepository(connection).setState(run.id, state, m_database.clock().nowMs());
        }));
    };
    if (const Result<Done> begun = setState(ImportRun::State::Reverting); !begun)
        return begun.error();
    RevertSummary summary;
    // Stays first: a guest or a branch goes only when nothing is left of his, or its, stays.
    for (const quint16 table :
        {schema::Stay::kTable, schema::Guest::kTable, schema::Branch::kTable}) {
        for (qint64 after = 0; after >= 0;) {
            Result<store::Authorised> leave
                = m_authoriser.authorise(Permission::ImportRevert, run.uid, reason);
            if (!leave)
                return leave.error();
            bool nothing = false;
            auto plan = [&](Connection &connection) -> Result<QList<Intent>> {
                ImportRunRepository runs(connection);
                Reverting reverting(connection, run.id, summary);
                const auto rows = runs.rowsOf(run.id, table, after, kChunkRows);
                for (const ImportedRow &row : rows)
                    reverting.takeBack(row);
                after = rows.size() < kChunkRows ? -1 : rows.constLast().seq;
                nothing = reverting.intents.isEmpty();
                if (nothing)
                    return Error {Error::Code::Cancelled, QStringLiteral("nothing to take back")};
                runs.claimLog(run.id, reverting.intents.size());
                return std::move(reverting.intents);
            };
            const auto done
                = waitFor(m_database.commit(*std::move(leave), reason, std::move(plan)));
            if (!done && !nothing)
                return done.error();
        }
    }
    if (const Result<Done> ended = setState(ImportRun::State::Reverted); !ended)
        return ended.error();
    return summary;
}

} // namespace lobby::exchange
