#include "models/exchange/templates/mapping_template.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lobby::exchange {

QString mappingText(const TableMapping &mapping)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns)
        columns.append(QJsonObject {
            {QStringLiteral("heading"), column.heading}, {QStringLiteral("field"), column.field}});
    return QString::fromUtf8(QJsonDocument(
        QJsonObject {{QStringLiteral("table"), mapping.table},
            {QStringLiteral("columns"),
                columns}}).toJson(QJsonDocument::Compact));
}

std::optional<TableMapping> mappingOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TableMapping mapping;
    mapping.table = object.value(QLatin1StringView("table")).toString();
    const QJsonArray columns = object.value(QLatin1StringView("columns")).toArray();
    if (!knownTable(mapping.table) || columns.isEmpty())
        return std::nullopt;
    for (const QJsonValue &column : columns) {
        mapping.columns.append({column[QLatin1StringView("heading")].toString(),
            column[QLatin1StringView("field")].toString(), MappedColumn::By::Choice});
    }
    return mapping;
}

TableMapping withHeadings(TableMapping mapping, const QList<TableRow> &beginning, int headingRow)
{
    mapping.headingRow = headingRow < beginning.size() ? headingRow : -1;
    const QStringList headings
        = mapping.headingRow < 0 ? QStringList() : beginning.at(mapping.headingRow).cells;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        mapping.columns[i].heading = headings.value(i);
    return mapping;
}

QByteArray headingsKey(const TableMapping &mapping)
{
    QStringList headings;
    for (const MappedColumn &column : mapping.columns)
        headings.append(foldedHeading(column.heading));
    headings.sort();
    return QCryptographicHash::hash(headings.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

TableMapping withTemplate(TableMapping guessed, const TableMapping &saved)
{
    guessed.table = saved.table;
    QList<MappedColumn> left = saved.columns;
    QList<bool> known(guessed.columns.size(), false);
    for (qsizetype i = 0; i < guessed.columns.size(); ++i) {
        MappedColumn &column = guessed.columns[i];
        const QString heading = foldedHeading(column.heading);
        const auto same = std::find_if(left.begin(), left.end(),
            [&](const MappedColumn &one) { return foldedHeading(one.heading) == heading; });
        if (same == left.end() || heading.isEmpty())
            continue;
        column.field = same->field;
        column.by = MappedColumn::By::Choice;
        known[i] = true;
        left.erase(same); // headings may be there twice: the first is the first
    }
    for (qsizetype i = 0; i < guessed.columns.size(); ++i) {
        MappedColumn &column = guessed.columns[i];
        const bool taken = !known.at(i)
            && std::any_of(saved.columns.begin(), saved.columns.end(),
                [&](const MappedColumn &one) { return one.field == column.field; });
        if (taken)
            column = {column.heading};
    }
    return guessed;
}

} // namespace lobby::exchange
