#include "tests/sim/explain.h"

#include "tests/sim/world.h"

#include <cstdio>

namespace lobby::sim {

namespace {

QByteArray shown(const sync::EntityState &state)
{
    QByteArray text = "added " + QByteArray::number(state.added.hlc, 16) + '.'
        + QByteArray::number(state.added.device) + " removed "
        + QByteArray::number(state.removed.hlc, 16) + '.'
        + QByteArray::number(state.removed.device);
    for (const auto &[number, reg] : state.fields) {
        text += "\n      " + QByteArray::number(number) + " @"
            + QByteArray::number(reg.stamp.hlc, 16) + '.' + QByteArray::number(reg.stamp.device);
        if (const auto *word = std::get_if<QString>(&reg.value))
            text += ' ' + word->toUtf8();
        if (const auto *integer = std::get_if<qint64>(&reg.value))
            text += ' ' + QByteArray::number(*integer);
    }
    return text;
}

} // namespace

void explain(const World &world, const QString &broken)
{
    const std::optional<Uuid> id = Uuid::fromString(broken.right(36));
    if (!id)
        return;
    std::optional<Uuid> scope;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.id == *id)
            scope = row.belonging.scope;
    }
    for (const auto &[stream, log] : world.hub().log()) {
        for (size_t i = 0; i < log.size(); ++i) {
            const sync::Entry &line = log[i];
            if (line.key.id == *id || (scope && line.key.id == *scope)) {
                std::printf(
                    "  stream %llu line %zu kind %d outcome %d desk %u sequence %llu op %d\n",
                    stream, i + 1, int(line.kind), int(line.outcome), line.device, line.sequence,
                    int(line.op.kind));
                if (line.kind == sync::Entry::Kind::State)
                    std::printf("    %s\n", shown(line.state).constData());
            }
        }
    }
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.id != *id)
            continue;
        std::printf("  server %s\n   scope %s in", shown(row.state).constData(),
            qPrintable(row.belonging.scope.toString()));
        for (const sync::Stream stream : world.hub().streamsOf(row.belonging.scope))
            std::printf(" %llu", stream);
        std::printf("\n");
    }
    for (const SimDesk &desk : world.desks()) {
        const sync::DeskPosition position = desk.disk->store().position();
        std::printf("  desk %u branch %llu schema %u wiped %d acknowledged %llu durable %llu\n",
            position.device, desk.branch, desk.schema, desk.wiped, position.acknowledged,
            position.durable);
        for (const auto &[stream, at] : position.streams)
            std::printf("    stream %llu at %llu of %llu%s\n", stream, at.cursor,
                world.hub().ends(stream).head, at.inSnapshot ? ", in a snapshot" : "");
        desk.disk->eachRow([&](const sync::EntityState &row) {
            if (row.id == *id)
                std::printf("    %s\n", shown(row).constData());
        });
        for (const sync::Stream stream : desk.disk->store().streamsOf(scope.value_or(*id)))
            std::printf("    in %llu\n", stream);
        for (const sync::OutboxOp &kept : desk.disk->keptOps()) {
            if (kept.op.id == *id)
                std::printf("    outbox %llu kind %d confirmed %d, stamp %llx.%u\n", kept.sequence,
                    int(kept.op.kind), kept.confirmed, kept.op.stamp.hlc, kept.op.stamp.device);
        }
    }
    std::printf(
        "  restores %llu rollbacks %llu\n", world.tally().restores, world.tally().rollbacks);
}

} // namespace lobby::sim
