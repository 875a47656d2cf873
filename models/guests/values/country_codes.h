#pragma once

#include <QStringView>

namespace lobby::guests {

/// ISO 3166-1 alpha-2, by ICU's data.
[[nodiscard]] bool isCountry(QStringView alpha2);
/// ISO 3166-1 alpha-3, or a code that only documents use (ICAO 9303-3, section 5, parts B to D:
/// D, GBD … XXA, UNO, EUE …).
[[nodiscard]] bool isDocumentCountry(QStringView code);

} // namespace lobby::guests
