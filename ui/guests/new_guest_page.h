#pragma once

#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/guests/guest_services.h"
#include "ui/shell/page/page.h"

class QPushButton;
class QScrollArea;

namespace lobby::ui {

class GuestForm;
class KnownGuestsCard;
class InlineMessage;
class PageHeader;

/// A new guest, typed in place. The argument may be what was searched for and not found; it goes
/// into the field it fits.
class NewGuestPage final : public Page, public SeeksSomebody
{
    Q_OBJECT

public:
    explicit NewGuestPage(GuestServices services, QWidget *parent = nullptr);

    /// What is known of somebody new, e.g. by his visiting card, as if it were typed. What is half
    /// typed stays instead.
    void suggest(const guests::GuestProfile &profile);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    /// As far as he is typed.
    [[nodiscard]] guests::Somebody sought() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void clear();
    void save();
    void cancel();
    void showPermission();
    void lookForKnown();
    [[nodiscard]] QJsonObject contents() const;

    GuestServices m_services;
    Actions *m_actions = nullptr;
    PageHeader *m_header;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QList<GuestForm *> m_forms;
    KnownGuestsCard *m_known;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QList<guests::Address> m_addresses; ///< suggested; the forms have no fields for them
    QJsonObject m_empty; ///< contents of untouched forms
};

} // namespace lobby::ui
