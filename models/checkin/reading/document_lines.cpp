#include "models/checkin/reading/document_lines.h"

#include "models/checkin/identity/identity_number.h"
#include "models/checkin/permits/permit.h"

#include <algorithm>
#include <array>

namespace lobby::checkin {

namespace {

constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kCardLine = 30;
constexpr qsizetype kOfficialLine = 36;
constexpr qsizetype kPassportLine = 44;

bool isLineLength(qsizetype length)
{
    return length == kCardLine || length == kOfficialLine || length == kPassportLine;
}

qsizetype linesOfZone(qsizetype length)
{
    return length == kCardLine ? 3 : 2;
}

bool isInAlphabet(QStringView line)
{
    return std::all_of(
        line.begin(), line.end(), [](QChar c) { return isMrzCharacter(c.unicode()); });
}

qsizetype digitsIn(QStringView line)
{
    return std::count_if(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Begins with the code of a document, and is not another line that happens to: on cards the first
/// line has the number and the last the name, on the others the first has the name.
bool isFirstLine(QStringView line)
{
    constexpr QStringView kCodes = u"ACIPV";
    constexpr qsizetype kMisreadDigits = 6;
    if (!kCodes.contains(line.front()))
        return false;
    return line.size() == kCardLine ? digitsIn(line) > 0 : digitsIn(line) < kMisreadDigits;
}

QStringList plainLines(QStringView text)
{
    QStringList lines;
    QString line;
    const auto finish = [&] {
        const QString plain = line.trimmed();
        if (!plain.isEmpty())
            lines.append(plain);
        line.clear();
    };
    for (const QChar c : text) {
        const bool ends = c.category() == QChar::Other_Control
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (ends)
            finish();
        else
            line.append(c);
    }
    finish();
    return lines;
}

/// Double width made plain, upper case; blanks inside a line stay and are its reader's matter.
QString folded(const QString &line)
{
    QStringList words;
    for (const QStringView word : QStringView(line).split(u' '))
        words.append(foldedNumber(word));
    return words.join(u' ');
}

QStringList pieces(QStringView text, qsizetype length)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size(); start += length)
        lines.append(text.sliced(start, length).toString());
    return lines;
}

/// Whether two of a zone's check digits say that its lines end where it is cut.
bool isZone(QStringView text, qsizetype length)
{
    if (!isFirstLine(text.first(length)) || isFirstLine(text.sliced(length, length)))
        return false;
    const auto document = readMrz(pieces(text, length));
    if (!document)
        return false;
    const MrzChecks &checks = document->judgement.checks;
    return int(checks.number) + int(checks.birth) + int(checks.expiry) >= 2;
}

/// Lines out of text in which none ends: one zone of 2×44, 2×36 or 3×30 characters, or several up
/// to its end. None if it cannot be cut so. Decided from the end, so that every place is tried
/// once.
QStringList cut(QStringView text)
{
    constexpr std::array kLengths {kPassportLine, kCardLine, kOfficialLine};
    for (const qsizetype length : kLengths) {
        if (text.size() == length * linesOfZone(length))
            return pieces(text, length);
    }
    QList<qsizetype> lengthAt(text.size() + 1, 0);
    for (qsizetype start = text.size() - 1; start >= 0; --start) {
        for (const qsizetype length : kLengths) {
            const qsizetype size = length * linesOfZone(length);
            const qsizetype end = start + size;
            const bool goesOn = end == text.size() || (end < text.size() && lengthAt[end] > 0);
            if (lengthAt[start] == 0 && goesOn && isZone(text.sliced(start, size), length))
                lengthAt[start] = length;
        }
    }
    QStringList lines;
    for (qsizetype start = 0; lengthAt[start] > 0;) {
        const qsizetype size = lengthAt[start] * linesOfZone(lengthAt[start]);
        lines += pieces(text.sliced(start, size), lengthAt[start]);
        start += size;
    }
    return lines;
}

QList<QStringList> zonesOf(const QStringList &lines)
{
    QList<QStringList> zones;
    for (const QString &line : lines) {
        const bool continues = !zones.isEmpty() && !isOneLinePermit(line)
            && zones.last().first().size() == line.size()
            && zones.last().size() < linesOfZone(line.size())
            && !isOneLinePermit(zones.last().first()) && !isFirstLine(line);
        if (continues)
            zones.last().append(line);
        else
            zones.append({line});
    }
    return zones;
}

} // namespace

QList<QStringList> documentLines(QStringView text)
{
    if (text.size() > kLongestText)
        return {};
    QStringList lines;
    for (const QString &each : plainLines(text)) {
        const QString line = folded(each);
        if (isLineLength(line.size()))
            lines.append(line);
        else if (isInAlphabet(line))
            lines += cut(line);
    }
    const bool isZone = std::any_of(lines.begin(), lines.end(),
        [](const QString &line) { return line.contains(u'<') && isFirstLine(line); });
    return isZone ? zonesOf(lines) : QList<QStringList>();
}

} // namespace lobby::checkin
