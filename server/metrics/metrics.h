#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace lobby::server {

/// Only ever grows. Any thread.
class Counter
{
public:
    void add(qint64 amount = 1) { m_value += amount; }
    [[nodiscard]] qint64 value() const { return m_value; }

private:
    std::atomic<qint64> m_value = 0;
};

/// How much there is of something now. Any thread.
class Gauge
{
public:
    void set(double value) { m_value = value; }
    [[nodiscard]] double value() const { return m_value; }

private:
    std::atomic<double> m_value = 0;
};

/// How often a value was at most each of some bounds. Any thread.
class Histogram
{
public:
    explicit Histogram(std::vector<double> bounds);

    void observe(double value);
    [[nodiscard]] const std::vector<double> &bounds() const { return m_bounds; }
    /// One more than bounds: the last counts what is above all. Not cumulative.
    [[nodiscard]] qint64 count(std::size_t bucket) const { return m_counts[bucket]; }
    [[nodiscard]] double sum() const { return m_sum; }

    /// Seconds, from a millisecond to a minute.
    static std::vector<double> durations();

private:
    const std::vector<double> m_bounds; ///< ascending
    std::vector<std::atomic<qint64>> m_counts;
    std::atomic<double> m_sum = 0;
};

struct Label
{
    QByteArray name;
    QByteArray value; ///< one of a small fixed set, never what a request holds
};
using Labels = QList<Label>;

/// All figures of the server, in Prometheus' text format (version 0.0.4). A figure is made when it
/// is first asked for and stays; the same name and labels are the same figure. Any thread.
class Metrics
{
public:
    Counter &counter(const QByteArray &name, const char *help, const Labels &labels = {});
    Gauge &gauge(const QByteArray &name, const char *help, const Labels &labels = {});
    Histogram &histogram(const QByteArray &name, const char *help, const Labels &labels = {});

    [[nodiscard]] QByteArray text() const;

private:
    template <typename Figure>
    struct Family
    {
        QByteArray help = {};
        std::map<QByteArray, std::unique_ptr<Figure>> figures = {}; ///< by their labels as text
    };
    template <typename Figure>
    using Families = std::map<QByteArray, Family<Figure>>;

    mutable std::mutex m_mutex = {};
    Families<Counter> m_counters = {};
    Families<Gauge> m_gauges = {};
    Families<Histogram> m_histograms = {};
};

} // namespace lobby::server
