#pragma once

#include "models/support/clock.h"
#include "models/support/error.h"
#include "models/support/uuid.h"
#include "server/log/log_level.h"

#include <QByteArray>

#include <functional>
#include <initializer_list>
#include <mutex>
#include <unordered_map>
#include <variant>

namespace lobby::server {

/// A word that stands in the source, "push_refused": lower-case letters, digits and underscores.
/// What comes from a request cannot be one.
class LogWord
{
public:
    template <std::size_t size>
    // NOLINTNEXTLINE(modernize-avoid-c-arrays): a literal is one
    consteval LogWord(const char (&text)[size])
        : m_text(text)
    {
        for (std::size_t i = 0; i + 1 < size; ++i) {
            const char c = text[i];
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
                throw "a log word is made of a-z, 0-9 and _"; // ends the compilation
        }
    }
    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// Everything that can be said about an event. A field that could hold what somebody typed is not
/// among them.
enum class LogField {
    Device,
    OrganisationNumber,
    Branch,
    Stream,
    Sequence,
    Epoch,
    Route, ///< a word of ours for it, never the path that was asked
    Status,
    DurationUs,
    BytesIn,
    BytesOut,
    Count,
    Port,
    RetryMs,
    Reason,
    Entity, ///< an id
};
QLatin1StringView nameOf(LogField field);

struct LogEntry
{
    using Value = std::variant<qint64, LogWord, Uuid>;
    template <typename Integer>
    requires std::is_integral_v<Integer> LogEntry(LogField f, Integer number)
        : field(f)
        , value(static_cast<qint64>(number))
    {
    }
    LogEntry(LogField f, LogWord word)
        : field(f)
        , value(word)
    {
    }
    LogEntry(LogField f, const Uuid &id)
        : field(f)
        , value(id)
    {
    }

    LogField field;
    Value value;
};

/// The server's log: one JSON object a line, for journald or whatever reads standard error. An
/// event that repeats is written kBurst times in kWindowMs, then counted. Any thread.
class Log
{
public:
    static constexpr int kBurst = 10;
    static constexpr qint64 kWindowMs = 10'000;
    /// Gets whole lines, without their end.
    using Sink = std::function<void(const QByteArray &line)>;

    explicit Log(LogLevel least, const Clock &clock, Sink sink = standardError);

    void write(LogLevel level, LogWord event, std::initializer_list<LogEntry> entries = {});
    /// With the code and the detail of an error, which by their contract hold nothing personal.
    void write(LogLevel level, LogWord event, const Error &error,
        std::initializer_list<LogEntry> entries = {});
    /// Says how many were only counted, once their window is over. To be called now and then.
    void writeRepeats();

    static void standardError(const QByteArray &line);

private:
    struct Window
    {
        LogLevel level = LogLevel::Info;
        qint64 since = 0;
        int written = 0;
        qint64 counted = 0;
    };
    void write(
        LogLevel level, LogWord event, std::initializer_list<LogEntry> entries, const Error *error);
    bool admit(LogLevel level, LogWord event, qint64 nowMs);
    void writeCount(const QByteArray &event, const Window &window, qint64 nowMs);

    const LogLevel m_least;
    const Clock &m_clock;
    const Sink m_sink;
    std::mutex m_mutex = {};
    std::unordered_map<std::string, Window> m_windows = {};
};

} // namespace lobby::server
