#pragma once

#include "tests/support/program_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lobby::tests {

/// A port of loopback that was free a moment ago.
inline quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

/// lobbyd as an administrator runs it, with all that it keeps in a temporary folder.
class LobbydProgram
{
public:
    /// In the embedded database, unless `storage` says otherwise, as lines of that section;
    /// `server` has more lines of [server], `more` has other sections.
    explicit LobbydProgram(
        const QByteArray &storage = {}, const QByteArray &more = {}, const QByteArray &server = {})
        : m_port(freePort())
        , m_adminPort(freePort())
    {
        const QByteArray folder = m_folder.path().toUtf8();
        const QByteArray embedded = "file = \"" + folder + "/lobby.db\"\n" + "key_file = \""
            + folder + "/database.key\"\n";
        QFile configuration(file("lobbyd.toml"));
        if (!configuration.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        const auto at = [](const char *scheme, quint16 port) {
            return "[\"" + QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(port)
                + "\"]\n";
        };
        configuration.write("[server]\nnames = [\"127.0.0.1\"]\nlisten = " + at("tls", m_port)
            + "admin = " + at("http", m_adminPort) + server + "[storage]\n"
            + (storage.isEmpty() ? embedded : storage) + more);
    }
    ~LobbydProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(LobbydProgram)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 adminPort() const { return m_adminPort; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] Ran run(const QStringList &command, const QByteArray &input = {}) const
    {
        const Ran ran = runProgram(QStringLiteral("lobbyd"), arguments(command), input);
        if (!ran.error.isEmpty())
            qInfo("%s", ran.error.left(3000).constData());
        return ran;
    }
    [[nodiscard]] Ran initialise() const
    {
        return run(
            {QStringLiteral("init"), QStringLiteral("--organisation"), QStringLiteral("Hotel")});
    }
    /// The ticket among what init or enrol-code printed.
    static QByteArray ticketIn(const Ran &ran) { return ran.out.split('\n').constFirst(); }

    /// False when it ends, or does not listen within a minute or two.
    [[nodiscard]] bool serve()
    {
        m_process.setStandardErrorFile(file("lobbyd.log"), QIODevice::Append);
        m_process.start(
            programPath(QStringLiteral("lobbyd")), arguments({QStringLiteral("serve")}));
        return QTest::qWaitFor(
                   [this] { return isListening() || m_process.state() == QProcess::NotRunning; },
                   120'000)
            && m_process.state() == QProcess::Running;
    }
    /// As systemd does; true when it ended as it should.
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    /// As a power cut does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    [[nodiscard]] QStringList arguments(const QStringList &command) const
    {
        return QStringList {QStringLiteral("--config"), file("lobbyd.toml")} + command;
    }
    [[nodiscard]] bool isListening() const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool answers
            = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(socket);
        return answers;
    }

    QTemporaryDir m_folder;
    const quint16 m_port;
    const quint16 m_adminPort;
    QProcess m_process;
};

} // namespace lobby::tests
