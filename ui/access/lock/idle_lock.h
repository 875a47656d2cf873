#pragma once

#include "models/support/clock.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

namespace lobby::ui {

/// Notices that nobody has touched the desk for a while. Any key, click or move of the pointer, in
/// any window of the program, begins the time anew. GUI thread.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWarningSeconds = 30;

    /// `clock` outlives this.
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// 1 to 30.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Seconds until expired(); -1 while stopped.
    [[nodiscard]] int secondsLeft() const;
    /// Looks at the clock now; happens once a second by itself.
    void check();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();

    const Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 3;
    qint64 m_touchedMs = 0;
    int m_announced = -1;
    QPoint m_pointer;
};

} // namespace lobby::ui
