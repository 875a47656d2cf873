#pragma once

#include "models/complaints/queue/complaint_queue.h"
#include "ui/desk/side/side_card.h"

#include <QTimer>

namespace lobby::ui {

/// On Today: how many cases are open, and those that are due first; leads to the queue. Says no
/// more of a restricted one than the queue does. Follows what is committed and the time of day. GUI
/// thread.
class ComplaintsCard final : public SideCard
{
    Q_OBJECT

public:
    /// `branch` is that of the desk; the others outlive the card.
    ComplaintsCard(complaints::ComplaintQueue &queue, const Clock &clock, const Uuid &branch,
        QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override { tell(); }

private:
    void tell();
    [[nodiscard]] SideLine lineOf(const complaints::QueueRow &row) const;

    complaints::ComplaintQueue &m_queue;
    const Clock &m_clock;
    Uuid m_branch;
    complaints::QueuePage m_open;
    QTimer m_minute;
    int m_generation = 0;
};

} // namespace lobby::ui
