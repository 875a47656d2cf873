#include "models/exchange/staging/cell_problem.h"

#include <array>

namespace lobby::exchange {

QLatin1StringView faultName(CellFault fault)
{
    static constexpr std::array kNames = {"unreadable", "no_name", "too_long", "not_a_date",
        "birth_in_future", "unknown_sex", "unknown_country", "unknown_status", "wrong_check_digit",
        "impossible_number", "expiry_before_issue", "card_number", "too_many", "contradiction",
        "no_subject", "unknown_subject", "several_subjects", "no_main_contact", "no_date",
        "not_an_amount", "not_a_number", "nothing_said", "birth_too_early", "telephone_not_valid",
        "email_not_valid", "document_expired", "unknown_word"};
    static_assert(kNames.size() == size_t(CellFault::UnknownWord) + 1);
    return QLatin1StringView(kNames[size_t(fault)]);
}

} // namespace lobby::exchange
