#include "app/lobby/reminding/case_alarm_keeping.h"

#include "models/support/async.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using complaints::CaseAlarm;

CaseAlarmKeeping::CaseAlarmKeeping(const Parts &parts)
    : m_parts(parts)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &CaseAlarmKeeping::look);
    connect(&m_parts.queue, &complaints::ComplaintQueue::changed, this, &CaseAlarmKeeping::look);
    connect(&m_parts.lock, &ui::DeskLock::locked, &m_timer, &QTimer::stop);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] {
        m_timer.start();
        look();
    });
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&m_parts.window.actions(), &ui::Actions::changed, this, &CaseAlarmKeeping::showOver);
    m_timer.start();
    look();
}

void CaseAlarmKeeping::look()
{
    if (m_isLooking || !m_timer.isActive())
        return;
    m_isLooking = true;
    whenDone(m_parts.alarms.ring(), this, [this](const Result<QList<CaseAlarm>> &alarms) {
        m_isLooking = false;
        if (alarms && !alarms->isEmpty() && m_timer.isActive())
            tell(*alarms);
    });
    whenDone(m_parts.alarms.over(), this, [this](const Result<int> &over) {
        m_over = over ? *over : 0;
        showOver();
    });
}

void CaseAlarmKeeping::tell(const QList<CaseAlarm> &alarms)
{
    const CaseAlarm &first = alarms.constFirst();
    const QString said = alarms.size() > 1
        ? tr("%n complaints run out of time.", nullptr, static_cast<int>(alarms.size()))
        : tr("Case #%1: %2.").arg(first.caseNo, ui::ComplaintWords::alarm(codeOf(first)));
    const Uuid complaint = first.complaint;
    m_parts.window.toast().showText(said, tr("Open"), [this, complaint] {
        m_parts.window.openPage({u"complaints"_s, complaint.toString()});
    });
}

void CaseAlarmKeeping::showOver()
{
    m_parts.window.banners().setBanner(u"complaints"_s, ui::Tone::Warn,
        m_over == 0 ? QString() : tr("%n complaints are over their time.", nullptr, m_over));
}

} // namespace lobby::app
