#pragma once

#include "models/guests/guest.h"

#include <QStringList>

namespace lobby::exchange {

/// How much of a guest is written.
enum class Shown : quint8 { Masked, Plain };

/// What a guest has in one field (ExportField::code), the primary one first; nothing where it is
/// unknown. Codes and dates as the registry has them. Masked, a name keeps its first letter, a date
/// its year, numbers and addresses what lists show of them, and free text nothing at all. Of
/// several addresses the first is divided into its fields, the others stand whole in address_line;
/// of several documents it is the first.
[[nodiscard]] QStringList fieldValues(
    const guests::GuestProfile &profile, const QString &code, Shown shown);

} // namespace lobby::exchange
