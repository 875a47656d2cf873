#include "models/exchange/import/legacy/legacy_staging.h"

#include "models/guests/guest_validation.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::exchange {

namespace {

CellFault cellFault(LegacyFault fault)
{
    switch (fault) {
    case LegacyFault::NoName:
        return CellFault::NoName;
    case LegacyFault::NoSubject:
        return CellFault::NoSubject;
    case LegacyFault::NoDate:
        return CellFault::NoDate;
    case LegacyFault::NotADate:
        return CellFault::NotADate;
    case LegacyFault::NotAnAmount:
        return CellFault::NotAnAmount;
    case LegacyFault::NotANumber:
        return CellFault::NotANumber;
    case LegacyFault::NothingSaid:
        return CellFault::NothingSaid;
    case LegacyFault::TooLong:
        return CellFault::TooLong;
    case LegacyFault::UnknownWord:
        return CellFault::UnknownWord;
    }
    Q_UNREACHABLE();
}

/// None: the row was read for it already.
std::optional<CellFault> cellFault(guests::GuestProblem::Kind kind)
{
    using GuestKind = guests::GuestProblem::Kind;
    switch (kind) {
    case GuestKind::TooLong:
        return CellFault::TooLong;
    case GuestKind::BirthDateInFuture:
        return CellFault::BirthInFuture;
    case GuestKind::CardNumber:
        return CellFault::CardNumber;
    case GuestKind::BirthDateTooEarly:
        return CellFault::BirthTooEarly;
    case GuestKind::PhoneNotValid:
        return CellFault::TelephoneNotValid;
    case GuestKind::EmailNotValid:
        return CellFault::EmailNotValid;
    default:
        return std::nullopt;
    }
}

void sortCells(QList<CellProblem> &problems)
{
    std::ranges::stable_sort(problems, [](const CellProblem &a, const CellProblem &b) {
        return isRefusal(a.fault) > isRefusal(b.fault);
    });
}

} // namespace

int columnOf(const TableMapping &mapping, const QString &field)
{
    const auto found = std::ranges::find(mapping.columns, field, &MappedColumn::field);
    return found == mapping.columns.end() ? -1 : static_cast<int>(found - mapping.columns.begin());
}

StagedRow stagedRow(
    const TableMapping &mapping, const TableRow &row, const QList<LegacyProblem> &problems)
{
    StagedRow staged {row.line};
    if (row.fault) {
        staged.problems = {{CellFault::Unreadable, row.faultColumn, row.fault}};
        return staged;
    }
    for (const LegacyProblem &problem : problems)
        staged.problems.append({cellFault(problem.fault), columnOf(mapping, problem.field)});
    return staged;
}

void addGuestProblems(StagedRow &row, const guests::GuestProfile &profile, QDate today)
{
    const QList<guests::GuestProblem> problems = guests::validate(profile, today);
    for (const guests::GuestProblem &problem : problems) {
        if (const auto fault = cellFault(problem.kind))
            row.problems.append({*fault});
    }
    sortCells(row.problems);
}

void refuse(StagedRow &row, const TableMapping &mapping, CellFault fault, const QString &field)
{
    row.problems.prepend({fault, columnOf(mapping, field)});
}

Uuid RowIds::next(const Uuid &subject, const QStringList &said)
{
    const QByteArray text = subject.toBytes() + said.join(QChar(0x1f)).toUtf8();
    const int times = m_times[Uuid::named(m_kind, text)]++;
    return Uuid::named(m_kind, text + char(0x1f) + QByteArray::number(times));
}

bool isThere(
    store::Connection &connection, const store::SyncedRows &synced, quint16 table, const Uuid &id)
{
    const auto state = synced.load(connection, *schema::registry().table(table), id);
    return state && state->isPresent();
}

} // namespace lobby::exchange
