#pragma once

#include "models/support/uuid.h"
#include "models/sync/stamp.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace lobby::guests {

/// A paper that says who somebody is. The number itself is in memory alone, between its capture
/// and its sealing; what is stored is sealed, and found by the index.
struct IdentityDocument
{
    QString docType
        = {}; ///< ICAO 9303 document code (P, ID, V …) or resident_id_cn, hk_mo_permit …
    QString number = {}; ///< plain; set only when captured or revealed
    QByteArray numberSealed = {};
    QByteArray numberIndex = {};
    QString numberLast4 = {};
    QString issuingCountry = {}; ///< ISO 3166-1 alpha-3 or an ICAO code
    QDate issueDate = {};
    QDate expiryDate = {};
    QString captureMethod = {}; ///< manual, mrz_ocr, wedge, chip, cn_reader
    bool primary = false;
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const IdentityDocument &, const IdentityDocument &) = default;
};

} // namespace lobby::guests
