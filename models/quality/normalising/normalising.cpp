#include "models/quality/normalising/normalising.h"

#include "models/quality/normalising/normal_repository.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

/// A field, with its group where that is written whole, and what was seen of it.
sync::Intent writingOf(const sync::EntityState &state, quint16 field, const sync::Value &value)
{
    const sync::TableDescription &table = *schema::registry().table(state.table);
    sync::Intent intent {sync::OpKind::Set, state.table, state.id, {}, {}, sync::Source::Corrected};
    const quint8 group = table.field(field)->group;
    for (const auto &[number, held] : state.fields) {
        const sync::FieldDescription *other = table.field(number);
        if (group != 0 && other && other->group == group && !sync::isNull(held.value))
            intent.fields[number] = held.value;
    }
    intent.fields[field] = value;
    if (const auto held = state.fields.find(field); held != state.fields.end())
        intent.observed[field] = held->second.stamp;
    return intent;
}

/// Writes `to` where `from` still stands; nothing where it does not.
std::optional<sync::Intent> replacement(
    Connection &connection, const NormalChange &change, const QString &from, const QString &to)
{
    if (NormalRepository(connection).valueNow(change) != from)
        return std::nullopt;
    const store::SyncedRows rows(schema::registry());
    const auto state = rows.load(connection, *schema::registry().table(change.table), change.row);
    if (!state || !state->isPresent())
        return std::nullopt;
    if (change.table != schema::Telephone::kTable)
        return writingOf(*state, change.field, to);
    // A number that is as it was typed was not understood before.
    const auto raw = state->fields.find(schema::Telephone::Raw);
    const bool isTyped = raw != state->fields.end() && raw->second.value == sync::Value(to);
    sync::Intent intent
        = writingOf(*state, schema::Telephone::E164, isTyped ? sync::Value() : sync::Value(to));
    intent.fields[schema::Telephone::Validated] = isTyped ? sync::Value() : sync::Value(qint64(1));
    return intent;
}

} // namespace

Normalising::Normalising(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
    m_pool.setMaxThreadCount(1);
}

Normalising::~Normalising()
{
    m_stopped = true;
    m_pool.waitForDone();
}

bool Normalising::mayNormalise() const
{
    return m_authoriser.may(Permission::ImportRun) && m_authoriser.may(Permission::GuestEdit);
}

QFuture<Result<QList<NormalChange>>> Normalising::preview(Normaliser normaliser,
    const QString &region, const std::shared_ptr<SearchControl> &control) const
{
    if (const auto error = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<QList<NormalChange>>(*error);
    return m_database.read([normaliser, region, control](
                               Connection &connection) -> Result<QList<NormalChange>> {
        QList<NormalChange> found = NormalRepository(connection)
                                        .find(normaliser, region, kMostChanges, control->cancelled);
        if (control->cancelled)
            return Error {Error::Code::Cancelled};
        return found;
    });
}

QFuture<Result<NormalRun>> Normalising::apply(
    Normaliser normaliser, const QList<NormalChange> &changes)
{
    for (const Permission needed : {Permission::ImportRun, Permission::GuestEdit}) {
        if (const auto error = m_authoriser.refusal(needed))
            return refusedWith<NormalRun>(*error);
    }
    if (changes.isEmpty())
        return refusedWith<NormalRun>({Error::Code::Invalid, {}, QStringLiteral("changes")});
    NormalRun run;
    run.normaliser = normaliser;
    run.staff = m_authoriser.session()->staffId;
    run.atMs = m_database.clock().nowMs();
    return QtConcurrent::run(&m_pool, [this, run, changes] { return work(run, changes); });
}

Result<Done> Normalising::commit(const std::function<Result<Intents>(Connection &)> &plan)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit);
    if (!leave)
        return leave.error();
    const auto done = waitFor(m_database.commit(*std::move(leave), {}, plan));
    return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

Result<NormalRun> Normalising::work(NormalRun run, const QList<NormalChange> &changes)
{
    const Result<Done> begun = waitFor(m_database.local(
        [&run](Connection &connection) { run.id = NormalRepository(connection).begin(run); }));
    if (!begun)
        return begun.error();
    for (qsizetype at = 0; at < changes.size() && !m_stopped; at += kBatch) {
        const auto batch = changes.sliced(at, std::min<qsizetype>(kBatch, changes.size() - at));
        int written = 0;
        // What is undone stands beside what was done, in one transaction.
        const Result<Done> done = commit([&](Connection &connection) -> Result<Intents> {
            Intents intents;
            QList<NormalChange> made;
            for (const NormalChange &change : batch) {
                if (auto intent = replacement(connection, change, change.before, change.after)) {
                    intents.append(*std::move(intent));
                    made.append(change);
                }
            }
            NormalRepository(connection).record(run.id, made);
            written = int(made.size());
            return intents;
        });
        if (!done)
            return done.error();
        run.changes += written;
    }
    return run;
}

QFuture<Result<QList<NormalRun>>> Normalising::runs() const
{
    if (const auto error = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<QList<NormalRun>>(*error);
    return m_database.read(
        [](Connection &connection) { return NormalRepository(connection).runs(); });
}

QFuture<Result<NormalUndo>> Normalising::undo(qint64 run)
{
    for (const Permission needed : {Permission::ImportRun, Permission::GuestEdit}) {
        if (const auto error = m_authoriser.refusal(needed))
            return refusedWith<NormalUndo>(*error);
    }
    return QtConcurrent::run(&m_pool, [this, run]() -> Result<NormalUndo> {
        const auto found = waitFor(m_database.read(
            [run](Connection &connection) { return NormalRepository(connection).load(run); }));
        if (!found)
            return found.error();
        if (!*found)
            return Error {Error::Code::NotFound, {}, QStringLiteral("run")};
        if ((*found)->undoneAtMs != 0)
            return Error {Error::Code::Conflict, {}, QStringLiteral("run")};
        if ((*found)->atMs + kUndoMs < m_database.clock().nowMs())
            return Error {Error::Code::Invalid, {}, QStringLiteral("at")};
        return takeBack(**found);
    });
}

Result<NormalUndo> Normalising::takeBack(const NormalRun &run)
{
    const auto changes = waitFor(m_database.read(
        [&run](Connection &connection) { return NormalRepository(connection).changesOf(run.id); }));
    if (!changes)
        return changes.error();
    NormalUndo undo;
    for (qsizetype at = 0; at < changes->size(); at += kBatch) {
        const auto batch = changes->sliced(at, std::min<qsizetype>(kBatch, changes->size() - at));
        const Result<Done> done = commit([&](Connection &connection) -> Result<Intents> {
            const NormalRepository repository(connection);
            Intents intents;
            for (NormalChange change : batch) {
                if (auto intent = replacement(connection, change, change.after, change.before)) {
                    intents.append(*std::move(intent));
                    ++undo.restored;
                } else if (repository.valueNow(change) != change.before) {
                    change.name = repository.nameOf(change.guest);
                    undo.kept.append(change);
                }
            }
            return intents;
        });
        if (!done)
            return done.error();
    }
    const Result<Done> marked = waitFor(
        m_database.local([id = run.id, now = m_database.clock().nowMs()](Connection &connection) {
            NormalRepository(connection).markUndone(id, now);
        }));
    return marked ? Result<NormalUndo>(undo) : Result<NormalUndo>(marked.error());
}

} // namespace lobby::quality
