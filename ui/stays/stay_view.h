#pragma once

#include "ui/desk/parts/desk_services.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;
class InlineMessage;
class PageHeader;
class StayForm;

/// One stay, booked, changed, extended, moved to another room, cancelled or taken back, in place.
class StayView : public QWidget
{
    Q_OBJECT

public:
    explicit StayView(DeskServices services, QWidget *parent = nullptr);

    /// With what typed() answered for it before, if anything.
    void showStay(const Uuid &id, const QJsonObject &typed = {});
    /// Another page, or the list, is in front.
    void leave() { ++m_visit; }
    /// A new one of the first of these guests; the others come along.
    void showNew(const QList<Uuid> &guests, const QJsonObject &typed = {});
    /// What is half typed; empty for nothing.
    [[nodiscard]] QJsonObject typed() const;
    void save();
    /// What is committed elsewhere is read again, unless something has been typed.
    void refresh();
    /// May its registration card be shown?
    [[nodiscard]] bool hasCard() const;
    void showCard();
    void focusFirst();
    void retranslate();
    [[nodiscard]] bool hasCancelReason() const;
    void hideCancelReason();

Q_SIGNALS:
    void finished();
    /// Without saving.
    void backRequested();
    void openRequested(const QString &page, const QString &argument);
    void toastRequested(
        const QString &text, const QString &action, const std::function<void()> &run);

private:
    using Outcome = stays::Stays::Outcome;
    void build();
    void load();
    void loadName(const Uuid &guest);
    void showState();
    void book(const stays::Stay &stay);
    void saveChanges(const stays::Stay &typed);
    void saveMoves(const stays::Stay &typed, int visit);
    void saved(int visit);
    void finish(int visit);
    void cancelStay();
    void run(const Outcome &outcome, const QString &sentence, bool canTakeBack);
    void takeBack(const Uuid &stay);
    void fail(const Error &error);

    DeskServices m_services;
    PageHeader *m_header;
    StayForm *m_form;
    InlineMessage *m_message;
    FormRow *m_reasonRow;
    QLineEdit *m_reason;
    QPushButton *m_cancelStay;
    QPushButton *m_noShow;
    QPushButton *m_reopen;
    QPushButton *m_desk; ///< check in or check out
    QPushButton *m_guest;
    QPushButton *m_card;
    QPushButton *m_back;
    QPushButton *m_save;
    QJsonObject m_pending; ///< for when the stay has been read
    std::optional<stays::Stay> m_stay; ///< as loaded; without an id a new one
    QString m_name;
    int m_generation = 0;
    int m_visit = 0; ///< an outcome that comes after one has gone elsewhere leads nowhere
};

} // namespace lobby::ui
