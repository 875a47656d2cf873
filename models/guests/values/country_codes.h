#pragma once

#include <QString>
#include <QStringView>

namespace lobby::guests {

/// ISO 3166-1 alpha-2, by ICU's data.
[[nodiscard]] bool isCountry(QStringView alpha2);
/// ISO 3166-1 alpha-3, or a code that only documents use (ICAO 9303-3, section 5, parts B to D:
/// D, GBD … XXA, UNO, EUE …).
[[nodiscard]] bool isDocumentCountry(QStringView code);
/// The ISO 3166-1 alpha-2 country of such a code: "CHN" is CN, "D" is DE, "GBD" is GB; empty for
/// who belongs to none (XXA, UNO …).
[[nodiscard]] QString countryOfDocument(QStringView code);

} // namespace lobby::guests
