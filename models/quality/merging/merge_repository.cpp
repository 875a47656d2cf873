#include "models/quality/merging/merge_repository.h"

#include "models/guests/guest_changes.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"
#include "models/sync/codec/entity_codec.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

using guests::choiceGroupOf;
using guests::Merging;
using store::Statement;
using sync::EntityState;
using sync::Intent;
using sync::OpKind;
using EntryRow = schema::IdentityMerge;

namespace {

const sync::TableDescription &described(quint16 table)
{
    return *schema::registry().table(table);
}

/// What is a guest's and may be given to another: members of his sets.
bool isGivenAway(const sync::TableDescription &table)
{
    const sync::FieldDescription *parent = table.field(table.parentField);
    return table.kind == sync::TableKind::Element && parent && !table.madeByServer
        && QByteArrayView(parent->name) == "guest_id" && table.number != schema::MatchPair::kTable;
}

/// Things of their own that name their guest, and by which field.
struct Named
{
    quint16 table;
    quint16 guestField;
    const char *ids;
    const char *fact; ///< text, first and last day
};
constexpr std::array kNamingTables {
    Named {schema::Stay::kTable, schema::Stay::GuestId,
        "SELECT id FROM stay WHERE guest_id = :guest AND present = 1",
        "SELECT room, arrival, departure FROM stay WHERE id = :id"},
    Named {schema::Trip::kTable, schema::Trip::GuestId,
        "SELECT id FROM trip WHERE guest_id = :guest AND present = 1",
        "SELECT coalesce(origin, '') || ' – ' || coalesce(destination, ''), departure_date, "
        "return_date FROM trip"
        " WHERE id = :id"},
    Named {schema::Complaint::kTable, schema::Complaint::GuestId,
        "SELECT id FROM complaint WHERE guest_id = :guest AND present = 1",
        "SELECT case_no, date(received_at / 1000, 'unixepoch', 'localtime'), NULL FROM complaint"
        " WHERE id = :id"},
};

sync::Value valueIn(const EntityState &state, quint16 field)
{
    const auto held = state.fields.find(field);
    return held == state.fields.end() ? sync::Value() : held->second.value;
}

sync::Stamp stampIn(const EntityState &state, quint16 field)
{
    const auto held = state.fields.find(field);
    return held == state.fields.end() ? sync::Stamp() : held->second.stamp;
}

/// `into` gets what `from` says in the group, having seen what it says itself.
Intent taking(const EntityState &into, const EntityState &from, const QList<quint16> &group)
{
    Intent set {OpKind::Set, schema::Guest::kTable, into.id};
    for (const quint16 field : group) {
        if (valueIn(into, field) == valueIn(from, field))
            continue;
        set.fields[field] = valueIn(from, field);
        if (const sync::Stamp seen = stampIn(into, field); !seen.isNever())
            set.observed[field] = seen;
    }
    return set;
}

} // namespace

MergeRepository::MergeRepository(store::Connection &connection)
    : m_connection(connection)
    , m_rows(schema::registry())
{
}

EntityState MergeRepository::record(const Uuid &id) const
{
    return row(schema::Guest::kTable, id).value_or(EntityState {schema::Guest::kTable, id});
}

std::optional<EntityState> MergeRepository::row(quint16 table, const Uuid &id) const
{
    return m_rows.load(m_connection, described(table), id);
}

std::optional<guests::JointGuest> MergeRepository::guest(const Uuid &id) const
{
    const QList<guests::GuestRecord> records = m_guests.loadRecords(m_connection, id);
    if (records.isEmpty())
        return std::nullopt;
    return guests::jointGuest(records, guests::readGroup(m_connection, id).mergings);
}

Ties MergeRepository::ties(const Uuid &id) const
{
    Statement query(m_connection,
        "SELECT (SELECT count(*) FROM stay WHERE present = 1 AND archived = 0"
        " AND guest_id IN " LOBBY_RECORDS_OF_GUEST "),"
        " (SELECT count(*) FROM trip WHERE present = 1 AND archived = 0"
        " AND guest_id IN " LOBBY_RECORDS_OF_GUEST "),"
        " (SELECT count(*) FROM complaint WHERE present = 1 AND archived = 0"
        " AND guest_id IN " LOBBY_RECORDS_OF_GUEST "),"
        " (SELECT count(*) FROM note WHERE present = 1"
        " AND guest_id IN " LOBBY_RECORDS_OF_GUEST ")");
    query.bind(":guest", id).step();
    const auto figure = [&query](int column) { return static_cast<int>(query.integer(column)); };
    return {figure(0), figure(1), figure(2), figure(3)};
}

std::optional<Merging> MergeRepository::standingMerging(const Uuid &id) const
{
    Statement query(m_connection, "SELECT guest_id FROM identity_merge WHERE id = :id");
    if (!query.bind(":id", id).step())
        return std::nullopt;
    const QList<Merging> mergings = guests::readGroup(m_connection, query.uuid(0)).mergings;
    const auto found = std::ranges::find(mergings, id, &Merging::id);
    return found == mergings.end() ? std::nullopt : std::optional(*found);
}

std::optional<EntityState> MergeRepository::keptState(const Uuid &merging) const
{
    Statement query(m_connection,
        "SELECT snapshot FROM identity_merge"
        " WHERE about_id = :merging AND kind = 'kept' AND present = 1");
    if (!query.bind(":merging", merging).step())
        return std::nullopt;
    const Result<EntityState> state = sync::decodeState(query.bytes(0));
    return state ? std::optional(*state) : std::nullopt;
}

SinceMerging MergeRepository::since(const Merging &merging) const
{
    SinceMerging since {merging};
    const EntityState now = record(merging.into);
    if (const std::optional<EntityState> then = keptState(merging.id)) {
        for (const QList<quint16> &group : guests::choiceGroups()) {
            const bool isOther = std::ranges::any_of(group, [&](quint16 field) {
                return stampIn(now, field) != stampIn(*then, field)
                    && valueIn(now, field) != valueIn(*then, field);
            });
            if (isOther)
                since.groups.append(group.constFirst());
        }
    }
    const auto add = [&](quint16 table, const Uuid &id) {
        const std::optional<EntityState> state = row(table, id);
        if (state && state->isPresent() && state->added > merging.at)
            since.rows.append({table, id, state->added.unixMs()});
    };
    for (const sync::TableDescription &table : schema::registry().tables()) {
        if (!isGivenAway(table))
            continue;
        const QList<Uuid> members = m_rows.membersOf(m_connection, table, merging.into);
        for (const Uuid &id : members)
            add(table.number, id);
    }
    for (const Named &named : kNamingTables) {
        Statement query(m_connection, named.ids);
        query.bind(":guest", merging.into);
        while (query.step())
            add(named.table, query.uuid(0));
    }
    std::ranges::stable_sort(since.rows, {}, &SinceRow::atMs);
    return since;
}

guests::GuestProfile MergeRepository::recordAlone(const Uuid &id) const
{
    const QList<guests::GuestRecord> records = m_guests.loadRecords(m_connection, id);
    const auto own = std::ranges::find(
        records, id, [](const guests::GuestRecord &each) { return each.profile.guest.id; });
    return own == records.end() ? guests::GuestProfile() : own->profile;
}

QHash<Uuid, SinceFact> MergeRepository::factsOf(const SinceMerging &since) const
{
    QHash<Uuid, SinceFact> facts;
    for (const SinceRow &came : since.rows) {
        const auto named = std::ranges::find(kNamingTables, came.table, &Named::table);
        if (named == kNamingTables.end())
            continue;
        Statement query(m_connection, named->fact);
        if (!query.bind(":id", came.row).step())
            continue;
        const auto day
            = [&query](int column) { return QDate::fromString(query.text(column), Qt::ISODate); };
        facts.insert(came.row, {query.text(0), day(1), day(2)});
    }
    return facts;
}

QList<Intent> MergeRepository::merged(const Uuid &kept, const Uuid &other,
    const guests::FieldSources &sources, const Occasion &occasion) const
{
    const Uuid entry = Uuid::v7(occasion.nowMs);
    const Intent merged {OpKind::Append, EntryRow::kTable, entry,
        {{EntryRow::GuestId, other.toBytes()}, {EntryRow::Kind, QString(guests::kMergedEntry)},
            {EntryRow::OtherId, kept.toBytes()}, {EntryRow::Sources, guests::sourcesText(sources)},
            {EntryRow::Rule, occasion.rule}, {EntryRow::Score, qint64(occasion.score)},
            {EntryRow::StaffId, occasion.staff.toBytes()}, {EntryRow::At, occasion.nowMs}}};
    const Intent asItWas {OpKind::Append, EntryRow::kTable, Uuid::v7(occasion.nowMs),
        {{EntryRow::GuestId, kept.toBytes()}, {EntryRow::Kind, QString(guests::kKeptEntry)},
            {EntryRow::AboutId, entry.toBytes()},
            {EntryRow::Snapshot, sync::encodeState(record(kept))}, {EntryRow::At, occasion.nowMs}}};
    return {merged, asItWas};
}

QList<Intent> MergeRepository::given(const SinceRow &since, const Uuid &to, qint64 nowMs) const
{
    for (const Named &named : kNamingTables) {
        if (named.table == since.table)
            return {{OpKind::Set, named.table, since.row, {{named.guestField, to.toBytes()}}}};
    }
    const std::optional<EntityState> state = row(since.table, since.row);
    if (!state)
        return {};
    Intent added {OpKind::Add, since.table, Uuid::v7(nowMs)};
    for (const auto &[field, held] : state->fields) {
        if (!sync::isNull(held.value))
            added.fields[field] = held.value;
    }
    added.fields[described(since.table).parentField] = to.toBytes();
    if (since.table == schema::GuestTag::kTable) {
        const auto *code = std::get_if<QString>(&added.fields[schema::GuestTag::Code]);
        added.id = guests::tagId(to, code ? *code : QString());
    }
    return {{OpKind::Remove, since.table, since.row, {}, {{0, state->added}}}, added};
}

Result<QList<Intent>> MergeRepository::parted(
    const Merging &merging, const Belongings &ofOther, const Uuid &staff, qint64 nowMs) const
{
    const SinceMerging came = since(merging);
    QList<Intent> intents;
    const QList<Merging> known = guests::readGroup(m_connection, merging.record).mergings;
    for (const Merging &one : known) {
        const bool isSamePair = (one.record == merging.record && one.into == merging.into)
            || (one.record == merging.into && one.into == merging.record);
        if (!isSamePair)
            continue;
        intents.append({OpKind::Append, EntryRow::kTable, Uuid::v7(nowMs),
            {{EntryRow::GuestId, one.record.toBytes()},
                {EntryRow::Kind, QString(guests::kPartedEntry)},
                {EntryRow::AboutId, one.id.toBytes()}, {EntryRow::StaffId, staff.toBytes()},
                {EntryRow::At, nowMs}}});
    }
    const EntityState kept = record(merging.into);
    const EntityState other = record(merging.record);
    for (const quint16 group : ofOther.groups) {
        if (!came.groups.contains(group))
            return Error {Error::Code::Invalid, {}, QString::number(group)};
        const QList<quint16> fields = choiceGroupOf(group);
        const std::optional<EntityState> then = keptState(merging.id);
        for (Intent &set :
            QList<Intent> {taking(other, kept, fields), taking(kept, *then, fields)}) {
            if (!set.fields.empty())
                intents.append(std::move(set));
        }
    }
    for (const Uuid &id : ofOther.rows) {
        const auto row = std::ranges::find(came.rows, id, &SinceRow::row);
        if (row == came.rows.end())
            return Error {Error::Code::Invalid, {}, QStringLiteral("row")};
        intents += given(*row, merging.record, nowMs);
    }
    return intents;
}

} // namespace lobby::quality
