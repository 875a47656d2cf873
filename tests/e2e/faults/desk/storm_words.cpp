#include "tests/e2e/faults/desk/storm_words.h"

#include "models/sync/codec/entity_codec.h"

#include <QCryptographicHash>

namespace lobby::tests {

namespace {

const QByteArray kTried("tried");
const QByteArray kMade("made");
const QByteArray kRow("row");

QByteArray line(const QByteArray &word, const sync::RowKey &row)
{
    return word + ' ' + QByteArray::number(row.table) + ' ' + row.id.toBytes().toHex();
}

QByteArray line(const QByteArray &word, const Change &change)
{
    return line(word, change.row) + ' ' + QByteArray::number(change.field) + ' '
        + change.value.toUtf8();
}

} // namespace

QByteArray tried(const Change &change)
{
    return line(kTried, change);
}

QByteArray made(const Change &change)
{
    return line(kMade, change);
}

QByteArray rowLine(const sync::RowKey &row, const QByteArray &digest)
{
    return line(kRow, row) + ' ' + digest;
}

QByteArray digestOf(const sync::EntityState &state)
{
    return QCryptographicHash::hash(sync::encodeState(state), QCryptographicHash::Sha256).toHex();
}

Heard heard(const QByteArray &line)
{
    using Kind = Heard::Kind;
    const QByteArrayList words = line.split(' ');
    const QByteArray &word = words.constFirst();
    Heard heard;
    if (word == kSettled || word == kUnsettled) {
        heard.kind = word == kSettled ? Kind::Settled : Kind::Unsettled;
        return heard;
    }
    const auto id = Uuid::fromBytes(QByteArray::fromHex(words.value(2)));
    if (!id) // of a desk that was killed in the middle of a line
        return heard;
    heard.change.row = {words.value(1).toUShort(), *id};
    if (word == kRow && words.size() == 4) {
        heard.kind = Kind::Row;
        heard.digest = words.at(3);
    } else if ((word == kTried || word == kMade) && words.size() == 5) {
        heard.kind = word == kMade ? Kind::Made : Kind::Tried;
        heard.change.field = words.at(3).toUShort();
        heard.change.value = QString::fromUtf8(words.at(4));
    }
    return heard;
}

} // namespace lobby::tests
