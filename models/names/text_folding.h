#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace lobby::names {

/// Text as search compares it. Everything here is a pure function and safe on any thread.
///
/// Folding works code point by code point after NFC, so that the fold of a fragment is a fragment
/// of the fold: compatibility forms and full width become plain, letters lose case and (in Latin,
/// Greek, Cyrillic, Arabic and Hebrew) their marks, Traditional characters become Simplified
/// (OpenCC t2s), Katakana becomes Hiragana, digits of any script become ASCII. Apostrophes,
/// controls, bidi marks and zero-width characters vanish; other punctuation separates words.

/// Longest text that is looked at, in UTF-16 units; the rest is ignored.
inline constexpr qsizetype kMaxFoldedInput = 1024;

/// Words separated by one space, none at the ends: "Ｏ’Brien-SMITH" → "obrien smith".
[[nodiscard]] QString fold(QStringView text);
/// fold() without the spaces: "obriensmith".
[[nodiscard]] QString foldGlued(QStringView text);

/// fold() that remembers where each of its UTF-16 units came from.
struct TracedFold
{
    QString text; ///< without spaces
    QList<qsizetype> origin; ///< for each unit of `text`, the index in the original
    QList<qsizetype> wordStarts; ///< indexes into `text`, ascending
};
[[nodiscard]] TracedFold foldTraced(QStringView text);

/// A Chinese character, with 々 and 〇; not Kana, not Hangul.
[[nodiscard]] bool isHan(char32_t c);
/// Scripts written without spaces between words, whose names are searched from any character:
/// Han, Kana and Hangul.
[[nodiscard]] bool isIdeographic(char32_t c);
/// The Simplified form of a Traditional character; any other code point as it is.
[[nodiscard]] char32_t simplified(char32_t c);
/// Every character simplified; nothing else changed.
[[nodiscard]] QString simplified(QStringView text);

/// ISO 15924 code of a native name: Hans or Hant if its characters tell, else Hani; Jpan with any
/// Kana, Kore with any Hangul; otherwise the code of the script of most letters ("Latn", "Cyrl",
/// "Thai", "Arab" …), "Zyyy" if there are no letters.
[[nodiscard]] QString scriptOf(QStringView nativeName);

} // namespace lobby::names
