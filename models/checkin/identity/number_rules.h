#pragma once

#include "models/checkin/identity/identity_number.h"

#include <algorithm>

namespace lobby::checkin {

/// The rules of each type, for a number that is not empty, plain and without blanks at its ends.

[[nodiscard]] IdentityVerdict checkResidentId(QStringView number, QDate today);
[[nodiscard]] IdentityVerdict checkResidentId15(QStringView number, QDate today);
[[nodiscard]] IdentityVerdict checkResidencePermit(QStringView number, QDate today);
[[nodiscard]] IdentityVerdict checkHongKongId(QStringView number);
[[nodiscard]] IdentityVerdict checkTaiwanNationalId(QStringView number);
[[nodiscard]] IdentityVerdict checkTaiwanArc(QStringView number);
[[nodiscard]] IdentityVerdict checkHkMoTravelPermit(QStringView number);
[[nodiscard]] IdentityVerdict checkTaiwanTravelPermit(QStringView number);
[[nodiscard]] IdentityVerdict checkPrcPassport(QStringView number);

[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] inline bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
[[nodiscard]] inline bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}
[[nodiscard]] inline int digitAt(QStringView text, qsizetype i)
{
    return text[i].unicode() - u'0';
}

} // namespace lobby::checkin
