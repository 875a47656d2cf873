#pragma once

#include "ui/followups/contacts/contact_services.h"
#include "ui/shell/form/form_page.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace lobby::ui {

class Card;
class FormRow;
class MomentField;

/// Page "contact": a contact with a guest, as it was had; argument: the guest. A next step with a
/// day becomes a follow-up. GUI thread.
class ContactPage final : public FormPage
{
    Q_OBJECT

public:
    explicit ContactPage(const ContactServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const ContactServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    void clear() override;
    void retranslate() override;

private:
    void build();
    void showGuest(const Uuid &guest);
    void showAbout();
    void saved(const Result<Uuid> &made);
    [[nodiscard]] bool check();
    [[nodiscard]] followups::ContactActivity typed() const;

    ContactServices m_services;
    Uuid m_guest;
    QString m_guestName;
    Card *m_card;
    QComboBox *m_method;
    QDateTimeEdit *m_when;
    QLineEdit *m_type;
    QLineEdit *m_subject;
    QPlainTextEdit *m_description;
    QLineEdit *m_result;
    QLineEdit *m_next;
    MomentField *m_nextOn;
    QList<FormRow *> m_rows;
};

} // namespace lobby::ui
