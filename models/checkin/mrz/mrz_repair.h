#pragma once

#include "models/checkin/mrz/mrz_document.h"

namespace lobby::checkin {

struct MrzRepairs
{
    MrzText text; ///< after the repairs that were applied
    QList<MrzRepair> applied;
    QList<MrzRepair> suggested;
};

/// Undoes what readers of optical characters confuse, by the place of a character: letters where
/// digits belong (dates and check digits), digits where letters belong (issuer and nationality, if
/// one known code comes out), and at most one character of the document number.
///
/// Repairs are applied only if every check digit holds with them and every field is plausible, so
/// a document that is broken elsewhere stays as it was read; what would mend a single field then
/// is suggested. Names have no check digit: digits in them are suggested letters, never changed.
/// A document number mixes letters and digits, so its place says nothing: one character is changed
/// only if no other change mends its check digit, and only if the reader is known to confuse the
/// two, by its kind or by other characters of the document. Without that, one number in three that
/// is wrong for another reason would get a change that fits by chance; the composite check digit
/// weighs the number alike and cannot tell. A picture confuses some pairs (O and 0, B and 8) far
/// more often than others: of several changes that hold, the only one of such a pair is taken.
[[nodiscard]] MrzRepairs repaired(const MrzText &text, MrzSource source);

} // namespace lobby::checkin
