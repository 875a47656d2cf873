#include "models/quality/decisions/match_decision.h"

#include <QSet>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;

namespace {

using Guests = std::pair<Uuid, Uuid>;

Guests asShown(const Uuid &first, const Uuid &second, const Identities &identities)
{
    const Uuid a = identities.value(first, first);
    const Uuid b = identities.value(second, second);
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

QLatin1StringView verdictCode(Verdict verdict)
{
    return verdict == Verdict::Different ? "different"_L1 : "later"_L1;
}

std::optional<Verdict> verdictNamed(QStringView code)
{
    for (const Verdict verdict : {Verdict::Different, Verdict::Later}) {
        if (code == verdictCode(verdict))
            return verdict;
    }
    return std::nullopt; // a newer program's
}

std::vector<GuestPair> undecided(const std::vector<GuestPair> &found,
    const QList<MatchDecision> &decisions, const Identities &identities, qint64 nowMs)
{
    QSet<Guests> settled;
    for (const MatchDecision &decision : decisions) {
        if (decision.verdict == Verdict::Different || decision.untilMs > nowMs)
            settled.insert(asShown(decision.first, decision.second, identities));
    }
    std::vector<GuestPair> open;
    for (GuestPair pair : found) {
        const Guests guests = asShown(pair.first, pair.second, identities);
        if (guests.first == guests.second || settled.contains(guests))
            continue;
        settled.insert(guests); // several records of two guests are one question
        pair.first = identities.value(pair.first, pair.first);
        pair.second = identities.value(pair.second, pair.second);
        open.push_back(std::move(pair));
    }
    return open;
}

} // namespace lobby::quality
