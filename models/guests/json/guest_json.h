#pragma once

#include "models/guests/guest.h"
#include "models/guests/search/guest_entry.h"

#include <QJsonObject>

namespace lobby::guests {

/// A profile with the registry's field names; sets as arrays of objects: guest_names, telephones,
/// emails, im_accounts, addresses, identity_documents, preferences, tags, alerts, guardians,
/// notes.
[[nodiscard]] QJsonObject toJson(const GuestProfile &profile);

/// A new guest out of the same form. Telephones need only "raw" (understood by `region`), identity
/// documents "number". Invalid, with the name as subject, for an unknown name or a value of another
/// type: what is not understood would be lost without a word.
[[nodiscard]] Result<GuestProfile> guestFromJson(
    const QJsonObject &json, const QString &region = QStringLiteral("CN"));

/// {"id", "name_native", "name_latin", "why", "matched", "room", "in_house", …}
[[nodiscard]] QJsonObject toJson(const SearchHit &hit);

} // namespace lobby::guests
