#pragma once

#include "models/guests/guest.h"

#include <functional>

namespace lobby::exchange {

/// What a guest becomes when a row of a table says this of him: what it says replaces what was
/// there, but nothing that is filled becomes empty, what is only written otherwise (陳 and 陈,
/// upper case, a day that was known as a month) stays as it is, and of telephones, addresses and
/// their like none goes. `indexOf` is the blind index of a document's plain number. Pure.
[[nodiscard]] guests::GuestProfile laidOver(guests::GuestProfile stored,
    const guests::GuestProfile &row, const std::function<QByteArray(const QString &)> &indexOf);

} // namespace lobby::exchange
