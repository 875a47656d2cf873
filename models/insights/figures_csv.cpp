#include "models/insights/figures_csv.h"

namespace lobby::insights {

namespace {

bool isFormula(const QString &cell)
{
    static const QString kSigns = QStringLiteral("=+-@\t\r");
    if (cell.isEmpty() || !kSigns.contains(cell.front()))
        return false;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !isNumber;
}

QString quoted(QString cell)
{
    if (isFormula(cell))
        cell.prepend(u'\'');
    const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')
        && !cell.contains(u'\r');
    return isPlain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvOf(const QList<QStringList> &rows)
{
    QString text(QChar(0xfeff));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace lobby::insights
