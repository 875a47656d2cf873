#include "models/exchange/cards/card_line.h"

#include <array>

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Nothing that is imported stands in them, and they are long.
constexpr std::array kCarried {"PHOTO", "LOGO", "SOUND", "KEY"};

bool isCarried(QStringView line)
{
    return std::any_of(kCarried.begin(), kCarried.end(), [line](const char *name) {
        const QLatin1StringView carried(name);
        return line.startsWith(carried, Qt::CaseInsensitive) && line.size() > carried.size()
            && (line.at(carried.size()) == u':' || line.at(carried.size()) == u';');
    });
}

/// Where a separator stands outside quotes; the end if nowhere.
qsizetype unquoted(QStringView text, QChar separator, qsizetype from = 0)
{
    bool inQuotes = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            inQuotes = !inQuotes;
        else if (text[i] == separator && !inQuotes)
            return i;
    }
    return text.size();
}

QString plainValue(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

void takeParameter(QStringView parameter, CardLine &line)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = parameter.first(std::max<qsizetype>(equals, 0)).toString().toUpper();
    QString value = parameter.sliced(equals + 1).toString();
    value.remove(u'"');
    if (equals < 0 || name == "TYPE"_L1)
        line.types += value.toLower().split(u',', Qt::SkipEmptyParts);
    else
        line.parameters.append({name, value});
}

} // namespace

QString CardLine::parameter(QStringView wanted) const
{
    for (const auto &[key, content] : parameters) {
        if (key == wanted)
            return content;
    }
    return {};
}

QString CardLine::text() const
{
    return plainValue(value);
}

QStringList CardLine::parts(QChar separator) const
{
    QStringList all;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || value[i] == separator) {
            all.append(plainValue(QStringView(value).sliced(start, i - start)));
            start = i + 1;
        } else if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i; // whatever is escaped
        }
    }
    return all;
}

Result<bool> CardLines::logical(QString &text, bool &isCutOff)
{
    text.clear();
    isCutOff = false;
    if (m_ahead) {
        text = *std::exchange(m_ahead, {});
        m_begunAt = m_aheadAt;
    } else {
        do {
            const Result<bool> more = m_lines->next(text);
            if (!more || !*more)
                return more;
        } while (text.trimmed().isEmpty());
        m_begunAt = m_lines->number();
    }
    const bool keeps = !isCarried(text);
    const qsizetype most = m_mostUnits * 2; // escapes
    for (QString line;;) {
        const Result<bool> more = m_lines->next(line);
        if (!more)
            return more;
        if (!*more)
            break;
        if (line.startsWith(u' ') || line.startsWith(u'\t')) {
            if (keeps && text.size() < most)
                text += QStringView(line).mid(1);
        } else if (!line.trimmed().isEmpty()) {
            m_ahead = line;
            m_aheadAt = m_lines->number();
            break;
        }
    }
    isCutOff = keeps && text.size() > most;
    text.truncate(most);
    return true;
}

Result<bool> CardLines::next(CardLine &line)
{
    line = {};
    QString text;
    bool isCutOff = false;
    const Result<bool> more = logical(text, isCutOff);
    if (!more || !*more)
        return more;
    const qsizetype colon = unquoted(text, u':');
    if (colon == text.size())
        return Error {Error::Code::FileFormat, {}, u"vcard"_s};
    const QStringView head = QStringView(text).first(colon);
    qsizetype end = unquoted(head, u';');
    const QStringView name = head.first(end);
    line.name = name.sliced(name.lastIndexOf(u'.') + 1).trimmed().toString().toUpper();
    while (end < head.size()) {
        const qsizetype begin = end + 1;
        end = unquoted(head, u';', begin);
        takeParameter(head.sliced(begin, end - begin), line);
    }
    line.value = isCarried(text) ? QString() : text.sliced(colon + 1);
    line.isCutOff = isCutOff;
    return true;
}

} // namespace lobby::exchange
