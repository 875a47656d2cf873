#include "ui/access/lock/idle_lock.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>

namespace lobby::ui {

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 1, 30);
    if (isRunning())
        check();
}

void IdleLock::start()
{
    m_touchedMs = m_clock.nowMs();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
    check();
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_announced = -1;
    Q_EMIT secondsLeftChanged(-1);
}

int IdleLock::secondsLeft() const
{
    if (!isRunning())
        return -1;
    const qint64 left = m_touchedMs + qint64 {m_minutes} * 60'000 - m_clock.nowMs();
    return static_cast<int>(std::clamp<qint64>((left + 999) / 1000, 0, qint64 {m_minutes} * 60));
}

void IdleLock::check()
{
    if (!isRunning())
        return;
    if (m_clock.nowMs() < m_touchedMs) // the clock was set back
        m_touchedMs = m_clock.nowMs();
    const int left = secondsLeft();
    if (left != m_announced) {
        m_announced = left;
        Q_EMIT secondsLeftChanged(left);
    }
    if (left == 0) {
        stop();
        Q_EMIT expired();
    }
}

void IdleLock::touched()
{
    // After waking from suspend the first key must not pass as work: the time is over already.
    if (secondsLeft() == 0) {
        check();
        return;
    }
    m_touchedMs = m_clock.nowMs();
    if (m_announced >= 0 && m_announced <= kWarningSeconds)
        check();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        touched();
        break;
    case QEvent::MouseMove: {
        // Qt sends moves of its own when something appears under a pointer that rests.
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (at != m_pointer) {
            m_pointer = at;
            touched();
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lobby::ui
