#pragma once

#include "models/guests/guests.h"
#include "models/stays/tables/today_table_model.h"
#include "ui/desk/parts/vocabulary.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace lobby::ui {

class Card;

/// The column beside the day's table: who is highlighted, how full the house is, and in an empty
/// profile how to begin. A card with nothing to say is not there.
class TodaySide : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 340;

    /// `guests` outlives it.
    TodaySide(guests::Guests &guests, const Vocabulary &words, QWidget *parent = nullptr);

    /// The highlighted stay, or none.
    void showStay(const std::optional<stays::StayRow> &row, QDate today);
    void showFigures(const stays::TodayTableModel &day);
    /// There is no stay at all in this profile.
    void setEmptyProfile(bool empty);
    void retranslate();

Q_SIGNALS:
    void newGuestRequested();

private:
    void fillGuest();
    void load();

    guests::Guests &m_guests;
    Vocabulary m_words;
    Card *m_starting;
    QLabel *m_startingText;
    QPushButton *m_newGuest;
    Card *m_guest;
    Card *m_house;
    std::optional<stays::StayRow> m_row;
    std::optional<guests::GuestProfile> m_profile; ///< masked, of the row's guest
    QDate m_today;
    int m_generation = 0;
};

} // namespace lobby::ui
