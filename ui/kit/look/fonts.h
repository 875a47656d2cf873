#pragma once

#include <QStringList>
#include <QStringView>

namespace lobby::ui {

/// Font families for the desk in a user language ("zh_CN", "zh_TW", "en", …), best first. The tail
/// covers every script a guest's name may be written in, so that no name shows as boxes.
QStringList fontFamilies(QStringView language);

/// Families for one name or note. Kana and Hangul tell their language by themselves; for Han the
/// tag of the name ("zh-Hant", "ja" …) decides, else the desk's language does, because the same
/// code point is drawn differently in Beijing, Taipei and Tokyo.
QStringList fontFamiliesFor(QStringView text, QStringView languageTag, QStringView deskLanguage);

/// For machine-readable zones, document numbers and codes: figures of one width, 0 unlike O.
QStringList monoFamilies();

} // namespace lobby::ui
