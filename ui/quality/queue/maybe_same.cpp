#include "ui/quality/queue/maybe_same.h"

namespace lobby::ui {

using Others = Result<QList<MaybeSame>>;

QFuture<Others> maybeSameAs(
    const quality::DuplicateQueue &queue, const guests::Guests &guests, const Uuid &guest)
{
    const QList<quality::GuestPair> pairs = queue.pairsWith(guest);
    if (pairs.isEmpty())
        return QtFuture::makeReadyFuture(Others(QList<MaybeSame>()));
    const quality::GuestPair &likeliest = pairs.constFirst();
    const Uuid other = likeliest.first == guest ? likeliest.second : likeliest.first;
    return guests.load(other).then(
        QtFuture::Launch::Sync, [other](const Result<guests::GuestProfile> &profile) {
            return profile ? Others(QList<MaybeSame> {{other, profile->guest.name().listForm()}})
                           : Others(profile.error());
        });
}

} // namespace lobby::ui
