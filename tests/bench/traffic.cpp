#include "tests/bench/traffic.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "schema/schema.h"

namespace lobby::bench {

QList<QList<sync::Op>> newGuests(test::SampleChanges &changes, int count, GuestRows rows)
{
    QList<QList<sync::Op>> groups;
    groups.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QList<sync::Op> guest = changes.newGuest();
        groups.append(rows == GuestRows::One ? guest.first(1) : guest);
    }
    return groups;
}

QList<QList<sync::Op>> edits(test::SampleChanges &changes, int count)
{
    QList<QList<sync::Op>> groups;
    groups.reserve(count);
    for (int i = 0; i < count; ++i)
        groups.append({changes.edit()});
    return groups;
}

QByteArray guestsAsJson(int count)
{
    const sync::TableDescription &guest = *schema::registry().table(schema::Guest::kTable);
    test::SampleChanges changes(1, 1);
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const sync::Op op = changes.newGuest().first();
        QJsonObject object {{QStringLiteral("_id"), op.id.toString()}};
        for (const auto &[number, value] : op.fields)
            object[QString::fromLatin1(guest.field(number)->name)] = std::get<QString>(value);
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QList<QList<sync::Op>> batches(const QList<QList<sync::Op>> &groups, int most)
{
    QList<QList<sync::Op>> batches;
    for (const QList<sync::Op> &group : groups) {
        if (batches.isEmpty() || batches.last().size() + group.size() > most)
            batches.append(QList<sync::Op>());
        batches.last() += group;
    }
    return batches;
}

Result<qsizetype> pushAll(WireDesk &desk, const QList<QList<sync::Op>> &batches)
{
    qsizetype bytes = 0;
    for (const QList<sync::Op> &ops : batches) {
        const QByteArray request = desk.pushOf(ops);
        bytes += request.size();
        if (const auto answered = desk.send(request); !answered)
            return answered.error();
    }
    return bytes;
}

} // namespace lobby::bench
