#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lobby::exchange {

/// What the values of a column are like, whatever its heading.
enum class ContentKind : quint8 {
    Email,
    Url,
    DocumentNumber, ///< of residents of the PRC, by their check digit
    BirthDate,
    Mobile,
    Telephone,
    Sex,
    NativeName,
};

/// One field that a column of a file may hold.
struct KnownColumn
{
    QString field; ///< "guest.birth_date", "telephone.e164:mobile"
    QStringList headings; ///< the first is the one to write
    std::optional<ContentKind> content = {};
    bool many = false; ///< several columns of a file may hold it
};

/// A kind of file: "guests", or one of the tables of older Chinese customer files.
struct KnownTable
{
    QString name;
    QString legacy; ///< "联系人"; empty for our own
    QList<KnownColumn> columns;
    QHash<QString, int> byHeading; ///< folded, into `columns`
};

/// Out of resources/exchange/headings.json, read once; the first is "guests". Any thread.
[[nodiscard]] const QList<KnownTable> &knownTables();
[[nodiscard]] const KnownTable *knownTable(QStringView name);

/// A heading as it is compared: "*Ｅ-mail 2（必填）" is "email". Empty if there is nothing to
/// compare.
[[nodiscard]] QString foldedHeading(QStringView heading);

} // namespace lobby::exchange
