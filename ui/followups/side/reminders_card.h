#pragma once

#include "models/followups/reminders.h"
#include "ui/desk/side/side_card.h"

#include <QTimer>

namespace lobby::ui {

/// On Today: what whoever is logged in is to be reminded of until the day ends, what is overdue
/// first; leads to the follow-ups. Follows what is committed and the time of day. GUI thread.
class RemindersCard final : public SideCard
{
    Q_OBJECT

public:
    /// Both outlive the card.
    RemindersCard(
        followups::Reminders &reminders, store::Database &database, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override { tell(); }

private:
    using Rows = QList<followups::ReminderRow>;
    void read(int generation, int count);
    void tell();
    [[nodiscard]] SideLine lineOf(const followups::ReminderRow &row) const;

    followups::Reminders &m_reminders;
    Rows m_rows;
    int m_count = 0; ///< of all that is due today, whatever is told of it
    QTimer m_minute;
    int m_generation = 0;
};

} // namespace lobby::ui
