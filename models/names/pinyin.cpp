#include "models/names/pinyin.h"

#include "models/names/surname_table.h"
#include "models/names/text_folding.h"

#include <QDebug>
#include <QSet>

#include <unicode/translit.h>

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace lobby::names {

namespace {

/// A native name is at most this long; the rest of a longer text is not read.
constexpr qsizetype kMaxCharacters = 32;
/// Readings of one name that are indexed beside the main one.
constexpr qsizetype kMaxOthers = 5;

/// "lǚ" → "lv", "xiǎo" → "xiao". Empty if it is not a syllable.
QString plainSyllable(const QString &toned)
{
    QString plain;
    for (const QChar c : toned.normalized(QString::NormalizationForm_D).toLower()) {
        if (c == QChar(0x308) && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (c >= u'a' && c <= u'z')
            plain += c;
        else if (!c.isMark() && !c.isSpace())
            return {}; // a character that ICU has no reading for comes back as it is
    }
    return plain;
}

class IcuReader
{
public:
    explicit IcuReader(const char *id)
        : m_id(id)
    {
    }

    QString read(char32_t c)
    {
        {
            const std::shared_lock lock(m_memoMutex);
            if (const auto known = m_memo.find(c); known != m_memo.end())
                return known->second;
        }
        const QString answer = ask(c);
        const std::scoped_lock lock(m_memoMutex);
        return m_memo.emplace(c, answer).first->second;
    }

private:
    QString ask(char32_t c)
    {
        const std::scoped_lock lock(m_icuMutex); // a Transliterator is not for two threads
        if (!m_icu) {
            UErrorCode status = U_ZERO_ERROR;
            m_icu.reset(icu::Transliterator::createInstance(m_id, UTRANS_FORWARD, status));
            if (U_FAILURE(status) || !m_icu) {
                qWarning("ICU has no transliterator %s", m_id);
                return {};
            }
        }
        icu::UnicodeString text(static_cast<UChar32>(c));
        m_icu->transliterate(text);
        return plainSyllable(QString::fromUtf16(text.getBuffer(), text.length()));
    }

    const char *m_id;
    std::shared_mutex m_memoMutex;
    std::unordered_map<char32_t, QString> m_memo;
    std::mutex m_icuMutex;
    std::unique_ptr<icu::Transliterator> m_icu;
};

QString ordinaryReading(char32_t c)
{
    static IcuReader reader("Han-Latin");
    return c == 0x3007 ? QStringLiteral("ling") : reader.read(c);
}

QString surnameReading(char32_t c)
{
    static IcuReader reader("Han-Latin/Names");
    return c == 0x3007 ? QStringLiteral("ling") : reader.read(c);
}

QStringList givenReadings(char32_t written, char32_t simple)
{
    if (const NameReadings *given = findGivenCharacter(simple)) {
        QStringList readings = given->main;
        for (const QStringList &other : given->others)
            readings.append(other);
        return readings;
    }
    const QString syllable = ordinaryReading(written);
    return syllable.isEmpty() ? QStringList() : QStringList(syllable);
}

struct HanName
{
    QList<char32_t> characters;
    qsizetype firstWord = 0; ///< characters before the first space, or all
    bool transcribed = false; ///< 阿卜杜拉·艾山: a dot, hence no Chinese surname
};

/// The Han characters of a name, or none if it is in another language.
HanName hanPart(QStringView nativeName)
{
    HanName name;
    char32_t previous = 0;
    bool spaced = false;
    for (const uint unit : nativeName.left(4 * kMaxCharacters).toUcs4()) {
        char32_t c = unit;
        if (isHan(c)) {
            if (c == 0x3005 && previous != 0)
                c = previous; // 々 repeats
            if (c >= 0xf900 && c < 0xfb00) {
                const auto plain
                    = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
                c = char32_t(plain.toUcs4().first());
            }
            if (name.characters.size() < kMaxCharacters)
                name.characters.append(c);
            previous = c;
            if (!spaced)
                ++name.firstWord;
        } else if (isIdeographic(c)) {
            return {}; // Kana or Hangul: not a Chinese name
        } else if (c == 0xb7 || c == 0x2022 || c == 0x2027 || c == 0x30fb || c == 0xff65) {
            name.transcribed = true;
        } else if (QChar::isSpace(c)) {
            spaced = spaced || !name.characters.isEmpty();
        }
    }
    return name;
}

/// All readings of the surname, the main one first; each `length` syllables long.
QList<QStringList> surnameReadings(const QList<char32_t> &written, const QList<char32_t> &simple)
{
    QList<QStringList> readings;
    const auto add = [&](const QStringList &reading) {
        if (!reading.contains(QString()) && !readings.contains(reading))
            readings.append(reading);
    };
    const QString surname = QString::fromUcs4(simple.constData(), simple.size());
    if (const NameReadings *known = findSurname(surname)) {
        add(known->main);
        for (const QStringList &other : known->others)
            add(other);
    }
    QStringList byNames;
    QStringList ordinary;
    for (qsizetype i = 0; i < written.size(); ++i) {
        // Each part of an unknown double surname is a surname of its own.
        const NameReadings *part = findSurname(QString::fromUcs4(&simple.at(i), 1));
        byNames.append(part ? part->main.first() : surnameReading(written.at(i)));
        ordinary.append(ordinaryReading(written.at(i)));
    }
    add(byNames);
    add(ordinary);
    return readings;
}

} // namespace

NameReading readName(QStringView nativeName)
{
    HanName name = hanPart(nativeName);
    NameReading reading;
    QList<char32_t> simple;
    for (qsizetype i = 0; i < name.characters.size();) {
        if (ordinaryReading(name.characters.at(i)).isEmpty()) {
            name.characters.removeAt(i);
            name.firstWord -= i < name.firstWord ? 1 : 0;
            continue;
        }
        simple.append(simplified(name.characters.at(i)));
        ++i;
    }
    if (name.characters.isEmpty())
        return reading;
    reading.characters = name.characters;
    const qsizetype count = name.characters.size();
    if (!name.transcribed) {
        const bool told = name.firstWord > 0 && name.firstWord < count && name.firstWord <= 2;
        const qsizetype compound = compoundSurnameLength(simple);
        reading.surnameLength = told ? name.firstWord : (compound > 0 ? compound : 1);
    }
    QList<QStringList> readings = {QStringList()};
    if (reading.surnameLength > 0)
        readings = surnameReadings(
            name.characters.first(reading.surnameLength), simple.first(reading.surnameLength));
    if (readings.isEmpty())
        return {};
    for (qsizetype i = reading.surnameLength; i < count; ++i) {
        const QStringList given = givenReadings(name.characters.at(i), simple.at(i));
        const QList<QStringList> before = readings;
        for (QStringList &each : readings)
            each.append(given.first());
        for (qsizetype g = 1; g < given.size() && readings.size() <= kMaxOthers; ++g) {
            for (qsizetype r = 0; r < before.size() && readings.size() <= kMaxOthers; ++r)
                readings.append(before.at(r) + QStringList(given.at(g)));
        }
    }
    reading.syllables = readings.takeFirst();
    reading.others = readings;
    return reading;
}

QString NameReading::pinyin() const
{
    return syllables.join(u' ');
}

QString NameReading::initials() const
{
    QString letters;
    for (const QString &syllable : syllables)
        letters += syllable.front();
    return letters;
}

QString NameReading::surnamePinyin() const
{
    return syllables.first(surnameLength).join(QString());
}

bool readsAsPinyin(QStringView letters)
{
    // Which finals each initial takes, by GB/T 16159; ü as v or u.
    static const QSet<QString> beginnings = [] {
        const QString table = QStringLiteral(
            "b a o ai ei ao an en ang eng i ie iao ian in ing u;"
            "p a o ai ei ao ou an en ang eng i ie iao ian in ing u;"
            "m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u;"
            "f a o ei ou an en ang eng u;"
            "d a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un;"
            "t a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un;"
            "n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue yu;"
            "l a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue "
            "yu;"
            "g a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang;"
            "k a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang;"
            "h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang;"
            "j i ia ie iao iu ian in iang ing iong u ue uan un;"
            "q i ia ie iao iu ian in iang ing iong u ue uan un;"
            "x i ia ie iao iu ian in iang ing iong u ue uan un;"
            "zh a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang;"
            "ch a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang;"
            "sh a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang;"
            "r e ao ou an en ang eng ong i u ua uo ui uan un;"
            "z a e ai ei ao ou an en ang eng ong i u uo ui uan un;"
            "c a e ai ao ou an en ang eng ong i u uo ui uan un;"
            "s a e ai ao ou an en ang eng ong i u uo ui uan un;"
            "y a o e ao ou an ang i in ing ong u ue uan un;"
            "w a o ai ei an en ang eng u;"
            " a o e ai ei ao ou an en ang er");
        QSet<QString> set;
        for (const QString &row : table.split(u';')) {
            const QString initial = row.section(u' ', 0, 0);
            for (const QString &final : row.section(u' ', 1).split(u' ')) {
                const QString syllable = initial + final;
                for (qsizetype n = 1; n < syllable.size(); ++n)
                    set.insert(syllable.left(n));
                set.insert(syllable + u'.'); // a whole one
            }
        }
        return set;
    }();
    constexpr qsizetype kLongest = 6; // zhuang
    QList<bool> reached(letters.size() + 1, false);
    reached[0] = true;
    for (qsizetype from = 0; from < letters.size(); ++from) {
        if (!reached.at(from))
            continue;
        const QString rest = letters.mid(from, kLongest).toString();
        if (from + rest.size() == letters.size() && beginnings.contains(rest))
            return true;
        for (qsizetype n = 1; n <= rest.size(); ++n) {
            if (beginnings.contains(rest.left(n) + u'.'))
                reached[from + n] = true;
        }
    }
    return !letters.isEmpty() && reached.last();
}

QString passportForm(const QStringList &syllables)
{
    return syllables.join(QString()).replace(u'v', QStringLiteral("yu")).toUpper();
}

QJsonObject nameReadingJson(const QString &nativeName)
{
    const NameReading reading = readName(nativeName);
    return {{QStringLiteral("name"), nativeName}, {QStringLiteral("pinyin"), reading.pinyin()},
        {QStringLiteral("initials"), reading.initials()},
        {QStringLiteral("surname_pinyin"), reading.surnamePinyin()}};
}

} // namespace lobby::names
