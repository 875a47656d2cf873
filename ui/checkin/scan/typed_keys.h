#pragma once

#include <QElapsedTimer>

class QKeyEvent;

namespace lobby::ui {

/// A key that types a character, and is no shortcut.
[[nodiscard]] bool typesCharacter(const QKeyEvent &key);

/// When keys came, in milliseconds.
class KeyClock
{
public:
    KeyClock() { m_running.start(); }

    /// Since the clock was made.
    [[nodiscard]] qint64 nowMs() const { return m_running.elapsed(); }
    /// The window system's time, so that keys which waited in the queue keep their distance; now,
    /// for a key that bears none.
    [[nodiscard]] qint64 timeOf(const QKeyEvent &key) const;

private:
    QElapsedTimer m_running;
};

} // namespace lobby::ui
