#include "models/followups/timing/recurrence.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace lobby::followups {

namespace {

constexpr qsizetype kLongestRule = 200;
/// A rule that matches nothing ("February 30th") is given up; daily ones of a century are not.
constexpr int kMostSteps = 40'000;

struct IteratorFree
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// A rule that was read; libical leaves the name of its calendar to whoever asked.
class Rule
{
public:
    explicit Rule(QStringView text)
    {
        if (text.isEmpty() || text.size() > kLongestRule)
            return;
        m_rule = icalrecurrencetype_from_string(text.toUtf8().constData());
        m_isSound = m_rule.freq >= ICAL_DAILY_RECURRENCE && m_rule.freq <= ICAL_YEARLY_RECURRENCE
            && m_rule.interval > 0;
    }
    ~Rule() { icalmemory_free_buffer(m_rule.rscale); }
    Q_DISABLE_COPY_MOVE(Rule)

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] const icalrecurrencetype &operator*() const { return m_rule; }

private:
    icalrecurrencetype m_rule = {};
    bool m_isSound = false;
};

icaltimetype floating(const QDateTime &moment)
{
    icaltimetype time = icaltime_null_time();
    const QDate date = moment.date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

} // namespace

bool isRecurrence(QStringView rule)
{
    return Rule(rule).isSound();
}

std::optional<QDateTime> occurrenceAfter(
    QStringView text, const QDateTime &start, const QDateTime &after)
{
    const Rule rule(text);
    if (!rule.isSound() || !start.isValid())
        return std::nullopt;
    const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(
        icalrecur_iterator_new(*rule, floating(start)));
    if (!iterator)
        return std::nullopt;
    for (int step = 0; step < kMostSteps; ++step) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time))
            return std::nullopt;
        const QDateTime moment({time.year, time.month, time.day},
            {time.hour, time.minute, time.second}, start.timeZone());
        if (moment > after)
            return moment;
    }
    return std::nullopt;
}

} // namespace lobby::followups
