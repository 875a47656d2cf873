#pragma once

#include <QString>

#include <string_view>

namespace lobby::checkin {

/// The two identifiers of a name field (ICAO 9303-3, 4.6), words separated by blanks. No check
/// digit protects them.
struct MrzName
{
    QString surname;
    QString given;
    bool truncated = false; ///< the field is full, so more may have been cut off
};

[[nodiscard]] MrzName readName(std::string_view field);

/// The name as its country may write it, where ICAO 9303-3, section 6 transliterates by whole
/// groups of letters: "MUELLER" of D is MÜLLER, "NXX" is Ñ everywhere. A guess to compare and to
/// offer, for "MUELLER" may be MUELLER too; empty if there is nothing to restore.
[[nodiscard]] QString nationalSpelling(const QString &name, QStringView issuer);

} // namespace lobby::checkin
