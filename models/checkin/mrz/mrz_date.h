#pragma once

#include "models/guests/values/birth_date.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace lobby::checkin {

/// Six characters YYMMDD, any pair of which may be << in a date of birth (ICAO 9303-3, 4.8).
class MrzDate
{
public:
    /// None if it is not a date of any century.
    static std::optional<MrzDate> parse(std::string_view sixCharacters);

    /// All of it is known.
    [[nodiscard]] bool isWhole() const { return m_year && m_month && m_day; }
    [[nodiscard]] bool isUnknown() const { return !m_year && !m_month && !m_day; }

    /// In the latest century in which it is not after `today`; as far as it is known. The standard
    /// leaves the century to whoever reads.
    [[nodiscard]] guests::BirthDate bornBy(QDate today) const;
    /// The end of a document's validity: at most 30 years after `today`, and after the birth year
    /// (0: not known). Invalid if it is not wholly known.
    [[nodiscard]] QDate expiryBy(QDate today, int birthYear) const;

private:
    std::optional<int> m_year; ///< of a century
    std::optional<int> m_month;
    std::optional<int> m_day;
};

} // namespace lobby::checkin
