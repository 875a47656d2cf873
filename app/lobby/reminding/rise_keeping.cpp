#include "app/lobby/reminding/rise_keeping.h"

#include "models/support/async.h"
#include "ui/complaints/prevention/prevention_words.h"
#include "ui/kit/toast.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using complaints::Rise;

RiseKeeping::RiseKeeping(const Parts &parts)
    : m_parts(parts)
{
    m_timer.setInterval(kSoonMs);
    connect(&m_timer, &QTimer::timeout, this, &RiseKeeping::look);
    connect(&m_parts.prevention, &complaints::Prevention::changed, this, [this] {
        if (m_timer.isActive())
            m_timer.start(kSoonMs);
    });
    connect(&m_parts.lock, &ui::DeskLock::locked, &m_timer, &QTimer::stop);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] { m_timer.start(kSoonMs); });
    m_timer.start();
}

void RiseKeeping::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_timer.start(kLookMs);
    whenDone(m_parts.prevention.ring(), this, [this](const Result<QList<Rise>> &rises) {
        m_isLooking = false;
        if (rises && !rises->isEmpty() && m_timer.isActive())
            tell(*rises);
    });
}

void RiseKeeping::tell(const QList<Rise> &rises)
{
    const QString said = rises.size() > 1
        ? tr("Complaints rise in %n place(s).", nullptr, static_cast<int>(rises.size()))
        : tr("%1.").arg(ui::PreventionWords::rise(rises.constFirst()));
    m_parts.window.toast().showText(said, tr("Open"), [this] {
        m_parts.window.openPage({u"prevention"_s, {}});
    });
}

} // namespace lobby::app
