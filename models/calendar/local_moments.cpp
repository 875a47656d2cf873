#include "models/calendar/local_moments.h"

#include <QDateTime>

#include <limits>

namespace lobby::calendar {

namespace {
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
} // namespace

LocalMoments::LocalMoments(const QTimeZone &zone, QDate first, QDate last)
{
    const QDateTime begin(first.addDays(-2), QTime(0, 0), Qt::UTC);
    const QDateTime end(last.addDays(2), QTime(0, 0), Qt::UTC);
    m_stretches.push_back(
        {std::numeric_limits<qint64>::min() / 2, qint64(zone.offsetFromUtc(begin)) * 1000});
    if (!zone.hasTransitions())
        return;
    const QTimeZone::OffsetDataList changes = zone.transitions(begin, end);
    for (const QTimeZone::OffsetData &change : changes) {
        if (qint64(change.offsetFromUtc) * 1000 != m_stretches.back().offset)
            m_stretches.push_back(
                {change.atUtc.toMSecsSinceEpoch(), qint64(change.offsetFromUtc) * 1000});
    }
}

qint64 LocalMoments::at(QDate date, int minute)
{
    const qint64 local = QDate(1970, 1, 1).daysTo(date) * kDayMs + minute * kMinuteMs;
    while (m_current + 1 < m_stretches.size()
        && local >= m_stretches[m_current + 1].from + m_stretches[m_current].offset)
        ++m_current;
    return std::max(m_stretches[m_current].from, local - m_stretches[m_current].offset);
}

} // namespace lobby::calendar
