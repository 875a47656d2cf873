#include "models/sync/codec/entity_codec.h"
#include "tests/sim/checks.h"

#include <algorithm>

namespace lobby::sim {

using namespace sync;

namespace {

/// Clocks, disks and the server never failed: then what must have happened is certain.
bool wasSound(const World &world)
{
    const bool sameNumbers = world.hub().lastDevice() == world.desks().size();
    return world.clocksWereRight() && !world.hadRestore() && !world.hadRollback() && sameNumbers;
}

/// One side of an overwrite card.
Register sideOf(const EntityState &row, quint16 side)
{
    const auto bytes = std::get<QByteArray>(row.fields.at(side).value);
    return decodeState(bytes)->fields.begin()->second;
}

bool isOverwriteCard(const RowKey &key, const EntityState &row)
{
    return key.table == Card && row.number(card::Rule) == 0;
}

/// I10: one card for one overwrite, of two desks, and none when the value had been seen.
QString cardTooMany(const World &world)
{
    std::map<Stamp, const Op *> ops;
    if (wasSound(world)) {
        for (const auto &[uid, committed] : world.committed())
            ops[committed.op.stamp] = &committed.op;
    }
    std::set<std::tuple<Value, qint64, Value, quint64, Value, quint64>> known;
    for (const auto &[key, row] : world.hub().rows()) {
        if (!isOverwriteCard(key, row.state))
            continue;
        const Register winner = sideOf(row.state, card::Winner);
        const Register loser = sideOf(row.state, card::Loser);
        const qint64 field = row.state.number(card::Field).value();
        if (winner.stamp.device == loser.stamp.device)
            return QStringLiteral("I10 a card of a desk that overwrote itself: ") + name(key);
        if (!known
                 .emplace(row.state.fields.at(card::Row).value, field, winner.value,
                     winner.stamp.hlc, loser.value, loser.stamp.hlc)
                 .second)
            return QStringLiteral("I10 a second card for one overwrite: ") + name(key);
        const auto op = ops.find(winner.stamp);
        if (op == ops.end())
            continue;
        const auto seen = op->second->observed.find(static_cast<quint16>(field));
        if (seen != op->second->observed.end() && seen->second == loser.stamp)
            return QStringLiteral("I10 a card for what was seen: ") + name(key);
    }
    return {};
}

/// I10: a name that was overwritten unseen by another desk stands in a card. Asked where clocks and
/// disks were sound, for there the answer is certain.
QString overwriteWithoutCard(const World &world)
{
    if (!wasSound(world))
        return {};
    std::set<Stamp> carded;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table != Card || row.state.number(card::Rule) != 0)
            continue;
        for (const quint16 side : {quint16(card::Winner), quint16(card::Loser)}) {
            const auto bytes = std::get<QByteArray>(row.state.fields.at(side).value);
            carded.insert(decodeState(bytes)->fields.begin()->second.stamp);
        }
    }
    std::map<Uuid, std::vector<const Op *>> names;
    std::set<Stamp> observed;
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        if (op.table != Guest || !op.fields.contains(guest::LegalName) || isErased(world, committed)
            || world.wasAside(op.transaction))
            continue;
        if (const auto seen = op.observed.find(guest::LegalName); seen != op.observed.end())
            observed.insert(seen->second);
        if (!world.desks()[committed.desk].wiped)
            names[op.id].push_back(&op);
    }
    for (const auto &[id, ops] : names) {
        const EntityState row = world.hub().row({Guest, id}).value();
        const Register &final = row.fields.at(guest::LegalName);
        for (const Op *op : ops) {
            const bool alone = std::ranges::none_of(ops, [op](const Op *other) {
                return other != op && other->stamp.device == op->stamp.device;
            });
            // Where two wrote the same, who saw the one has seen the other.
            const Value &said = op->fields.at(guest::LegalName);
            const bool isKnown = std::ranges::any_of(ops, [&](const Op *other) {
                return other->fields.at(guest::LegalName) == said
                    && (observed.contains(other->stamp) || carded.contains(other->stamp));
            });
            if (op->stamp != final.stamp && alone && said != final.value && !isKnown)
                return QStringLiteral("I10 an overwritten name (%1.%2) without a card: ")
                           .arg(op->stamp.hlc, 0, 16)
                           .arg(op->stamp.device)
                    + name({Guest, id});
        }
    }
    return {};
}

/// I10: two guests with one document number have a card.
QString sharedWithoutCard(const World &world)
{
    std::map<Value, std::set<Uuid>> numbers;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table == Document && row.state.isPresent())
            numbers[row.state.fields.at(member::Value).value].insert(row.belonging.subject);
    }
    std::set<Uuid> named;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table == Card && row.state.number(card::Rule) == 1)
            named.insert(row.belonging.subject);
    }
    for (const auto &[number, guests] : numbers) {
        const auto without = std::ranges::count_if(
            guests, [&named](const Uuid &guest) { return !named.contains(guest); });
        // One of them came first and may be named by the others' cards alone.
        if (guests.size() > 1 && without > 1)
            return QStringLiteral("I10 two guests with one document and no card");
    }
    return {};
}

/// "An address is kept whole; halves are never mixed."
QString mixedAddress(const World &world)
{
    for (const auto &[key, row] : world.hub().rows()) {
        const auto street = row.state.fields.find(guest::Street);
        const auto city = row.state.fields.find(guest::City);
        const auto end = row.state.fields.end();
        if (key.table != Guest || (street == end && city == end))
            continue;
        if (street == end || city == end || street->second.stamp != city->second.stamp)
            return QStringLiteral("I16 halves of two addresses: ") + name(key);
    }
    return {};
}

/// "A withdrawal always wins": a consent counts when somebody gave it who knew of the latest
/// withdrawal, and only then.
QString consentMistaken(const World &world)
{
    if (!wasSound(world))
        return {};
    struct Said
    {
        Stamp withdrawn;
        Stamp observed; ///< the most that any grant had seen
        bool granted = false;
    };
    std::map<Uuid, Said> guests;
    std::set<Uuid> unsure;
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        const auto what = op.fields.find(guest::Consent);
        if (op.table != Guest || what == op.fields.end())
            continue;
        if (!counts(world, committed) || isErased(world, committed))
            unsure.insert(op.id);
        Said &said = guests[op.id];
        if (what->second == Value(qint64(0))) {
            said.withdrawn = std::max(said.withdrawn, op.stamp);
            continue;
        }
        said.granted = true;
        if (const auto seen = op.observed.find(guest::Consent); seen != op.observed.end())
            said.observed = std::max(said.observed, seen->second);
    }
    for (const auto &[id, said] : guests) {
        if (unsure.contains(id))
            continue;
        const EntityState row = world.hub().row({Guest, id}).value();
        const bool expected = said.granted && said.observed >= said.withdrawn;
        if ((row.number(guest::Consent) == 1) != expected)
            return QStringLiteral("I16 a consent is not what was said: ") + name({Guest, id});
    }
    return {};
}

} // namespace

QString brokenRuling(const World &world)
{
    for (const auto check :
        {cardTooMany, overwriteWithoutCard, sharedWithoutCard, mixedAddress, consentMistaken}) {
        if (const QString broken = check(world); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace lobby::sim
