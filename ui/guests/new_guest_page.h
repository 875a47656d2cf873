#pragma once

#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/guests/guest_services.h"
#include "ui/shell/form/form_page.h"

class QScrollArea;

namespace lobby::ui {

class GuestForm;
class KnownGuestsCard;

/// A new guest, typed in place. The argument may be what was searched for and not found; it goes
/// into the field it fits.
class NewGuestPage final : public FormPage, public SeeksSomebody
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
    /// As far as he is typed.
    [[nodiscard]] guests::Somebody sought() const override;

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    void clear() override;
    void showState() override;
    void retranslate() override;

private:
    /// And whom he may be, if he is there twice now.
    void saySaved(const Uuid &guest);
    void lookForKnown();
    [[nodiscard]] QJsonObject contents() const;

    GuestServices m_services;
    QScrollArea *m_scroll;
    QList<GuestForm *> m_forms;
    KnownGuestsCard *m_known;
    QList<guests::Address> m_addresses; ///< suggested; the forms have no fields for them
    QJsonObject m_empty; ///< contents of untouched forms
};

} // namespace lobby::ui
