#pragma once

#include "models/support/uuid.h"

#include <QString>

namespace lobby::exchange {

/// What a row is to what is stored, and to the rows before it.
struct RowMatch
{
    enum class Kind : quint8 {
        New,
        Update, ///< of somebody who is here for certain
        Suspected, ///< of somebody who is likely here; a person decides
        Repeats, ///< an earlier row of the file, which takes in what this one adds
    };
    enum class By : quint8 {
        Nothing,
        Document,
        MemberNo,
        Telephone,
        Email,
        Likeness,
        SameRun,
        Name
    };

    Kind kind = Kind::New;
    By by = By::Nothing;
    Uuid guest = {}; ///< who, or what, is stored; none where it is an earlier row
    qsizetype row = -1; ///< the earlier row, by its place
    double probability = 1;
    friend bool operator==(const RowMatch &, const RowMatch &) = default;
};

/// What becomes of rows that are likely of somebody who is here, or of an earlier row.
enum class SuspectPolicy : quint8 { LeaveOut, AsNew, Update };

} // namespace lobby::exchange
