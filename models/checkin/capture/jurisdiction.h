#pragma once

#include <QList>
#include <QString>

namespace lobby::checkin {

/// What a document may bring into a guest's profile.
enum class CaptureField { LatinName, NativeName, BirthDate, Gender, Nationality, Document };

/// Which fields of a document a desk keeps, and whom it may not register alone: by where it stands.
struct Jurisdiction
{
    QString id; ///< "CN", "EU" or "generic"
    QList<CaptureField> kept; ///< everything else is dropped when the dialog closes
    int fullAge = 18; ///< years; below, a guardian is registered too
    bool keepsExpiry = true; ///< of the document

    [[nodiscard]] bool keeps(CaptureField field) const { return kept.contains(field); }
};

/// The rules for an ISO 3166-1 alpha-2 country: registration of all guests' documents in CN
/// (旅馆业治安管理办法), what the registration forms of the EU's members ask for, else the least
/// that tells one guest from another.
[[nodiscard]] const Jurisdiction &jurisdictionOf(const QString &country);

} // namespace lobby::checkin
