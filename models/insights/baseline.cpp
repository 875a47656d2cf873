#include "models/insights/baseline.h"

#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::insights {

using store::Connection;
using store::Statement;
using Row = schema::ServiceBaseline;

namespace {

Uuid baselineId(const Uuid &branch)
{
    return Uuid::named("service_baseline", branch.toBytes());
}

template <typename Number>
void put(sync::Fields &fields, quint16 field, const std::optional<Number> &number)
{
    if (number)
        fields[field] = qint64(*number);
}

std::optional<int> smallNumber(const Statement &row, int column)
{
    const auto number = row.optionalInteger(column);
    return number ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

std::optional<Baseline> readBaseline(Connection &connection, const Uuid &branch)
{
    Statement query(connection,
        "SELECT from_date, until_date, cases, response, resolution, satisfaction, overdue,"
        " frozen_at, frozen_by FROM service_baseline WHERE id = :id AND present = 1");
    if (!query.bind(":id", baselineId(branch)).step())
        return std::nullopt;
    Baseline baseline;
    baseline.period = {QDate::fromString(query.text(0), Qt::ISODate),
        QDate::fromString(query.text(1), Qt::ISODate)};
    baseline.kpis.cases = int(query.integer(2));
    baseline.kpis.response = query.optionalInteger(3);
    baseline.kpis.resolution = query.optionalInteger(4);
    baseline.kpis.satisfaction = smallNumber(query, 5);
    baseline.kpis.overdue = smallNumber(query, 6);
    baseline.frozenAt = query.integer(7);
    baseline.frozenBy = query.uuid(8);
    return baseline;
}

sync::Intent freezingOf(Connection &connection, const Uuid &branch, const Baseline &baseline)
{
    sync::Fields fields {{Row::FromDate, baseline.period.from.toString(Qt::ISODate)},
        {Row::UntilDate, baseline.period.until.toString(Qt::ISODate)},
        {Row::Cases, qint64(baseline.kpis.cases)}, {Row::FrozenAt, baseline.frozenAt},
        {Row::FrozenBy, baseline.frozenBy.toBytes()}};
    put(fields, Row::Response, baseline.kpis.response);
    put(fields, Row::Resolution, baseline.kpis.resolution);
    put(fields, Row::Satisfaction, baseline.kpis.satisfaction);
    put(fields, Row::Overdue, baseline.kpis.overdue);
    if (readBaseline(connection, branch))
        return {sync::OpKind::Set, Row::kTable, baselineId(branch), std::move(fields)};
    fields[Row::BranchId] = branch.toBytes();
    return {sync::OpKind::Create, Row::kTable, baselineId(branch), std::move(fields)};
}

} // namespace lobby::insights
