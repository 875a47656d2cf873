#pragma once

#include "models/organizations/organization.h"

namespace lobby::organizations {

/// What a yearly income amounts to, in yuan: "1200万", "1.2亿元", "RMB 3,000,000", "3 million".
/// None when it is no amount, or one of another currency.
[[nodiscard]] std::optional<double> incomeOf(QStringView told);

/// A to D: large, medium, small and very small, by the bounds of its industry in 工信部联企业
/// 〔2011〕300号, article 4 (docs/organizations.md has them). `industry` is what somebody wrote;
/// one that is empty or not known is measured as hotels and restaurants are. Whoever misses one of
/// two bounds is of the lower grade; of only one figure, that one counts. Empty when none is known
/// that says something of the industry.
[[nodiscard]] QString derivedGrade(
    QStringView industry, QStringView annualIncome, const std::optional<qint64> &staff);

/// The grade that counts: what somebody said, else the derived one.
[[nodiscard]] inline QString gradeOf(const Organization &organization)
{
    return organization.grade.isEmpty()
        ? derivedGrade(organization.industry, organization.annualIncome, organization.staffCount)
        : organization.grade;
}

} // namespace lobby::organizations
