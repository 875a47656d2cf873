#pragma once

#include "models/support/uuid.h"

#include <QHash>
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
    /// Of what is not certain, how likely it is.
    enum class Doubt : quint8 { None, Possible, VeryLikely };

    Kind kind = Kind::New;
    By by = By::Nothing;
    Uuid guest = {}; ///< who, or what, is stored; none where it is an earlier row
    qsizetype row = -1; ///< the earlier row, by its place
    double probability = 1;
    Doubt doubt = Doubt::None; ///< whatever becomes of the row
    friend bool operator==(const RowMatch &, const RowMatch &) = default;
};

/// What becomes of a row that may be of somebody who is here, or of an earlier row.
enum class SuspectPolicy : quint8 { LeaveOut, AsNew, Update };

/// By how likely it is, or as somebody decided of one row.
struct SuspectPolicies
{
    SuspectPolicy likely = SuspectPolicy::LeaveOut;
    SuspectPolicy possible = SuspectPolicy::AsNew; ///< mostly somebody else; looked at afterwards
    QHash<qint64, SuspectPolicy> decided = {}; ///< by line

    [[nodiscard]] SuspectPolicy of(qint64 line, RowMatch::Doubt doubt) const
    {
        return decided.value(line, doubt == RowMatch::Doubt::Possible ? possible : likely);
    }
};

} // namespace lobby::exchange
