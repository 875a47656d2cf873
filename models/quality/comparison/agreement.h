#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace lobby::quality {

/// How two values go together, from what says nothing to what speaks against.
enum class Agreement : quint8 {
    Missing, ///< at least one side is empty, or both cannot be compared
    Same,
    SoundsAlike, ///< other characters with the same pinyin, or pinyin and characters
    Near, ///< as if mistyped or misread once
    Swapped, ///< day and month, surname and given name, two lines of an address
    Extra, ///< one has a word more
    Initial, ///< one is the other's first letter
    Similar, ///< as if mistyped several times
    Partial, ///< a part is the same: a character of a given name, two of three parts of a date
    Renewed, ///< other numbers of documents that are renewed
    Different,
};
inline constexpr std::size_t kAgreements = std::size_t(Agreement::Different) + 1;

/// What is compared.
enum class Aspect : quint8 {
    Surname,
    Given,
    NameOrder,
    Birth,
    Document,
    Phone,
    Email,
    Sex,
    Nationality,
    StreetNumber,
    Street,
    Locality,
    City,
    PostalCode,
    State,
};
inline constexpr std::size_t kAspects = std::size_t(Aspect::State) + 1;

/// One aspect of two people.
struct Finding
{
    Agreement agreement = Agreement::Missing;
    /// What both have in common, when it can be counted how common it is; lives as long as they.
    const QString *value = nullptr;
};

using Findings = std::array<Finding, kAspects>;

[[nodiscard]] constexpr std::size_t at(Aspect aspect)
{
    return std::size_t(aspect);
}
[[nodiscard]] constexpr std::size_t at(Agreement agreement)
{
    return std::size_t(agreement);
}

} // namespace lobby::quality
