#include "models/complaints/prevention/improvement_repository.h"

#include "models/complaints/case/case_names.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <algorithm>

#include "schema/schema.h"

// Of `improvement i`.
#define LOBBY_IMPROVEMENT_COLUMNS                                                                  \
    "i.id, i.branch_id, i.category, i.cause, i.action, i.owner_id, i.due_on, i.done_on,"           \
    " i.made_at, i.made_by"

namespace lobby::complaints {

using store::Statement;

namespace {

constexpr int kImprovementColumns = 10;

Improvement readImprovement(const Statement &row)
{
    int at = 0;
    Improvement improvement;
    improvement.id = row.uuid(at++);
    improvement.branch = row.uuid(at++);
    improvement.category = categoryNamed(row.text(at++));
    improvement.cause = row.text(at++);
    improvement.action = row.text(at++);
    improvement.owner = row.uuid(at++);
    improvement.due = QDate::fromString(row.text(at++), Qt::ISODate);
    improvement.done = QDate::fromString(row.text(at++), Qt::ISODate);
    improvement.madeAt = row.integer(at++);
    improvement.madeBy = row.uuid(at);
    return improvement;
}

} // namespace

std::optional<Improvement> ImprovementRepository::load(const Uuid &id) const
{
    Statement query(m_connection,
        "SELECT " LOBBY_IMPROVEMENT_COLUMNS
        " FROM improvement i WHERE i.id = :id AND i.present = 1 AND i.archived = 0");
    return query.bind(":id", id).step() ? std::optional(readImprovement(query)) : std::nullopt;
}

QList<ImprovementRow> ImprovementRepository::ofBranch(
    const Uuid &branch, QDate today, bool seesAll) const
{
    QList<ImprovementRow> rows;
    Statement query(m_connection,
        "SELECT " LOBBY_IMPROVEMENT_COLUMNS
        ", s.name FROM improvement i LEFT JOIN staff s ON s.id = i.owner_id"
        " WHERE i.branch_id = :branch AND i.present = 1 AND i.archived = 0"
        " ORDER BY i.done_on IS NOT NULL, i.done_on DESC, i.due_on, i.id");
    query.bind(":branch", branch);
    while (query.step())
        rows.append({readImprovement(query), query.text(kImprovementColumns), {}});
    for (ImprovementRow &row : rows) {
        if (row.improvement.done.isValid())
            row.effect = effectOf(row.improvement, today, seesAll);
    }
    return rows;
}

Effect ImprovementRepository::effectOf(
    const Improvement &improvement, QDate today, bool seesAll) const
{
    Statement first(m_connection, "SELECT min(day) FROM case_figure WHERE branch_id = :branch");
    first.bind(":branch", improvement.branch);
    const auto day = first.step() ? first.optionalInteger(0) : std::nullopt;
    const QDate firstDay = day ? QDate::fromJulianDay(*day) : improvement.done;
    const QDate from = std::max(improvement.done.addDays(-kEffectDays), firstDay);
    const QDate until = std::min(improvement.done.addDays(kEffectDays - 1), today);
    Effect effect;
    effect.daysBefore = int(std::max<qint64>(0, from.daysTo(improvement.done)));
    effect.daysAfter = int(std::max<qint64>(0, improvement.done.daysTo(until) + 1));
    effect.before = casesOf(improvement, from, improvement.done.addDays(-1), seesAll);
    effect.after = casesOf(improvement, improvement.done, until, seesAll);
    return effect;
}

int ImprovementRepository::casesOf(
    const Improvement &improvement, QDate from, QDate until, bool seesAll) const
{
    Statement query(m_connection,
        "SELECT count(*) FROM case_figure f JOIN complaint c ON c.id = f.complaint_id"
        " WHERE f.branch_id = :branch AND f.day BETWEEN :from AND :until"
        " AND (:category IS NULL OR f.category = :category)"
        " AND c.kind IN ('complaint', 'dispute', 'defect') AND (:all OR c.restriction IS NULL)");
    query.bind(":branch", improvement.branch)
        .bind(":from", from.toJulianDay())
        .bind(":until", until.toJulianDay())
        .bind(":all", qint64(seesAll))
        .bind(":category",
            improvement.category ? sync::Value(QString(nameOf(*improvement.category)))
                                 : sync::Value());
    return query.step() ? int(query.integer(0)) : 0;
}

sync::Intent ImprovementRepository::creationOf(const Improvement &improvement)
{
    using To = schema::Improvement;
    sync::Fields fields;
    fields[To::BranchId] = improvement.branch.toBytes();
    if (improvement.category)
        fields[To::Category] = QString(nameOf(*improvement.category));
    fields[To::Cause] = improvement.cause.simplified();
    fields[To::Action] = improvement.action.simplified();
    fields[To::OwnerId] = improvement.owner.toBytes();
    fields[To::DueOn] = improvement.due.toString(Qt::ISODate);
    fields[To::MadeAt] = improvement.madeAt;
    fields[To::MadeBy] = improvement.madeBy.toBytes();
    return {sync::OpKind::Create, schema::Improvement::kTable, improvement.id, std::move(fields)};
}

sync::Intent ImprovementRepository::finishingOf(const Uuid &improvement, QDate done)
{
    sync::Fields fields;
    fields[schema::Improvement::DoneOn] = done.toString(Qt::ISODate);
    return {sync::OpKind::Set, schema::Improvement::kTable, improvement, std::move(fields)};
}

} // namespace lobby::complaints
