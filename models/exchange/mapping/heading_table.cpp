#include "models/exchange/mapping/heading_table.h"

#include "models/names/text_folding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace lobby::exchange {

namespace {

constexpr std::array kContentNames = {
    "email", "url", "document_number", "birth_date", "mobile", "telephone", "sex", "native_name"};

std::optional<ContentKind> contentNamed(const QString &name)
{
    for (size_t i = 0; i < kContentNames.size(); ++i) {
        if (name == QLatin1StringView(kContentNames.at(i)))
            return ContentKind(i);
    }
    Q_ASSERT(name.isEmpty());
    return std::nullopt;
}

KnownColumn columnOf(const QJsonObject &object)
{
    KnownColumn column {object.value(QLatin1StringView("field")).toString(), {},
        contentNamed(object.value(QLatin1StringView("content")).toString()),
        object.value(QLatin1StringView("many")).toBool()};
    const QJsonArray headings = object.value(QLatin1StringView("headings")).toArray();
    for (const QJsonValue &heading : headings)
        column.headings.append(heading.toString());
    return column;
}

KnownTable tableOf(const QJsonObject &object)
{
    KnownTable table {object.value(QLatin1StringView("name")).toString(),
        object.value(QLatin1StringView("legacy")).toString(), {}, {}};
    const QJsonArray columns = object.value(QLatin1StringView("columns")).toArray();
    for (const QJsonValue &column : columns) {
        table.columns.append(columnOf(column.toObject()));
        for (const QString &heading : std::as_const(table.columns.last().headings))
            table.byHeading.insert(foldedHeading(heading), int(table.columns.size()) - 1);
    }
    return table;
}

QList<KnownTable> readTables()
{
    QFile file(QStringLiteral(":/exchange/headings.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // a part of the program
    QList<KnownTable> tables;
    const QJsonArray array = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())
                                 .object()
                                 .value(QLatin1StringView("tables"))
                                 .toArray();
    for (const QJsonValue &table : array)
        tables.append(tableOf(table.toObject()));
    return tables;
}

} // namespace

const QList<KnownTable> &knownTables()
{
    static const QList<KnownTable> kTables = readTables();
    return kTables;
}

const KnownTable *knownTable(QStringView name)
{
    for (const KnownTable &table : knownTables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

QString foldedHeading(QStringView heading)
{
    static const QRegularExpression kAside(
        QStringLiteral("[(\uff08\\[\u3010].*?[)\uff09\\]\u3011]"));
    static const QRegularExpression kNumber(QStringLiteral("[0-9]+$"));
    constexpr qsizetype kLongestHeading = 200;
    QString text = heading.left(kLongestHeading).toString();
    const QString whole = names::foldGlued(text);
    text.remove(kAside);
    text = names::foldGlued(text);
    if (text.isEmpty()) // all of it stands in brackets
        text = whole;
    QString named = text;
    named.remove(kNumber);
    return named.isEmpty() ? text : named;
}

} // namespace lobby::exchange
