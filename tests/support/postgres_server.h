#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace lobby::tests {

/// A PostgreSQL of one's own: data in a temporary folder, a Unix socket beside it, no network,
/// everything that makes it durable switched on. Ends with the object, and with the test however
/// that ends. Aborts the test when PostgreSQL is not installed or does not start.
class PostgresServer
{
public:
    /// `settings` as in postgresql.conf, e.g. "max_connections=200".
    explicit PostgresServer(QStringList settings = {});
    ~PostgresServer();
    /// Is there one to start?
    [[nodiscard]] static bool isInstalled();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// For libpq, as the superuser "lobby".
    [[nodiscard]] QByteArray target(const QByteArray &database = "postgres") const;

    /// Returns once it takes connections.
    void start();
    /// As an administrator does: open transactions are rolled back, connections closed.
    void stop();
    /// kill -9 of all its processes at once.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    [[nodiscard]] QString dataFolder() const;
    void begin(QProcess &process, const QString &program, const QStringList &arguments) const;

    const QStringList m_settings;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace lobby::tests
