#include "models/exchange/legacy/legacy_cells.h"

#include "models/guests/values/clean_text.h"

namespace lobby::exchange {

QLatin1StringView faultName(LegacyFault fault)
{
    switch (fault) {
    case LegacyFault::NoName:
        return QLatin1StringView("no_name");
    case LegacyFault::NoSubject:
        return QLatin1StringView("no_subject");
    case LegacyFault::NoDate:
        return QLatin1StringView("no_date");
    case LegacyFault::NotADate:
        return QLatin1StringView("not_a_date");
    case LegacyFault::NotAnAmount:
        return QLatin1StringView("not_an_amount");
    case LegacyFault::NotANumber:
        return QLatin1StringView("not_a_number");
    case LegacyFault::NothingSaid:
        return QLatin1StringView("nothing_said");
    case LegacyFault::TooLong:
        return QLatin1StringView("too_long");
    case LegacyFault::UnknownWord:
        return QLatin1StringView("unknown_word");
    }
    Q_UNREACHABLE();
}

LegacyCells::LegacyCells(const TableMapping &mapping, const TableRow &row)
{
    const qsizetype columns = std::min(mapping.columns.size(), row.cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const QString &field = mapping.columns.at(column).field;
        if (!field.isEmpty())
            m_cells[field].append(row.cells.at(column));
    }
}

LegacyCells::LegacyCells(const QList<std::pair<QString, QString>> &cells)
{
    for (const auto &[field, text] : cells)
        m_cells[field].append(text);
}

QString LegacyCells::line(const QString &field) const
{
    const QStringList all = lines(field);
    return all.isEmpty() ? QString() : all.constFirst();
}

QStringList LegacyCells::lines(const QString &field) const
{
    QStringList all;
    const QStringList cells = m_cells.value(field);
    for (const QString &cell : cells) {
        if (const QString clean = guests::cleanLine(cell); !clean.isEmpty())
            all.append(clean);
    }
    return all;
}

QString LegacyCells::text(const QString &field) const
{
    const QStringList cells = m_cells.value(field);
    for (const QString &cell : cells) {
        if (const QString clean = guests::cleanText(cell); !clean.isEmpty())
            return clean;
    }
    return {};
}

void keepInRemark(QString &remark, const QString &heading, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!remark.isEmpty())
        remark += u'\n';
    remark += heading + u'：' + value;
}

} // namespace lobby::exchange
