#include "models/backup/copies/backups.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/older_desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// A profile of an earlier version meets the programs of this one.
class LobbyctlUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_older = std::make_unique<OlderDesk>(); }
    void cleanup() { m_older.reset(); }

    void theFirstCommandMakesABackupAndTheNextFindsTheNewTables_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("of the desk") << QStringList {u"branch"_s, u"list"_s};
        QTest::newRow("of the vault") << QStringList {u"audit"_s, u"verify"_s};
    }
    void theFirstCommandMakesABackupAndTheNextFindsTheNewTables()
    {
        QFETCH(const QStringList, command);
        const Ran first = run(command);
        QVERIFY2(first.exitCode == 0, (first.error + first.out).constData());
        const QStringList made = backups();
        QCOMPARE(made.size(), 1);
        for (const QStringList &next : {QStringList {u"verify"_s}, {u"audit"_s, u"verify"_s},
                 {u"backup"_s, u"verify"_s, made.constFirst()}, command}) {
            const Ran ran = run(next);
            QVERIFY2(ran.exitCode == 0, (ran.error + ran.out).constData());
        }
        QCOMPARE(backups(), made);
    }

    void withoutABackupNothingIsOpenedAndTheReasonIsSaid()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const Ran refused = run({u"branch"_s, u"list"_s, u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        const QJsonObject error = refused.json()[u"error"_s].toObject();
        QCOMPARE(error[u"subject"_s].toString(), u"before_migration"_s);
        QVERIFY(error[u"message"_s].toString().contains(u"Nothing was changed"_s));
        QVERIFY(inTheWay.remove());
        QCOMPARE(run({u"branch"_s, u"list"_s}).exitCode, 0);
    }

private:
    [[nodiscard]] Ran run(const QStringList &command) const
    {
        return lobbyctl(
            QStringList {u"--profile"_s, m_older->desk.profile().path(), u"--staff"_s, u"李晓"_s}
            + command);
    }
    [[nodiscard]] QString folder() const { return backup::backupFolderOf(m_older->desk.profile()); }
    [[nodiscard]] QStringList backups() const
    {
        QStringList paths;
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files))
            paths.append(file.filePath());
        return paths;
    }

    std::unique_ptr<OlderDesk> m_older;
};

QTEST_GUILESS_MAIN(LobbyctlUpdateTest)
#include "tst_lobbyctl_update.moc"
