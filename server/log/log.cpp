#include "server/log/log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <array>
#include <utility>

namespace lobby::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevels {"debug"_L1, "info"_L1, "warning"_L1, "error"_L1};

QJsonObject begin(LogLevel level, QLatin1StringView event, qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return {{u"time"_s, now.toString(Qt::ISODateWithMs)}, {u"level"_s, nameOf(level)},
        {u"event"_s, event}};
}

QJsonValue jsonOf(const LogEntry::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *word = std::get_if<LogWord>(&value))
        return QLatin1StringView(word->text());
    return std::get<Uuid>(value).toString();
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QLatin1StringView nameOf(LogLevel level)
{
    return kLevels.at(static_cast<std::size_t>(level));
}

std::optional<LogLevel> logLevelOf(QStringView name)
{
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        if (kLevels.at(i) == name)
            return static_cast<LogLevel>(i);
    }
    return std::nullopt;
}

QLatin1StringView nameOf(LogField field)
{
    static constexpr std::array kNames {"device"_L1, "organisation"_L1, "branch"_L1, "stream"_L1,
        "sequence"_L1, "epoch"_L1, "route"_L1, "status"_L1, "duration_us"_L1, "bytes_in"_L1,
        "bytes_out"_L1, "count"_L1, "port"_L1, "retry_ms"_L1, "reason"_L1, "entity"_L1};
    static_assert(kNames.size() == static_cast<std::size_t>(LogField::Entity) + 1);
    return kNames.at(static_cast<std::size_t>(field));
}

Log::Log(LogLevel least, const Clock &clock, Sink sink)
    : m_least(least)
    , m_clock(clock)
    , m_sink(std::move(sink))
{
}

void Log::write(LogLevel level, LogWord event, std::initializer_list<LogEntry> entries)
{
    write(level, event, entries, nullptr);
}

void Log::write(
    LogLevel level, LogWord event, const Error &error, std::initializer_list<LogEntry> entries)
{
    write(level, event, entries, &error);
}

void Log::write(
    LogLevel level, LogWord event, std::initializer_list<LogEntry> entries, const Error *error)
{
    if (level < m_least)
        return;
    const qint64 now = m_clock.nowMs();
    QJsonObject object = begin(level, QLatin1StringView(event.text()), now);
    for (const LogEntry &entry : entries)
        object.insert(nameOf(entry.field), jsonOf(entry.value));
    if (error) {
        object.insert("code"_L1, codeName(error->code));
        object.insert("detail"_L1, error->detail);
    }
    const std::scoped_lock lock(m_mutex); // lines in the order of their times
    if (admit(level, event, now))
        m_sink(lineOf(object));
}

bool Log::admit(LogLevel level, LogWord event, qint64 nowMs)
{
    Window &window = m_windows[event.text()];
    if (nowMs - window.since >= kWindowMs || nowMs < window.since) {
        if (window.counted > 0)
            writeCount(event.text(), window, nowMs);
        window = {.level = level, .since = nowMs};
    }
    if (window.written < kBurst) {
        ++window.written;
        return true;
    }
    ++window.counted;
    return false;
}

void Log::writeRepeats()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = m_clock.nowMs();
    for (auto &[event, window] : m_windows) {
        if (window.counted > 0 && now - window.since >= kWindowMs)
            writeCount(QByteArray::fromStdString(event), std::exchange(window, {}), now);
    }
}

void Log::writeCount(const QByteArray &event, const Window &window, qint64 nowMs)
{
    QJsonObject object = begin(window.level, QLatin1StringView(event), nowMs);
    object.insert("repeated"_L1, window.counted);
    m_sink(lineOf(object));
}

void Log::standardError(const QByteArray &line)
{
    // One call a line, so that lines of several processes do not mix. A log that cannot be
    // written is nothing to stop for.
    const QByteArray text = line + '\n';
    [[maybe_unused]] const auto written
        = ::write(STDERR_FILENO, text.constData(), static_cast<std::size_t>(text.size()));
}

} // namespace lobby::server
