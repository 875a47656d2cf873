#pragma once

#include "models/followups/reminders.h"

#include <QObject>
#include <QTimer>

namespace lobby::followups {

/// Wakes when something is due, notes it as fired and says so. Asks for the next moment alone and
/// sleeps until then, or until reminders have changed; looks at the clock once an hour, which may
/// have been set. One a desk; the thread that made it.
class ReminderScheduler : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kLongestSleepMs = qint64 {60} * 60 * 1000;
    /// Until what could not be noted is tried again.
    static constexpr qint64 kRetryMs = qint64 {60} * 1000;

    /// Both outlive this. Nothing happens before start().
    ReminderScheduler(Reminders &reminders, store::Database &database, QObject *parent = nullptr);

    /// Somebody is at the desk: what came due meanwhile is told as one, then each by itself.
    void start();
    /// Nobody is: nothing is noted, so that it is told to whoever comes.
    void stop();
    /// Whoever is here has looked at what is due.
    void acknowledge();

    /// What is due and nobody has looked at.
    [[nodiscard]] const QList<ReminderRow> &unseen() const { return m_unseen; }
    /// Until it wakes by itself; none: it sleeps until something changes.
    [[nodiscard]] std::optional<int> sleepsMs() const;

Q_SIGNALS:
    /// Has come due just now, and was noted.
    void fired(const QList<lobby::followups::ReminderRow> &rows);
    /// What came due while nobody was here.
    void missed(const QList<lobby::followups::ReminderRow> &rows);
    void unseenChanged();

private:
    void wake();
    void lookAt(const QList<ReminderRow> &news);
    void sleep();
    void onCommitted(const store::Committed &committed);

    Reminders &m_reminders;
    QTimer m_timer;
    QList<ReminderRow> m_unseen;
    bool m_isOn = false;
    bool m_isFirst = true;
    bool m_isAwake = false;
    bool m_isAcknowledging = false;
    bool m_hasFailed = false; ///< the last time it woke
    bool m_again = false; ///< something changed while it was awake
};

} // namespace lobby::followups
