#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lobby::checkin {

/// What the simulated reader can play: nobody of it is a real person.
enum class SimulatedDocument {
    Passport,
    IdCard, ///< TD1, of three lines
    ResidentId, ///< of the PRC, its number alone
    Misread, ///< a passport whose misread character its check digit mends
    Damaged, ///< a passport with a check digit that does not hold
    Minor,
    Expired,
    ExpiresSoon, ///< within six months
    TwoAtOnce, ///< two passports in one scan
    MemberCode, ///< our own QR code of a guest
};

[[nodiscard]] const QList<SimulatedDocument> &simulatedDocuments();

/// What a reader would send, lines divided by \n, with dates that fit `today`. `memberCode` is what
/// SimulatedDocument::MemberCode holds.
[[nodiscard]] QString textOf(
    SimulatedDocument document, QDate today, const QString &memberCode = {});

} // namespace lobby::checkin
