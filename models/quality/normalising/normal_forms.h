#pragma once

#include <QString>

namespace lobby::quality {

/// One way of writing for what can be written in several. Each answers the text itself where it
/// does not know better: nothing is guessed. Pure; any thread.

/// E.164, if it is a number that can be of `region` (ISO 3166-1 alpha-2), or of the world.
[[nodiscard]] QString telephoneForm(const QString &written, const QString &region);
/// "ＡＢＣ　１２３" → "ABC 123": full-width letters, figures and signs, and the ideographic space.
/// Punctuation of Chinese text (，。「」…) stays, and half-width Katakana too.
[[nodiscard]] QString halfWidth(const QString &text);
/// A Latin name in capitals or without any → "Smith", "O'Brien", "McDonald", "García-López", "de la
/// Cruz", "van der Berg". A name that has both is as somebody meant it; one that holds other
/// letters than Latin is left alone.
[[nodiscard]] QString nameCase(const QString &name);
/// "cn", "CHN" or "China" → "CN"; by the names of English and of the country itself.
[[nodiscard]] QString countryForm(const QString &written);
/// "广东", "广东省", "Guangdong" → "CN-GD"; "gd" of CN too. Other countries' codes get their
/// capitals and the country before them, if they look like ISO 3166-2.
[[nodiscard]] QString regionForm(const QString &written, const QString &country);

} // namespace lobby::quality
