#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace lobby::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

bool isRoot()
{
    return geteuid() == 0; // as whom PostgreSQL refuses to run
}

/// Of the newest version that is installed; empty when none is.
QString newestProgram(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString newest;
    int highest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (version.toInt() > highest && QFile::exists(path)) {
            highest = version.toInt();
            newest = path;
        }
    }
    return newest;
}

QString program(const QString &name)
{
    const QString path = newestProgram(name);
    if (path.isEmpty())
        qFatal("PostgreSQL is not installed (./dev setup)");
    return path;
}

QList<pid_t> childrenOf(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    QList<pid_t> children;
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray &child : file.readAll().simplified().split(' '))
            children.append(child.toInt());
    }
    children.removeAll(0);
    return children;
}

} // namespace

PostgresServer::PostgresServer(QStringList settings)
    : m_settings(std::move(settings))
{
    if (isRoot()) {
        const passwd *owner = getpwnam("postgres");
        if (!owner
            || ::chown(QFile::encodeName(m_folder.path()).constData(), owner->pw_uid, owner->pw_gid)
                != 0)
            qFatal("no user \"postgres\"");
    }
    QProcess initdb;
    begin(initdb, program(u"initdb"_s),
        {u"-D"_s, dataFolder(), u"-U"_s, u"lobby"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
            u"--locale=C"_s, u"--no-sync"_s});
    if (!initdb.waitForFinished(kPatienceMs) || initdb.exitCode() != 0)
        qFatal("initdb: %s", initdb.readAllStandardError().constData());
    start();
}

PostgresServer::~PostgresServer()
{
    if (isRunning())
        kill();
    if (isRoot()) // the files are another user's, whose umask may have closed them to us
        QDir(dataFolder()).removeRecursively();
}

bool PostgresServer::isInstalled()
{
    return !newestProgram(u"postgres"_s).isEmpty();
}

QString PostgresServer::dataFolder() const
{
    return m_folder.filePath(u"data"_s);
}

QByteArray PostgresServer::target(const QByteArray &database) const
{
    return "host=" + QFile::encodeName(m_folder.path()) + " user=lobby dbname=" + database;
}

void PostgresServer::begin(
    QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (isRoot()) {
        process.start(u"setpriv"_s,
            QStringList {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s,
                u"--pdeathsig=QUIT"_s, program}
                + arguments);
    } else {
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGQUIT); });
        process.start(program, arguments);
    }
    if (!process.waitForStarted(kPatienceMs))
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
}

void PostgresServer::start()
{
    QStringList arguments {u"-D"_s, dataFolder(), u"-k"_s, m_folder.path(), u"-h"_s, QString()};
    for (const QString &setting : m_settings)
        arguments << u"-c"_s << setting;
    begin(m_process, program(u"postgres"_s), arguments);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            qFatal("postgres: %s", said.constData());
        said += m_process.readAll();
    }
}

void PostgresServer::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(kPatienceMs))
        qFatal("postgres does not stop");
}

void PostgresServer::kill()
{
    const auto postmaster = static_cast<pid_t>(m_process.processId());
    ::kill(postmaster, SIGSTOP); // so that it neither starts nor reaps any more
    const QList<pid_t> children = childrenOf(postmaster);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    ::kill(postmaster, SIGKILL);
    m_process.waitForFinished(kPatienceMs);
    // Its memory is shared until the last of them is gone; a new one would refuse to start.
    for (const pid_t child : children) {
        while (::kill(child, 0) == 0)
            ::usleep(1000);
    }
}

} // namespace lobby::tests
