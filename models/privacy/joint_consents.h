#pragma once

#include "models/guests/identity/identity_group.h"
#include "models/privacy/consent.h"

namespace lobby::privacy {

/// A line of the ledger, and of which record of the guest it is.
struct RecordedConsent
{
    Uuid record = {};
    Consent consent = {};
};

/// What records that are one say together, one answer a purpose. Of each record the last word
/// counts, and of these a refusal, unless the guest was asked anew when that record was one with
/// his. A record that was never asked says nothing. Pure; `inOrder` is the oldest first.
[[nodiscard]] QList<Consent> jointConsents(
    const QList<RecordedConsent> &inOrder, const QList<guests::Merging> &mergings);

} // namespace lobby::privacy
