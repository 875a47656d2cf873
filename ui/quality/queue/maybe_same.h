#pragma once

#include "models/guests/guests.h"
#include "models/guests/matching/guest_matching.h"
#include "models/quality/queue/duplicate_queue.h"
#include "ui/guests/matches/identity_bar.h"

namespace lobby::ui {

/// Where it is known who may be the same as a guest. All of it outlives the questions.
struct SameSources
{
    const quality::DuplicateQueue &queue;
    const quality::MatchDecisions &decisions;
    const guests::GuestMatching &matching;
    const guests::Guests &guests;
};

/// The likeliest other guest: of the pairs that wait with him, else whoever is very likely the same
/// by what stands in the records, so that an edit is noticed at once, compared or not. None who was
/// told apart from him. On the GUI thread. NotAllowed for whoever may not merge.
[[nodiscard]] QFuture<Result<QList<MaybeSame>>> maybeSameAs(
    const SameSources &sources, const Uuid &guest);

/// Is it undecided whether these two are one? Any thread. NotAllowed as above.
[[nodiscard]] QFuture<Result<bool>> mayBeOne(
    const quality::MatchDecisions &decisions, const Uuid &one, const Uuid &other);

} // namespace lobby::ui
