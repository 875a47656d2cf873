#include "ui/guests/profile/complaint_summary.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/rows/fact_line.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using complaints::Complaint;

namespace {

constexpr qsizetype kMostComplaints = 3;

} // namespace

ComplaintSummary::ComplaintSummary(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
{
    setObjectName(u"complaintSummary"_s);
    clear();
}

void ComplaintSummary::clear()
{
    setComplaints({});
}

void ComplaintSummary::setComplaints(const QList<Complaint> &complaints)
{
    m_complaints = complaints;
    retranslate();
    setVisible(!m_complaints.isEmpty());
}

void ComplaintSummary::retranslate()
{
    clearLines(*content());
    setTitle(tr("Complaints"));
    setCount(static_cast<int>(m_complaints.size()));
    for (const Complaint &complaint :
        m_complaints.first(std::min(kMostComplaints, m_complaints.size()))) {
        const QString when = FollowUpWords::wholeMoment(
            QDateTime::fromMSecsSinceEpoch(complaint.receivedAt), m_clock.today());
        const QStringList detail {u'#' + complaint.caseNo, ComplaintWords::kind(complaint.kind),
            ComplaintWords::severity(complaint.severity), when};
        content()->addWidget(new FactLine(u"chat-left-text"_s, Tone::Neutral, headlineOf(complaint),
            detail.join(u" · "_s), this));
    }
}

} // namespace lobby::ui
