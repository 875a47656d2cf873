#pragma once

#include "models/exchange/legacy/legacy_cells.h"
#include "models/guests/guest.h"
#include "models/organizations/organization.h"

namespace lobby::exchange {

/// What a row of the table 客户 says: an organization, or a person.
struct CustomerRow
{
    std::optional<organizations::Organization> organization = {};
    std::optional<guests::GuestProfile> person = {};
    QList<LegacyProblem> problems = {}; ///< refusals first
};

/// Does anything speak for a company: something that only companies have (yearly income, staff,
/// legal representative, tax number, bank, industry), a customer type other than buyer, or a word
/// of companies in the name (公司, 旅行社, 酒店, Ltd …)?
[[nodiscard]] bool isOrganization(const LegacyCells &cells);

/// `region` (ISO 3166-1 alpha-2) is where a person's telephone without a country code is dialled.
[[nodiscard]] CustomerRow customerRow(const LegacyCells &cells, const QString &region);

} // namespace lobby::exchange
