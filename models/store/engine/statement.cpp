#include "models/store/engine/statement.h"

#include <sqlite3.h>

namespace lobby::store {

Statement::Statement(Connection &connection, const char *sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.takeStatement(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, m_statement);
}

Statement &Statement::bindNull(const char *name)
{
    check(sqlite3_bind_null(m_statement, index(name)));
    return *this;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(
        m_statement, parameter, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &value)
{
    check(sqlite3_bind_blob(m_statement, parameter, value.constData(),
        static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int parameter, const sync::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(parameter, *number);
    if (const auto *text = std::get_if<QString>(&value))
        return bind(parameter, QStringView(*text));
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bind(parameter, *bytes);
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw m_connection.failure();
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    check(sqlite3_reset(m_statement));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Uuid Statement::uuid(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const QByteArrayView view(data, sqlite3_column_bytes(m_statement, column));
    return Uuid::fromBytes(view).value_or(Uuid());
}

sync::Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

int Statement::index(const char *name) const
{
    const int parameter = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(parameter > 0, "Statement::bind", name);
    return parameter;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw m_connection.failure();
}

} // namespace lobby::store
