#include "models/conflicts/conflict_repository.h"

#include "models/guests/guest_history.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"
#include "models/store/rows/synced_rows.h"
#include "models/sync/codec/entity_codec.h"

#include <algorithm>
#include <array>

#include "schema/schema.h"

namespace lobby::conflicts {

using namespace sync;
using store::Connection;
using store::Statement;
using Card = schema::SyncConflict;

namespace {

constexpr std::array kNames {schema::Guest::Surname, schema::Guest::GivenName,
    schema::Guest::FullNameNative, schema::Guest::LatinSurname, schema::Guest::LatinGivenName};

/// Names may stand beside each other; nobody has two birth dates.
bool isName(quint16 table, quint16 field)
{
    return table == schema::Guest::kTable && std::ranges::find(kNames, field) != kNames.end();
}

const store::SyncedRows &rows()
{
    static const store::SyncedRows all(schema::registry());
    return all;
}

std::optional<EntityState> rowOf(Connection &connection, quint16 table, const Uuid &id)
{
    const TableDescription *described = schema::registry().table(table);
    return described ? rows().load(connection, *described, id) : std::nullopt;
}

Uuid idIn(const EntityState &row, quint16 field)
{
    const auto reg = row.fields.find(field);
    const auto *bytes
        = reg == row.fields.end() ? nullptr : std::get_if<QByteArray>(&reg->second.value);
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

QString textIn(const EntityState &row, quint16 field)
{
    const auto reg = row.fields.find(field);
    const auto *text = reg == row.fields.end() ? nullptr : std::get_if<QString>(&reg->second.value);
    return text ? *text : QString();
}

/// The register that the server put into a card.
std::optional<Register> registerIn(const EntityState &card, quint16 part, quint16 field)
{
    const auto reg = card.fields.find(part);
    const auto *bytes
        = reg == card.fields.end() ? nullptr : std::get_if<QByteArray>(&reg->second.value);
    const Result<EntityState> held = decodeState(bytes ? *bytes : QByteArray());
    if (!held || !held->fields.contains(field))
        return std::nullopt;
    return held->fields.at(field);
}

QString nameOf(Connection &connection, const char *sql, qint64 number)
{
    Statement query(connection, sql);
    return query.bind(":it", number).step() ? query.text(0) : QString();
}

/// Who wrote it, as far as the log of this desk knows.
Version versionOf(
    Connection &connection, const Conflict &about, const Uuid &subject, const Register &written)
{
    Version version;
    version.value = guests::maskedValue(about.table, about.field, written.value);
    version.atMs = written.stamp.unixMs();
    version.isHere = written.stamp.device == store::deviceNumber(connection);
    version.desk = nameOf(connection, "SELECT name FROM desk WHERE device = :it AND present = 1",
        qint64(written.stamp.device));
    if (const auto logged = store::OpLog::stamped(connection, subject, written.stamp)) {
        Statement query(connection, "SELECT name FROM staff WHERE id = :id");
        if (query.bind(":id", logged->op.actor).step())
            version.author = query.text(0);
    }
    return version;
}

Party guestParty(Connection &connection, const Uuid &id)
{
    Party party;
    party.guest = id;
    Statement query(connection,
        "SELECT surname, given_name, full_name_native, latin_surname, latin_given_name,"
        " native_script FROM guest WHERE id = :id AND present = 1");
    if (query.bind(":id", id).step()) {
        party.name.id = id;
        party.name.surname = query.text(0);
        party.name.givenName = query.text(1);
        party.name.fullNameNative = query.text(2);
        party.name.latinSurname = query.text(3);
        party.name.latinGivenName = query.text(4);
        party.name.nativeScript = query.text(5);
    }
    return party;
}

Party partyOf(Connection &connection, quint16 table, const Uuid &id)
{
    const std::optional<EntityState> row = rowOf(connection, table, id);
    if (table == schema::IdentityDocument::kTable && row)
        return guestParty(connection, idIn(*row, schema::IdentityDocument::GuestId));
    if (table == schema::Stay::kTable && row) {
        Party party = guestParty(connection, idIn(*row, schema::Stay::GuestId));
        party.stay = id;
        party.room = textIn(*row, schema::Stay::Room);
        return party;
    }
    return table == schema::Guest::kTable ? guestParty(connection, id) : Party();
}

/// None when what it is about is gone, or has settled itself.
std::optional<Conflict> conflictOf(Connection &connection, const EntityState &card)
{
    Conflict found;
    found.id = card.id;
    found.atMs = card.number(Card::At).value_or(0);
    found.decision = decisionNamed(textIn(card, Card::Decision));
    found.table = static_cast<quint16>(card.number(Card::RowTable).value_or(0));
    found.row = idIn(card, Card::RowId);
    found.field = static_cast<quint16>(card.number(Card::Field).value_or(0));
    const std::optional<EntityState> row = rowOf(connection, found.table, found.row);
    if (!row || !row->isPresent())
        return std::nullopt;
    found.first = partyOf(connection, found.table, found.row);
    if (const qint64 rule = card.number(Card::Rule).value_or(0)) {
        const Uuid other = idIn(card, Card::Loser);
        const std::optional<EntityState> otherRow = rowOf(connection, found.table, other);
        if (!otherRow || !otherRow->isPresent())
            return std::nullopt;
        found.rule = static_cast<SharedRule>(rule);
        const std::optional<QByteArray> held = heldBy(*found.rule, *row);
        if (!held || held != heldBy(*found.rule, *otherRow))
            return std::nullopt; // somebody has moved or left meanwhile
        found.second = partyOf(connection, found.table, other);
        return found;
    }
    const std::optional<Register> loser = registerIn(card, Card::Loser, found.field);
    const auto stands = row->fields.find(found.field);
    if (!loser || stands == row->fields.end())
        return std::nullopt;
    if (found.table == schema::Staff::kTable)
        found.staff = textIn(*row, schema::Staff::Name);
    const Uuid subject = idIn(card, Card::SubjectId);
    found.stands = versionOf(connection, found, subject, stands->second);
    found.overwritten = versionOf(connection, found, subject, *loser);
    found.canKeepBoth = isName(found.table, found.field);
    return found;
}

std::optional<EntityState> cardOf(Connection &connection, const Uuid &id)
{
    std::optional<EntityState> card = rowOf(connection, Card::kTable, id);
    return card && card->isPresent() ? card : std::nullopt;
}

Intent setOf(quint16 table, const Uuid &id, Fields fields)
{
    return {OpKind::Set, table, id, std::move(fields)};
}

} // namespace

QList<Conflict> openConflicts(Connection &connection, int limit)
{
    QList<Conflict> found;
    Statement query(connection,
        "SELECT id FROM sync_conflict WHERE decided_at IS NULL AND present = 1"
        " ORDER BY at LIMIT :limit");
    query.bind(":limit", qint64(limit));
    while (query.step()) {
        const std::optional<EntityState> card = cardOf(connection, query.uuid(0));
        if (const auto one = card ? conflictOf(connection, *card) : std::nullopt)
            found.append(*one);
    }
    return found;
}

Result<QList<Intent>> intentsOf(
    Connection &connection, const Uuid &id, Decision decision, const Uuid &staff, qint64 nowMs)
{
    const std::optional<EntityState> card = cardOf(connection, id);
    const std::optional<Conflict> about = card ? conflictOf(connection, *card) : std::nullopt;
    if (!about)
        return Error {Error::Code::NotFound, {}, QStringLiteral("conflict")};
    const bool needsValue = decision == Decision::Restored || decision == Decision::Both;
    if (decision == Decision::Open || (needsValue && about->rule)
        || (decision == Decision::Both && !about->canKeepBoth))
        return Error {Error::Code::Invalid, {}, QStringLiteral("decision")};

    Fields decided {
        {Card::Decision, QString(decisionName(decision))}, {Card::DecidedBy, staff.toBytes()}};
    if (decision != Decision::Asked)
        decided[Card::DecidedAt] = nowMs;
    QList<Intent> intents {setOf(Card::kTable, id, std::move(decided))};
    if (!needsValue)
        return intents;
    const Value lost = registerIn(*card, Card::Loser, about->field)->value;
    if (decision == Decision::Both) {
        using schema::GuestName;
        intents.append({OpKind::Add, GuestName::kTable, Uuid::named("name kept", id.view()),
            {{GuestName::GuestId, about->row.toBytes()}, {GuestName::Kind, QStringLiteral("alias")},
                {GuestName::Text, lost}}});
        return intents;
    }
    Intent back = setOf(about->table, about->row, {{about->field, lost}});
    back.observed[about->field]
        = rowOf(connection, about->table, about->row)->fields.at(about->field).stamp;
    intents.append(std::move(back));
    return intents;
}

} // namespace lobby::conflicts
