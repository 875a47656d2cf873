#pragma once

#include "models/followups/reminder_changes.h"
#include "ui/followups/follow_up_services.h"
#include "ui/shell/form/form_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;
class MomentField;

/// Page "follow-up": a new one; argument: the guest it is about. With "edit/" and its id an open
/// one, to be changed. GUI thread.
class FollowUpPage final : public FormPage
{
    Q_OBJECT

public:
    explicit FollowUpPage(const FollowUpServices &services, QWidget *parent = nullptr);

    /// What the page is opened with to change a follow-up.
    static QString toEdit(const Uuid &reminder);
    /// Its place in the window.
    static PageEntry entry(const FollowUpServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;

Q_SIGNALS:
    void created(const lobby::Uuid &reminder);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    void clear() override;
    [[nodiscard]] QString argument() const override;
    void retranslate() override;

private:
    void build();
    void showGuest(const Uuid &guest);
    void showAbout();
    void kindChanged();
    void edit(const Uuid &reminder, bool fill);
    void show(const followups::Reminder &reminder);
    void showOwner(const Uuid &owner);
    void readColleagues();
    void saved(const Result<Done> &done);
    [[nodiscard]] bool isTimeKept() const;
    [[nodiscard]] followups::ReminderKind kind() const;
    [[nodiscard]] followups::Reminder typed() const;

    FollowUpServices m_services;
    followups::ReminderChanges m_changes;
    std::optional<followups::Reminder> m_edited; ///< as it was; none: a new one
    int m_generation = 0; ///< of what is to be changed
    bool m_isReading = false;
    QString m_whenText; ///< that stands for when it was
    Uuid m_guest;
    QString m_guestName;
    Card *m_card;
    QPushButton *m_noGuest;
    QLineEdit *m_what;
    MomentField *m_when;
    QComboBox *m_kind;
    QComboBox *m_rule;
    QSpinBox *m_lead;
    QComboBox *m_owner;
    QLineEdit *m_department;
    QList<FormRow *> m_rows;
};

} // namespace lobby::ui
