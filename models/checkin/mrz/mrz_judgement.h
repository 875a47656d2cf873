#pragma once

#include "models/checkin/mrz/mrz_text.h"

#include <optional>
#include <string_view>

namespace lobby::checkin {

/// Weighted 7, 3, 1, modulo 10; A to Z are 10 to 35, < is 0 (ICAO 9303-3, 4.9). The weights go on
/// from field to field, for fields that are checked together.
class CheckSum
{
public:
    void add(char c);
    void add(std::string_view characters)
    {
        for (const char c : characters)
            add(c);
    }
    [[nodiscard]] char digit() const { return char('0' + m_sum % 10); }

private:
    int m_sum = 0;
    int m_position = 0;
};

[[nodiscard]] char checkDigit(std::string_view characters);

/// A document number as it is written, in one piece or in two: more than nine characters go on in
/// the optional data of TD1 and TD2, and a < stands for the check digit (ICAO 9303-5, 4.2.2.1;
/// 9303-6, 4.2.2.2).
struct MrzNumber
{
    std::string_view principal; ///< without fillers at the end
    std::string_view continuation; ///< empty: it has nine characters at most
    std::string_view optional; ///< what is left of the optional data
    char check = '<';
    MrzPlace checkPlace = {};
};

[[nodiscard]] MrzNumber numberOf(const MrzText &text);

/// Which check digits hold; none where the format has no such digit.
struct MrzChecks
{
    bool number = false;
    bool birth = false;
    bool expiry = false;
    std::optional<bool> optional = {};
    std::optional<bool> composite = {};

    [[nodiscard]] bool all() const
    {
        return number && birth && expiry && optional.value_or(true) && composite.value_or(true);
    }
};

/// Which fields can be what they say, whatever their check digits.
struct MrzPlausibility
{
    bool birth = false;
    bool expiry = false;
    bool sex = false;
    bool name = false; ///< a primary identifier, and no digits

    [[nodiscard]] bool all() const { return birth && expiry && sex && name; }
};

struct MrzJudgement
{
    MrzChecks checks = {};
    MrzPlausibility plausible = {};

    [[nodiscard]] bool valid() const { return checks.all() && plausible.all(); }
};

/// No allocations: it is asked for every repair that is tried.
[[nodiscard]] MrzJudgement judge(const MrzText &text);

} // namespace lobby::checkin
