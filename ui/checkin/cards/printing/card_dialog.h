#pragma once

#include "models/checkin/cards/registration_card.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace lobby::ui {

class CardDesk;

/// A stay's registration card to look at, to print and to keep as a file. Shown by open(); goes
/// when it is closed.
class CardDialog : public QDialog
{
    Q_OBJECT

public:
    /// `cards` outlives the dialog.
    CardDialog(CardDesk &cards, const Uuid &stay, QWidget *parent);

private:
    void loaded(const Result<checkin::RegistrationCard> &card);
    void print();
    void askWhere();
    void save(const QString &path);
    void say(const QString &what, const QString &next = {});

    CardDesk &m_cards;
    Uuid m_stay;
    std::optional<checkin::RegistrationCard> m_card;
    QLabel *m_picture;
    QLabel *m_said;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace lobby::ui
