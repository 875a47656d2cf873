#pragma once

#include "ui/kit/settings/desk_settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class CardDesk;
class FormRow;

/// How this desk prints registration cards, and how many wait. Each choice is in force at once.
class CardsSection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    CardsSection(DeskSettingsFile &settings, CardDesk &cards, QWidget *parent = nullptr);

    /// Asks which printers there are.
    void reload();

Q_SIGNALS:
    void notSaved();
    void cardsRequested(); ///< the page of the cards that wait

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showSettings(const DeskSettings &settings);
    void showPrinters(const QStringList &printers);
    void showWaiting();
    void change();
    void retranslate();

    DeskSettingsFile &m_settings;
    CardDesk &m_cards;
    Card *m_printing;
    Card *m_waiting;
    QComboBox *m_atCheckIn;
    QComboBox *m_printer;
    QComboBox *m_paper;
    QComboBox *m_languages;
    QSpinBox *m_copies;
    FormRow *m_atCheckInRow;
    FormRow *m_printerRow;
    FormRow *m_paperRow;
    FormRow *m_languagesRow;
    FormRow *m_copiesRow;
    QLabel *m_state;
    QPushButton *m_open;
    QStringList m_printers;
    bool m_showing = false;
};

} // namespace lobby::ui
