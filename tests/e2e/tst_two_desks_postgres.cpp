#include "server/postgres/connection.h"
#include "tests/e2e/desks_and_server.h"
#include "tests/support/postgres_server.h"

using namespace Qt::StringLiterals;
using namespace lobby::tests;

/// The same programs with one line of the configuration changed: in short, and what is different
/// with PostgreSQL.
class TwoDesksOnPostgresTest : public QObject
{
    Q_OBJECT

private:
    PostgresServer m_postgres;
    QTemporaryDir m_ledger;
    std::unique_ptr<DesksAndServer> m_all;

    [[nodiscard]] bool bothAgree() const { return m_all->agree(0) && m_all->agree(1); }

private Q_SLOTS:
    void initTestCase()
    {
        lobby::server::postgres::Connection owner({.target = m_postgres.target()});
        owner.execute("CREATE ROLE program LOGIN");
        m_all = std::make_unique<DesksAndServer>("postgresql = \"" + m_postgres.target()
            + " user=program\"\nledger = \"" + m_ledger.path().toUtf8() + "\"\n");
        LobbydProgram &lobbyd = m_all->lobbyd();
        QCOMPARE(lobbyd.initialise().exitCode, 1); // without tables
        QVERIFY(QFile::remove(lobbyd.file("authority.key")));
        QVERIFY(QFile::remove(lobbyd.file("authority.crt")));
        const QString target = QString::fromUtf8(m_postgres.target());
        QCOMPARE(
            lobbyd.run({u"migrate"_s, u"--owner"_s, target, u"--role"_s, u"program"_s}).exitCode,
            0);
        const Ran made = lobbyd.initialise();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(lobbyd.serve());
        QVERIFY(m_all->makeDesk() && m_all->enrol(0, LobbydProgram::ticketIn(made) + '\n'));
        QVERIFY(m_all->makeDesk() && m_all->enrol(1, m_all->newTicket()));
    }

    void whatIsDoneAtOneIsSeenAtTheOther()
    {
        QVERIFY(m_all->addGuest(0, "WANG"));
        QVERIFY(bothAgree());
        QVERIFY(m_all->knows(1, u"wang"_s));
    }

    void theServerOutlivesItsDatabase()
    {
        m_postgres.kill();
        QVERIFY(m_all->addGuest(0, "OKAFOR"));
        QVERIFY(!m_all->agree(0, 3));
        m_postgres.start();
        QVERIFY(bothAgree());
        QVERIFY(m_all->knows(1, u"okafor"_s));
    }

    void aRestoredDatabaseBeginsANewLife()
    {
        const Ran points = m_all->lobbyd().run({u"backup-point"_s});
        QFile file(m_ledger.filePath(u"points"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(points.out);
        file.close();
        QCOMPARE(m_all->lobbyd().run({u"mark-durable"_s, file.fileName()}).exitCode, 0);
        QVERIFY(m_all->lobbyd().stop());
        QCOMPARE(m_all->lobbyd().run({u"restored"_s}).exitCode, 0);
        // What was printed before belongs to the former life.
        QCOMPARE(m_all->lobbyd().run({u"mark-durable"_s, file.fileName()}).exitCode, 1);
        QVERIFY(m_all->lobbyd().serve());
        QVERIFY(m_all->addGuest(1, "SATO"));
        QVERIFY(m_all->agree(1) && m_all->agree(0));
        QVERIFY(m_all->knows(0, u"sato"_s));
        QVERIFY(m_all->knows(0, u"wang"_s));
    }
};

QTEST_GUILESS_MAIN(TwoDesksOnPostgresTest)
#include "tst_two_desks_postgres.moc"
