#include "models/access/desks/desks.h"

#include "models/access/desks/sealed_anew.h"
#include "models/store/after_commit.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

#include "schema/schema.h"

namespace lobby::access {

using namespace sync;
using store::Connection;
using store::Statement;
using Row = schema::Desk;

namespace {

constexpr int kDocumentsAtOnce = 100;

/// What the desk that met the server first has; empty when none has said so.
QByteArray organisationKeys(Connection &connection)
{
    Statement query(connection,
        "SELECT key_id FROM desk WHERE key_id IS NOT NULL AND present = 1"
        " ORDER BY device LIMIT 1");
    return query.step() ? query.bytes(0) : QByteArray();
}

/// Only what differs is written; nothing when nothing does.
QList<Intent> changesTo(Connection &connection, const Uuid &id, Fields fields)
{
    const store::SyncedRows rows(schema::registry());
    const std::optional<EntityState> row
        = rows.load(connection, *schema::registry().table(Row::kTable), id);
    if (!row || !row->isPresent())
        return {{OpKind::Create, Row::kTable, id, std::move(fields)}};
    Intent set {OpKind::Set, Row::kTable, id, {}};
    for (const auto &[number, value] : fields) {
        const auto known = row->fields.find(number);
        if ((known == row->fields.end() ? Value() : known->second.value) == value)
            continue;
        set.fields[number] = value;
        if (known != row->fields.end())
            set.observed[number] = known->second.stamp;
    }
    return set.fields.empty() ? QList<Intent>() : QList<Intent> {std::move(set)};
}

QList<DeskEntry> desksIn(Connection &connection)
{
    const std::optional<DeskIdentity> self = readIdentity(connection);
    const QByteArray current = organisationKeys(connection);
    QList<DeskEntry> desks;
    Statement query(connection,
        "SELECT d.id, d.name, coalesce(b.name, ''), coalesce(d.device, 0), d.key_id FROM desk AS d"
        " LEFT JOIN branch AS b ON b.id = d.branch_id"
        " WHERE d.present = 1 AND d.archived = 0 ORDER BY d.name, d.device");
    while (query.step()) {
        DeskEntry desk;
        desk.id = query.uuid(0);
        desk.name = query.text(1);
        desk.branch = query.text(2);
        desk.device = static_cast<quint32>(query.integer(3));
        desk.keys = query.bytes(4) == current ? DeskEntry::Keys::Has : DeskEntry::Keys::Waits;
        desk.isHere = self && self->id == desk.id;
        desks.append(desk);
    }
    return desks;
}

std::optional<Uuid> deskThatShows(Connection &connection, const QByteArray &check)
{
    Statement query(connection, "SELECT id FROM desk WHERE code_check = :check AND present = 1");
    return query.bind(":check", check).step() ? std::optional(query.uuid(0)) : std::nullopt;
}

} // namespace

Desks::Desks(store::Database &database, Authoriser &authoriser, LocalDocumentNumbers &numbers)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
{
    m_worker.setMaxThreadCount(1);
}

template <typename T>
QFuture<Result<T>> Desks::onWorker(std::function<Result<T>()> job)
{
    return QtConcurrent::run(&m_worker, std::move(job));
}

store::Authorised Desks::ofDesk(QLatin1StringView action) const
{
    return m_authoriser.ofSystem({}, action);
}

QFuture<Result<QList<DeskEntry>>> Desks::all()
{
    if (!m_authoriser.session())
        return refusedWith<QList<DeskEntry>>(Error {Error::Code::NotLoggedIn});
    return m_database.read(
        [](Connection &connection) -> Result<QList<DeskEntry>> { return desksIn(connection); });
}

QFuture<Result<QString>> Desks::pairingCode()
{
    return m_database.read([&numbers = m_numbers](Connection &connection) -> Result<QString> {
        const std::optional<DeskIdentity> self = readIdentity(connection);
        const QByteArray current = organisationKeys(connection);
        const bool waits = self && !current.isEmpty() && current != numbers.keys()->id();
        return waits ? self->code.groups() : QString();
    });
}

QFuture<Result<bool>> Desks::lookAfter(const QString &name, const Uuid &branch)
{
    return onWorker<bool>(
        [this, desk = Announcement {name, branch}] { return lookAfterNow(desk); });
}

Result<bool> Desks::lookAfterNow(const Announcement &desk)
{
    const Result<bool> said = announce(desk);
    if (!said)
        return said;
    const Result<bool> taken = takeKeys();
    if (!taken || !*taken)
        return taken ? said : taken;
    return announce(desk);
}

/// A desk whose keys are not the organisation's says by which code it waits for them.
Result<bool> Desks::announce(const Announcement &desk)
{
    const QByteArray mine = m_numbers.keys()->id();
    const auto plan = [desk, mine, now = m_database.clock().nowMs()](
                          Connection &connection) -> Result<QList<Intent>> {
        if (!readIdentity(connection))
            writeIdentity(connection, {Uuid::v7(now), PairingCode::random()});
        const std::optional<DeskIdentity> self = readIdentity(connection);
        const QByteArray current = organisationKeys(connection);
        const bool waits = !current.isEmpty() && current != mine;
        return changesTo(connection, self->id,
            {{Row::Name, desk.name}, {Row::BranchId, desk.branch.toBytes()},
                {Row::Device, qint64(store::deviceNumber(connection))},
                {Row::CodeCheck, waits ? Value(self->code.check()) : Value()},
                {Row::KeyId, waits ? Value() : Value(mine)}});
    };
    // Most often there is nothing to say, and nothing is written then.
    const Result<QList<Intent>> needed
        = waitFor(m_database.read([plan](Connection &connection) -> Result<QList<Intent>> {
              return readIdentity(connection) ? plan(connection)
                                              : Result<QList<Intent>>(QList<Intent> {Intent()});
          }));
    if (!needed)
        return needed.error();
    if (needed->isEmpty())
        return false;
    const Result<store::Committed> done
        = waitFor(m_database.commit(ofDesk(QLatin1StringView("desk.announce")), {}, plan));
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> Desks::takeKeys()
{
    auto found = std::make_shared<std::optional<DocumentKeys>>();
    const auto read = [found](Connection &connection) -> Result<Done> {
        const std::optional<DeskIdentity> self = readIdentity(connection);
        if (!self)
            return Done();
        Statement query(connection, "SELECT sealed_keys FROM desk WHERE id = :id");
        if (query.bind(":id", self->id).step())
            *found = self->code.open(query.bytes(0));
        return Done();
    };
    if (const Result<Done> done = waitFor(m_database.read(read)); !done)
        return done.error();
    if (!*found || (*found)->id() == m_numbers.keys()->id())
        return false;
    const auto keep = [found](Connection &connection) { writeGivenKeys(connection, **found); };
    if (const Result<Done> kept = waitFor(m_database.local(keep)); !kept)
        return kept.error();
    m_numbers.use(*DocumentKeys::read((*found)->bytes()));
    if (const Result<Done> done = sealAnew(); !done)
        return done.error();
    return true;
}

Result<Done> Desks::sealAnew()
{
    for (Uuid after;;) {
        auto page = std::make_shared<SealedAnew>();
        const auto plan = [this, after, page](Connection &connection) -> Result<QList<Intent>> {
            *page = sealedAnew(connection, m_numbers, after, kDocumentsAtOnce);
            return page->intents;
        };
        const auto done
            = waitFor(m_database.commit(ofDesk(QLatin1StringView("desk.seal_anew")), {}, plan));
        if (!done)
            return done.error();
        if (page->last.isNull())
            return Done();
        after = page->last;
    }
}

QFuture<Result<Done>> Desks::giveKeys(const QString &typed)
{
    auto read = PairingCode::parse(typed);
    if (!read)
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("code")});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::DeviceApprove);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const auto code = std::make_shared<const PairingCode>(*std::move(read));
    const auto plan
        = [code, keys = m_numbers.keys(), staff = leave->actor(), now = m_database.clock().nowMs()](
              Connection &connection) -> Result<QList<Intent>> {
        if (organisationKeys(connection) != keys->id())
            return Error {Error::Code::Invalid, {}, QStringLiteral("keys")};
        const std::optional<Uuid> desk = deskThatShows(connection, code->check());
        if (!desk)
            return Error {Error::Code::NotFound, {}, QStringLiteral("code")};
        return QList<Intent> {{OpKind::Set, Row::kTable, *desk,
            {{Row::SealedKeys, code->seal(*keys)}, {Row::SealedBy, staff.toBytes()},
                {Row::SealedAt, now}}}};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, plan));
}

} // namespace lobby::access
