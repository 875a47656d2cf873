#pragma once

#include "models/organizations/organization.h"

namespace lobby::organizations {

/// What a yearly income amounts to, in yuan: "1200万", "1.2亿元", "RMB 3,000,000", "3 million".
/// None when it is no amount, or one of another currency.
[[nodiscard]] std::optional<double> incomeOf(QStringView told);

/// A to D: large, medium, small and very small, by the bounds that the statistics of China draw for
/// hotels and the like (工信部联企业〔2011〕300号): an income of 100 million, 20 million and one
/// million yuan, and 300, 100 and 10 people. Whoever misses one of two bounds is of the lower
/// grade; of only one figure, that one counts. Empty when neither is known.
[[nodiscard]] QString derivedGrade(QStringView annualIncome, const std::optional<qint64> &staff);

/// The grade that counts: what somebody said, else the derived one.
[[nodiscard]] inline QString gradeOf(const Organization &organization)
{
    return organization.grade.isEmpty()
        ? derivedGrade(organization.annualIncome, organization.staffCount)
        : organization.grade;
}

} // namespace lobby::organizations
