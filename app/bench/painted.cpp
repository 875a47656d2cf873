#include "app/bench/painted.h"

#include <QEvent>
#include <QTimer>

namespace lobby::app {

namespace {
constexpr int kGivenUpMs = 10000;
constexpr int kGivenUp = 1;
} // namespace

Painted::Painted(QWidget &window)
{
    window.installEventFilter(this);
}

double Painted::after(const std::function<void()> &act, std::function<bool()> isThere)
{
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(kGivenUp); });
    patience.start(kGivenUpMs);
    m_isThere = std::move(isThere);
    m_clock.start();
    act();
    const bool came = m_loop.exec() != kGivenUp;
    const double ms = double(m_clock.nsecsElapsed()) / 1e6;
    m_isThere = {};
    return came ? ms : -1;
}

bool Painted::eventFilter(QObject *, QEvent *event)
{
    // A window draws all that is dirty in it when it handles either of these, the second when it is
    // shown for the first time; what is queued comes after.
    const bool draws = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint;
    if (draws && m_isThere && m_isThere())
        QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    return false;
}

} // namespace lobby::app
