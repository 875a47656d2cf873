#pragma once

#include "models/followups/activities/contact_activity.h"
#include "models/followups/reminder_rows.h"
#include "models/support/clock.h"

#include <QWidget>

namespace lobby::ui {

class Card;

/// The right of a profile, below the stays: what is to be done about the guest next, and the latest
/// contacts with him. Hidden while there is neither.
class FollowUpSummary : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit FollowUpSummary(const Clock &clock, QWidget *parent = nullptr);

    void clear();
    /// By the moment they are due.
    void setReminders(const QList<followups::ReminderRow> &reminders);
    /// The latest first.
    void setContacts(const QList<followups::ContactActivity> &contacts);
    void retranslate();

private:
    void showReminders();
    void showContacts();
    void fit();

    const Clock &m_clock;
    QList<followups::ReminderRow> m_reminders;
    QList<followups::ContactActivity> m_contacts;
    Card *m_next;
    Card *m_latest;
};

} // namespace lobby::ui
