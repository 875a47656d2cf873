#include "app/lobby/counting/month_keeping.h"

#include "models/support/async.h"

#include <QCoreApplication>
#include <QEvent>

namespace lobby::app {

using namespace Qt::StringLiterals;

MonthKeeping::MonthKeeping(quality::QualityRates &rates, const Uuid &branch, QObject *parent)
    : QObject(parent)
    , m_rates(rates)
    , m_branch(branch)
    , m_look(this)
    , m_quiet(this)
{
    m_look.setObjectName(u"monthLook"_s);
    m_quiet.setObjectName(u"monthQuiet"_s);
    for (QTimer *timer : {&m_look, &m_quiet})
        timer->setSingleShot(true);
    m_quiet.setInterval(kUntouchedMs);
    connect(&m_look, &QTimer::timeout, this, &MonthKeeping::waitForQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &MonthKeeping::note);
    m_look.start(kMonthSoonMs);
}

/// Every event of the program passes here, so only while it matters.
void MonthKeeping::waitForQuiet()
{
    m_quiet.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool MonthKeeping::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_quiet.start();
        break;
    default:
        break;
    }
    return false;
}

void MonthKeeping::note()
{
    QCoreApplication::instance()->removeEventFilter(this);
    whenDone(m_rates.keepMonth(m_branch), this, [this](const Result<Done> &) {
        m_look.start(kMonthLookMs); // of a day that is noted nothing is counted again
    });
}

} // namespace lobby::app
