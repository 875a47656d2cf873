#include "models/checkin/mrz/mrz_name.h"

#include <QList>

#include <array>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

struct Transliteration
{
    QStringView issuers; ///< separated by blanks; empty: all
    QStringView written;
    QStringView letter;
};

// ICAO 9303-3, section 6, table A, as far as more than one letter stands for one.
constexpr std::array kTransliterations {
    Transliteration {{}, u"NXX", u"Ñ"},
    Transliteration {{}, u"UXX", u"Ü"},
    Transliteration {u"D AUT CHE LIE LUX SWE FIN EST", u"AE", u"Ä"},
    Transliteration {u"D AUT CHE LIE LUX SWE FIN EST HUN", u"OE", u"Ö"},
    Transliteration {u"D AUT CHE LIE LUX EST HUN TUR", u"UE", u"Ü"},
    Transliteration {u"D AUT LIE LUX", u"SS", u"ß"},
    Transliteration {u"DNK NOR ISL", u"AE", u"Æ"},
    Transliteration {u"DNK NOR", u"OE", u"Ø"},
    Transliteration {u"DNK NOR SWE FIN", u"AA", u"Å"},
    Transliteration {u"ISL", u"TH", u"Þ"},
};

/// Words of a part of the field, one blank between them.
QString words(std::string_view part)
{
    QString text;
    text.reserve(qsizetype(part.size()));
    for (const char c : part) {
        if (c != '<')
            text.append(QLatin1Char(c));
        else if (!text.isEmpty() && text.back() != u' ')
            text.append(u' ');
    }
    if (text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool names(QStringView issuers, QStringView issuer)
{
    return issuers.isEmpty() || issuers.split(u' ').contains(issuer);
}

} // namespace

MrzName readName(std::string_view field)
{
    // One that begins with fillers has no primary identifier; a single one is a stray.
    const std::size_t begin = field.starts_with('<') && !field.starts_with("<<") ? 1 : 0;
    const std::size_t end = field.find("<<", begin);
    MrzName name;
    name.surname = words(field.substr(begin, end == std::string_view::npos ? end : end - begin));
    if (end != std::string_view::npos)
        name.given = words(field.substr(end + 2));
    name.truncated = !field.empty() && field.back() != '<';
    return name;
}

QString nationalSpelling(const QString &name, QStringView issuer)
{
    QString restored = name;
    for (const Transliteration &rule : kTransliterations) {
        if (names(rule.issuers, issuer))
            restored.replace(rule.written.toString(), rule.letter.toString());
    }
    return restored == name ? QString() : restored;
}

} // namespace lobby::checkin
