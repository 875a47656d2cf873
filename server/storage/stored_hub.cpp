#include "server/storage/stored_hub.h"

#include "models/sync/codec/entity_codec.h"
#include "server/storage/column_values.h"
#include "server/storage/lookup_fields.h"
#include "server/storage/storage.h"

namespace lobby::server {

using namespace sync;

namespace {

constexpr auto kRow
    = "SELECT state FROM entity WHERE organisation = $1 AND table_no = $2 AND id = $3";
constexpr auto kErased
    = "SELECT table_no, subject FROM erasure WHERE organisation = $1 AND id = $2";
constexpr auto kSetRow
    = "INSERT INTO entity (organisation, table_no, id, subject, scope, state) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation, table_no, id) DO UPDATE "
      "SET subject = excluded.subject, scope = excluded.scope, state = excluded.state";
constexpr auto kJoin
    = "INSERT INTO entity_stream (organisation, scope, stream, is_left) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (organisation, scope, stream) DO UPDATE SET is_left = 0";
constexpr auto kFindBy = "INSERT INTO lookup (organisation, kind, held, table_no, id, subject) "
                         "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
constexpr auto kNotFound
    = "DELETE FROM lookup WHERE organisation = $1 AND table_no = $2 AND id = $3";
// Of a row that is due already it locks the line: who takes it meanwhile sees this change.
constexpr auto kLookupDue
    = "INSERT INTO lookup_due (organisation, table_no, id, subject, has_keys) "
      "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation, table_no, id) DO UPDATE "
      "SET subject = excluded.subject";
constexpr auto kLookupDone
    = "DELETE FROM lookup_due WHERE organisation = $1 AND table_no = $2 AND id = $3";
constexpr auto kTakeDue
    = "DELETE FROM lookup_due WHERE organisation = $1 AND (table_no, id) IN "
      "(SELECT table_no, id FROM lookup_due WHERE organisation = $1 "
      "ORDER BY table_no, id LIMIT $2) RETURNING table_no, id, subject, has_keys";
// In the order in which pushes lock them.
constexpr auto kTakeDueOfMany
    = "DELETE FROM lookup_due d USING (SELECT table_no, id FROM lookup_due "
      "WHERE organisation = $1 ORDER BY table_no, id LIMIT $2 FOR UPDATE) taken "
      "WHERE d.organisation = $1 AND d.table_no = taken.table_no AND d.id = taken.id "
      "RETURNING d.table_no, d.id, d.subject, d.has_keys";
constexpr auto kStreams
    = "SELECT stream FROM entity_stream WHERE organisation = $1 AND scope = $2 AND is_left = 0";

EntityState stateFrom(const QByteArray &bytes)
{
    const Result<EntityState> state = decodeState(bytes);
    if (!state)
        throw StorageDamaged("a row cannot be read");
    return *state;
}

QByteArray nameOfHeld(quint16 rule, const QByteArray &key)
{
    return "rule" + QByteArray::number(rule) + ':' + key;
}

/// An element's or ledger entry's parent, as the op names it.
Uuid parentIn(const TableDescription &table, const Op &op)
{
    const auto named = op.fields.find(table.parentField);
    if (table.parentField == 0 || named == op.fields.end())
        return {};
    const auto *bytes = std::get_if<QByteArray>(&named->second);
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

} // namespace

Values StoredHub::key(std::initializer_list<Value> rest) const
{
    Values values {qint64(m_organisation)};
    values.insert(values.end(), rest);
    return values;
}

void StoredHub::claim(const QByteArray &name) const
{
    if (m_writes)
        m_session.claim({name});
}

QList<RowKey> StoredHub::keys(const char *sql, const Values &values) const
{
    QList<RowKey> found;
    m_session.ask(sql, values, [&found](const Record &record) {
        found.append({static_cast<quint16>(record.integer(0)), uuidAt(record, 1)});
    });
    return found;
}

std::set<Stream> StoredHub::streamNumbers(const char *sql, const Values &values) const
{
    std::set<Stream> found;
    m_session.ask(
        sql, values, [&found](const Record &record) { found.insert(unsignedAt(record, 0)); });
    return found;
}

void StoredHub::expect(const Registry &registry, const QList<Op> &ops)
{
    std::set<RowKey> rows;
    std::set<Uuid> ids;
    QByteArrayList names;
    for (const Op &op : ops) {
        rows.insert({op.table, op.id});
        ids.insert(op.id);
        if (const TableDescription *table = registry.table(op.table)) {
            if (const Uuid parent = parentIn(*table, op); !parent.isNull())
                ids.insert(parent);
        }
    }
    for (const Uuid &id : ids)
        names.append(id.toBytes());
    m_session.claim(names);
    rememberRows({rows.cbegin(), rows.cend()});
    for (const RowKey &key : rows) { // a member's parent, when the op does not name it
        const auto known = m_rows.find(key);
        const TableDescription *table = registry.table(key.table);
        if (table && known != m_rows.end() && known->second)
            ids.insert(belongingOf(*table, *known->second).subject);
    }
    rememberErased({ids.cbegin(), ids.cend()});
    rememberStreams({ids.cbegin(), ids.cend()});
}

void StoredHub::rememberRows(const QList<RowKey> &rows) const
{
    std::vector<Values> questions;
    for (const RowKey &row : rows) {
        m_rows[row] = std::nullopt;
        questions.push_back(key({qint64(row.table), row.id.toBytes()}));
    }
    m_session.askAll(kRow, questions, [&](size_t question, const Record &record) {
        m_rows[rows[static_cast<qsizetype>(question)]] = stateFrom(record.bytes(0));
    });
}

void StoredHub::rememberErased(const QList<Uuid> &ids) const
{
    std::vector<Values> questions;
    for (const Uuid &id : ids) {
        claim(id.toBytes());
        m_erased[id] = std::nullopt;
        questions.push_back(key({id.toBytes()}));
    }
    m_session.askAll(kErased, questions, [&](size_t question, const Record &record) {
        m_erased[ids[static_cast<qsizetype>(question)]]
            = RowKey {static_cast<quint16>(record.integer(0)), uuidAt(record, 1)};
    });
}

void StoredHub::rememberStreams(const QList<Uuid> &scopes) const
{
    std::vector<Values> questions;
    for (const Uuid &scope : scopes) {
        claim(scope.toBytes());
        m_streams[scope].clear();
        questions.push_back(key({scope.toBytes()}));
    }
    m_session.askAll(kStreams, questions, [&](size_t question, const Record &record) {
        m_streams[scopes[static_cast<qsizetype>(question)]].insert(unsignedAt(record, 0));
    });
}

std::optional<EntityState> StoredHub::row(const RowKey &key) const
{
    auto known = m_rows.find(key);
    if (known == m_rows.end()) {
        claim(key.id.toBytes());
        rememberRows({key});
        known = m_rows.find(key);
    }
    if (known->second || !isErased(key.id))
        return known->second;
    EntityState gone;
    gone.table = key.table;
    gone.id = key.id;
    gone.erased = true;
    return gone;
}

void StoredHub::setRow(const EntityState &state, const Belonging &belonging)
{
    const RowKey row {state.table, state.id};
    rememberLookup(state, belonging);
    if (isBlank(state)) {
        m_rows[row] = std::nullopt;
        settle();
        m_session.tell("DELETE FROM entity WHERE organisation = $1 AND table_no = $2 AND id = $3",
            key({qint64(row.table), row.id.toBytes()}));
        return;
    }
    m_rows[row] = state;
    m_gathered.add(kSetRow, QByteArray::number(row.table) + row.id.toBytes(),
        key({qint64(row.table), row.id.toBytes(), belonging.subject.toBytes(),
            belonging.scope.toBytes(), encodeState(state)}));
}

QList<RowKey> StoredHub::rowsOfScope(const Uuid &scope) const
{
    claim(scope.toBytes());
    settle();
    return keys("SELECT table_no, id FROM entity WHERE organisation = $1 AND scope = $2 "
                "ORDER BY table_no, id",
        key({scope.toBytes()}));
}

QList<RowKey> StoredHub::rowsOfSubject(const Uuid &subject) const
{
    claim(subject.toBytes());
    settle();
    return keys("SELECT table_no, id FROM entity WHERE organisation = $1 AND subject = $2 "
                "ORDER BY table_no, id",
        key({subject.toBytes()}));
}

std::optional<RowKey> StoredHub::erasedWith(const Uuid &id) const
{
    if (!m_erased.contains(id))
        rememberErased({id});
    return m_erased.at(id);
}

void StoredHub::erase(const RowKey &row, const RowKey &subject)
{
    settle();
    const QByteArray id = row.id.toBytes();
    if (!erasedWith(row.id)) {
        m_erased[row.id] = subject;
        m_session.tell("INSERT INTO erasure (organisation, id, table_no, subject) "
                       "VALUES ($1, $2, $3, $4) ON CONFLICT (organisation, id) DO NOTHING",
            key({id, qint64(subject.table), subject.id.toBytes()}));
    }
    m_rows[row] = std::nullopt;
    m_streams[row.id].clear();
    m_session.tell("DELETE FROM entity WHERE organisation = $1 AND table_no = $2 AND id = $3",
        key({qint64(row.table), id}));
    m_session.tell(
        "UPDATE entity_stream SET is_left = 1 WHERE organisation = $1 AND scope = $2", key({id}));
    m_session.tell("DELETE FROM holder WHERE organisation = $1 AND table_no = $2 AND id = $3",
        key({qint64(row.table), id}));
    m_session.tell("DELETE FROM quarantine WHERE organisation = $1 AND id = $2", key({id}));
    forgetLookup(row);
    scrub(row.id);
}

std::set<Stream> StoredHub::streamsOf(const Uuid &scope) const
{
    if (!m_streams.contains(scope))
        rememberStreams({scope});
    return m_streams.at(scope);
}

void StoredHub::join(Stream stream, const Uuid &scope)
{
    streamsOf(scope);
    m_streams[scope].insert(stream);
    m_gathered.add(kJoin, scope.toBytes() + QByteArray::number(stream),
        key({scope.toBytes(), signedOf(stream), qint64(0)}));
}

void StoredHub::leave(Stream stream, const Uuid &scope)
{
    streamsOf(scope);
    m_streams[scope].erase(stream);
    settle();
    m_session.tell("UPDATE entity_stream SET is_left = 1 "
                   "WHERE organisation = $1 AND scope = $2 AND stream = $3",
        key({scope.toBytes(), signedOf(stream)}));
}

std::set<Stream> StoredHub::everIn(const Uuid &scope) const
{
    claim(scope.toBytes());
    settle();
    return streamNumbers("SELECT stream FROM entity_stream WHERE organisation = $1 AND scope = $2",
        key({scope.toBytes()}));
}

QList<RowKey> StoredHub::holders(quint16 rule, const QByteArray &held) const
{
    claim(nameOfHeld(rule, held));
    return keys("SELECT table_no, id FROM holder "
                "WHERE organisation = $1 AND rule_no = $2 AND held = $3 ORDER BY table_no, id",
        key({qint64(rule), held}));
}

void StoredHub::hold(quint16 rule, const QByteArray &held, const RowKey &row)
{
    claim(nameOfHeld(rule, held));
    m_session.tell("INSERT INTO holder (organisation, rule_no, held, table_no, id) "
                   "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        key({qint64(rule), held, qint64(row.table), row.id.toBytes()}));
}

void StoredHub::release(quint16 rule, const RowKey &row)
{
    m_session.tell("DELETE FROM holder "
                   "WHERE organisation = $1 AND table_no = $2 AND id = $3 AND rule_no = $4",
        key({qint64(row.table), row.id.toBytes(), qint64(rule)}));
}

/// Keys are hashes, so that each would be written somewhere else in the index: fillLookup() does
/// many at a time.
void StoredHub::rememberLookup(const EntityState &state, const Belonging &belonging)
{
    const auto known = m_rows.find({state.table, state.id});
    EntityState before;
    before.table = state.table;
    if (known != m_rows.end() && known->second)
        before = *known->second;
    if (isFoundAlike(before, state))
        return;
    const bool mayHaveKeys = known == m_rows.end() || !lookupKeysOf(before).empty();
    constexpr int kDigits = 5; // of a table's number: lines are told in its order, then their ids'
    m_gathered.add(kLookupDue,
        QByteArray::number(state.table).rightJustified(kDigits, '0') + state.id.toBytes(),
        key({qint64(state.table), state.id.toBytes(), belonging.subject.toBytes(),
            qint64(mayHaveKeys ? 1 : 0)}));
}

void StoredHub::forgetLookup(const RowKey &row)
{
    const Values values = key({qint64(row.table), row.id.toBytes()});
    m_session.tell(kNotFound, values);
    m_session.tell(kLookupDone, values);
}

bool StoredHub::isLookupDue() const
{
    bool isDue = false;
    settle();
    m_session.ask("SELECT 1 FROM lookup_due WHERE organisation = $1 LIMIT 1", key(),
        [&isDue](const Record &) { isDue = true; });
    return isDue;
}

void StoredHub::fillLookup(int most)
{
    QList<RowKey> rows;
    QList<RowKey> withKeys;
    QList<Uuid> subjects;
    settle();
    m_session.ask(m_session.isShared() ? kTakeDueOfMany : kTakeDue, key({qint64(most)}),
        [&](const Record &record) {
            rows.append({static_cast<quint16>(record.integer(0)), uuidAt(record, 1)});
            subjects.append(uuidAt(record, 2));
            if (record.integer(3) != 0)
                withKeys.append(rows.constLast());
        });
    rememberRows(rows);
    for (const RowKey &row : withKeys)
        m_session.tell(kNotFound, key({qint64(row.table), row.id.toBytes()}));
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const RowKey &row = rows[at];
        const std::optional<EntityState> &state = m_rows.at(row);
        const std::set<LookupKey> keys = state ? lookupKeysOf(*state) : std::set<LookupKey>();
        for (const LookupKey &one : keys)
            m_gathered.add(kFindBy, QByteArray::number(int(one.kind)) + one.key + row.id.toBytes(),
                key({qint64(one.kind), one.key, qint64(row.table), row.id.toBytes(),
                    subjects[at].toBytes()}));
    }
    settle();
}

QList<Uuid> StoredHub::subjectsWith(const LookupKey &wanted, int limit) const
{
    QList<Uuid> subjects;
    settle();
    m_session.ask("SELECT DISTINCT subject FROM lookup "
                  "WHERE organisation = $1 AND kind = $2 AND held = $3 ORDER BY subject LIMIT $4",
        key({qint64(wanted.kind), wanted.key, qint64(limit)}),
        [&subjects](const Record &record) { subjects.append(uuidAt(record, 0)); });
    return subjects;
}

void StoredHub::quarantine(const Op &op, quint64 sequence, const QString &reason)
{
    m_session.tell("INSERT INTO quarantine "
                   "(organisation, uid, device, sequence, hlc, table_no, id, reason, body) "
                   "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (organisation, uid) "
                   "DO UPDATE SET sequence = excluded.sequence, reason = excluded.reason",
        key({op.uid.toBytes(), qint64(op.stamp.device), signedOf(sequence), signedOf(op.stamp.hlc),
            qint64(op.table), op.id.toBytes(), reason, encodeOp(op)}));
}

QList<StoredHub::Aside> StoredHub::aside() const
{
    QList<Aside> all;
    m_session.ask("SELECT uid, device, sequence, hlc, reason, body FROM quarantine "
                  "WHERE organisation = $1 ORDER BY device, sequence",
        key(), [&all](const Record &record) {
            const Stamp stamp {unsignedAt(record, 3), static_cast<quint32>(record.integer(1))};
            Result<Op> op = decodeOp(record.bytes(5), stamp);
            if (!op)
                throw StorageDamaged("an op kept aside cannot be read");
            op->uid = uuidAt(record, 0);
            all.append({*std::move(op), unsignedAt(record, 2), record.text(4)});
        });
    return all;
}

qint64 StoredHub::countAside() const
{
    qint64 count = 0;
    m_session.ask("SELECT count(*) FROM quarantine WHERE organisation = $1", key(),
        [&count](const Record &record) { count = record.integer(0); });
    return count;
}

void StoredHub::eachRow(
    const std::function<void(const EntityState &, const Belonging &)> &look) const
{
    settle();
    m_session.ask("SELECT state, subject, scope FROM entity WHERE organisation = $1 "
                  "ORDER BY table_no, id",
        key(), [&look](const Record &record) {
            look(stateFrom(record.bytes(0)), {uuidAt(record, 1), uuidAt(record, 2)});
        });
}

std::map<Uuid, RowKey> StoredHub::erased() const
{
    std::map<Uuid, RowKey> all;
    m_session.ask("SELECT id, table_no, subject FROM erasure WHERE organisation = $1", key(),
        [&all](const Record &record) {
            all[uuidAt(record, 0)] = {static_cast<quint16>(record.integer(1)), uuidAt(record, 2)};
        });
    return all;
}

} // namespace lobby::server
