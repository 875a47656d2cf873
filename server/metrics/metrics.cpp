#include "server/metrics/metrics.h"

#include <algorithm>

namespace lobby::server {

namespace {

QByteArray textOf(const Labels &labels)
{
    QByteArray text;
    for (const Label &label : labels) {
        QByteArray value = label.value;
        value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        text += (text.isEmpty() ? "" : ",") + label.name + "=\"" + value + '"';
    }
    return text;
}

QByteArray inBraces(const QByteArray &labels)
{
    return labels.isEmpty() ? labels : '{' + labels + '}';
}

QByteArray withBound(const QByteArray &labels, const QByteArray &bound)
{
    return '{' + labels + (labels.isEmpty() ? "" : ",") + "le=\"" + bound + "\"}";
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

template <typename Figure, typename Families, typename... Arguments>
Figure &findOrMake(Families &families, const QByteArray &name, const char *help,
    const Labels &labels, Arguments &&...arguments)
{
    auto &family = families[name];
    if (family.help.isEmpty())
        family.help = help;
    auto &figure = family.figures[textOf(labels)];
    if (!figure)
        figure = std::make_unique<Figure>(std::forward<Arguments>(arguments)...);
    return *figure;
}

QByteArray heading(const QByteArray &name, const QByteArray &help, const char *type)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray lines(const QByteArray &name, const QByteArray &labels, const Histogram &histogram)
{
    QByteArray text;
    qint64 cumulated = 0;
    for (std::size_t i = 0; i < histogram.bounds().size(); ++i) {
        cumulated += histogram.count(i);
        text += name + "_bucket" + withBound(labels, number(histogram.bounds()[i])) + ' '
            + QByteArray::number(cumulated) + '\n';
    }
    cumulated += histogram.count(histogram.bounds().size());
    const QByteArray total = QByteArray::number(cumulated);
    return text + name + "_bucket" + withBound(labels, "+Inf") + ' ' + total + '\n' + name + "_sum"
        + inBraces(labels) + ' ' + number(histogram.sum()) + '\n' + name + "_count"
        + inBraces(labels) + ' ' + total + '\n';
}

} // namespace

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds))
    , m_counts(m_bounds.size() + 1)
{
}

void Histogram::observe(double value)
{
    const auto bucket = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
    ++m_counts[static_cast<std::size_t>(bucket - m_bounds.begin())];
    m_sum.fetch_add(value);
}

std::vector<double> Histogram::durations()
{
    return {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60};
}

Counter &Metrics::counter(const QByteArray &name, const char *help, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return findOrMake<Counter>(m_counters, name, help, labels);
}

Gauge &Metrics::gauge(const QByteArray &name, const char *help, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return findOrMake<Gauge>(m_gauges, name, help, labels);
}

Histogram &Metrics::histogram(const QByteArray &name, const char *help, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return findOrMake<Histogram>(m_histograms, name, help, labels, Histogram::durations());
}

QByteArray Metrics::text() const
{
    const std::scoped_lock lock(m_mutex);
    QByteArray text;
    for (const auto &[name, family] : m_counters) {
        text += heading(name, family.help, "counter");
        for (const auto &[labels, counter] : family.figures)
            text += name + inBraces(labels) + ' ' + QByteArray::number(counter->value()) + '\n';
    }
    for (const auto &[name, family] : m_gauges) {
        text += heading(name, family.help, "gauge");
        for (const auto &[labels, gauge] : family.figures)
            text += name + inBraces(labels) + ' ' + number(gauge->value()) + '\n';
    }
    for (const auto &[name, family] : m_histograms) {
        text += heading(name, family.help, "histogram");
        for (const auto &[labels, histogram] : family.figures)
            text += lines(name, labels, *histogram);
    }
    return text;
}

} // namespace lobby::server
