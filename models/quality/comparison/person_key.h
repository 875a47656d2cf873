#pragma once

#include "models/quality/comparison/document_comparison.h"
#include "models/quality/comparison/name_comparison.h"

namespace lobby::quality {

/// A person as he is compared and looked for: everything folded once, so that a comparison is
/// short. A value, a pure function of the record. Any thread.
struct PersonKey
{
    NameKey name;
    QString sex; ///< "m", "f" or empty
    QString birth; ///< birthDigits()
    QString birthInDocument; ///< if it is another one
    QString nationality;
    QList<DocumentKey> documents;
    QStringList phones; ///< telephoneKey()
    QStringList emails;
    QString streetNumber;
    QString street;
    QString locality;
    QString city;
    QString postalCode;
    QString state;
};

[[nodiscard]] PersonKey personKey(const PersonRecord &record);

/// National digits: "+86 138-0013-8000", "0086 13800138000" and "13800138000" are one number.
[[nodiscard]] QString telephoneKey(QStringView written);

[[nodiscard]] Findings compare(const PersonKey &a, const PersonKey &b);

} // namespace lobby::quality
