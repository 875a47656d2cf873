#include "tests/e2e/lobbyctl_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPageBytes = 4096;

}

/// A database that was damaged and has no backup: what can be read is in a new profile afterwards.
class LobbyctlSalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made
            = lobbyctl(onProfile(live(), {u"init"_s, u"--property"_s, u"云栖酒店"_s, u"--json"_s}));
        QCOMPARE(made.exitCode, 0);
        m_sheet = made.json()[u"recovery_key"_s].toString().toUtf8() + '\n';
        QCOMPARE(lobbyctl(onProfile(live(), {u"demo"_s, u"--guests"_s, u"300"_s})).exitCode, 0);
        QFile file(live() + u"/lobby.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_database = file.readAll();
    }
    void init()
    {
        damage([](QByteArray &) {});
    }

    void aSoundProfileComesOutWholeAndIsVerified()
    {
        const QString into = m_folder.filePath(u"sound"_s);
        const Ran ran = lobbyctl(onProfile(live(), {u"salvage"_s, u"--into"_s, into, u"--json"_s}));
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QCOMPARE(ran.json()[u"whole"_s].toBool(), true);
        QCOMPARE(ran.json()[u"proved"_s].toBool(), true);
        QCOMPARE(rowsOf(ran, u"guest"_s), 300);
        const Ran verified = lobbyctl(onProfile(into, {u"verify"_s, u"--json"_s}));
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        // What guests are found by is made anew while the desk is open.
        const auto found = [](const QString &profile) {
            return lobbyctl(onProfile(profile, {u"search"_s, u"wang"_s, u"--json"_s})).out;
        };
        const QByteArray asBefore = found(live());
        QVERIFY(asBefore.contains("matched"));
        QByteArray now = found(into);
        for (int tries = 0; now != asBefore && tries < 10; ++tries)
            now = found(into);
        QCOMPARE(now, asBefore);
    }

    void aDamagedOneIsRefusedAndItsRestComesOut()
    {
        damage([](QByteArray &bytes) {
            const qsizetype at = bytes.size() / kPageBytes / 2 * kPageBytes;
            bytes.replace(at, 8 * kPageBytes, QByteArray(8 * kPageBytes, 'x'));
        });
        QCOMPARE(lobbyctl(onProfile(live(), {u"verify"_s, u"--json"_s})).exitCode, 1);
        const QString into = m_folder.filePath(u"damaged"_s);
        const Ran ran = lobbyctl(onProfile(live(), {u"salvage"_s, u"--into"_s, into, u"--json"_s}));
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QCOMPARE(ran.json()[u"pages_lost"_s].toInt(), 8);
        QVERIFY(rowsOf(ran, u"guest"_s) > 200);
        const Ran verified = lobbyctl(onProfile(into, {u"verify"_s, u"--json"_s}));
        QCOMPARE(verified.json()[u"integrity"_s].toString(), u"ok"_s);
        QCOMPARE(verified.json()[u"schema"_s].toString(), u"ok"_s);
    }

    void withoutTheFirstPageTheSheetBringsItBack()
    {
        damage(
            [](QByteArray &bytes) { bytes.replace(0, kPageBytes, QByteArray(kPageBytes, '\0')); });
        const QString into = m_folder.filePath(u"headless"_s);
        const Ran ran = lobbyctl(
            {u"--profile"_s, live(), u"salvage"_s, u"--into"_s, into, u"--sheet"_s}, m_sheet);
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QVERIFY(ran.out.contains("The first page is gone"));
        QVERIFY(ran.out.contains("lobbyctl recover"));
        QCOMPARE(
            lobbyctl(onProfile(into, {u"recover"_s}), "three new words\n" + m_sheet).exitCode, 0);
        const Ran verified
            = lobbyctl(onProfile(into, {u"verify"_s, u"--json"_s}), "three new words\n");
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
    }

    void theDamagedProfileIsAsItWas()
    {
        QFile file(live() + u"/lobby.db"_s);
        damage([](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Ran ran = lobbyctl(
            onProfile(live(), {u"salvage"_s, u"--into"_s, m_folder.filePath(u"half"_s)}));
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QVERIFY(ran.out.contains("pages could not be read"));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(lobbyctl({u"salvage"_s, u"--sheet"_s, u"--into"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(lobbyctl(onProfile(live(), {u"salvage"_s})).exitCode, 2);
    }

private:
    [[nodiscard]] QString live() const { return m_folder.filePath(u"live"_s); }
    void damage(const std::function<void(QByteArray &)> &how)
    {
        QByteArray bytes = m_database;
        how(bytes);
        QFile::remove(live() + u"/lobby.db-wal"_s);
        QFile::remove(live() + u"/audit.head"_s); // what the commands before have confirmed
        QFile file(live() + u"/lobby.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static int rowsOf(const Ran &ran, const QString &name)
    {
        for (const QJsonValue &table : ran.json()[u"tables"_s].toArray()) {
            if (table[u"name"_s] == name)
                return table[u"rows"_s].toInt();
        }
        return 0;
    }

    QTemporaryDir m_folder;
    QByteArray m_sheet;
    QByteArray m_database;
};

QTEST_GUILESS_MAIN(LobbyctlSalvageTest)
#include "tst_lobbyctl_salvage.moc"
