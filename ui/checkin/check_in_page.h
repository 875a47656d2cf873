#pragma once

#include "ui/desk/parts/desk_services.h"
#include "ui/shell/page/page.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace lobby::ui {

class ArrivalChooser;
class Card;
class DocumentFields;
class FormRow;
class InlineMessage;
class PageHeader;

/// Page "checkin"; argument: a stay's id. One stay from its booking to the key, or from the key to
/// the door; without an argument today's arrivals to choose from. Everything typed stays until it
/// is saved. GUI thread.
class CheckInPage : public Page
{
    Q_OBJECT

public:
    explicit CheckInPage(const DeskServices &services, QWidget *parent = nullptr);

    /// Its place in the window: F2 from everywhere is for the program to declare.
    static PageEntry entry(const DeskServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    bool focusFilter() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void setRightColumnVisible(bool visible) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    QWidget *makeForm();
    void load(bool afresh);
    void loadRow();
    void loadGuests();
    void loadRooms();
    void guestsLoaded();
    void showStay();
    void showFacts();
    void showState();
    void lostStay(const Error &error);

    [[nodiscard]] bool isCheckOut() const;
    [[nodiscard]] QString blockedBecause() const;
    [[nodiscard]] QString guestName() const;
    void act();
    void saveDocuments(qsizetype from);
    void saveDeparture();
    void checkIn(stays::EarlyArrival early);
    void checkOut();
    void fail(const Error &error);
    void done(const QString &sentence);
    void takeBack(const Uuid &stay);
    void setBusy(bool busy);

    DeskServices m_services;
    Actions *m_actions = nullptr;
    QStackedLayout *m_layers;
    ArrivalChooser *m_chooser;
    QWidget *m_form = nullptr;
    PageHeader *m_header = nullptr;
    InlineMessage *m_message = nullptr;
    Card *m_notices = nullptr;
    Card *m_booking = nullptr;
    QComboBox *m_room = nullptr;
    FormRow *m_roomRow = nullptr;
    QDateEdit *m_departure = nullptr;
    FormRow *m_departureRow = nullptr;
    QLabel *m_nights = nullptr;
    Card *m_documents = nullptr;
    QLabel *m_complete = nullptr;
    Card *m_facts = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;

    Uuid m_id;
    std::optional<stays::Stay> m_stay;
    std::optional<stays::StayRow> m_row; ///< its notices
    QList<guests::GuestProfile> m_guests; ///< its own first, masked
    QList<DocumentFields *> m_fields; ///< of those without a document
    int m_missing = 0; ///< profiles still to come
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace lobby::ui
