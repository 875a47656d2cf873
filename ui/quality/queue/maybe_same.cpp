#include "ui/quality/queue/maybe_same.h"

#include "ui/guests/matches/match_words.h"

namespace lobby::ui {

using guests::LikelyGuest;
using quality::GuestPair;
using Others = Result<QList<MaybeSame>>;

QFuture<Result<bool>> mayBeOne(
    const quality::MatchDecisions &decisions, const Uuid &one, const Uuid &other)
{
    GuestPair pair {one, other, 0, quality::Band::VeryLikely, {}, {}};
    return decisions.open({2, {std::move(pair)}})
        .then(QtFuture::Launch::Sync, [](const Result<std::vector<GuestPair>> &open) {
            return open ? Result<bool>(!open->empty()) : Result<bool>(open.error());
        });
}

QFuture<Others> maybeSameAs(const SameSources &sources, const Uuid &guest)
{
    const QList<GuestPair> pairs = sources.queue.pairsWith(guest);
    if (!pairs.isEmpty()) {
        const GuestPair &likeliest = pairs.constFirst();
        const Uuid other = likeliest.first == guest ? likeliest.second : likeliest.first;
        return sources.guests.load(other).then(
            QtFuture::Launch::Sync, [other](const Result<guests::GuestProfile> &profile) {
                return profile
                    ? Others(QList<MaybeSame> {{other, profile->guest.name().listForm()}})
                    : Others(profile.error());
            });
    }
    return sources.decisions.othersLike(guest, sources.matching)
        .then(QtFuture::Launch::Sync, [](const Result<QList<LikelyGuest>> &likely) {
            if (!likely)
                return Others(likely.error());
            QList<MaybeSame> others;
            for (const LikelyGuest &one : *likely)
                others.append({one.guest.guest, MatchWords::name(one)});
            return Others(others);
        });
}

} // namespace lobby::ui
