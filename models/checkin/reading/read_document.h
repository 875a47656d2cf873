#pragma once

#include "models/checkin/identity/identity_number.h"
#include "models/checkin/permits/permit.h"
#include "models/guests/values/birth_date.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace lobby::checkin {

enum class FieldState {
    Absent, ///< the document does not say it
    Verified, ///< a check digit holds, or it is one of a list of codes
    Repaired, ///< a check digit holds since characters were changed
    ToCheck, ///< nothing protects it: somebody compares it with the document
    Wrong, ///< a check digit does not hold, or it cannot be
};

/// One field as it is shown and filled in.
struct ReadField
{
    QString text = {};
    FieldState state = FieldState::Absent;
    MrzSpan span = {}; ///< where it stands in the lines; of length 0: nowhere
};

/// What was read of one document, whatever kind it is of: what the capture dialog shows, compares
/// and takes over. A plain value.
struct ReadDocument
{
    enum class Source { MachineReadableZone, Permit, IdentityNumber };

    Source source = Source::MachineReadableZone;
    /// As an identity document's type is kept: "P", "ID", "V", "resident_id_cn", "hk_mo_permit",
    /// "tw_permit" or "other".
    QString docType;
    ReadField number;
    ReadField surname; ///< Latin letters, as on the document
    ReadField given;
    ReadField nativeName;
    ReadField birth; ///< its text as in `birthDate`
    ReadField sex; ///< "M" or "F"
    ReadField nationality; ///< ISO 3166-1 alpha-3 or a code of ICAO 9303
    ReadField issuer; ///< like nationality
    ReadField expiry; ///< its text in ISO 8601
    guests::BirthDate birthDate;
    QDate expiryDate;
    QString region; ///< where a resident of the PRC was registered, in Chinese

    bool valid = false; ///< every check digit holds and every field is plausible
    bool inferred = false; ///< the layout was inferred, not published
    bool nameTruncated = false; ///< there may be more of the name than fits
    QStringList lines; ///< what was read, after the repairs
    QList<MrzRepair> repairs;
    QList<MrzRepair> suggestions;
    /// Where to put the caret, in the order of reading: the check digits that do not hold, the
    /// fields that cannot be.
    QList<MrzPlace> wrongPlaces;
};

[[nodiscard]] ReadDocument documentFrom(const MrzDocument &zone, QDate today);
[[nodiscard]] ReadDocument documentFrom(const Permit &permit, QDate today);
/// A number alone: typed, or sent by a card reader.
[[nodiscard]] ReadDocument documentFrom(IdentityType type, const IdentityVerdict &verdict);

/// One of documentLines() or of Scan::zones.
[[nodiscard]] Result<ReadDocument, MrzFault> readDocument(
    const QStringList &lines, QDate today, MrzSource source = MrzSource::Unknown);

} // namespace lobby::checkin
