#include "models/promises/promise.h"

#include <algorithm>

namespace lobby::promises {

namespace {

constexpr qsizetype kMaxTextLength = 300;

} // namespace

QLatin1StringView codeOf(PromiseKind kind)
{
    static constexpr std::array codes {"call_back", "information", "document", "upgrade",
        "discount", "refund", "voucher", "gift", "other"};
    return QLatin1StringView(codes.at(size_t(kind)));
}

PromiseKind promiseKindNamed(QStringView code)
{
    const auto *kind = std::find_if(kPromiseKinds.begin(), kPromiseKinds.end(),
        [code](PromiseKind each) { return codeOf(each) == code; });
    return kind == kPromiseKinds.end() ? PromiseKind::Other : *kind;
}

bool isCompensation(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Upgrade:
    case PromiseKind::Discount:
    case PromiseKind::Refund:
    case PromiseKind::Voucher:
    case PromiseKind::Gift:
        return true;
    case PromiseKind::CallBack:
    case PromiseKind::Information:
    case PromiseKind::Document:
    case PromiseKind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

QLatin1StringView codeOf(PromiseOutcome outcome)
{
    static constexpr std::array codes {"open", "kept", "withdrawn"};
    return QLatin1StringView(codes.at(size_t(outcome)));
}

std::optional<PromiseProblem> problemOf(const Promise &promise)
{
    const qsizetype length = promise.text.trimmed().size();
    if (length == 0)
        return PromiseProblem::TextMissing;
    if (length > kMaxTextLength)
        return PromiseProblem::TextTooLong;
    const bool isMoney = promise.kind == PromiseKind::Refund
        || promise.kind == PromiseKind::Discount || promise.kind == PromiseKind::Voucher;
    if (isMoney && promise.amount.value_or(0) == 0)
        return PromiseProblem::AmountMissing;
    if (promise.amount.value_or(0) < 0)
        return PromiseProblem::AmountNegative;
    if (promise.amount && promise.currency.isEmpty())
        return PromiseProblem::CurrencyMissing;
    if (promise.dueAt == 0)
        return PromiseProblem::DueMissing;
    if (promise.dueAt <= promise.madeAt)
        return PromiseProblem::DueOver;
    return std::nullopt;
}

QLatin1StringView fieldOf(PromiseProblem problem)
{
    switch (problem) {
    case PromiseProblem::TextMissing:
    case PromiseProblem::TextTooLong:
        return QLatin1StringView("text");
    case PromiseProblem::AmountMissing:
    case PromiseProblem::AmountNegative:
        return QLatin1StringView("amount");
    case PromiseProblem::CurrencyMissing:
        return QLatin1StringView("currency");
    case PromiseProblem::DueMissing:
    case PromiseProblem::DueOver:
        return QLatin1StringView("due_at");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::promises
