#include "models/names/text_folding.h"

#include <QHash>

#include <opencc/opencc.h>

#include <array>
#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace lobby::names {

namespace {

constexpr char32_t kFirstTabled = 0x3400;
constexpr char32_t kPastTabled = 0xa000;
/// More marks than this on one letter are an attack on the layout, not a name.
constexpr int kMaxMarks = 4;

/// OpenCC, one character at a time. Each answer is kept: 12 µs once, nothing after.
class CharacterConverter
{
public:
    explicit CharacterConverter(const char *config)
        : m_config(config)
    {
    }

    char32_t convert(char32_t c)
    {
        if (c < kFirstTabled)
            return c;
        if (c < kPastTabled) {
            std::atomic<char16_t> &slot = m_table[c - kFirstTabled];
            if (const char16_t known = slot.load(std::memory_order_relaxed))
                return known;
            const char32_t answer = ask(c);
            // No character of the basic plane has its other form outside it that names need.
            const auto kept = static_cast<char16_t>(answer < 0x10000 ? answer : c);
            slot.store(kept, std::memory_order_relaxed);
            return kept;
        }
        {
            const std::shared_lock lock(m_rareMutex);
            if (const auto known = m_rare.find(c); known != m_rare.end())
                return known->second;
        }
        const char32_t answer = ask(c);
        const std::scoped_lock lock(m_rareMutex);
        return m_rare.emplace(c, answer).first->second;
    }

private:
    char32_t ask(char32_t c)
    {
        const std::scoped_lock lock(m_converterMutex);
        if (!m_converter)
            m_converter = std::make_unique<opencc::SimpleConverter>(m_config);
        const std::string utf8 = QString::fromUcs4(&c, 1).toStdString();
        const QList<uint> answer = QString::fromStdString(m_converter->Convert(utf8)).toUcs4();
        return answer.isEmpty() ? c : char32_t(answer.first());
    }

    const char *m_config;
    std::array<std::atomic<char16_t>, kPastTabled - kFirstTabled> m_table = {};
    std::shared_mutex m_rareMutex;
    std::unordered_map<char32_t, char32_t> m_rare;
    std::mutex m_converterMutex;
    std::unique_ptr<opencc::SimpleConverter> m_converter;
};

CharacterConverter &toSimplified()
{
    static CharacterConverter converter("t2s.json");
    return converter;
}

CharacterConverter &toTraditional()
{
    static CharacterConverter converter("s2t.json");
    return converter;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'`' || c == 0xb4 || c == 0x2018 || c == 0x2019 || c == 0x2bb
        || c == 0x2bc || c == 0x2b9 || c == 0x2be || c == 0x2bf || c == 0xff07;
}

/// Scripts whose marks search ignores. In the others (Thai, Devanagari …) marks are vowels.
bool dropsMarks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Inherited:
        return true;
    default:
        return false;
    }
}

/// Latin letters that Unicode does not decompose.
QStringView plainLatin(char32_t c)
{
    switch (c) {
    case 0xdf:
        return u"ss"; // ß
    case 0xe6:
        return u"ae"; // æ
    case 0x153:
        return u"oe"; // œ
    case 0xf8:
        return u"o"; // ø
    case 0x142:
        return u"l"; // ł
    case 0x111:
    case 0xf0:
        return u"d"; // đ ð
    case 0xfe:
        return u"th"; // þ
    case 0x131:
        return u"i"; // ı
    case 0x127:
        return u"h"; // ħ
    case 0x167:
        return u"t"; // ŧ
    case 0x14b:
        return u"n"; // ŋ
    case 0x259:
        return u"e"; // ə
    case 0x629:
        return u"ه"; // teh marbuta
    case 0x649:
        return u"ي"; // alef maksura
    default:
        return {};
    }
}

/// What a code point becomes; a space separates words, nothing vanishes.
QString foldRare(char32_t c)
{
    if (QChar::isNonCharacter(c) || QChar::isSurrogate(c) || isVariationSelector(c)
        || isApostrophe(c) || c == 0x640) // tatweel
        return {};
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Mark_Enclosing:
    case QChar::Other_NotAssigned:
        return {};
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return dropsMarks(QChar::script(c)) && c != 0x3099 && c != 0x309a
            ? QString()
            : QString::fromUcs4(&c, 1);
    case QChar::Number_DecimalDigit:
        return QString::number(QChar::digitValue(c));
    default:
        break;
    }
    QString folded;
    const QList<uint> parts = QString::fromUcs4(&c, 1)
                                  .normalized(QString::NormalizationForm_KD)
                                  .toCaseFolded()
                                  .toUcs4();
    for (const uint part : parts) {
        const char32_t p = part;
        if (QChar::isMark(p)) {
            if (!dropsMarks(QChar::script(p)) || p == 0x3099 || p == 0x309a)
                folded += QString::fromUcs4(&p, 1);
        } else if (const QStringView plain = plainLatin(p); !plain.isEmpty()) {
            folded += plain;
        } else if (p >= 0x30a1 && p <= 0x30f6) {
            folded += QChar(static_cast<char16_t>(p - 0x60)); // Katakana to Hiragana
        } else if (isHan(p)) {
            const char32_t simple = simplified(p);
            folded += QString::fromUcs4(&simple, 1);
        } else if (QChar::isLetterOrNumber(p) || QChar::category(p) == QChar::Other_PrivateUse) {
            folded += QString::fromUcs4(&p, 1);
        } else if (!folded.endsWith(u' ')) {
            folded += u' ';
        }
    }
    return folded.normalized(QString::NormalizationForm_C);
}

/// Calls `emitUnit(char16_t)` for each unit that `c` becomes.
template <typename Emit>
void foldOne(char32_t c, Emit emitUnit)
{
    if (c < 0x80) {
        if (c >= U'A' && c <= U'Z')
            emitUnit(static_cast<char16_t>(c + 32));
        else if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
            emitUnit(static_cast<char16_t>(c));
        else if (!isApostrophe(c))
            emitUnit(u' ');
        return;
    }
    if (c >= 0x4e00 && c < kPastTabled) {
        emitUnit(static_cast<char16_t>(simplified(c)));
        return;
    }
    thread_local QHash<char32_t, QString> memo;
    auto known = memo.constFind(c);
    if (known == memo.constEnd()) {
        if (memo.size() > 20000) // a text of every script there is must not fill the memory
            memo.clear();
        known = memo.insert(c, foldRare(c));
    }
    for (const QChar unit : *known)
        emitUnit(unit.unicode());
}

/// Walks the code points of `text`, calling `visit(codePoint, index)`; lone surrogates and marks
/// beyond kMaxMarks are left out.
template <typename Visit>
void eachCodePoint(QStringView text, Visit visit)
{
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const qsizetype start = i;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            continue;
        }
        marks = c >= 0x300 && QChar::isMark(c) ? marks + 1 : 0;
        if (marks <= kMaxMarks)
            visit(c, start);
    }
}

bool needsComposing(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x300 && (c.isMark() || (c.unicode() >= 0x1100 && c.unicode() < 0x1200)))
            return true;
    }
    return false;
}

template <typename Word>
QString foldInto(QStringView text, Word separator)
{
    const QStringView bounded = text.left(kMaxFoldedInput);
    const QString composed = needsComposing(bounded)
        ? bounded.toString().normalized(QString::NormalizationForm_C)
        : QString();
    QString folded;
    folded.reserve(bounded.size());
    bool gap = false;
    eachCodePoint(composed.isNull() ? bounded : QStringView(composed), [&](char32_t c, qsizetype) {
        foldOne(c, [&](char16_t unit) {
            if (unit == u' ') {
                gap = true;
                return;
            }
            if (gap && !folded.isEmpty())
                separator(folded);
            gap = false;
            folded += QChar(unit);
        });
    });
    return folded;
}

} // namespace

QString fold(QStringView text)
{
    return foldInto(text, [](QString &folded) { folded += u' '; });
}

QString foldGlued(QStringView text)
{
    return foldInto(text, [](QString &) {});
}

TracedFold foldTraced(QStringView text)
{
    TracedFold traced;
    bool gap = true;
    eachCodePoint(text.left(kMaxFoldedInput), [&](char32_t c, qsizetype index) {
        foldOne(c, [&](char16_t unit) {
            if (unit == u' ') {
                gap = true;
                return;
            }
            if (gap)
                traced.wordStarts.append(traced.text.size());
            gap = false;
            traced.text += QChar(unit);
            traced.origin.append(index);
        });
    });
    return traced;
}

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c < 0xa000) || c == 0x3005 || c == 0x3007 || (c >= 0x3400 && c < 0x4dc0)
        || (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x323b0);
}

bool isIdeographic(char32_t c)
{
    return isHan(c) || (c >= 0x3041 && c < 0x3100) || (c >= 0xac00 && c < 0xd7a4);
}

char32_t simplified(char32_t c)
{
    return toSimplified().convert(c);
}

QString simplified(QStringView text)
{
    QString result;
    result.reserve(text.size());
    eachCodePoint(text, [&](char32_t c, qsizetype) {
        const char32_t simple = simplified(c);
        result += QStringView(QChar::fromUcs4(simple));
    });
    return result;
}

QString scriptOf(QStringView nativeName)
{
    static const QHash<int, QString> codes = {
        {QChar::Script_Latin, QStringLiteral("Latn")},
        {QChar::Script_Cyrillic, QStringLiteral("Cyrl")},
        {QChar::Script_Greek, QStringLiteral("Grek")},
        {QChar::Script_Arabic, QStringLiteral("Arab")},
        {QChar::Script_Hebrew, QStringLiteral("Hebr")},
        {QChar::Script_Thai, QStringLiteral("Thai")},
        {QChar::Script_Lao, QStringLiteral("Laoo")},
        {QChar::Script_Khmer, QStringLiteral("Khmr")},
        {QChar::Script_Myanmar, QStringLiteral("Mymr")},
        {QChar::Script_Devanagari, QStringLiteral("Deva")},
        {QChar::Script_Bengali, QStringLiteral("Beng")},
        {QChar::Script_Tamil, QStringLiteral("Taml")},
        {QChar::Script_Telugu, QStringLiteral("Telu")},
        {QChar::Script_Gujarati, QStringLiteral("Gujr")},
        {QChar::Script_Gurmukhi, QStringLiteral("Guru")},
        {QChar::Script_Kannada, QStringLiteral("Knda")},
        {QChar::Script_Malayalam, QStringLiteral("Mlym")},
        {QChar::Script_Sinhala, QStringLiteral("Sinh")},
        {QChar::Script_Armenian, QStringLiteral("Armn")},
        {QChar::Script_Georgian, QStringLiteral("Geor")},
        {QChar::Script_Ethiopic, QStringLiteral("Ethi")},
        {QChar::Script_Mongolian, QStringLiteral("Mong")},
        {QChar::Script_Tibetan, QStringLiteral("Tibt")},
        {QChar::Script_Bopomofo, QStringLiteral("Bopo")},
    };
    bool han = false, kana = false, hangul = false, traditional = false, simple = false;
    QHash<int, int> letters;
    eachCodePoint(nativeName.left(kMaxFoldedInput), [&](char32_t c, qsizetype) {
        const QChar::Script script = QChar::script(c);
        if (isHan(c)) {
            han = true;
            traditional = traditional || simplified(c) != c;
            simple = simple || toTraditional().convert(c) != c;
        } else if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana) {
            kana = true;
        } else if (script == QChar::Script_Hangul) {
            hangul = true;
        } else if (QChar::isLetter(c)) {
            ++letters[script];
        }
    });
    if (kana)
        return QStringLiteral("Jpan");
    if (hangul)
        return QStringLiteral("Kore");
    if (han)
        return traditional ? QStringLiteral("Hant")
                           : (simple ? QStringLiteral("Hans") : QStringLiteral("Hani"));
    int best = QChar::Script_Unknown;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        const int count = letters.value(best);
        if (it.value() > count || (it.value() == count && it.key() < best))
            best = it.key();
    }
    return codes.value(best, QStringLiteral("Zyyy"));
}

} // namespace lobby::names
