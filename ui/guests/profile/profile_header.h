#pragma once

#include "models/guests/guest.h"
#include "models/stays/stay.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lobby::ui {

class Heading;

/// Who it is, in one line, and below it what the desk must know before it speaks to the guest.
class ProfileHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void setGuest(const guests::GuestProfile &profile);
    /// Shown as the room the guest is in; none when he is not in house.
    void setStay(const std::optional<stays::Stay> &stay);
    /// Trailing end of the first line.
    void addButton(QWidget *button);
    [[nodiscard]] Heading *heading() const { return m_native; }
    void retranslate();

Q_SIGNALS:
    void backClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNames();
    void showChips();

    guests::GuestProfile m_profile;
    std::optional<stays::Stay> m_stay;
    QToolButton *m_back;
    Heading *m_native;
    QLabel *m_latin;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
    QWidget *m_strip;
    QHBoxLayout *m_alerts;
};

} // namespace lobby::ui
