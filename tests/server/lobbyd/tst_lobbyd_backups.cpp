#include "tests/server/lobbyd/enrolled_desk.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

namespace {

Uuid newId()
{
    return Uuid::v7(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

/// Copies of the database as an administrator sees them, and what desks hear of them.
class LobbydBackupsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_copies;

    [[nodiscard]] QByteArray backupSection() const
    {
        return "[backup]\nfolder = \"" + m_copies.path().toUtf8()
            + "\"\n[limits]\ndevice_burst = 1000\n";
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_copies.path()).entryList(QDir::Files);
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_copies.path()).removeRecursively()); }

    void withoutCopiesADeskForgetsNothing()
    {
        LobbydProgram lobbyd({}, "[limits]\ndevice_burst = 1000\n");
        const Ran made = lobbyd.initialise();
        QVERIFY(lobbyd.serve());
        const auto desk = enrolledDesk(LobbydProgram::ticketIn(made));
        QVERIFY(desk);
        desk->settle();
        addGuest(*desk, newId(), u"Wang"_s);
        desk->settle();
        QVERIFY(!desk->desk().hasUnconfirmed());
        QCOMPARE(desk->desk().kept().size(), size_t(1)); // nowhere else for sure
        QCOMPARE(lobbyd.run({u"backup"_s}).exitCode, 1); // into no folder
        desk->settle();
        QCOMPARE(desk->desk().kept().size(), size_t(1));
    }

    void serveCopiesByItself()
    {
        LobbydProgram lobbyd({}, backupSection());
        const Ran made = lobbyd.initialise();
        QVERIFY(lobbyd.serve());
        HttpClient administrator(lobbyd.adminPort());
        QTRY_VERIFY_WITH_TIMEOUT(
            administrator.get("/metrics").body.contains("lobbyd_backups_total{"), 60'000);
        QCOMPARE(copies().size(), 1);
        const auto desk = enrolledDesk(LobbydProgram::ticketIn(made));
        QVERIFY(desk);
        desk->settle();
        addGuest(*desk, newId(), u"Wang"_s);
        desk->settle();
        QCOMPARE(desk->desk().kept().size(), size_t(1)); // younger than the copy
        const Ran copied = lobbyd.run({u"backup"_s});
        QCOMPARE(copied.exitCode, 0);
        QVERIFY(QFile::exists(QString::fromUtf8(copied.out.trimmed())));
        addGuest(*desk, newId(), u"Li"_s);
        desk->settle();
        QCOMPARE(desk->desk().position().durable, quint64(1));
        QCOMPARE(desk->desk().kept().size(), size_t(1)); // Li alone
        QTRY_VERIFY(administrator.get("/metrics").body.contains("\nlobbyd_backup_age_seconds{"));
    }

    /// As after pg_basebackup; the commands are the same.
    void pointsTakenBeforeABackupAreMarkedAfterIt()
    {
        LobbydProgram lobbyd({}, "[limits]\ndevice_burst = 1000\n");
        const Ran made = lobbyd.initialise();
        QVERIFY(lobbyd.serve());
        const auto desk = enrolledDesk(LobbydProgram::ticketIn(made));
        QVERIFY(desk);
        desk->settle();
        addGuest(*desk, newId(), u"Wang"_s);
        desk->settle();
        QFile points(lobbyd.file("points"));
        QVERIFY(points.open(QFile::WriteOnly));
        points.write(lobbyd.run({u"backup-point"_s}).out);
        points.close();
        addGuest(*desk, newId(), u"Li"_s);
        desk->settle();
        QCOMPARE(lobbyd.run({u"mark-durable"_s, points.fileName()}).exitCode, 0);
        desk->settle();
        QCOMPARE(desk->desk().kept().size(), size_t(1));
        QVERIFY(points.resize(points.size() - 4)); // written by halves
        QCOMPARE(lobbyd.run({u"mark-durable"_s, points.fileName()}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(LobbydBackupsTest)
#include "tst_lobbyd_backups.moc"
