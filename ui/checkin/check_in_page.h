#pragma once

#include "ui/desk/parts/desk_services.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/unfinished_forms.h"

#include <optional>

class QStackedLayout;

namespace lobby::ui {

class ArrivalChooser;
class CheckInForm;
class CheckInSteps;
class FinishBar;
class PageHeader;

/// Page "checkin"; argument: a stay's id. One stay from its booking to the key, or from the key to
/// the door; without an argument today's arrivals to choose from. Everything typed stays until it
/// is saved. GUI thread.
class CheckInPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckInPage(const DeskServices &services, QWidget *parent = nullptr);

    /// Its place in the window: F2 from everywhere is for the program to declare.
    static PageEntry entry(const DeskServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
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
    QWidget *makeChooser();
    QWidget *makeWork();
    void connectParts();
    void load(bool afresh);
    void loadRow();
    void loaded(const stays::Stay &stay, bool afresh);
    [[nodiscard]] QJsonObject typed() const;
    void forget();
    void showStay();
    void showState();

    [[nodiscard]] bool isExpected() const;
    [[nodiscard]] bool isCheckOut() const;
    /// Of the button that Enter presses, and of the one beside it.
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QString otherVerb() const;
    /// Is there a card to print, and does Enter print it?
    [[nodiscard]] bool offersCard() const;
    [[nodiscard]] bool printsByItself() const;
    [[nodiscard]] QString blockedBecause() const;
    [[nodiscard]] QString guestName() const;
    void act(bool withCard);
    void checkIn(stays::EarlyArrival early);
    void checkedIn();
    void showCard();
    void checkOut();
    void fail(const Error &error);
    void done(const QString &sentence);
    void takeBack(const Uuid &stay);
    void setBusy(bool busy);

    DeskServices m_services;
    Actions *m_actions = nullptr;
    QStackedLayout *m_layers;
    ArrivalChooser *m_chooser;
    PageHeader *m_chooserHeader = nullptr;
    CheckInForm *m_form = nullptr;
    FinishBar *m_bar = nullptr;
    CheckInSteps *m_steps;

    Uuid m_id;
    std::optional<stays::Stay> m_stay;
    std::optional<stays::StayRow> m_row; ///< its notices
    UnfinishedForms m_unfinished; ///< by the stay's id
    QJsonObject m_pending; ///< for when the stay has been read
    int m_generation = 0;
    bool m_isFresh = false; ///< just opened: the guests are still being read
    bool m_busy = false;
    bool m_withCard = false; ///< of the check-in that is under way
};

} // namespace lobby::ui
