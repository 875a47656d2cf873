#include "models/exchange/workbook/number_form.h"

#include <QString>

namespace lobby::exchange {

using Kind = NumberForm::Kind;

namespace {

struct Letters
{
    QString code; ///< the first section without what is written as it stands
    bool elapsed = false; ///< [h], [mm], [ss]
};

Letters lettersOf(QStringView code)
{
    Letters letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') { // the next one as it is, its width, to fill up
            ++i;
        } else if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const QString inside
                = code.mid(i + 1, std::max<qsizetype>(close - i - 1, 0)).toString().toLower();
            const QChar unit = inside.isEmpty() ? QChar() : inside.front();
            if ((unit == u'h' || unit == u'm' || unit == u's')
                && inside.count(unit) == inside.size())
                letters.elapsed = true;
            i = close < 0 ? code.size() : close;
        } else {
            letters.code += c;
        }
    }
    return letters;
}

} // namespace

NumberForm numberFormOf(QStringView code)
{
    const Letters letters = lettersOf(code);
    if (letters.elapsed)
        return {Kind::Duration};
    QString text = letters.code.trimmed();
    if (text.startsWith(QLatin1StringView("General"), Qt::CaseInsensitive)
        || text.startsWith(QStringView(u"G/\u901a\u7528\u683c\u5f0f"), Qt::CaseInsensitive))
        return {};
    if (text.size() > 1 && text.count(u'0') == text.size())
        return {Kind::Padded, int(text.size())};
    text = text.toLower();
    const bool halves = text.contains(QLatin1StringView("am/pm"))
        || text.contains(QLatin1StringView("a/p"))
        || text.contains(QStringView(u"\u4e0a\u5348/\u4e0b\u5348")); // 上午/下午
    text.remove(QLatin1StringView("am/pm")).remove(QLatin1StringView("a/p"));
    const bool scientific = letters.code.contains(QLatin1StringView("E+"))
        || letters.code.contains(QLatin1StringView("E-"));
    const bool era = !scientific && text.contains(u'e'); // a year, as e"年" in China
    const bool time = halves || text.contains(u'h') || text.contains(u's');
    const bool date = era || text.contains(u'y') || text.contains(u'd')
        || (text.contains(u'm') && !time); // alone it is a month, beside hours minutes
    if (date && time)
        return {Kind::DateTime};
    if (date)
        return {Kind::Date};
    return {time ? Kind::Time : Kind::Plain};
}

NumberForm builtInNumberForm(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || id == 50 || id == 51
        || id == 54 || id == 57 || id == 58)
        return {Kind::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return {Kind::Time};
    if (id == 22)
        return {Kind::DateTime};
    if (id == 52 || id == 53)
        return {Kind::DateOrTime};
    if (id >= 45 && id <= 47)
        return {Kind::Duration};
    return {};
}

void NumberForms::start(QByteArrayView element, const XmlAttributes &attributes)
{
    if (element == "numFmt") {
        m_custom.insert(attributes.value("numFmtId").toByteArray().toInt(),
            numberFormOf(QString::fromUtf8(attributes.value("formatCode"))));
    } else if (element == "cellXfs") {
        m_inCellStyles = true;
    } else if (element == "xf" && m_inCellStyles) {
        const int id = attributes.value("numFmtId").toByteArray().toInt();
        const auto custom = m_custom.constFind(id);
        m_forms.append(custom == m_custom.cend() ? builtInNumberForm(id) : *custom);
    }
}

void NumberForms::end(QByteArrayView element)
{
    if (element == "cellXfs")
        m_inCellStyles = false;
}

} // namespace lobby::exchange
