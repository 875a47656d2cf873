#include "server/config/settings.h"

#include "server/pki/certificate_names.h"

#include <array>

namespace lobby::server {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigurationProblem::Kind;
using C = Configuration;

const std::array kSettings {
    Setting {"server", "names", nullptr,
        "Host names or addresses by which desks reach this server; they stand in its certificate,\n"
        "the first one in tickets for desks.",
        &C::names},
    Setting {"server", "listen", R"(["tls://[::]:8443"])",
        "Where desks connect: TLS 1.3, with the server's own certificates.", &C::listen},
    Setting {"server", "proxy", "[]",
        "Where a proxy connects instead, without TLS: loopback or a Unix socket,\n"
        "e.g. [\"unix:/run/lobbyd/http.sock\"]. See nginx-lobbyd.conf.",
        &C::proxy},
    Setting {"server", "admin", "[]",
        "Where /metrics and /readyz are answered: loopback or a Unix socket,\n"
        "e.g. [\"unix:/run/lobbyd/admin.sock\"].",
        &C::admin},
    Setting {"server", "port", "0",
        "The port that tickets for desks name; 0: that of listen, or 443 behind a proxy.", &C::port,
        0, 65'535},
    Setting {
        "server", "threads", "0", "Threads that speak HTTP; 0: one a core.", &C::threads, 0, 256},
    Setting {"server", "connections", "12000",
        "Desks that may be connected at once; more are turned away.", &C::connections, 1,
        1'000'000},

    Setting {"storage", "file", R"("/var/lib/lobbyd/lobby.db")",
        "The embedded, encrypted database: all that one hotel needs.", &C::file},
    Setting {"storage", "key_file", R"("")",
        "File with the key of the embedded database: 64 hexadecimal digits, readable by lobbyd\n"
        "alone. Empty: systemd's credential \"database-key\", or LOBBYD_DATABASE_KEY.",
        &C::keyFile},
    Setting {"storage", "postgresql", R"("")",
        "PostgreSQL instead of the embedded database, as libpq's connection string, e.g.\n"
        "\"host=db.example dbname=lobby user=lobbyd sslmode=verify-full\".",
        &C::postgresql},
    Setting {"storage", "password_file", R"("")",
        "File with PostgreSQL's password, readable by lobbyd alone. Empty: systemd's credential\n"
        "\"database-password\", or LOBBYD_DATABASE_PASSWORD, or none.",
        &C::passwordFile},
    Setting {"storage", "connections", "0", "Sessions with PostgreSQL; 0: two a core.",
        &C::databaseConnections, 0, 1000},
    Setting {"storage", "ledger", R"("")",
        "Folder for what must outlive the database: who was erased, which desks there are. Best\n"
        "on another disk, and in the backup of that. Empty: FILE.ledger beside the embedded\n"
        "database, or /var/lib/lobbyd/ledger with PostgreSQL.",
        &C::ledger},

    Setting {"backup", "folder", R"("")",
        "Where the embedded database is copied to. Without copies no desk ever forgets what it\n"
        "sent, for it might be the only one that still has it.",
        &C::backupFolder},
    Setting {"backup", "every_minutes", "60", "How often.", &C::backupEveryMinutes, 1, 10'080},
    Setting {"backup", "keep_days", "30",
        "How long copies are kept: of the last day all, of each day before it the last one.\n"
        "No longer than erased guests may be in one: 30 days.",
        &C::backupKeepDays, 1, 30},

    Setting {"limits", "push_bytes", "1048576", "Largest batch of changes that is taken.",
        &C::pushBytes, 65'536, 16'777'216},
    Setting {"limits", "longest_wait_ms", "2000",
        "How long a batch may wait for the database before the desk is told to come again.",
        &C::longestWait, 100, 30'000},
    Setting {"limits", "journal_days", "35",
        "How long changes are kept for desks that are away; one that was away for longer loads\n"
        "everything anew.",
        &C::journalDays, 1, 3650},
    Setting {"limits", "device_burst", "200",
        "Requests that one desk may make at once: a new one reads its branch page by page.",
        &C::deviceBurst, 1, 1000},
    Setting {"limits", "device_per_minute", "600", "And how many a minute after that.",
        &C::devicePerMinute, 1, 60'000},
    Setting {"limits", "stop_grace_s", "20",
        "How long requests may go on after the service was told to stop.", &C::stopGrace, 1, 600},

    Setting {
        "log", "level", R"("info")", R"("debug", "info", "warning" or "error".)", &C::logLevel},
};

/// Takes a value over, or says what was wanted.
struct Taker
{
    const Setting &setting;
    const SettingValue &value;
    Configuration &configuration;

    using Outcome = std::optional<std::pair<Kind, QString>>;

    Outcome operator()(int C::*target) const
    {
        const auto taken = number();
        if (!taken)
            return wantsNumber();
        configuration.*target = *taken;
        return std::nullopt;
    }
    Outcome operator()(std::chrono::milliseconds C::*target) const
    {
        const auto taken = number();
        if (!taken)
            return wantsNumber();
        configuration.*target = std::chrono::milliseconds(*taken);
        return std::nullopt;
    }
    Outcome operator()(std::chrono::seconds C::*target) const
    {
        const auto taken = number();
        if (!taken)
            return wantsNumber();
        configuration.*target = std::chrono::seconds(*taken);
        return std::nullopt;
    }
    Outcome operator()(QString C::*target) const
    {
        const auto *text = std::get_if<QString>(&value);
        if (!text)
            return std::pair {Kind::WrongType, u"a string"_s};
        configuration.*target = *text;
        return std::nullopt;
    }
    Outcome operator()(QStringList C::*target) const
    {
        const auto *list = std::get_if<QStringList>(&value);
        if (!list)
            return std::pair {Kind::WrongType, u"a list of strings"_s};
        for (const QString &host : *list) {
            if (!alternativeName(host))
                return std::pair {Kind::WrongValue, u"host names or addresses"_s};
        }
        if (list->isEmpty())
            return std::pair {Kind::WrongValue, u"at least one"_s};
        configuration.*target = *list;
        return std::nullopt;
    }
    Outcome operator()(QList<ListenAddress> C::*target) const
    {
        const auto *list = std::get_if<QStringList>(&value);
        if (!list)
            return std::pair {Kind::WrongType, u"a list of strings"_s};
        const bool isTls = target == &C::listen;
        for (const QString &text : *list) {
            const auto address = ListenAddress::parse(text);
            if (!address || (address->kind == ListenAddress::Kind::Tls) != isTls)
                return std::pair {Kind::WrongValue,
                    isTls ? u"\"tls://address:port\""_s
                          : u"\"unix:/path\", or \"http://address:port\" on loopback"_s};
            (configuration.*target).append(*address);
        }
        return std::nullopt;
    }
    Outcome operator()(LogLevel C::*target) const
    {
        const auto *text = std::get_if<QString>(&value);
        const auto level = text ? logLevelOf(*text) : std::nullopt;
        if (!level)
            return std::pair {Kind::WrongValue, QString::fromLatin1(setting.meaning)};
        configuration.*target = *level;
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<int> number() const
    {
        const auto *number = std::get_if<qint64>(&value);
        if (!number || *number < setting.least || *number > setting.most)
            return std::nullopt;
        return static_cast<int>(*number);
    }
    [[nodiscard]] Outcome wantsNumber() const
    {
        return std::pair {
            std::holds_alternative<qint64>(value) ? Kind::WrongValue : Kind::WrongType,
            u"a whole number from %1 to %2"_s.arg(setting.least).arg(setting.most)};
    }
};

} // namespace

QString Setting::name() const
{
    return QLatin1StringView(section) + u'.' + QLatin1StringView(key);
}

std::span<const Setting> allSettings()
{
    return kSettings;
}

std::optional<ConfigurationProblem> apply(
    const Setting &setting, const SettingValue &value, Configuration &configuration)
{
    const auto wrong = std::visit(Taker {setting, value, configuration}, setting.target);
    if (!wrong)
        return std::nullopt;
    return ConfigurationProblem {
        .kind = wrong->first, .key = setting.name(), .detail = wrong->second};
}

} // namespace lobby::server
