#pragma once

#include "models/store/rows/desk_rows.h"
#include "models/sync/replication/replica.h"

namespace lobby::tests {

/// A turn in which the server tells this desk of what another did. `registry` outlives it.
inline std::function<void(store::DeskRows &)> hearingOf(
    const sync::Registry &registry, const QList<sync::Op> &ops)
{
    using Kind = sync::Entry::Kind;
    static constexpr sync::Stream kStream = 1;
    sync::SyncAnswer answer;
    answer.standing.device = 99;
    answer.standing.epoch = {1, 1};
    answer.standing.lastChain = QByteArray(16, '\0');
    sync::StreamPart &part = answer.streams[kStream];
    for (const sync::Op &op : ops) {
        sync::Entry line;
        line.kind = op.kind == sync::OpKind::Erase ? Kind::Erase
            : op.kind == sync::OpKind::Nothing     ? Kind::Nothing
                                                   : Kind::Op;
        line.device = op.stamp.device;
        line.key = {op.table, op.id};
        line.op = op;
        part.entries.append(line);
    }
    part.to = part.head = static_cast<quint64>(part.entries.size());
    return [&registry, answer](store::DeskRows &rows) {
        sync::DeskPosition position = rows.position();
        position.device = answer.standing.device;
        position.epoch = answer.standing.epoch;
        position.streams[kStream].home = true;
        position.streams[kStream].inSnapshot = false;
        rows.setPosition(position);
        sync::Replica(registry, rows).receive(answer);
    };
}

} // namespace lobby::tests
