#pragma once

#include <QLatin1StringView>

#include <array>

namespace lobby::complaints {

// Of Nature.
inline constexpr QLatin1StringView kOurs("ours");
inline constexpr QLatin1StringView kOtherUnit("other_unit");
inline constexpr QLatin1StringView kUnclear("unclear");
inline constexpr std::array kNatures = {kOurs, kOtherUnit, kUnclear};

// Of Answer.
inline constexpr QLatin1StringView kAccepted("accepted");
inline constexpr QLatin1StringView kRejected("rejected");
inline constexpr QLatin1StringView kCounter("counter");
inline constexpr std::array kAnswers = {kAccepted, kRejected, kCounter};

/// Of Proposal: what the guest is offered.
inline constexpr std::array kRemedies
    = {QLatin1StringView("apology"), QLatin1StringView("repair"), QLatin1StringView("room_change"),
        QLatin1StringView("upgrade"), QLatin1StringView("discount"), QLatin1StringView("refund"),
        QLatin1StringView("voucher"), QLatin1StringView("gift"), QLatin1StringView("other")};

/// Of StepSkipped.
inline constexpr std::array kSkipReasons = {QLatin1StringView("guest_unreachable"),
    QLatin1StringView("guest_declined"), QLatin1StringView("settled_at_once"),
    QLatin1StringView("transferred"), QLatin1StringView("anonymous")};

/// Of Paused: what everybody waits for.
inline constexpr std::array kPauseReasons
    = {QLatin1StringView("waiting_for_guest"), QLatin1StringView("waiting_for_supplier"),
        QLatin1StringView("waiting_for_authority"), QLatin1StringView("guest_away")};

/// Of Closed: when every step has ended, and the exceptions.
inline constexpr QLatin1StringView kDone("done");
inline constexpr std::array kCloseExceptions
    = {QLatin1StringView("withdrawn"), QLatin1StringView("duplicate"),
        QLatin1StringView("transferred"), QLatin1StringView("guest_unreachable"),
        QLatin1StringView("not_founded"), QLatin1StringView("with_authority")};

} // namespace lobby::complaints
