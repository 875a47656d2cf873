#pragma once

#include "models/guests/guests.h"
#include "models/quality/queue/duplicate_queue.h"
#include "ui/guests/matches/identity_bar.h"

namespace lobby::ui {

/// The likeliest other guest of the pairs that wait with him, by name; empty while nobody has been
/// compared. On the GUI thread.
[[nodiscard]] QFuture<Result<QList<MaybeSame>>> maybeSameAs(
    const quality::DuplicateQueue &queue, const guests::Guests &guests, const Uuid &guest);

} // namespace lobby::ui
