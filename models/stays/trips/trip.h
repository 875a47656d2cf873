#pragma once

#include "models/support/uuid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lobby::stays {

/// A journey of one guest: what an agency sold him, or one flight of his boarding pass. A plain
/// value; whatever is not known is empty.
struct Trip
{
    Uuid id;
    Uuid branch; ///< that wrote it down
    Uuid guest;
    QString product; ///< as it was sold
    QString origin; ///< a place; of a flight its IATA airport
    QString destination;
    QDate departure; ///< invalid: open
    QDate returning; ///< invalid: one way
    QString carrier; ///< IATA airline designator
    QString flightNo; ///< without the carrier and leading zeros: "834"
    QString seat;
    std::optional<qint64> bookedAt; ///< Unix milliseconds
    QString recordLocator; ///< the carrier's booking reference (PNR)

    friend bool operator==(const Trip &, const Trip &) = default;
};

/// The same guest on the same flight; one that has no flight number is like no other.
[[nodiscard]] bool isSameFlight(const Trip &a, const Trip &b);

/// Reasons why a trip cannot be written down.
enum class TripProblem {
    GuestMissing,
    BranchMissing,
    NothingSaid, ///< neither a product nor a place nor a flight
    ReturnBeforeDeparture,
    TextTooLong, ///< of more than kMaxTextLength characters
};

/// None: it may be.
[[nodiscard]] std::optional<TripProblem> problemOf(const Trip &trip);
/// Field of the registry that a problem belongs to, "return_date".
[[nodiscard]] QLatin1StringView fieldOf(TripProblem problem);

} // namespace lobby::stays
