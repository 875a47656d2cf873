#include "models/checkin/printing/print_queue.h"

#include "models/store/engine/statement.h"
#include "models/support/enum_named.h"

#include <array>

namespace lobby::checkin {

using store::Connection;
using store::Statement;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kJobStates {"waiting"_L1, "printing"_L1, "failed"_L1}; // in the enum's order

QString nameOf(PrintJob::State state)
{
    return kJobStates.at(std::size_t(state));
}

PrintJob::State stateNamed(const QString &name)
{
    return enumNamed<PrintJob::State>(name, kJobStates).value_or(PrintJob::State::Waiting);
}

} // namespace

QFuture<Result<Done>> PrintQueue::add(const Uuid &stay)
{
    return m_database.local([stay, nowMs = m_database.clock().nowMs()](Connection &connection) {
        Statement insert(connection,
            "INSERT INTO print_job (stay_id, state, created_at) VALUES (:stay, 'waiting', :now)"
            " ON CONFLICT (stay_id) DO UPDATE SET state = 'waiting' WHERE state = 'failed'");
        insert.bind(":stay", stay).bind(":now", nowMs);
        insert.run();
    });
}

QFuture<Result<QList<PrintJob>>> PrintQueue::all() const
{
    return m_database.read([](Connection &connection) {
        QList<PrintJob> jobs;
        Statement query(connection,
            "SELECT id, stay_id, state, tries, problem, created_at FROM print_job ORDER BY id");
        while (query.step()) {
            jobs.append({query.integer(0), query.uuid(1), stateNamed(query.text(2)),
                static_cast<int>(query.integer(3)), query.text(4), query.integer(5)});
        }
        return jobs;
    });
}

QFuture<Result<Done>> PrintQueue::begin(qint64 id)
{
    return m_database.local([id](Connection &connection) {
        connection.execute("UPDATE print_job SET state = 'waiting' WHERE state = 'printing'");
        Statement(
            connection, "UPDATE print_job SET state = 'printing', tries = tries + 1 WHERE id = :id")
            .bind(":id", id)
            .run();
    });
}

QFuture<Result<Done>> PrintQueue::remove(qint64 id)
{
    return m_database.local([id](Connection &connection) {
        Statement(connection, "DELETE FROM print_job WHERE id = :id").bind(":id", id).run();
    });
}

QFuture<Result<Done>> PrintQueue::putBack(qint64 id, const QString &problem, PrintJob::State state)
{
    return m_database.local([id, problem, name = nameOf(state)](Connection &connection) {
        Statement update(
            connection, "UPDATE print_job SET state = :state, problem = :problem WHERE id = :id");
        update.bind(":state", name).bind(":problem", problem).bind(":id", id);
        update.run();
    });
}

QFuture<Result<Done>> PrintQueue::retryAll()
{
    return m_database.local([](Connection &connection) {
        connection.execute("UPDATE print_job SET state = 'waiting' WHERE state = 'failed'");
    });
}

} // namespace lobby::checkin
