#pragma once

#include "models/followups/automatic/task_choice.h"
#include "models/followups/choices/follow_up_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;

/// Which tasks around stays and trips are written by themselves, and how many days before or after.
class RemindersSection : public QWidget
{
    Q_OBJECT

public:
    /// `choices` outlives this; `shipped` holds where the house has chosen nothing.
    RemindersSection(followups::FollowUpChoices &choices, const followups::TaskWishes &shipped,
        QWidget *parent = nullptr);

    /// Reads what is stored, unless something has been changed and not saved.
    void reload();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void showPlan(const followups::TaskPlan &plan);
    [[nodiscard]] followups::TaskPlan plan() const;
    void save();
    void fail(const Error &error);
    void refreshState();
    void retranslate();

    followups::FollowUpChoices &m_choices;
    followups::TaskWishes m_shipped;
    followups::TaskPlan m_stored;
    bool m_loaded = false;
    Card *m_card;
    InlineMessage *m_message;
    QLabel *m_what;
    QComboBox *m_stays;
    FormRow *m_staysRow;
    std::array<QCheckBox *, followups::kTaskRules.size()> m_rules = {};
    std::array<QSpinBox *, followups::kTaskRules.size()> m_days = {}; ///< none: of the very day
    QLabel *m_reason;
    QPushButton *m_save;
};

} // namespace lobby::ui
