#pragma once

#include "models/support/uuid.h"

#include <QString>

#include <array>
#include <optional>

namespace lobby::promises {

enum class PromiseKind : quint8 {
    CallBack,
    Information,
    Document, ///< a contract, an invoice: within so many working days
    Upgrade,
    Discount,
    Refund,
    Voucher,
    Gift,
    Other,
};
inline constexpr std::array kPromiseKinds {PromiseKind::CallBack, PromiseKind::Information,
    PromiseKind::Document, PromiseKind::Upgrade, PromiseKind::Discount, PromiseKind::Refund,
    PromiseKind::Voucher, PromiseKind::Gift, PromiseKind::Other};

/// As in the registry: "call_back".
[[nodiscard]] QLatin1StringView codeOf(PromiseKind kind);
/// Other for a code that this program does not know.
[[nodiscard]] PromiseKind promiseKindNamed(QStringView code);
/// What is given for what went wrong, and counts towards what a guest has had.
[[nodiscard]] bool isCompensation(PromiseKind kind);

enum class PromiseOutcome : quint8 { Open, Kept, Withdrawn };
[[nodiscard]] QLatin1StringView codeOf(PromiseOutcome outcome);

/// Something that a guest was told he will get. A plain value.
struct Promise
{
    Uuid id;
    Uuid subject; ///< the guest to whom, with whom it is erased; else the branch
    Uuid branch;
    PromiseKind kind = PromiseKind::CallBack;
    QString text; ///< what, in a sentence
    std::optional<qint64> amount = {}; ///< what it is worth, minor units of `currency`
    QString currency = {}; ///< ISO 4217
    Uuid complaint = {}; ///< the case it was promised in
    Uuid madeBy = {};
    qint64 madeAt = 0; ///< Unix milliseconds
    Uuid approvedBy = {}; ///< who gave his word where the maker's limit ends
    qint64 dueAt = 0; ///< Unix milliseconds
    int workingDays = 0; ///< in how many it was promised; 0: a moment was named
    PromiseOutcome outcome = PromiseOutcome::Open;
    std::optional<qint64> endedAt = {};
    Uuid endedBy = {};
    QString proof = {}; ///< of its delivery; or why it was withdrawn

    friend bool operator==(const Promise &, const Promise &) = default;
};

/// Reasons why a promise cannot be written down.
enum class PromiseProblem {
    TextMissing,
    TextTooLong, ///< of more than 300 characters
    AmountMissing, ///< of a refund, a discount or a voucher
    AmountNegative,
    CurrencyMissing,
    DueMissing,
    DueOver, ///< before it was made
};
[[nodiscard]] std::optional<PromiseProblem> problemOf(const Promise &promise);
/// Field of the registry that a problem belongs to, "due_at".
[[nodiscard]] QLatin1StringView fieldOf(PromiseProblem problem);

} // namespace lobby::promises
