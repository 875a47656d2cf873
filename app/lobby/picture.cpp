#include "app/lobby/picture.h"

#include "ui/kit/screenshot.h"

namespace lobby::app {

namespace {
constexpr int kLookMs = 40;
/// So many looks in a row without work: answers have arrived and models have told their views.
constexpr int kQuietLooks = 12;
} // namespace

Picture::Picture(
    QWidget &window, QString path, QSize size, std::function<bool()> isBusy, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_path(std::move(path))
    , m_size(size)
    , m_isBusy(std::move(isBusy))
{
    connect(&m_timer, &QTimer::timeout, this, &Picture::look);
    m_timer.start(kLookMs);
}

void Picture::look()
{
    m_quietLooks = m_isBusy() ? 0 : m_quietLooks + 1;
    if (m_quietLooks < kQuietLooks || !m_window)
        return;
    m_timer.stop();
    Q_EMIT finished(ui::writeScreenshot(*m_window, m_path, m_size));
}

} // namespace lobby::app
