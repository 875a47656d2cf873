#pragma once

#include "models/stays/lists/arrivals_departures.h"
#include "ui/desk/parts/desk_services.h"

#include <QJsonObject>
#include <QWidget>

namespace lobby::ui {

class Card;
class GuestSideCard;
class GuestsCard;
class PageHeader;
class RoomCard;
class StayFacts;

/// One stay at the desk: what must be noted of it, its room and nights, who stays with which
/// document, and beside them what is known.
class CheckInForm : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInForm(const DeskServices &services, QWidget *parent = nullptr);

    [[nodiscard]] RoomCard &room() const { return *m_room; }
    [[nodiscard]] GuestsCard &guests() const { return *m_guests; }
    /// None where guests have no window.
    [[nodiscard]] GuestSideCard *guestSide() const { return m_guestSide; }

    /// Either may still be on its way.
    void show(const stays::Stay *stay, const stays::StayRow *row);
    void clear();
    /// Goes to what is asked for first; false when it is all there.
    bool focusMissingRoom();
    /// What is half typed, for a draft; the room only of a stay that is still expected.
    [[nodiscard]] QJsonObject contents(const stays::Stay &stay) const;
    void setContents(const QJsonObject &contents);
    void setFactsVisible(bool visible);
    void retranslate();

private:
    QWidget *makeCards();

    const DeskServices m_services;
    PageHeader *m_header;
    Card *m_notices = nullptr;
    RoomCard *m_room = nullptr;
    GuestsCard *m_guests = nullptr;
    QWidget *m_beside;
    StayFacts *m_facts;
    GuestSideCard *m_guestSide = nullptr;
};

} // namespace lobby::ui
