#pragma once

#include "models/guests/guest.h"

#include <QLatin1StringView>

namespace lobby::guests {

/// Something wrong with a guest as typed. Refusals cannot be saved; the rest is for a second look:
/// what this program knows of countries and telephones is older than the guest's passport.
struct GuestProblem
{
    enum class Kind {
        // refusals
        NameMissing,
        TooLong,
        UnknownCode, ///< not one of the registry's codes for the field
        BirthDateInFuture,
        ExpiryBeforeIssue,
        CardNumber, ///< a payment card's number in free text
        // for a second look
        BirthDateTooEarly,
        UnknownCountry,
        PhoneNotValid,
        EmailNotValid,
        DocumentExpired,
    };
    Kind kind = Kind::NameMissing;
    QLatin1StringView field; ///< registry's name, "birth_date", "telephone.e164"
    qsizetype index = -1; ///< in the list of members; -1 for the guest himself

    friend bool operator==(const GuestProblem &, const GuestProblem &) = default;
};

[[nodiscard]] bool isRefusal(GuestProblem::Kind kind);

/// Longest texts, in UTF-16 units.
inline constexpr qsizetype kMaxName = 200;
inline constexpr qsizetype kMaxLine = 500;
inline constexpr qsizetype kMaxText = 10'000;
/// More members of one kind than this are an import gone wrong.
inline constexpr qsizetype kMaxMembers = 50;

/// Problems of a tidied() profile, refusals first.
[[nodiscard]] QList<GuestProblem> validate(const GuestProfile &profile, QDate today);

} // namespace lobby::guests
