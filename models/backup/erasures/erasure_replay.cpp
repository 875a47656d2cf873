#include "models/backup/erasures/erasure_replay.h"

#include "models/backup/erasures/derived_rows.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"

#include "schema/schema.h"

namespace lobby::backup {

using namespace access;
using store::Connection;
using store::Statement;

namespace {

/// A thing that was forgotten, with what belonged to it.
struct Erased
{
    quint16 table = 0;
    Uuid id;
    friend bool operator==(const Erased &, const Erased &) = default;
};

constexpr qsizetype kErasedAtOnce = 500;

/// What an id was erased with stands beside it; each thing once.
QList<Erased> erasedIn(Connection &connection)
{
    QList<Erased> erased;
    Statement query(connection,
        "SELECT DISTINCT coalesce(subject_table, table_number), coalesce(subject, id) FROM erasure"
        " ORDER BY 2");
    while (query.step())
        erased.append({static_cast<quint16>(query.integer(0)), query.uuid(1)});
    return erased;
}

Result<std::unique_ptr<store::Database>> openRestored(const Vault &live,
    const ProfileFolder &restored, const Uuid &vaultId, const Clock &clock, AuditChain &audit)
{
    const SecretBytes key = live.root().subkey(RootKey::Purpose::Database);
    store::DatabaseOptions options {restored.database(), key.view().toByteArray(), vaultId,
        schema::registry(), store::productMigrations(), clock, audit};
    options.readers = 1;
    // It is made of a backup itself.
    options.beforeMigration = [](Connection &) { return Done(); };
    return store::Database::open(std::move(options));
}

} // namespace

Result<int> replayErasures(Vault &live, const ProfileFolder &restored, const Uuid &vaultId)
{
    const auto known = waitFor(live.database().read(erasedIn));
    if (!known)
        return known.error();
    const std::optional<Session> session = live.authoriser().session();
    const Uuid actor = session ? session->staffId : Uuid();
    qsizetype erased = 0;
    {
        AuditChain audit(restored.auditHead());
        const auto database = openRestored(live, restored, vaultId, live.database().clock(), audit);
        if (!database)
            return database.error();
        const auto already = waitFor((*database)->read(erasedIn));
        if (!already)
            return already.error();
        QList<sync::Intent> intents;
        for (const Erased &thing : *known) {
            if (!already->contains(thing))
                intents.append({sync::OpKind::Erase, thing.table, thing.id, {}});
        }
        erased = intents.size();
        // The first part, and perhaps an empty one, says that this database was restored.
        do {
            const QList<sync::Intent> part = intents.first(std::min(kErasedAtOnce, intents.size()));
            intents.remove(0, part.size());
            const auto done = waitFor((*database)->commit(
                live.authoriser().ofSystem(actor, QLatin1StringView("restore.done")), {}, part));
            if (!done)
                return done.error();
        } while (!intents.isEmpty());
    }
    if (erased == 0)
        return 0;
    const SecretBytes key = live.root().subkey(RootKey::Purpose::Database);
    const Result<Done> forgotten = store::guarded([&] {
        Connection connection({restored.database(), key.view(), store::Access::Write});
        forgetDerivedRows(connection);
        connection.checkpoint();
    });
    return forgotten ? Result<int>(static_cast<int>(erased)) : forgotten.error();
}

} // namespace lobby::backup
