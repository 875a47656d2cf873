#pragma once

#include "models/support/result.h"
#include "server/log/log_level.h"
#include "server/transport/listen_address.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace lobby::server {

/// What the administrator decides, in one TOML file; every key and its default stands in
/// settings.cpp, from which packaging/lobbyd/lobbyd.toml is written.
struct Configuration
{
    // [server]
    QStringList names = {}; ///< hosts in the server's certificate, at least one
    QList<ListenAddress> listen = {}; ///< TLS
    QList<ListenAddress> proxy = {}; ///< behind a proxy
    QList<ListenAddress> admin = {}; ///< figures; a Unix socket or loopback
    int port = 0; ///< 0: as deskPort() says
    int threads = 0; ///< 0: one a core
    int connections = 0;
    // [storage]
    QString file = {}; ///< embedded; not used with PostgreSQL
    QString keyFile = {};
    QString postgresql = {}; ///< libpq's connection string; empty: the embedded file
    QString passwordFile = {};
    QString ledger = {}; ///< empty: as ledgerFolder() says
    int databaseConnections = 0; ///< 0: two a core
    // [backup]
    QString backupFolder = {}; ///< empty: none, and desks keep all they ever sent
    int backupEveryMinutes = 0;
    int backupKeepDays = 0;
    // [limits]
    int pushBytes = 0;
    int journalDays = 0;
    std::chrono::milliseconds longestWait = {};
    int deviceBurst = 0;
    int devicePerMinute = 0;
    std::chrono::seconds stopGrace = {};
    // [log]
    LogLevel logLevel = LogLevel::Info;

    [[nodiscard]] bool isEmbedded() const { return postgresql.isEmpty(); }
    /// Where lies what must outlive the database: `ledger`, or beside the embedded one, or
    /// /var/lib/lobbyd/ledger.
    [[nodiscard]] QString ledgerFolder() const;
    /// Where desks connect, whoever answers there: `port`, else that of the first address of
    /// `listen`, else a proxy's 443.
    [[nodiscard]] quint16 deskPort() const;
};

/// What is wrong with the file, and where.
struct ConfigurationProblem
{
    enum class Kind {
        Unreadable, ///< `detail` is why
        Syntax, ///< `detail` is the parser's sentence
        UnknownKey,
        WrongType, ///< `detail` is the type that is wanted
        WrongValue, ///< `detail` is what is wanted
        Missing,
    };
    Kind kind = Kind::Syntax;
    int line = 0; ///< from 1; 0: the file as a whole
    QString key = {}; ///< "server.listen"
    QString detail = {};
};
using ConfigurationProblems = QList<ConfigurationProblem>;

Result<Configuration, ConfigurationProblems> parseConfiguration(const QByteArray &toml);
Result<Configuration, ConfigurationProblems> readConfiguration(const QString &path);
/// "lobbyd.toml:12: server.lisen: unknown key", for standard error.
QString describe(const ConfigurationProblem &problem, const QString &path);

/// A file with every key, what it means, and its default, as it is installed.
QByteArray exampleConfiguration();

} // namespace lobby::server
