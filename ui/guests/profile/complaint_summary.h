#pragma once

#include "models/complaints/case/complaint.h"
#include "models/support/clock.h"
#include "ui/kit/card.h"

namespace lobby::ui {

/// The right of a profile: what the guest has complained of, praised and asked for. Hidden while
/// there is nothing.
class ComplaintSummary : public Card
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit ComplaintSummary(const Clock &clock, QWidget *parent = nullptr);

    void clear();
    /// The latest first, without what the member may not see.
    void setComplaints(const QList<complaints::Complaint> &complaints);
    void retranslate();

private:
    const Clock &m_clock;
    QList<complaints::Complaint> m_complaints;
};

} // namespace lobby::ui
