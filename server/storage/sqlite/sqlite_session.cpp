#include "server/storage/sqlite/sqlite_session.h"

#include "models/store/engine/statement.h"

#include <array>

namespace lobby::server {

namespace {

constexpr std::array kNames {"$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10"};

/// By name: SQLite counts parameters as they stand in the text, not by their numbers.
void bindAll(store::Statement &statement, const Values &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(kNames.at(i), values[i]);
}

class StatementRecord : public Record
{
public:
    explicit StatementRecord(const store::Statement &statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] qint64 integer(int column) const override { return m_statement.integer(column); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_statement.bytes(column); }
    [[nodiscard]] QString text(int column) const override { return m_statement.text(column); }

private:
    const store::Statement &m_statement;
};

} // namespace

void SqliteSession::ask(const char *sql, const Values &values, const Each &each)
{
    store::Statement statement(m_connection, sql);
    bindAll(statement, values);
    const StatementRecord record(statement);
    while (statement.step())
        each(record);
}

void SqliteSession::askAll(const char *sql, const std::vector<Values> &values, const EachOf &each)
{
    for (size_t i = 0; i < values.size(); ++i)
        ask(sql, values[i], [&each, i](const Record &record) { each(i, record); });
}

void SqliteSession::tell(const char *sql, Values values)
{
    store::Statement statement(m_connection, sql);
    bindAll(statement, values);
    statement.run();
}

void SqliteSession::tellAll(const char *sql, std::vector<Values> values)
{
    for (Values &one : values)
        tell(sql, std::move(one));
}

} // namespace lobby::server
