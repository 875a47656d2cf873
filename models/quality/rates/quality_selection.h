#pragma once

#include "models/quality/rates/quality_figures.h"

namespace lobby::quality {

/// Which guests: those of a branch, a member, a month, and of them those behind one number. A plain
/// value; nothing said means all of them.
struct QualitySelection
{
    enum class What : quint8 {
        Everybody,
        Missing, ///< a field, or any
        Failed,
        Stale,
        Double,
        Broken, ///< a rule, or any
        Captured,
        Verified, ///< so long ago
        State,
    };

    What what = What::Everybody;
    int which = -1; ///< a QualityField, CrossRule, CaptureWay …; -1: any
    std::optional<Uuid> branch = {}; ///< null: of none
    std::optional<Uuid> member = {};
    QDate month = {}; ///< any day of it; invalid: all

    /// Is he of the branch, the member and the month?
    [[nodiscard]] bool isAbout(const CountedGuest &guest) const;
    /// Is he behind the number?
    [[nodiscard]] bool holds(const CountedGuest &guest) const;

    friend bool operator==(const QualitySelection &, const QualitySelection &) = default;
};

/// "missing?which=7&month=2025-05", for links between pages; and back.
[[nodiscard]] QString linkTo(const QualitySelection &selection);
[[nodiscard]] std::optional<QualitySelection> selectionOf(const QString &link);

} // namespace lobby::quality
