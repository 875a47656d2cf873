#pragma once

#include "models/support/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

namespace lobby::checkin {

/// One flight of a boarding pass; what the code leaves blank is empty.
struct FlightLeg
{
    QString recordLocator; ///< the carrier's booking reference (PNR)
    QString from; ///< IATA airport
    QString to;
    QString carrier; ///< IATA designator of who operates it
    QString flight; ///< number without leading zeros, with its suffix: "834", "12A"
    int dayOfYear = 0; ///< 1 to 366; 0: open
    QDate date; ///< invalid: open
    QString compartment;
    QString seat; ///< without leading zeros: "1A"
    QString sequence; ///< of check-in
    QString passengerStatus;
    QString ticketNumber; ///< airline's number and serial, 13 digits
    QString marketingCarrier;
    QString frequentFlyerAirline;
    QString frequentFlyerNumber;
    QString freeBaggage;
    QString airlineUse; ///< in the carrier's own form
};

/// A bar coded boarding pass of IATA resolution 792 (versions 1 to 8 of its conditional items).
struct BoardingPass
{
    QString surname;
    QString given; ///< with the title, as airlines write it: "LUC MR"
    bool electronicTicket = false;
    int version = 0; ///< of the conditional items; 0: there are none
    QString passengerDescription;
    QDate issued; ///< of the pass; invalid: not said
    QStringList baggageTags;
    QList<FlightLeg> legs;
    bool secured = false; ///< security data follow; they are not checked
};

enum class BoardingPassProblem {
    NotBoardingPass, ///< does not begin as one
    TooShort, ///< ends inside an item that must be there
    WrongSize, ///< a size that is no hexadecimal number, or says more than there is
    WrongItem, ///< an airport, a day or a number of legs that cannot be
    ForeignCharacter, ///< none of the printable ASCII characters
};

/// Stable snake_case name, e.g. "too_short".
[[nodiscard]] QLatin1StringView problemName(BoardingPassProblem problem);

/// The code says days of a year without the year: flights are dated nearest to the issue of the
/// pass, or to `today` if that is not said.
[[nodiscard]] Result<BoardingPass, BoardingPassProblem> readBoardingPass(
    QStringView text, QDate today);

} // namespace lobby::checkin
