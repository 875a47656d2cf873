#include "tests/e2e/lobbyctl_process.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

class LobbyctlImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--property"_s, u"云栖酒店"_s}).exitCode, 0);
    }
    void cleanup() { m_folder.reset(); }

    void anImportIsListedAndTakenBackOnce()
    {
        QCOMPARE(run({u"import"_s, u"runs"_s}).json()[u"runs"_s].toArray().size(), 0);
        const Ran imported = run({u"import"_s, u"bookings"_s, thinnedSet()});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const int stays = imported.json()[u"stays_created"_s].toInt();
        const int guests = imported.json()[u"guests_created"_s].toInt();
        QVERIFY(stays > guests && guests > 0);

        QJsonObject listed = onlyRun();
        const QString id = QString::number(listed[u"id"_s].toInt());
        QCOMPARE(listed[u"id"_s], imported.json()[u"run"_s]);
        QCOMPARE(listed[u"file"_s].toString(), u"bookings.csv"_s);
        QCOMPARE(listed[u"state"_s].toString(), u"done"_s);
        QCOMPARE(listed[u"reverted"_s].toBool(), false);
        QCOMPARE(listed[u"stays_created"_s].toInt(), stays);
        QVERIFY(!listed[u"started_at"_s].toString().isEmpty());

        const Ran reverted
            = run({u"import"_s, u"revert"_s, id, u"--reason"_s, u"the wrong file"_s});
        QVERIFY2(reverted.exitCode == 0, reverted.error.constData());
        QCOMPARE(reverted.json()[u"stays_hidden"_s].toInt(), stays);
        QCOMPARE(reverted.json()[u"guests_hidden"_s].toInt(), guests);
        QCOMPARE(reverted.json()[u"kept_stays"_s].toArray().size(), 0);
        QCOMPARE(onlyRun()[u"reverted"_s].toBool(), true);

        const Ran again = run({u"import"_s, u"revert"_s, id});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.errorCode(), u"import_reverted"_s);
        QCOMPARE(run({u"verify"_s}).exitCode, 0);
    }

    void whatCannotBeTakenBackIsRefused()
    {
        const Ran unknown = run({u"import"_s, u"revert"_s, u"7"_s});
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.errorCode(), u"not_found"_s);
        QCOMPARE(run({u"import"_s, u"revert"_s, u"the last one"_s}).exitCode, 2);
        QCOMPARE(run({u"import"_s, u"revert"_s}).exitCode, 2);
    }

private:
    static QString thinnedSet()
    {
        return qEnvironmentVariable("LOBBY_TEST_DATA") + u"/hotel_bookings/bookings.csv"_s;
    }
    Ran run(const QStringList &command)
    {
        return lobbyctl(
            onProfile(m_folder->filePath(u"profile"_s), command + QStringList {u"--json"_s}));
    }
    QJsonObject onlyRun()
    {
        const QJsonArray runs = run({u"import"_s, u"runs"_s}).json()[u"runs"_s].toArray();
        return runs.size() == 1 ? runs.first().toObject() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LobbyctlImportTest)
#include "tst_lobbyctl_import.moc"
