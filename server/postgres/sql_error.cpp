#include "server/postgres/sql_error.h"

#include <libpq-fe.h>

namespace lobby::server::postgres {

namespace {

QByteArray field(const pg_result *result, int code)
{
    return {PQresultErrorField(result, code)};
}

QByteArray stateOf(const pg_result *result)
{
    const QByteArray state = field(result, PG_DIAG_SQLSTATE);
    return state.isEmpty() ? QByteArray("08006") : state; // libpq's own: the connection failed
}

QByteArray subjectOf(const pg_result *result)
{
    QByteArray subject = field(result, PG_DIAG_CONSTRAINT_NAME);
    if (subject.isEmpty())
        subject = field(result, PG_DIAG_TABLE_NAME);
    return subject;
}

} // namespace

SqlError::SqlError(const QByteArray &state, const QByteArray &what)
    : std::runtime_error("SQLSTATE " + state.toStdString() + ' ' + what.toStdString())
    , m_state(state)
{
}

SqlError::SqlError(const pg_result *failed)
    : SqlError(stateOf(failed), subjectOf(failed))
{
}

bool SqlError::isConnectionLost() const
{
    return m_state.startsWith("08") || m_state.startsWith("57P"); // shut down, or starting up
}

bool SqlError::isContention() const
{
    return m_state == "40001" || m_state == "40P01" || m_state == "55P03";
}

Error toError(const SqlError &error)
{
    const auto code = [&error] {
        const QByteArray &state = error.state();
        if (error.isContention() || error.isUniqueViolation())
            return Error::Code::Conflict;
        if (state == "53100")
            return Error::Code::DiskFull;
        if (state == "25006")
            return Error::Code::ReadOnly;
        if (state == "42501" || state.startsWith("28"))
            return Error::Code::NotAllowed;
        if (state == "57014")
            return Error::Code::Cancelled;
        return Error::Code::Unavailable;
    }();
    return {code, QString::fromUtf8(error.what())};
}

} // namespace lobby::server::postgres
