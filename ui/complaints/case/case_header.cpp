#include "ui/complaints/case/case_header.h"

#include "models/complaints/queue/complaint_queue.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/time_words.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

CaseHeader::CaseHeader(const ComplaintQueue &queue, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_clocks(new QLabel(this))
    , m_repeat(new QLabel(this))
{
    m_title->setObjectName(u"caseTitle"_s);
    m_clocks->setObjectName(u"caseClocks"_s);
    m_repeat->setObjectName(u"caseRepeat"_s);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setSecondary(m_facts);
    for (QLabel *label : {m_title, m_facts, m_clocks, m_repeat})
        label->setTextFormat(Qt::PlainText);
    m_repeat->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::area);
    line->addWidget(m_title);
    line->addWidget(m_facts);
    line->addStretch();
    line->addWidget(m_clocks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addLayout(line);
    column->addWidget(m_repeat);
}

void CaseHeader::show(const std::optional<CaseFile> &file)
{
    m_file = file;
    if (!file)
        return;
    const Complaint &complaint = file->complaint;
    m_title->setText(u"#%1  %2"_s.arg(complaint.caseNo, headlineOf(complaint)));
    QStringList facts {ComplaintWords::kind(complaint.kind),
        ComplaintWords::severity(complaint.severity),
        complaint.category ? ComplaintWords::category(*complaint.category) : QString(),
        file->state.nature.isEmpty() ? QString() : ComplaintWords::code(file->state.nature),
        complaint.restriction == Restriction::None
            ? QString()
            : ComplaintWords::restriction(complaint.restriction),
        file->state.isClosed ? tr("Closed: %1").arg(ComplaintWords::code(file->state.closeCode))
                             : QString()};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_repeat->setText(complaint.category
            ? tr("Room %1, %2: number %3 within 30 days")
                  .arg(complaint.room, ComplaintWords::category(*complaint.category))
                  .arg(file->likeIt + 1)
            : QString());
    m_repeat->setVisible(file->likeIt > 0);
    updateTimes();
}

void CaseHeader::updateTimes()
{
    m_clocks->setText(clockText());
}

QString CaseHeader::clockText() const
{
    const auto calendar = m_queue.calendar();
    if (!m_file || !calendar)
        return {};
    const qint64 nowMs = m_clock.nowMs();
    const QDateTime now = m_queue.local(nowMs);
    if (m_file->state.isPaused()) {
        const Pause &pause = m_file->state.pauses.constLast();
        return tr("Paused since %1: %2")
            .arg(TimeWords::moment(m_queue.local(pause.from), now),
                ComplaintWords::code(pause.reason));
    }
    const auto clocks = clocksOf(m_file->complaint, m_file->state, *calendar);
    if (!clocks)
        return tr("The public holidays of %1 are not entered: no deadline can be told.")
            .arg(clocks.error().subject);
    QStringList texts;
    for (const CaseClock &clock : *clocks) {
        const auto left = timeLeft(clock.kind, clock.from, *clock.dueAt, nowMs, *calendar);
        texts.append(tr("%1 %2 · %3")
                         .arg(TimeWords::clock(clock.kind),
                             TimeWords::moment(m_queue.local(*clock.dueAt), now),
                             left ? TimeWords::left(*left) : QString()));
    }
    return texts.join(u"   "_s);
}

} // namespace lobby::ui
