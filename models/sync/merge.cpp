#include "models/sync/merge.h"

#include "models/sync/codec/entity_codec.h"

#include <algorithm>

namespace lobby::sync {

namespace {

/// Equal stamps come from one op and carry one value; the value breaks a tie that only a damaged
/// peer could send, so that even then all desks agree.
bool isNewer(const Register &a, const Register &b)
{
    return a.stamp != b.stamp ? a.stamp > b.stamp : a.value > b.value;
}

Register joinedRemoveWins(const Register &a, const Register &b)
{
    const bool takeA = a.observed != b.observed ? a.observed > b.observed : a.stamp > b.stamp;
    Register result = takeA ? a : b; // the grant that had seen most
    result.withdrawn = std::max(a.withdrawn, b.withdrawn);
    const bool granted = !result.stamp.isNever() && result.observed >= result.withdrawn;
    result.value = qint64(granted ? 1 : 0);
    return result;
}

Register joinedLattice(const Register &a, const Register &b)
{
    return a.value != b.value ? (a.value > b.value ? a : b) : (a.stamp > b.stamp ? a : b);
}

Register joinedField(MergeKind kind, const Register &a, const Register &b)
{
    switch (kind) {
    case MergeKind::RemoveWins:
        return joinedRemoveWins(a, b);
    case MergeKind::Lattice:
        return joinedLattice(a, b);
    case MergeKind::LastWriter:
    case MergeKind::Guarded:
    case MergeKind::Composite:
        return isNewer(a, b) ? a : b;
    }
    Q_UNREACHABLE();
}

quint8 groupOf(const TableDescription &table, quint16 number)
{
    const FieldDescription *field = table.field(number);
    return field && field->merge == MergeKind::Composite ? field->group : 0;
}

using GroupStamps = std::map<quint8, Stamp>;

GroupStamps groupStamps(const TableDescription &table, const EntityState &state)
{
    GroupStamps newest;
    for (const auto &[number, reg] : state.fields) {
        if (const quint8 group = groupOf(table, number))
            newest[group] = std::max(newest[group], reg.stamp);
    }
    return newest;
}

/// A composite group is written whole: what an op leaves out of a group it touches is empty.
void completeGroups(const TableDescription &table, EntityState &delta, const Stamp &stamp)
{
    const GroupStamps touched = groupStamps(table, delta);
    for (const FieldDescription &field : table.fields) {
        if (field.merge == MergeKind::Composite && touched.contains(field.group))
            delta.fields.try_emplace(field.number, Register {{}, stamp});
    }
}

void joinInto(const TableDescription &table, EntityState &into, const EntityState &from)
{
    if (into.erased || from.erased) {
        into.erased = true;
        into.added = into.removed = {};
        into.fields.clear();
        return;
    }
    into.added = std::max(into.added, from.added);
    into.removed = std::max(into.removed, from.removed);

    const GroupStamps mine = groupStamps(table, into);
    const GroupStamps theirs = groupStamps(table, from);
    const auto stampOf = [](const GroupStamps &stamps, quint8 group) {
        const auto found = stamps.find(group);
        return found == stamps.end() ? Stamp() : found->second;
    };
    for (const auto &[group, stamp] : theirs) {
        if (stamp <= stampOf(mine, group))
            continue;
        std::erase_if(into.fields,
            [&, g = group](const auto &entry) { return groupOf(table, entry.first) == g; });
    }
    for (const auto &[number, reg] : from.fields) {
        const quint8 group = groupOf(table, number);
        if (group && stampOf(theirs, group) < stampOf(mine, group))
            continue;
        const auto [place, inserted] = into.fields.try_emplace(number, reg);
        if (inserted)
            continue;
        const FieldDescription *field = table.field(number);
        const MergeKind kind = field ? field->merge : MergeKind::LastWriter; // newer program's
        place->second = joinedField(kind, place->second, reg);
    }
}

Register removeWinsDelta(const Op &op, quint16 number, const Value &value)
{
    Register reg;
    const auto *granted = std::get_if<qint64>(&value);
    if (granted && *granted == 1) {
        const auto seen = op.observed.find(number);
        reg.stamp = op.stamp;
        reg.observed = seen == op.observed.end() ? Stamp() : seen->second;
        reg.value = qint64(1);
    } else {
        reg.withdrawn = op.stamp;
        reg.value = qint64(0);
    }
    return reg;
}

} // namespace

EntityState deltaOf(const TableDescription &table, const Op &op)
{
    EntityState delta;
    delta.table = op.table;
    delta.id = op.id;
    switch (op.kind) {
    case OpKind::Erase:
        delta.erased = true;
        return delta;
    case OpKind::Restore:
        return wholeStateOf(op).value(); // checkOp() has looked
    case OpKind::Remove: {
        const auto seen = op.observed.find(0);
        delta.removed = seen == op.observed.end() ? Stamp() : seen->second;
        break;
    }
    case OpKind::Create:
    case OpKind::Add:
    case OpKind::Append:
        delta.added = op.stamp;
        break;
    case OpKind::Set:
    case OpKind::Advance:
    case OpKind::Archive:
        break;
    case OpKind::Nothing:
        return delta;
    }
    for (const auto &[number, value] : op.fields) {
        const FieldDescription *field = table.field(number);
        delta.fields[number] = field && field->merge == MergeKind::RemoveWins
            ? removeWinsDelta(op, number, value)
            : Register {value, op.stamp};
    }
    completeGroups(table, delta, op.stamp);
    return delta;
}

EntityState joined(const TableDescription &table, const EntityState &a, const EntityState &b)
{
    Q_ASSERT(a.id == b.id && a.table == b.table);
    EntityState result = a;
    joinInto(table, result, b);
    return result;
}

MergeOutcome merge(const TableDescription &table, EntityState &state, const Op &op)
{
    MergeOutcome outcome;
    const EntityState before = state;
    joinInto(table, state, deltaOf(table, op));
    outcome.changed = !(state == before);
    if (state.erased)
        return outcome;
    for (const auto &[number, value] : op.fields) {
        const FieldDescription *field = table.field(number);
        const auto old = before.fields.find(number);
        if (!field || field->merge != MergeKind::Guarded || old == before.fields.end())
            continue;
        const auto seen = op.observed.find(number);
        const bool wasSeen = seen != op.observed.end() && seen->second == old->second.stamp;
        if (wasSeen || old->second.value == value || old->second.stamp == op.stamp)
            continue;
        const Register own {value, op.stamp};
        const bool won = state.fields.at(number).stamp == op.stamp;
        outcome.overwrites.append({number, won ? own : old->second, won ? old->second : own});
    }
    return outcome;
}

Uuid representative(const Uuid &of, const QList<std::pair<Uuid, Uuid>> &edges)
{
    std::map<Uuid, Uuid> parent;
    const auto root = [&parent](Uuid id) {
        for (auto up = parent.find(id); up != parent.end() && up->second != id;
             up = parent.find(id))
            id = up->second;
        return id;
    };
    for (const auto &[a, b] : edges) {
        const Uuid rootA = root(a);
        const Uuid rootB = root(b);
        if (rootA != rootB) // the smaller id is always the root, so the root is the answer
            parent[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }
    return root(of);
}

} // namespace lobby::sync
