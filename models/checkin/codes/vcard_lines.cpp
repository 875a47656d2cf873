#include "models/checkin/codes/vcard_lines.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

/// Line breaks of any kind become one, and one before a blank or tab goes away with it.
QString unfolded(QStringView text)
{
    QString joined = text.toString();
    joined.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    joined.replace(u'\r', u'\n');
    joined.remove(QStringLiteral("\n "));
    joined.remove(QStringLiteral("\n\t"));
    return joined;
}

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text.append(value[i]);
            continue;
        }
        const QChar next = value[++i];
        text.append(next == u'n' || next == u'N' ? QChar(u'\n') : next);
    }
    return text;
}

/// Where a separator stands outside quotes; the end if nowhere.
qsizetype unquoted(QStringView text, QChar separator)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            inQuotes = !inQuotes;
        else if (text[i] == separator && !inQuotes)
            return i;
    }
    return text.size();
}

/// TYPE=home,cell or TYPE="home,cell", and the bare words of older cards.
QStringList kindsOf(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    if (equals >= 0 && parameter.first(equals).compare(u"TYPE", Qt::CaseInsensitive) != 0)
        return {};
    QString values = parameter.sliced(equals + 1).toString().toLower();
    values.remove(u'"');
    return values.split(u',', Qt::SkipEmptyParts);
}

} // namespace

QStringList VCardLine::components() const
{
    QStringList all;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i == value.size() || value[i] == u';') {
            all.append(unescaped(QStringView(value).sliced(start, i - start)).trimmed());
            start = i + 1;
        }
    }
    if (start <= value.size() && value.endsWith(u'\\')) // a lone escape at the end is text
        all.append(unescaped(QStringView(value).sliced(start)).trimmed());
    return all;
}

QString VCardLine::text() const
{
    return unescaped(value).trimmed();
}

QList<VCardLine> vcardLines(QStringView text)
{
    QList<VCardLine> lines;
    const QString joined = unfolded(text);
    for (const QStringView line : QStringView(joined).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = unquoted(line, u':');
        if (colon == line.size())
            continue;
        QStringView head = line.first(colon);
        const qsizetype nameEnd = unquoted(head, u';');
        QStringView name = head.first(nameEnd);
        name = name.sliced(name.lastIndexOf(u'.') + 1);
        VCardLine property {.name = name.trimmed().toString().toUpper(),
            .kinds = {},
            .value = line.sliced(colon + 1).toString()};
        if (property.name.isEmpty())
            continue;
        head = head.sliced(nameEnd);
        while (!head.isEmpty()) {
            head = head.sliced(1); // the semicolon
            const qsizetype end = unquoted(head, u';');
            property.kinds += kindsOf(head.first(end));
            head = head.sliced(end);
        }
        lines.append(property);
    }
    return lines;
}

} // namespace lobby::checkin
