#pragma once

#include "models/quality/comparison/agreement.h"

#include <QStringView>

namespace lobby::quality {

/// Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment);
/// texts are compared up to 64 units, `enough` and more are not told apart.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int enough = 64);

/// Same, Near, Similar, Partial or Different by their letters; Missing if one is empty.
[[nodiscard]] Agreement compareText(QStringView a, QStringView b);

/// compareText() of numbers, where one digit of few makes another number.
[[nodiscard]] Agreement compareDigits(QStringView a, QStringView b);

/// Same, Near (one letter, or the same name at another provider), or Different; folded addresses.
[[nodiscard]] Agreement compareEmails(QStringView a, QStringView b);

/// Same, Near or Different of telephoneKey()s; one without its area code is the same.
[[nodiscard]] Agreement comparePhones(QStringView a, QStringView b);

} // namespace lobby::quality
