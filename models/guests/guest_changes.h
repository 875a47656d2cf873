#pragma once

#include "models/guests/guest.h"

namespace lobby::guests {

/// What must be asked of the store so that what a form shows is what the database holds. Pure.

/// Cleans every text, fills what follows from the rest (script, primary flags, precision), drops
/// members without content. Ids are kept.
[[nodiscard]] GuestProfile tidied(GuestProfile profile);

/// A new guest with what belongs to him. Things without an id get one, made at `nowMs`.
[[nodiscard]] QList<sync::Intent> creation(
    GuestProfile &profile, const Uuid &author, qint64 nowMs, sync::Source source);

/// The smallest set of changes from `loaded` to `edited`, two versions of one guest; empty when
/// nothing differs. Carries what `loaded` had seen. Notes are not part of it.
[[nodiscard]] QList<sync::Intent> changes(
    const GuestProfile &edited, const GuestProfile &loaded, qint64 nowMs, sync::Source source);

/// A note as an entry of its ledger.
[[nodiscard]] sync::Intent noteEntry(const Uuid &guest, const Note &note);

/// The same tag on the same guest is the same thing on every desk.
[[nodiscard]] Uuid tagId(const Uuid &guest, const QString &code);

} // namespace lobby::guests
