#include "models/complaints/queue/case_figure.h"

#include "models/complaints/case/case_names.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

namespace lobby::complaints {

using store::Statement;

void removeFigure(store::Connection &connection, const Uuid &complaint)
{
    Statement(connection, "DELETE FROM case_figure WHERE complaint_id = :id")
        .bind(":id", complaint)
        .run();
}

void writeFigure(store::Connection &connection, const Complaint &complaint, const CaseState &state,
    const calendar::WorkingCalendar &calendar)
{
    removeFigure(connection, complaint.id); // it may have been on another day
    if (complaint.branch.isNull())
        return;
    const CaseMeasure measure = measureOf(complaint, state, calendar);
    const QDateTime received
        = QDateTime::fromMSecsSinceEpoch(complaint.receivedAt, calendar.zone());
    Statement row(connection,
        "INSERT INTO case_figure (branch_id, day, complaint_id, hour, received_at, severity,"
        " category, nature_ms, response_ms, investigation_ms, proposal_ms, execution_ms,"
        " call_back_ms, whole_ms, rating, met, missed, due_1, due_2, due_3)"
        " VALUES (:branch, :day, :id, :hour, :received, :severity, :category, :nature, :response,"
        " :investigation, :proposal, :execution, :call_back, :whole, :rating, :met, :missed,"
        " :due_1, :due_2, :due_3)");
    const auto worked = [&measure](Step step) {
        return sync::orNothing(measure.worked[size_t(numberOf(step)) - 1]);
    };
    const auto running = [&measure](qsizetype at) {
        return at < measure.running.size() ? sync::Value(measure.running.at(at)) : sync::Value();
    };
    row.bind(":branch", complaint.branch)
        .bind(":day", received.date().toJulianDay())
        .bind(":id", complaint.id)
        .bind(":hour", qint64(received.time().hour()))
        .bind(":received", complaint.receivedAt)
        .bind(":severity", qint64(complaint.severity))
        .bind(":category",
            complaint.category ? sync::Value(QString(nameOf(*complaint.category))) : sync::Value())
        .bind(":nature", worked(Step::Nature))
        .bind(":response", worked(Step::Response))
        .bind(":investigation", worked(Step::Investigation))
        .bind(":proposal", worked(Step::Proposal))
        .bind(":execution", worked(Step::Execution))
        .bind(":call_back", worked(Step::CallBack))
        .bind(":whole", sync::orNothing(measure.whole))
        .bind(":rating", state.rating ? sync::Value(qint64(*state.rating)) : sync::Value())
        .bind(":met", qint64(measure.met))
        .bind(":missed", qint64(measure.missed))
        .bind(":due_1", running(0))
        .bind(":due_2", running(1))
        .bind(":due_3", running(2))
        .run();
}

} // namespace lobby::complaints
