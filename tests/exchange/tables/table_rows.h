#pragma once

#include "models/exchange/tables/table_source.h"

#include <QStringList>

namespace lobby::test {

/// "2 张伟|上海; 3 quotes", "4 undecodable B"; what went wrong with the file at the end,
/// "!file_format gzip".
inline QString told(exchange::TableSource &source)
{
    QStringList lines;
    exchange::TableRow row;
    for (;;) {
        const Result<bool> more = source.next(row);
        if (!more) {
            lines.append(u'!' + QString(codeName(more.error().code)) + u' ' + more.error().subject);
            break;
        }
        if (!*more)
            break;
        QString line = QString::number(row.line) + u' ';
        if (row.fault) {
            line += QString(exchange::faultName(*row.fault));
            if (row.faultColumn >= 0)
                line += u' ' + exchange::cellName(row.line, row.faultColumn);
        } else {
            line += row.cells.join(u'|');
        }
        lines.append(line);
    }
    return lines.join(QStringLiteral("; ")).trimmed();
}

/// Of what could be opened or not.
inline QString told(const Result<std::unique_ptr<exchange::TableSource>> &source)
{
    if (!source)
        return (u'!' + QString(codeName(source.error().code)) + u' ' + source.error().subject)
            .trimmed();
    return told(**source);
}

} // namespace lobby::test
