#include "models/quality/verification/verification.h"

#include <algorithm>
#include <array>

namespace lobby::quality {

using namespace Qt::StringLiterals;
using What = Verification::What;
using Outcome = Verification::Outcome;
using Method = Verification::Method;

namespace {

constexpr std::array kThings
    = {"record"_L1, "name"_L1, "birth"_L1, "telephone"_L1, "email"_L1, "address"_L1, "document"_L1};
constexpr std::array kOutcomes = {"right"_L1, "corrected"_L1, "false"_L1};
constexpr std::array kMethods = {"document"_L1, "contact"_L1, "guest"_L1, "review"_L1};

template <typename Code, std::size_t Count>
std::optional<Code> verificationCode(
    const std::array<QLatin1StringView, Count> &codes, QStringView code)
{
    const auto found
        = std::ranges::find_if(codes, [code](QLatin1StringView one) { return one == code; });
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Code>(found - codes.begin());
}

bool isOlder(const Verification &a, const Verification &b)
{
    return std::pair(a.atMs, a.id) < std::pair(b.atMs, b.id);
}

/// Does a word about `said` say something about `thing`?
bool covers(const Verification &said, What thing, const Uuid &about)
{
    if (said.what == What::Record)
        return true;
    return said.what == thing && (said.about.isNull() || said.about == about);
}

} // namespace

QLatin1StringView codeOf(What what)
{
    return kThings[size_t(what)];
}

QLatin1StringView codeOf(Outcome outcome)
{
    return kOutcomes[size_t(outcome)];
}

QLatin1StringView codeOf(Method method)
{
    return kMethods[size_t(method)];
}

std::optional<What> verifiedThingNamed(QStringView code)
{
    return verificationCode<What>(kThings, code);
}

std::optional<Outcome> outcomeNamed(QStringView code)
{
    return verificationCode<Outcome>(kOutcomes, code);
}

std::optional<Method> methodNamed(QStringView code)
{
    return verificationCode<Method>(kMethods, code);
}

QList<Verification> standing(QList<Verification> ledger)
{
    std::ranges::sort(ledger, isOlder);
    QList<Verification> stands;
    for (const Verification &entry : std::as_const(ledger)) {
        stands.removeIf([&entry](const Verification &before) {
            return covers(entry, before.what, before.about);
        });
        stands.append(entry);
    }
    return stands;
}

VerificationState stateOf(const QList<Verification> &ledger)
{
    if (ledger.isEmpty())
        return VerificationState::Unverified;
    const QList<Verification> stands = standing(ledger);
    if (std::ranges::any_of(
            stands, [](const Verification &entry) { return entry.outcome == Outcome::False; }))
        return VerificationState::SuspectedFalse;
    // A paper that was held against a record stays held against it, whatever is confirmed later.
    const auto isBy = [&ledger](Method method) {
        return std::ranges::any_of(ledger, [method](const Verification &entry) {
            return entry.method == method && entry.outcome != Outcome::False;
        });
    };
    if (isBy(Method::Document))
        return VerificationState::DocumentVerified;
    return isBy(Method::Contact) || isBy(Method::Guest) ? VerificationState::ContactVerified
                                                        : VerificationState::Unverified;
}

qint64 verifiedAt(const QList<Verification> &ledger, What what, const Uuid &about)
{
    qint64 at = 0;
    for (const Verification &entry : ledger) {
        if (entry.outcome != Outcome::False && covers(entry, what, about))
            at = std::max(at, entry.atMs);
    }
    return at;
}

bool isCalledFalse(const QList<Verification> &ledger, What what)
{
    if (ledger.isEmpty())
        return false;
    const QList<Verification> stands = standing(ledger);
    return std::ranges::any_of(stands, [what](const Verification &entry) {
        return entry.outcome == Outcome::False
            && (entry.what == what || entry.what == What::Record);
    });
}

} // namespace lobby::quality
