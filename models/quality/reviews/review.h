#pragma once

#include "models/quality/verification/verification.h"

#include <QDate>
#include <QHash>

namespace lobby::quality {

/// A look at records of a branch: some drawn by lot in a week, one member looks through them and
/// signs. A plain value.
struct Review
{
    Uuid id = {};
    Uuid branch = {};
    QDate week = {}; ///< its Monday
    Uuid assignedTo = {};
    QList<Uuid> guests = {}; ///< drawn
    Uuid madeBy = {};
    qint64 madeAtMs = 0;
    Uuid signedBy = {};
    qint64 signedAtMs = 0; ///< zero: open
    QString note = {};

    [[nodiscard]] bool isSigned() const { return signedAtMs != 0; }
    friend bool operator==(const Review &, const Review &) = default;
};

/// What was found of the records that somebody has looked at so far.
using ReviewFindings = QHash<Uuid, Verification::Outcome>;

/// The Monday of its week.
[[nodiscard]] QDate weekOf(QDate day);
/// There is one review of a branch and week, whichever desk draws it.
[[nodiscard]] Uuid reviewId(const Uuid &branch, QDate week);
/// `count` of the guests, by a lot that follows from the branch and the week: who draws again, or
/// at another desk, draws the same of the same. The order is that of the lot. Pure.
[[nodiscard]] QList<Uuid> drawnByLot(
    const QList<Uuid> &guests, const Uuid &branch, QDate week, int count);

/// ["0190163d-…", …]; what cannot be read is nobody.
[[nodiscard]] QString guestsText(const QList<Uuid> &guests);
[[nodiscard]] QList<Uuid> guestsOf(const QString &text);

} // namespace lobby::quality
