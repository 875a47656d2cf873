#include "server/postgres/parameter.h"

#include <QtEndian>

namespace lobby::server::postgres {

namespace {

// From pg_type.dat; they never change.
enum Oid : unsigned {
    Bool = 16,
    Bytea = 17,
    Int8 = 20,
    Text = 25,
    ByteaArray = 1001,
    TextArray = 1009,
    Int8Array = 1016,
    UuidType = 2950,
    UuidArray = 2951,
};

template <typename Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bytesOf(qint64 value)
{
    return bigEndian(value);
}
QByteArray bytesOf(const QString &value)
{
    return value.toUtf8();
}
QByteArray bytesOf(const QByteArray &value)
{
    return value;
}
QByteArray bytesOf(const Uuid &value)
{
    return value.toBytes();
}

/// One dimension from 1, no nulls (array_recv in PostgreSQL's arrayfuncs.c).
template <typename T>
QByteArray arrayOf(const QList<T> &values, Oid element)
{
    QByteArray bytes = bigEndian(qint32(values.isEmpty() ? 0 : 1)) + bigEndian(qint32(0))
        + bigEndian(qint32(element));
    if (!values.isEmpty())
        bytes += bigEndian(qint32(values.size())) + bigEndian(qint32(1));
    for (const T &value : values) {
        const QByteArray each = bytesOf(value);
        bytes += bigEndian(qint32(each.size())) + each;
    }
    return bytes;
}

struct Encoder
{
    Encoded operator()(std::monostate) const { return {.isNull = true}; }
    Encoded operator()(bool value) const
    {
        return {.type = Bool, .bytes = QByteArray(1, value ? '\1' : '\0')};
    }
    Encoded operator()(qint64 value) const { return {.type = Int8, .bytes = bytesOf(value)}; }
    Encoded operator()(const QString &value) const
    {
        return {.type = Text, .bytes = bytesOf(value)};
    }
    Encoded operator()(const QByteArray &value) const { return {.type = Bytea, .bytes = value}; }
    Encoded operator()(const Uuid &value) const
    {
        return {.type = UuidType, .bytes = bytesOf(value)};
    }
    Encoded operator()(const QList<qint64> &values) const
    {
        return {.type = Int8Array, .bytes = arrayOf(values, Int8)};
    }
    Encoded operator()(const QList<QString> &values) const
    {
        return {.type = TextArray, .bytes = arrayOf(values, Text)};
    }
    Encoded operator()(const QList<QByteArray> &values) const
    {
        return {.type = ByteaArray, .bytes = arrayOf(values, Bytea)};
    }
    Encoded operator()(const QList<Uuid> &values) const
    {
        return {.type = UuidArray, .bytes = arrayOf(values, UuidType)};
    }
};

} // namespace

Encoded encode(const Parameter &parameter)
{
    return std::visit(Encoder(), parameter);
}

} // namespace lobby::server::postgres
