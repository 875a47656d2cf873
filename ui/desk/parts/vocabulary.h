#pragma once

#include "models/stays/lists/arrivals_departures.h"

#include <QCoreApplication>
#include <QStringView>

namespace lobby::ui {

/// What the desk belongs to; chosen at the first run, kept with the property.
enum class DeskKind { Hotel, Agency, Branch };

/// "hotel", "agency" or "branch"; anything else is a hotel.
DeskKind deskKindNamed(QStringView name);

/// The same things in the words of a hotel, a travel agency or a branch office, translated. Keys
/// and data are the same for all of them.
class Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::Vocabulary)

public:
    explicit Vocabulary(DeskKind kind = DeskKind::Hotel)
        : m_kind(kind)
    {
    }

    [[nodiscard]] DeskKind kind() const { return m_kind; }

    /// Titles of pages.
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString stays() const;
    [[nodiscard]] QString checkInTitle() const;
    [[nodiscard]] QString newStay() const;
    /// One of them, as the heading of a column: "Guest".
    [[nodiscard]] QString person() const;
    /// Heading of one of the four lists of a day, "Arrivals".
    [[nodiscard]] QString list(stays::DayList list) const;
    /// The list when nobody is in it, a sentence.
    [[nodiscard]] QString emptyList(stays::DayList list) const;
    /// What is left of the list to do, for the figures: "Arrivals left".
    [[nodiscard]] QString left(stays::DayList list) const;
    /// Verbs of buttons.
    [[nodiscard]] QString checkIn() const;
    [[nodiscard]] QString checkOut() const;
    /// After it has happened; `name` of the guest, `room` may be empty.
    [[nodiscard]] QString checkedIn(const QString &name, const QString &room) const;
    [[nodiscard]] QString checkedOut(const QString &name, const QString &room) const;

private:
    DeskKind m_kind;
};

} // namespace lobby::ui
