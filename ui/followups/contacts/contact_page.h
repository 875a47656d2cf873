#pragma once

#include "ui/followups/contacts/contact_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;
class MomentField;
class PageHeader;

/// Page "contact": a contact with a guest, as it was had; argument: the guest. A next step with a
/// day becomes a follow-up. GUI thread.
class ContactPage final : public Page
{
    Q_OBJECT

public:
    explicit ContactPage(const ContactServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const ContactServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void clear();
    void showGuest(const Uuid &guest);
    void showAbout();
    void showPermission();
    void save();
    void saved(const Result<Uuid> &made);
    void cancel();
    [[nodiscard]] bool check();
    [[nodiscard]] followups::ContactActivity typed() const;

    ContactServices m_services;
    Actions *m_actions = nullptr;
    Uuid m_guest;
    QString m_guestName;
    PageHeader *m_header;
    InlineMessage *m_message;
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
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace lobby::ui
