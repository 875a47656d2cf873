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

/// One array a parameter, the n-th of each the n-th question's: a statement is then run once for
/// all, which costs PostgreSQL a third.
Parameters arraysOf(const std::vector<Values> &all)
{
    Parameters arrays;
    for (size_t column = 0; column < all.front().size(); ++column) {
        arrays.push_back(std::visit(
            [&]<typename T>(const T &) -> Parameter {
                if constexpr (std::is_same_v<T, std::monostate>) {
                    return {};
                } else {
                    QList<T> array;
                    array.reserve(static_cast<qsizetype>(all.size()));
                    for (const Values &one : all)
                        array.append(std::get<T>(one.at(column)));
                    return array;
                }
            },
            all.front().at(column)));
    }
    return arrays;
}

/// "unnest($1::bigint[], $2::bytea[])".
QByteArray unnested(const Values &sample)
{
    QByteArrayList arrays;
    for (const sync::Value &value : sample) {
        const char *type = std::holds_alternative<qint64>(value) ? "bigint"
            : std::holds_alternative<QString>(value)             ? "text"
                                                                 : "bytea";
        arrays.append('$' + QByteArray::number(arrays.size() + 1) + "::" + type + "[]");
    }
    return "unnest(" + arrays.join(", ") + ')';
}

/// The question, asked of every row of the arrays; column 0 says of which, from 1. Behind an OFFSET
/// the planner keeps it a question by itself, whose index is the one it names.
QByteArray askedOfEach(const char *sql, const Values &sample)
{
    QByteArray question(sql);
    QByteArrayList names;
    for (size_t i = sample.size(); i > 0; --i) { // "$1" is part of "$10"
        const QByteArray number = QByteArray::number(qsizetype(i));
        question.replace('$' + number, "q.p" + number);
        names.prepend('p' + number);
    }
    return "SELECT q.n, r.* FROM " + unnested(sample) + " WITH ORDINALITY AS q(" + names.join(", ")
        + ", n) CROSS JOIN LATERAL (" + question + " OFFSET 0) r ORDER BY q.n";
}

/// "INSERT … VALUES ($1, …) …" of every row of the arrays.
QByteArray toldOfEach(const char *sql, const Values &sample)
{
    QByteArray statement(sql);
    const qsizetype from = statement.indexOf("VALUES (");
    Q_ASSERT(from > 0);
    const qsizetype end = statement.indexOf(')', from) + 1;
    return statement.replace(from, end - from, "SELECT * FROM " + unnested(sample));
}

class RowRecord : public Record
{
public:
    RowRecord(const postgres::Rows &rows, int row, int firstColumn = 0)
        : m_rows(rows)
        , m_row(row)
        , m_first(firstColumn)
    {
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return m_rows.integer(m_row, m_first + column);
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        return m_rows.bytes(m_row, m_first + column);
    }
    [[nodiscard]] QString text(int column) const override
    {
        return m_rows.text(m_row, m_first + column);
    }

private:
    const postgres::Rows &m_rows;
    const int m_row;
    const int m_first;
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
    std::vector<postgres::Question> questions = takeUnsent();
    questions.push_back({sql, parametersOf(values)});
    const std::vector<postgres::Rows> answers = m_connection.runAll(questions);
    for (int row = 0; row < answers.back().size(); ++row)
        each(RowRecord(answers.back(), row));
}

void PostgresSession::askAll(const char *sql, const std::vector<Values> &values, const EachOf &each)
{
    if (values.empty())
        return;
    std::vector<postgres::Question> questions = takeUnsent();
    questions.push_back({kept(askedOfEach(sql, values.front())), arraysOf(values)});
    const postgres::Rows rows = std::move(m_connection.runAll(questions).back());
    for (int row = 0; row < rows.size(); ++row)
        each(static_cast<size_t>(rows.integer(row, 0)) - 1, RowRecord(rows, row, 1));
}

void PostgresSession::tell(const char *sql, Values values)
{
    m_unsent.push_back({sql, parametersOf(values)});
}

void PostgresSession::tellAll(const char *sql, std::vector<Values> values)
{
    if (values.empty())
        return;
    m_unsent.push_back({kept(toldOfEach(sql, values.front())), arraysOf(values)});
}

/// A Question does not own its text.
const char *PostgresSession::kept(const QByteArray &sql)
{
    return m_texts.insert(sql).first->constData();
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
    // Not one join: what the planner made of it would depend on what it believes of the table.
    m_unsent.push_back({"SELECT l.number FROM unnest($2::bigint[]) AS wanted(number) "
                        "CROSS JOIN LATERAL (SELECT number FROM latch WHERE organisation = $1 "
                        "AND number = wanted.number FOR UPDATE) l",
        {m_organisation, QList<qint64>(wanted.cbegin(), wanted.cend())}});
}

void PostgresSession::beginOrganisation()
{
    m_unsent.push_back({"INSERT INTO latch (organisation, number) "
                        "SELECT $1, generate_series(0, $2 - 1) ON CONFLICT DO NOTHING",
        {m_organisation, qint64(kLatches)}});
}

} // namespace lobby::server
