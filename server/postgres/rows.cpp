#include "server/postgres/rows.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace lobby::server::postgres {

namespace {

constexpr qint64 kMsTo2000 = 946'684'800'000; // where PostgreSQL's time begins

} // namespace

void Rows::Closer::operator()(pg_result *result) const noexcept
{
    PQclear(result);
}

Rows::Rows(pg_result *result)
    : m_result(result)
{
}

int Rows::size() const
{
    return PQntuples(m_result.get());
}

qint64 Rows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

QByteArrayView Rows::view(int row, int column) const
{
    Q_ASSERT(row < size() && column < PQnfields(m_result.get()));
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

bool Rows::isNull(int row, int column) const
{
    Q_ASSERT(row < size() && column < PQnfields(m_result.get()));
    return PQgetisnull(m_result.get(), row, column) == 1;
}

qint64 Rows::integer(int row, int column) const
{
    const QByteArrayView bytes = view(row, column);
    switch (bytes.size()) {
    case 0:
        return 0;
    case 2:
        return qFromBigEndian<qint16>(bytes.data());
    case 4:
        return qFromBigEndian<qint32>(bytes.data());
    default:
        Q_ASSERT(bytes.size() == 8);
        return qFromBigEndian<qint64>(bytes.data());
    }
}

std::optional<qint64> Rows::optionalInteger(int row, int column) const
{
    if (isNull(row, column))
        return std::nullopt;
    return integer(row, column);
}

bool Rows::boolean(int row, int column) const
{
    const QByteArrayView bytes = view(row, column);
    Q_ASSERT(bytes.size() <= 1);
    return !bytes.isEmpty() && bytes[0] != 0;
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(view(row, column));
}

QByteArray Rows::bytes(int row, int column) const
{
    return view(row, column).toByteArray();
}

Uuid Rows::uuid(int row, int column) const
{
    return Uuid::fromBytes(view(row, column)).value_or(Uuid());
}

qint64 Rows::milliseconds(int row, int column) const
{
    return integer(row, column) / 1000 + kMsTo2000;
}

} // namespace lobby::server::postgres
