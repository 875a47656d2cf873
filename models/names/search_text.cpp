#include "models/names/search_text.h"

#include "models/names/pinyin.h"
#include "models/names/text_folding.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace lobby::names {

namespace {

/// A guest with more than this in one list is an import gone wrong; the first ones are indexed.
constexpr qsizetype kMaxEntries = 24;
constexpr qsizetype kMaxNameWords = 10;

/// Tokens in order, each once.
class Tokens
{
public:
    void add(QStringView token)
    {
        if (token.isEmpty())
            return;
        const QString kept = token.left(kMaxToken).toString();
        if (m_seen.contains(kept))
            return;
        m_seen.insert(kept);
        if (!m_text.isEmpty())
            m_text += u' ';
        m_text += kept;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QSet<QString> m_seen;
    QString m_text;
};

bool hasDigraph(QStringView syllable)
{
    return syllable.size() > 1 && syllable[1] == u'h';
}

/// "zhang zhi" → zz, zhzh, zhz, zzh: every way to write the initials of `syllables`.
QStringList initialsOf(const QStringList &syllables)
{
    constexpr qsizetype kMaxWays = 8;
    QStringList ways = {QString()};
    for (const QString &syllable : syllables) {
        QStringList longer;
        const bool fork = hasDigraph(syllable) && ways.size() * 2 <= kMaxWays;
        for (const QString &way : ways) {
            longer.append(way + syllable.front());
            if (fork)
                longer.append(way + syllable.left(2));
        }
        ways = longer;
    }
    return ways;
}

/// ü is typed as v, u or yu: all syllable lists that a reading may be typed as.
QList<QStringList> spellings(const QStringList &syllables)
{
    constexpr qsizetype kMaxSpellings = 9;
    QList<QStringList> all = {QStringList()};
    for (const QString &syllable : syllables) {
        QStringList forms = {syllable};
        if (syllable.contains(u'v')) {
            forms.append(QString(syllable).replace(u'v', u'u'));
            forms.append(QString(syllable).replace(u'v', QStringLiteral("yu")));
        }
        const qsizetype room = kMaxSpellings / all.size();
        const QList<QStringList> before = all;
        all.clear();
        for (const QStringList &start : before) {
            for (qsizetype f = 0; f < forms.size() && f < std::max<qsizetype>(1, room); ++f)
                all.append(start + QStringList(forms.at(f)));
        }
    }
    return all;
}

void addReading(const NameReading &name, const QStringList &syllables, Tokens &reading)
{
    const QString whole = syllables.join(QString());
    for (qsizetype i = 0; i < syllables.size(); ++i)
        reading.add(syllables.mid(i).join(QString()));
    for (const QString &initials : initialsOf(syllables))
        reading.add(initials);
    const QStringList surname = syllables.first(name.surnameLength);
    const QStringList given = syllables.mid(name.surnameLength);
    if (!surname.isEmpty() && !given.isEmpty()) {
        const QString glued = given.join(QString());
        const QStringList givenInitials = initialsOf(given);
        for (const QString &initials : givenInitials)
            reading.add(surname.join(QString()) + initials);
        for (const QString &initials : initialsOf(surname))
            reading.add(initials + glued);
        reading.add(glued + surname.join(QString()));
    }
    // 张xiao, 张xm: one character, then letters.
    for (qsizetype i = 0; i + 1 < syllables.size() && i < kMaxFragment; ++i) {
        const char32_t simple = simplified(name.characters.at(i));
        const QString character = QString::fromUcs4(&simple, 1);
        reading.add(character + syllables.mid(i + 1).join(QString()));
        if (i < std::max<qsizetype>(1, name.surnameLength)) {
            for (const QString &initials : initialsOf(syllables.mid(i + 1)))
                reading.add(character + initials);
        }
    }
}

void addPinyin(QStringView native, Tokens &reading)
{
    const NameReading name = readName(native);
    if (name.isEmpty())
        return;
    for (const QStringList &syllables : QList<QStringList> {name.syllables} + name.others) {
        for (const QStringList &spelling : spellings(syllables))
            addReading(name, spelling, reading);
    }
}

/// Each run of characters written without spaces, from every character on.
void addFragments(const QString &folded, Tokens &name)
{
    const QList<uint> points = folded.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!isIdeographic(char32_t(points.at(i))))
            continue;
        qsizetype end = i;
        while (end < points.size() && end - i < kMaxFragment
            && isIdeographic(char32_t(points.at(end))))
            ++end;
        QString fragment;
        for (qsizetype k = i; k < end; ++k)
            fragment += QStringView(QChar::fromUcs4(char32_t(points.at(k))));
        name.add(fragment);
    }
}

/// From each word on, in both orders; "jsmith" for "j smith".
void addWords(const QStringList &surname, const QStringList &given, Tokens &tokens)
{
    const auto addFrom = [&](const QStringList &words) {
        for (qsizetype i = 0; i < words.size() && i < kMaxNameWords; ++i)
            tokens.add(words.mid(i).join(QString()));
    };
    addFrom(surname + given);
    addFrom(given + surname);
    if (!surname.isEmpty() && !given.isEmpty())
        tokens.add(given.first().left(1) + surname.join(QString()));
}

/// Other ways to spell a Latin name: ü of pinyin as v and yu, umlauts as German writes them.
QStringList latinSpellings(const QString &latin)
{
    QStringList all = {latin};
    const QString lower = latin.normalized(QString::NormalizationForm_C).toLower();
    const auto addWith = [&](std::initializer_list<std::pair<QStringView, QStringView>> pairs) {
        QString changed = lower;
        for (const auto &[from, to] : pairs)
            changed.replace(from.toString(), to.toString());
        if (changed != lower)
            all.append(changed);
    };
    addWith({{u"ü", u"ue"}, {u"ö", u"oe"}, {u"ä", u"ae"}, {u"å", u"aa"}, {u"ø", u"oe"}});
    addWith({{u"lü", u"lv"}, {u"nü", u"nv"}});
    addWith({{u"lü", u"lyu"}, {u"nü", u"nyu"}});
    addWith({{u"lyu", u"lv"}, {u"nyu", u"nv"}});
    addWith({{u"lyu", u"lu"}, {u"nyu", u"nu"}});
    return all;
}

QStringList wordsOf(QStringView text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts).mid(0, kMaxNameWords);
}

/// A name that nobody divided: "SMITH, John" or "John Smith"; the last word may be the surname.
void addUndivided(const QString &name, Tokens &tokens)
{
    for (const QString &spelling : latinSpellings(name)) {
        if (const qsizetype comma = spelling.indexOf(u','); comma > 0) {
            addWords(wordsOf(QStringView(spelling).left(comma)),
                wordsOf(QStringView(spelling).mid(comma + 1)), tokens);
            continue;
        }
        const QStringList words = wordsOf(spelling);
        addWords(words.mid(0, 1), words.mid(1), tokens);
        if (words.size() > 1)
            addWords(words.last(1), words.first(words.size() - 1), tokens);
    }
}

void addNative(const QString &native, Tokens &name, Tokens &reading)
{
    if (native.isEmpty())
        return;
    const QString folded = fold(native);
    const QList<uint> points = folded.toUcs4();
    if (std::any_of(
            points.cbegin(), points.cend(), [](uint c) { return isIdeographic(char32_t(c)); })) {
        addFragments(QString(folded).remove(u' '), name);
        addPinyin(native, reading);
        QString rest; // 张Peter is found by Peter as well
        for (const uint c : points) {
            if (isIdeographic(char32_t(c)))
                rest += u' ';
            else
                rest += QStringView(QChar::fromUcs4(char32_t(c)));
        }
        addWords({}, wordsOf(rest), reading);
        return;
    }
    addUndivided(native, name);
}

void addCode(const QString &text, Tokens &code)
{
    const QStringList parts = fold(text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size() && i < 4; ++i)
        code.add(parts.mid(i).join(QString()));
}

QString digitsOf(QStringView folded)
{
    QString digits;
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

} // namespace

QString reversedTail(QStringView foldedNumber)
{
    if (foldedNumber.isEmpty())
        return {};
    QString reversed(QChar(0xd7)); // ×
    for (qsizetype i = foldedNumber.size(); i > 0 && reversed.size() <= kMaxTail; --i)
        reversed += foldedNumber[i - 1];
    return reversed;
}

QStringView withoutCountryCode(QStringView digits)
{
    // ITU-T E.164: one digit, or two, or else three; no code begins another.
    static const QStringList twoDigits = QStringLiteral(
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 "
        "64 65 66 81 82 84 86 90 91 92 93 94 95 98")
                                             .split(u' ');
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return digits.mid(1);
    return digits.mid(twoDigits.contains(digits.left(2).toString()) ? 2 : 3);
}

SearchText searchTextOf(const SearchSource &source)
{
    Tokens name, reading, digits, code;
    addNative(source.name.native, name, reading);
    const QStringList surnames = latinSpellings(source.name.surname);
    const QStringList givens = latinSpellings(source.name.given);
    for (qsizetype i = 0; i < std::max(surnames.size(), givens.size()); ++i) {
        addWords(wordsOf(surnames.at(std::min(i, surnames.size() - 1))),
            wordsOf(givens.at(std::min(i, givens.size() - 1))), reading);
    }
    addUndivided(source.latin, reading);
    for (const QString &alias : source.aliases.mid(0, kMaxEntries))
        addNative(alias, name, reading);
    for (const QString &phone : source.phones.mid(0, kMaxEntries)) {
        const QString number = digitsOf(fold(phone));
        digits.add(reversedTail(number));
        code.add(
            phone.trimmed().startsWith(u'+') ? withoutCountryCode(number) : QStringView(number));
    }
    for (const QString &document : source.documents.mid(0, kMaxEntries))
        digits.add(reversedTail(foldGlued(document)));
    for (const QString &email : source.emails.mid(0, kMaxEntries))
        addCode(email, code);
    for (const QStringList *list : {&source.memberNumbers, &source.rooms, &source.confirmations}) {
        for (const QString &entry : list->mid(0, kMaxEntries))
            addCode(entry, code);
    }
    return {name.text(), reading.text(), digits.text(), code.text()};
}

} // namespace lobby::names
