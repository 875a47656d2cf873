#include "models/followups/reminder_scheduler.h"

#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::followups {

ReminderScheduler::ReminderScheduler(
    Reminders &reminders, store::Database &database, QObject *parent)
    : QObject(parent)
    , m_reminders(reminders)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderScheduler::wake);
    connect(&database, &store::Database::changed, this, &ReminderScheduler::onCommitted);
}

void ReminderScheduler::start()
{
    if (m_isOn || !m_reminders.may())
        return;
    m_isOn = true;
    m_isFirst = true;
    wake();
}

void ReminderScheduler::stop()
{
    m_isOn = false;
    m_timer.stop();
    m_unseen.clear();
    Q_EMIT unseenChanged();
}

std::optional<int> ReminderScheduler::sleepsMs() const
{
    return m_timer.isActive() ? std::optional(m_timer.interval()) : std::nullopt;
}

void ReminderScheduler::onCommitted(const store::Committed &committed)
{
    const auto isOurs = [](const store::TouchedRow &row) {
        return row.table == schema::Reminder::kTable || row.table == schema::ReminderEvent::kTable;
    };
    if (m_isOn && std::ranges::any_of(committed.touched, isOurs))
        wake();
}

void ReminderScheduler::wake()
{
    if (!m_isOn)
        return;
    if (std::exchange(m_isAwake, true)) {
        m_again = true;
        return;
    }
    m_timer.stop();
    whenDone(m_reminders.fire(), this, [this](const Result<QList<ReminderRow>> &news) {
        m_hasFailed = !news;
        lookAt(news ? *news : QList<ReminderRow>());
    });
}

void ReminderScheduler::lookAt(const QList<ReminderRow> &news)
{
    whenDone(m_reminders.unseen(), this, [this, news](const Result<QList<ReminderRow>> &unseen) {
        if (!m_isOn) {
            m_isAwake = false;
            return;
        }
        if (unseen && *unseen != m_unseen) {
            m_unseen = *unseen;
            Q_EMIT unseenChanged();
        }
        if (std::exchange(m_isFirst, false)) {
            if (!m_unseen.isEmpty())
                Q_EMIT missed(m_unseen);
        } else if (!news.isEmpty()) {
            Q_EMIT fired(news);
        }
        sleep();
    });
}

void ReminderScheduler::sleep()
{
    whenDone(m_reminders.nextDue(), this, [this](const Result<std::optional<qint64>> &next) {
        m_isAwake = false;
        if (!m_isOn)
            return;
        if (std::exchange(m_again, false)) {
            wake();
            return;
        }
        // What could not be noted, as on a full disk, is due still, and comes after no later
        // moment.
        const qint64 longest = m_hasFailed || !next ? kRetryMs : kLongestSleepMs;
        if (next && !*next && !m_hasFailed)
            return; // what is written down later wakes it
        const qint64 left = next && *next ? **next - m_reminders.clock().nowMs() : longest;
        m_timer.start(static_cast<int>(std::clamp(left, qint64 {1}, longest)));
    });
}

void ReminderScheduler::acknowledge()
{
    if (m_unseen.isEmpty() || std::exchange(m_isAcknowledging, true))
        return;
    QList<Reminder> seen;
    for (const ReminderRow &row : std::as_const(m_unseen))
        seen.append(row.reminder);
    // Refused or failed it is told again.
    whenDone(m_reminders.acknowledge(seen), this,
        [this](const Result<Done> &) { m_isAcknowledging = false; });
}

} // namespace lobby::followups
