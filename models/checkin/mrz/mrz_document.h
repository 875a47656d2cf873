#pragma once

#include "models/checkin/mrz/mrz_date.h"
#include "models/checkin/mrz/mrz_judgement.h"
#include "models/checkin/mrz/mrz_name.h"

#include <QList>

namespace lobby::checkin {

/// One character that was read otherwise than it is written.
struct MrzRepair
{
    MrzPlace place = {};
    char from = 0;
    char to = 0;
    friend bool operator==(const MrzRepair &, const MrzRepair &) = default;
};

/// What a machine readable zone says, field by field, as it is written there without fillers; the
/// names stand in words.
struct MrzDocument
{
    MrzFormat format = MrzFormat::Td3;
    QString documentCode; ///< "P", "ID", "VB" …
    QString issuer; ///< ISO 3166-1 alpha-3 or a code of ICAO 9303-3, section 5
    QString documentNumber;
    QString nationality; ///< like issuer
    QString birth; ///< six characters
    QString sex; ///< "M", "F" or "<"
    QString expiry; ///< six characters
    QString optional1;
    QString optional2;
    MrzName name;
    MrzJudgement judgement;
    bool issuerKnown = false;
    bool nationalityKnown = false;
    std::optional<MrzDate> birthDate; ///< none: no date
    std::optional<MrzDate> expiryDate;
    MrzPlace numberCheckPlace; ///< of the document number's check digit
    QStringList lines; ///< after the repairs
    /// Characters that were changed, because all check digits hold with them and every field is
    /// plausible.
    QList<MrzRepair> repairs;
    /// Changes that would mend a field, but not the document: for somebody to look at.
    QList<MrzRepair> suggestions;

    [[nodiscard]] bool valid() const { return judgement.valid(); }
};

/// Reads, repairs what readers of optical characters confuse, and judges. Pure; any thread.
[[nodiscard]] Result<MrzDocument, MrzFault> readMrz(
    const QStringList &lines, MrzSource source = MrzSource::Unknown);

} // namespace lobby::checkin
