#include "server/storage/postgres/postgres_session.h"

#include "server/storage/postgres/postgres_schema.h"

namespace lobby::server {

namespace {

using postgres::Parameter;
using postgres::Parameters;

Parameters parametersOf(const Values &values)
{
    Parameters parameters;
    parameters.reserve(values.size());
    for (const sync::Value &value : values)
        parameters.push_back(std::visit([](const auto &one) { return Parameter(one); }, value));
    return parameters;
}

class RowRecord : public Record
{
public:
    RowRecord(const postgres::Rows &rows, int row)
        : m_rows(rows)
        , m_row(row)
    {
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return m_rows.integer(m_row, column);
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        return m_rows.bytes(m_row, column);
    }
    [[nodiscard]] QString text(int column) const override { return m_rows.text(m_row, column); }

private:
    const postgres::Rows &m_rows;
    const int m_row;
};

/// The same on every node of the server and in every run.
qint64 latchOf(const QByteArray &name)
{
    quint32 hash = 2166136261; // FNV-1a
    for (const char byte : name)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619;
    return hash % kLatches;
}

} // namespace

PostgresSession::PostgresSession(
    postgres::Connection &connection, Organisation organisation, For purpose)
    : m_connection(connection)
    , m_organisation(organisation)
{
    if (purpose == For::Reading)
        m_unsent.push_back({"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"});
    m_unsent.push_back(
        {"SELECT set_config('lobby.organisation', $1, true)", {QString::number(m_organisation)}});
}

void PostgresSession::ask(const char *sql, const Values &values, const Each &each)
{
    askAll(sql, {values}, [&each](size_t, const Record &record) { each(record); });
}

void PostgresSession::askAll(const char *sql, const std::vector<Values> &values, const EachOf &each)
{
    if (values.empty())
        return;
    std::vector<postgres::Question> questions = takeUnsent();
    const size_t before = questions.size();
    for (const Values &one : values)
        questions.push_back({sql, parametersOf(one)});
    const std::vector<postgres::Rows> answers = m_connection.runAll(questions);
    for (size_t i = before; i < answers.size(); ++i) {
        for (int row = 0; row < answers[i].size(); ++row)
            each(i - before, RowRecord(answers[i], row));
    }
}

void PostgresSession::tell(const char *sql, Values values)
{
    m_unsent.push_back({sql, parametersOf(values)});
}

void PostgresSession::claim(const QByteArrayList &names)
{
    std::set<qint64> wanted;
    for (const QByteArray &name : names) {
        if (const qint64 latch = latchOf(name); m_latches.insert(latch).second)
            wanted.insert(latch);
    }
    if (wanted.empty())
        return;
    m_unsent.push_back({"SELECT number FROM latch WHERE organisation = $1 AND number = ANY ($2) "
                        "ORDER BY number FOR UPDATE",
        {m_organisation, QList<qint64>(wanted.cbegin(), wanted.cend())}});
}

void PostgresSession::beginOrganisation()
{
    m_unsent.push_back({"INSERT INTO latch (organisation, number) "
                        "SELECT $1, generate_series(0, $2 - 1) ON CONFLICT DO NOTHING",
        {m_organisation, qint64(kLatches)}});
}

} // namespace lobby::server
