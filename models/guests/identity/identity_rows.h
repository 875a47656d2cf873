#pragma once

#include "models/guests/identity/identity_group.h"
#include "models/store/commit_step.h"
#include "models/sync/value.h"

namespace lobby::guests {

/// What an entry of the ledger says; its codes stand in the registry.
inline constexpr QLatin1StringView kMergedEntry {"merged"};
inline constexpr QLatin1StringView kKeptEntry {"kept"};
inline constexpr QLatin1StringView kPartedEntry {"parted"};

/// {"10": "0190163d-…"}; what cannot be read says nothing.
[[nodiscard]] QString sourcesText(const FieldSources &sources);
[[nodiscard]] FieldSources sourcesOf(const QString &text);

/// SQL of identities. Any connection, unless it is said; throws store::SqlError.

/// Who is one with a record, by the ledger.
[[nodiscard]] IdentityGroup readGroup(store::Connection &connection, const Uuid &record);
/// The guest under whom a record is shown; itself, if it was not merged.
[[nodiscard]] Uuid shownFor(store::Connection &connection, const Uuid &record);
/// All records of the guest under whom this one is shown, that one first. Where a guest was not
/// merged he is alone, also when there is no such guest.
[[nodiscard]] QList<Uuid> recordsOf(store::Connection &connection, const Uuid &record);
/// What the guest of this record is shown with in a field of the table of guests: of several
/// records what they say together, so that what was taken back from the merged guest is not read
/// out of one of them. Nothing when there is no such guest.
[[nodiscard]] sync::Value shownValue(
    store::Connection &connection, const Uuid &record, quint16 field);

/// Brings the local table of identities up to date after rows of others have changed; answers all
/// whose group or whose shown record may have changed. On the writer thread, in its transaction.
QSet<Uuid> followIdentities(store::Connection &connection, const QList<store::TouchedRow> &touched);

} // namespace lobby::guests
