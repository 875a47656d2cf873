#pragma once

#include "models/support/uuid.h"
#include "models/sync/stamp.h"

#include <QList>
#include <QSet>

#include <map>

namespace lobby::guests {

/// The record whose value counts, by the field that a group of fields is named after: see
/// choiceGroups().
using FieldSources = std::map<quint16, Uuid>;

/// An entry of the ledger that makes two records one guest. A plain value.
struct Merging
{
    Uuid id = {};
    Uuid record = {}; ///< that went into the other
    Uuid into = {};
    sync::Stamp at = {};
    FieldSources sources = {};
    Uuid staff = {};
    qint64 atMs = 0;

    friend bool operator==(const Merging &, const Merging &) = default;
};

/// Records that are read as one guest, and why. All of it is a function of what stands in the
/// ledger, in any order: desks that know the same entries know the same groups.
struct IdentityGroup
{
    QList<Uuid> records = {}; ///< ascending
    QList<Merging> mergings = {}; ///< between them, oldest first

    [[nodiscard]] bool isJoint() const { return records.size() > 1; }
    friend bool operator==(const IdentityGroup &, const IdentityGroup &) = default;
};

/// The mergings that no parting names, each once, oldest first.
[[nodiscard]] QList<Merging> standing(const QList<Merging> &ledger, const QSet<Uuid> &parted);
/// Everybody whom standing mergings connect with `record`; alone, if none does.
[[nodiscard]] IdentityGroup groupOf(const Uuid &record, const QList<Merging> &standing);
/// Were two records one by what had been merged at that moment?
[[nodiscard]] bool wereOne(
    const Uuid &a, const Uuid &b, const QList<Merging> &mergings, const sync::Stamp &then);
/// The record under which the guest is shown: that into which the newest merging went, of those
/// that this desk has. None if it has none of them.
[[nodiscard]] Uuid shownOf(const IdentityGroup &group, const QSet<Uuid> &here);

} // namespace lobby::guests
