#include "ui/kit/look/fonts.h"

#include <QChar>
#include <QString>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Script { Latin, Han, Japanese, Korean, Thai, Arabic };

QString cjkFamily(QStringView tag)
{
    if (tag.startsWith("ja"_L1))
        return u"Noto Sans CJK JP"_s;
    if (tag.startsWith("ko"_L1))
        return u"Noto Sans CJK KR"_s;
    if (tag.contains("Hant"_L1) || tag.endsWith("TW"_L1) || tag.endsWith("MO"_L1))
        return u"Noto Sans CJK TC"_s;
    if (tag.endsWith("HK"_L1))
        return u"Noto Sans CJK HK"_s;
    return u"Noto Sans CJK SC"_s;
}

QStringList withFallbacks(QStringList families)
{
    static const QStringList fallbacks {u"Noto Sans"_s, u"Noto Sans Thai"_s, u"Noto Sans Arabic"_s,
        u"Noto Naskh Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Devanagari"_s};
    for (const QString &family : fallbacks) {
        if (!families.contains(family))
            families.append(family);
    }
    return families;
}

/// The script that decides: kana or Hangul anywhere outweigh Han, which outweighs Latin.
Script scriptOf(QStringView text)
{
    Script found = Script::Latin;
    for (const char32_t ucs4 : text.toUcs4()) {
        switch (QChar::script(ucs4)) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return Script::Japanese;
        case QChar::Script_Hangul:
            return Script::Korean;
        case QChar::Script_Thai:
            return Script::Thai;
        case QChar::Script_Arabic:
            return Script::Arabic;
        case QChar::Script_Han:
            found = Script::Han;
            break;
        default:
            break;
        }
    }
    return found;
}

} // namespace

QStringList fontFamilies(QStringView language)
{
    if (language.startsWith("zh"_L1) || language.startsWith("ja"_L1)
        || language.startsWith("ko"_L1))
        return withFallbacks({cjkFamily(language)});
    return withFallbacks({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
}

QStringList fontFamiliesFor(QStringView text, QStringView languageTag, QStringView deskLanguage)
{
    switch (scriptOf(text)) {
    case Script::Japanese:
        return withFallbacks({u"Noto Sans CJK JP"_s});
    case Script::Korean:
        return withFallbacks({u"Noto Sans CJK KR"_s});
    case Script::Thai:
        return withFallbacks({u"Noto Sans Thai"_s});
    case Script::Arabic:
        return withFallbacks({u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s});
    case Script::Han:
        return withFallbacks({cjkFamily(languageTag.isEmpty() ? deskLanguage : languageTag)});
    case Script::Latin:
        break;
    }
    return fontFamilies(deskLanguage);
}

QStringList monoFamilies()
{
    return {u"Noto Sans Mono"_s, u"Noto Mono"_s, u"Noto Sans Mono CJK SC"_s, u"DejaVu Sans Mono"_s};
}

} // namespace lobby::ui
