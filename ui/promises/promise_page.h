#pragma once

#include "ui/promises/promise_services.h"
#include "ui/shell/form/form_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;
class MomentField;

/// Page "promise": a new one; argument: the guest to whom. What he and like cases had stands below
/// what it is worth; above the member's limit another one agrees on the same page. GUI thread.
class PromisePage final : public FormPage
{
    Q_OBJECT

public:
    explicit PromisePage(const PromiseServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const PromiseServices &services);

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
    bool stopAsking() override;
    void retranslate() override;

private:
    void build();
    void showGuest(const Uuid &guest);
    void showAbout();
    void weigh();
    void dueIn(int workingDays);
    void make(const promises::Promise &promise, const std::optional<access::Vouched> &word);
    void made(const promises::Promise &promise, const Result<Uuid> &made);
    [[nodiscard]] promises::Promise typed() const;
    [[nodiscard]] FormRow *rowOf(const QString &field) const;

    PromiseServices m_services;
    Uuid m_id; ///< of the promise that is being typed: another member agrees to it
    Uuid m_guest;
    QString m_guestName;
    promises::Promise m_asked; ///< what another member is asked about
    Card *m_card;
    SupervisorCard *m_supervisor;
    QPushButton *m_noGuest;
    QLineEdit *m_what;
    QComboBox *m_kind;
    QLineEdit *m_amount;
    MomentField *m_when;
    QSpinBox *m_days;
    FormRow *m_whatRow;
    FormRow *m_kindRow;
    FormRow *m_amountRow;
    FormRow *m_whenRow;
    FormRow *m_daysRow;
    int m_weighing = 0; ///< the latest question; answers to older ones are late
    QLabel *m_weighed;
};

} // namespace lobby::ui
