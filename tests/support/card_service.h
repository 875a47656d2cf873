#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <unistd.h>

namespace lobby::tests {

/// The PC/SC service with a virtual reader (vpcd), for as long as the object is there. The place
/// of its socket is built into it, so that a machine can have one only.
class CardService
{
public:
    /// Empty once the service runs; else why it cannot here.
    QString start()
    {
        const QString program = QStandardPaths::findExecutable(
            QStringLiteral("pcscd"), {QStringLiteral("/usr/sbin")});
        if (program.isEmpty() || !QFile::exists(driver()))
            return QStringLiteral("pcscd and vsmartcard-vpcd are not installed");
        if (geteuid() != 0)
            return QStringLiteral("only root may start pcscd");
        if (isRunning())
            return QStringLiteral("a pcscd runs on this machine");
        QFile config(m_folder.filePath(QStringLiteral("vpcd")));
        if (!config.open(QIODevice::WriteOnly))
            return config.errorString();
        m_port = m_port == 0 ? freePort() : m_port;
        const QByteArray port = "0x" + QByteArray::number(m_port, 16);
        config.write("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:" + port + "\nLIBPATH "
            + QFile::encodeName(driver()) + "\nCHANNELID " + port + '\n');
        config.close();
        m_process.start(program, {QStringLiteral("-f"), QStringLiteral("-c"), m_folder.path()});
        return m_process.waitForStarted() ? QString() : m_process.errorString();
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }
    ~CardService()
    {
        if (m_process.state() != QProcess::NotRunning)
            stop();
    }

    [[nodiscard]] static bool isRunning()
    {
        return QFile::exists(QStringLiteral("/run/pcscd/pcscd.comm"));
    }
    /// Where a FakeCard connects to.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static QString driver() { return QStringLiteral("/usr/lib/pcsc/drivers/serial/libifdvpcd.so"); }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace lobby::tests
