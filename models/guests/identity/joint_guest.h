#pragma once

#include "models/guests/guest.h"
#include "models/guests/identity/joint_fields.h"

namespace lobby::guests {

/// One record of a guest, as it is stored.
struct GuestRecord
{
    sync::EntityState state = {};
    GuestProfile profile = {};
};

/// A member that is not shown because another record has the same.
struct Twin
{
    quint16 table = 0;
    Uuid shown = {};
    Uuid row = {};
    sync::Stamp added = {};

    friend bool operator==(const Twin &, const Twin &) = default;
};

/// Records read as one guest. A value.
struct JointGuest
{
    GuestProfile profile = {}; ///< under the id of the shown record, as far as he has seen it
    FieldSources sources = {}; ///< whose each field is
    QList<Twin> twins = {};
};

/// `records` begin with the one that is shown.
[[nodiscard]] JointGuest jointGuest(
    const QList<GuestRecord> &records, const QList<Merging> &mergings);

/// What must be asked of the store so that the joint guest is what somebody made of him: fields of
/// the guest go to the shown record, a group of them whole; what belongs to another record is
/// changed there, and what that record had twice goes. Nothing when nothing differs.
[[nodiscard]] QList<sync::Intent> jointChanges(const GuestProfile &edited,
    const GuestProfile &loaded, const QList<GuestRecord> &records, const QList<Twin> &twins,
    qint64 nowMs, sync::Source source);

} // namespace lobby::guests
