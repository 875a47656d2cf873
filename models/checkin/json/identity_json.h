#pragma once

#include "models/checkin/identity/identity_number.h"

#include <QJsonObject>

namespace lobby::checkin {

/// What a number says, as `lobbyctl check id` prints it: "valid", or else "problem"; "region",
/// "region_name", "birth", "sex", "canonical", "upgraded" as far as they are known. A number that
/// would be valid without blanks and double width has it so as "folded".
[[nodiscard]] QJsonObject identityJson(IdentityType type, QStringView number, QDate today);
/// Of no given type: the verdict of the first type under which it is valid, and all of those as
/// "types".
[[nodiscard]] QJsonObject identityJson(QStringView number, QDate today);

} // namespace lobby::checkin
