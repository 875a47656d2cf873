#include "app/process/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 10;
constexpr int kAttemptMs = 200;

/// The same for every way to write the profile's path; short, because the path of a socket holds
/// hardly more than a hundred bytes.
QString pathFor(const QString &profile, const QString &runtimeFolder)
{
    const QDir folder(profile);
    const QString path = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"%1/lobby-%2"_s.arg(runtimeFolder, QLatin1StringView(hash.first(8).toHex()));
}

} // namespace

SingleInstance::SingleInstance(
    const QString &profile, const QString &runtimeFolder, QObject *parent)
    : QObject(parent)
    , m_socket(pathFor(profile, runtimeFolder) + u".socket"_s)
    , m_lock(pathFor(profile, runtimeFolder) + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // only a process that is gone makes it stale, not its age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asking = m_server.nextPendingConnection())
            asking->deleteLater();
        Q_EMIT raiseRequested();
    });
}

SingleInstance::Standing SingleInstance::enter()
{
    // The first one may be about to listen, or about to end.
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (m_lock.tryLock(attempt == 0 ? 0 : kAttemptMs)) {
            listen();
            return Standing::First;
        }
        // No lock can be made here: the database keeps a second desk out by itself.
        if (m_lock.error() != QLockFile::LockFailedError)
            return Standing::First;
        if (askFirst())
            return Standing::Second;
    }
    return Standing::Unanswered;
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    return socket.waitForConnected(kAttemptMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // of a desk that was killed: the lock is ours
    m_server.listen(m_socket);
}

QString SingleInstance::defaultRuntimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

} // namespace lobby::app
