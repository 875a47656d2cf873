#pragma once

#include "models/stays/trips/trip.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Trips in words.
class TripWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::TripWords)

public:
    /// "CA 834 · PEK → SIN", or the product instead of the flight.
    static QString title(const stays::Trip &trip);
    /// "2026-11-24 · Seat 12A · Booking ABC123".
    static QString detail(const stays::Trip &trip);
};

} // namespace lobby::ui
