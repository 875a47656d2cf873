#pragma once

#include "models/checkin/capture/jurisdiction.h"
#include "models/checkin/reading/read_document.h"
#include "models/guests/guest.h"

namespace lobby::checkin {

/// What a clerk should know of a document before it is taken over, the gravest first.
enum class CaptureNotice {
    CheckDigitWrong,
    Implausible, ///< the digits hold, but a field cannot be
    Expired,
    ExpiresSoon, ///< within six months
    Minor, ///< a guardian is registered too
    NameTruncated,
    LayoutInferred,
    Repaired, ///< characters were changed so that the check digits hold
    NameToCheck, ///< no check digit protects it
};

[[nodiscard]] QList<CaptureNotice> noticesOf(
    const ReadDocument &read, const Jurisdiction &jurisdiction, QDate today);

/// A field in which a document and a guest's profile differ.
struct CaptureDifference
{
    CaptureField field = CaptureField::LatinName;
    QString before; ///< as the profile shows it, masked where it is; empty: not known yet
    QString after; ///< of the document
};

/// What taking a document over would change. `sameBirth` is what was found out about the whole
/// birth date, of which the profile shows the year alone.
[[nodiscard]] QList<CaptureDifference> differencesOf(const guests::GuestProfile &known,
    const ReadDocument &read, const Jurisdiction &jurisdiction, bool sameDocument, bool sameBirth);

/// The document of the profile that was read again and holds: its number is the same, and so is, as
/// it stands or as `fields` take it over, all else that is kept of it. Null for a document that is
/// new, was misread or says otherwise.
[[nodiscard]] Uuid documentReadAgain(const guests::GuestProfile &known, const ReadDocument &read,
    const Jurisdiction &jurisdiction, const QList<CaptureField> &fields, bool sameDocument);

/// Puts these fields of a document into a profile. A document with the number of one that is there
/// takes its place; its number goes in plain and is sealed on its way into the store.
void takeOver(guests::GuestProfile &profile, const ReadDocument &read,
    const Jurisdiction &jurisdiction, const QList<CaptureField> &fields, bool sameDocument);

} // namespace lobby::checkin
