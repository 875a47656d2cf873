#include "models/quality/comparison/name_comparison.h"

#include "models/names/pinyin.h"
#include "models/names/text_folding.h"
#include "models/quality/comparison/text_comparison.h"

#include <algorithm>

namespace lobby::quality {

namespace {

QStringList wordsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// Passports write ü as YU or U, pinyin as v.
QString umlautAsU(QString latin)
{
    return latin.replace(u'v', u'u');
}

/// One part of a Latin name: glued, and its words.
struct LatinPart
{
    const QString &glued;
    const QStringList &words;
};

bool hasExtraWord(const LatinPart &a, const LatinPart &b)
{
    const QStringList &fewer = a.words.size() < b.words.size() ? a.words : b.words;
    const QStringList &more = a.words.size() < b.words.size() ? b.words : a.words;
    return !fewer.isEmpty() && fewer.size() < more.size()
        && std::all_of(fewer.begin(), fewer.end(),
            [&more](const QString &word) { return word.size() > 1 && more.contains(word); });
}

bool isInitial(const LatinPart &a, const LatinPart &b)
{
    const auto shortens = [](const LatinPart &one, const LatinPart &other) {
        return one.words.size() <= std::max<qsizetype>(other.words.size(), 1)
            && std::all_of(one.words.begin(), one.words.end(),
                [](const QString &word) { return word.size() == 1; })
            && !one.words.isEmpty() && other.glued.size() > 1
            && other.glued.startsWith(one.words.constFirst());
    };
    return shortens(a, b) || shortens(b, a);
}

Finding compareParts(const LatinPart &a, const LatinPart &b)
{
    if (a.glued.isEmpty() || b.glued.isEmpty())
        return {};
    if (a.glued == b.glued)
        return {Agreement::Same, &a.glued};
    if (isInitial(a, b))
        return {Agreement::Initial};
    const Agreement letters = compareText(a.glued, b.glued);
    if (letters == Agreement::Near)
        return {letters};
    if (hasExtraWord(a, b))
        return {Agreement::Extra};
    return {letters};
}

/// How good an alignment is; only to choose among alignments, the model weighs what was found.
int rankOf(Agreement agreement)
{
    static constexpr std::array<int, kAgreements> kRanks = {0, 10, 9, 7, 6, 6, 4, 2, 1, -4, -4};
    return kRanks[at(agreement)];
}

int rankOf(const NameFindings &found)
{
    return rankOf(found.surname.agreement) + rankOf(found.given.agreement)
        - (found.order.agreement == Agreement::Swapped ? 1 : 0);
}

const NameFindings &better(const NameFindings &a, const NameFindings &b)
{
    return rankOf(b) > rankOf(a) ? b : a;
}

NameFindings compareLatin(const NameKey &a, const NameKey &b)
{
    const LatinPart surnameOfA {a.surname, a.surnameWords};
    const LatinPart surnameOfB {b.surname, b.surnameWords};
    const LatinPart givenOfA {a.given, a.givenWords};
    const LatinPart givenOfB {b.given, b.givenWords};
    const NameFindings straight {
        compareParts(surnameOfA, surnameOfB), compareParts(givenOfA, givenOfB), {}};
    if (straight.surname.agreement == Agreement::Same
        && straight.given.agreement == Agreement::Same)
        return straight;
    const NameFindings swapped {compareParts(surnameOfA, givenOfB),
        compareParts(givenOfA, surnameOfB), {Agreement::Swapped}};
    return better(straight, swapped);
}

/// Of other characters with the same pinyin that it sounds alike, of others what they share.
Finding compareHan(const QString &a, const QString &b, const QString &readA, const QString &readB)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    if (a == b)
        return {Agreement::Same, &a};
    if (!readA.isEmpty() && readA == readB)
        return {Agreement::SoundsAlike, &readA};
    const bool shares
        = a.size() > 1 && b.size() > 1 && (a.front() == b.front() || a.back() == b.back());
    return {shares ? Agreement::Partial : Agreement::Different};
}

NameFindings compareNative(const NameKey &a, const NameKey &b)
{
    if (a.nativeSurname.isEmpty() != b.nativeSurname.isEmpty())
        return {{}, {compareText(a.nativeSurname + a.nativeGiven, b.nativeSurname + b.nativeGiven)},
            {}};
    if (a.nativeSurname.isEmpty()) {
        if (a.nativeGiven == b.nativeGiven)
            return {{Agreement::Missing}, {Agreement::Same, &a.nativeGiven}, {}};
        return {{}, {compareText(a.nativeGiven, b.nativeGiven)}, {}};
    }
    return {compareHan(a.nativeSurname, b.nativeSurname, a.readSurname, b.readSurname),
        compareHan(a.nativeGiven, b.nativeGiven, a.readGiven, b.readGiven), {}};
}

/// What is the same in Latin letters but was compared across scripts, or differs in characters,
/// only sounds alike.
NameFindings asSound(NameFindings found)
{
    for (Finding *part : {&found.surname, &found.given}) {
        if (part->agreement == Agreement::Same)
            part->agreement = Agreement::SoundsAlike;
    }
    return found;
}

bool hasLatin(const NameKey &key)
{
    return !key.surname.isEmpty() || !key.given.isEmpty();
}

} // namespace

NameKey nameKey(const QString &native, const QString &surname, const QString &given)
{
    NameKey key;
    const names::NameReading reading = names::readName(native);
    QString han;
    for (const char32_t c : reading.characters)
        han += QString::fromUcs4(&c, 1);
    if (reading.isEmpty()) {
        key.nativeGiven = names::foldGlued(native);
    } else {
        const qsizetype length = reading.surnameLength;
        QString first;
        QString rest;
        for (qsizetype i = 0; i < reading.characters.size(); ++i) {
            const char32_t c = names::simplified(reading.characters[i]);
            (i < length ? first : rest) += QString::fromUcs4(&c, 1);
        }
        key.nativeSurname = first;
        key.nativeGiven = rest;
        key.readSurname = umlautAsU(reading.syllables.mid(0, length).join(QString()));
        key.readGiven = umlautAsU(reading.syllables.mid(length).join(QString()));
        for (const QStringList &other : reading.others)
            key.otherSurnames.append(umlautAsU(other.mid(0, length).join(QString())));
    }
    key.surnameWords = wordsOf(names::fold(surname));
    key.givenWords = wordsOf(names::fold(given));
    key.surname = key.surnameWords.join(QString());
    key.given = key.givenWords.join(QString());
    if (!hasLatin(key) && !reading.isEmpty()) {
        key.surname = key.readSurname;
        key.given = key.readGiven;
        key.surnameWords = QStringList {key.surname};
        key.givenWords = QStringList {key.given};
    }
    return key;
}

NameFindings compareNames(const NameKey &a, const NameKey &b)
{
    const bool bothNative = !a.nativeGiven.isEmpty() && !b.nativeGiven.isEmpty();
    const bool bothLatin = hasLatin(a) && hasLatin(b);
    if (!bothNative)
        return bothLatin ? compareLatin(a, b) : NameFindings {};
    const NameFindings native = compareNative(a, b);
    if (!bothLatin
        || (native.surname.agreement == Agreement::Same
            && native.given.agreement == Agreement::Same))
        return native;
    return better(native, asSound(compareLatin(a, b)));
}

} // namespace lobby::quality
