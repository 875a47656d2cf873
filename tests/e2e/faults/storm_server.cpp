#include "tests/e2e/faults/storm_server.h"

#include "server/postgres/connection.h"
#include "tests/e2e/faults/storm_place.h"

namespace lobby::tests {

using namespace Qt::StringLiterals;

namespace {

/// Of the database that lobbyd uses, and of the copy that it is made from.
constexpr char kUsed[] = "storm";
constexpr char kKept[] = "kept";

} // namespace

StormServer::StormServer(Engine engine, quint16 deskPort)
{
    QByteArray storage;
    if (engine == Engine::Postgres) {
        m_postgres = std::make_unique<PostgresServer>();
        storage = "postgresql = \"" + m_postgres->target(kUsed) + " user=program\"\nledger = \""
            + m_ledger.path().toUtf8() + "\"\n";
    }
    m_lobbyd = std::make_unique<LobbydProgram>(
        storage, QByteArray(), "port = " + QByteArray::number(deskPort) + '\n');
    if (m_postgres)
        migrate();
    if (m_lobbyd->initialise().exitCode != 0 || !m_lobbyd->serve())
        qFatal("lobbyd does not start");
}

void StormServer::migrate()
{
    server::postgres::Connection owner({.target = m_postgres->target()});
    owner.execute("CREATE ROLE program LOGIN");
    owner.execute(("CREATE DATABASE "_ba + kUsed).constData());
    const QString target = QString::fromUtf8(m_postgres->target(kUsed));
    const QStringList command {u"migrate"_s, u"--owner"_s, target, u"--role"_s, u"program"_s};
    if (m_lobbyd->run(command).exitCode != 0)
        qFatal("PostgreSQL has no tables");
}

QByteArray StormServer::ticket(quint64 branch) const
{
    return LobbydProgram::ticketIn(
        m_lobbyd->run({u"enrol-code"_s, u"--branch"_s, QString::number(branch)}));
}

void StormServer::remember()
{
    if (!m_lobbyd->stop())
        qFatal("lobbyd does not stop");
    copyFolder(m_lobbyd->folder(), m_kept.filePath(u"lobbyd"_s));
    copyFolder(m_ledger.path(), m_kept.filePath(u"ledger"_s));
    if (m_postgres) {
        server::postgres::Connection owner({.target = m_postgres->target()});
        owner.execute(("CREATE DATABASE "_ba + kKept + " TEMPLATE " + kUsed).constData());
    }
}

void StormServer::putBack()
{
    m_lobbyd->kill();
    copyFolder(m_kept.filePath(u"lobbyd"_s), m_lobbyd->folder());
    copyFolder(m_kept.filePath(u"ledger"_s), m_ledger.path());
    if (m_postgres) {
        server::postgres::Connection owner({.target = m_postgres->target()});
        owner.execute(("DROP DATABASE IF EXISTS "_ba + kUsed + " WITH (FORCE)").constData());
        owner.execute(("CREATE DATABASE "_ba + kUsed + " TEMPLATE " + kKept).constData());
    }
    if (!m_lobbyd->serve())
        qFatal("lobbyd does not start");
}

void StormServer::restartDatabase()
{
    m_postgres->kill();
    m_postgres->start();
}

} // namespace lobby::tests
