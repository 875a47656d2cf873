#include "models/guests/values/clean_text.h"

#include <QList>

namespace lobby::guests {

namespace {

constexpr int kMaxMarks = 4;
constexpr char32_t kNonJoiner = 0x200c;
constexpr char32_t kJoiner = 0x200d;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Scripts whose spelling needs joiners.
bool joins(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gujarati:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Inherited: // a virama before the joiner
        return true;
    default:
        return false;
    }
}

bool isUnwanted(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width characters, soft hyphen, tags
    case QChar::Other_Surrogate: // half a character
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0; // blank Hangul fillers
    }
}

QString cleaned(QStringView text)
{
    const QList<uint> points = text.toString().normalized(QString::NormalizationForm_C).toUcs4();
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        marks = isMark(c) ? marks + 1 : 0;
        const bool joiner = (c == kNonJoiner || c == kJoiner) && i > 0 && i + 1 < points.size()
            && joins(points.at(i - 1)) && joins(points.at(i + 1));
        if (marks > kMaxMarks || (isUnwanted(c) && c != U'\n' && !joiner))
            continue;
        result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

} // namespace

QString cleanLine(QStringView text)
{
    QString spaced = text.toString();
    for (QChar &c : spaced) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return cleaned(spaced).simplified();
}

QString cleanText(QStringView text)
{
    QString lines = text.toString();
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : lines) {
        if (c == u'\r' || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u'\n';
        else if (c == u'\t')
            c = u' ';
    }
    return cleaned(lines).trimmed();
}

} // namespace lobby::guests
