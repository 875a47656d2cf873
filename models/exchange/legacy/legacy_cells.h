#pragma once

#include "models/exchange/mapping/column_mapping.h"

#include <QHash>

namespace lobby::exchange {

/// What is wrong with a cell of an older customer file.
enum class LegacyFault : quint8 {
    // refused: the row does not go in until somebody puts it right
    NoName,
    NoSubject, ///< to whom it was sold, or with whom one was in touch, is said nowhere
    NoDate,
    NotADate,
    NotAnAmount,
    NotANumber,
    NothingSaid, ///< neither product nor order nor amount; no subject of an activity
    TooLong,
    // for a second look: the row goes in, and what was not understood stands in its remark
    UnknownWord,
};
/// Stable snake_case name, "not_an_amount".
[[nodiscard]] QLatin1StringView faultName(LegacyFault fault);
[[nodiscard]] constexpr bool isRefusal(LegacyFault fault)
{
    return fault < LegacyFault::UnknownWord;
}

struct LegacyProblem
{
    LegacyFault fault = LegacyFault::NoName;
    QString field; ///< of the table's known columns, "sale_record.amount"
    friend bool operator==(const LegacyProblem &, const LegacyProblem &) = default;
};

/// The cells of a row by what their columns are taken for. A plain value.
class LegacyCells
{
public:
    /// `row` is fitted to the headings.
    LegacyCells(const TableMapping &mapping, const TableRow &row);
    /// For tests: fields with their texts.
    explicit LegacyCells(const QList<std::pair<QString, QString>> &cells);

    /// The first that has something in it; cleaned, of one line.
    [[nodiscard]] QString line(const QString &field) const;
    /// Cleaned; line breaks stay.
    [[nodiscard]] QString text(const QString &field) const;
    /// All that have something in them.
    [[nodiscard]] QStringList lines(const QString &field) const;
    [[nodiscard]] bool has(const QString &field) const { return !line(field).isEmpty(); }

private:
    QHash<QString, QStringList> m_cells;
};

/// To a remark, as a line of its own, what has no field: "主页：https://…".
void keepInRemark(QString &remark, const QString &heading, const QString &value);

} // namespace lobby::exchange
