#pragma once

#include <QTimeZone>

#include <vector>

namespace lobby::calendar {

/// Moments of a zone's wall clock, asked for in their order. QDateTime would say the same of one
/// moment, but it takes microseconds, and a time that the clock skips or shows twice is not one
/// moment.
class LocalMoments
{
public:
    LocalMoments(const QTimeZone &zone, QDate first, QDate last);

    /// Unix milliseconds of a date and a minute of it, not earlier than the one asked for before.
    /// The first of two when the clock goes back; the moment of the change when the clock skips it.
    [[nodiscard]] qint64 at(QDate date, int minute);

private:
    struct Stretch
    {
        qint64 from = 0; ///< Unix milliseconds
        qint64 offset = 0; ///< milliseconds ahead of UTC
    };
    std::vector<Stretch> m_stretches;
    std::size_t m_current = 0;
};

} // namespace lobby::calendar
