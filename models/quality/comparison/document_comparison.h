#pragma once

#include "models/quality/comparison/agreement.h"
#include "models/quality/comparison/person_record.h"

namespace lobby::quality {

/// A document's number as it is compared.
struct DocumentKey
{
    /// A resident's number stays all his life, a passport's is another one with each passport.
    enum class Kind : quint8 { Resident, Renewed, Unknown };

    Kind kind = Kind::Unknown;
    QString number; ///< capital letters and digits alone
    QString misread; ///< `number` with the letters that are mistaken for digits as digits
};

[[nodiscard]] DocumentKey documentKey(const PersonRecord::Document &document);

/// The birth date in a resident's number of China, eight digits; empty if there is none.
[[nodiscard]] QString birthInDocument(const DocumentKey &key);

/// Same, Near (one character, or look-alikes), Renewed (two passports), Different; Missing also
/// for two kinds that one person has both of.
[[nodiscard]] Agreement compareDocuments(const DocumentKey &a, const DocumentKey &b);

} // namespace lobby::quality
