#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QWidget>

#include <functional>

namespace lobby::app {

/// Measures from a user's act to the screen that answers it: the event loop runs until the window
/// has drawn itself anew while `isThere()` held. GUI thread.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &window);

    /// Milliseconds from before `act` to after the paint; negative when nothing came in ten
    /// seconds.
    double after(const std::function<void()> &act, std::function<bool()> isThere);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QEventLoop m_loop;
    std::function<bool()> m_isThere;
    QElapsedTimer m_clock;
};

} // namespace lobby::app
