#include "tests/e2e/lobbyctl_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// `lobbyctl dedupe` and `lobbyctl duplicates` as processes.
class LobbyctlDuplicatesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] QByteArrayList linesOf(const QString &path) const
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll().trimmed().split('\n')
                                              : QByteArrayList();
    }
    static QString data(const QString &name)
    {
        return qEnvironmentVariable("LOBBY_TEST_DATA") + u"/dedupe/"_s + name;
    }

private Q_SLOTS:
    void pairsGoIntoAFileWithTheirReasons()
    {
        const QString guests = file(u"guests.csv"_s,
            "no,name,tel,born\n"
            "\"1,a\",陳志強,+86 138-0013-8000,1981-05-14\n"
            "2,陈志强,13800138000,1981-14-05\n"
            "3,王伟,13912345678,1990-01-02\n");
        const QString map = file(u"map.json"_s,
            "{\"columns\": {\"no\": \"id\", \"name\": \"native_name\", \"tel\": \"phone\","
            " \"born\": \"birth\"}}");
        const QString out = m_folder.filePath(u"pairs.csv"_s);
        const Ran ran
            = lobbyctl({u"dedupe"_s, guests, u"--map"_s, map, u"--out"_s, out, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()[u"records"_s].toInt(), 3);
        QCOMPARE(ran.json()[u"very_likely"_s].toInt(), 1);
        const QByteArrayList lines = linesOf(out);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.constFirst(), QByteArray("id_a,id_b,score,band,reasons"));
        QVERIFY2(lines.at(1).startsWith("\"1,a\",2,0.9"), lines.at(1).constData());
        QVERIFY(lines.at(1).contains(",very likely,"));
        QVERIFY(lines.at(1).contains("same telephone"));
        QVERIFY(lines.at(1).contains("day and month of birth have changed places"));
    }
    void shippedMapsAreNamed()
    {
        const QString out = m_folder.filePath(u"febrl.csv"_s);
        const Ran ran = lobbyctl({u"dedupe"_s, data(u"febrl1.csv"_s), u"--map"_s, u"febrl"_s,
            u"--out"_s, out, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()[u"records"_s].toInt(), 1000);
        QVERIFY(ran.json()[u"very_likely"_s].toInt() > 490);
        QCOMPARE(linesOf(out).size() - 1,
            ran.json()[u"very_likely"_s].toInt() + ran.json()[u"possible"_s].toInt());
    }

    void whatDoesNotWorkIsSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no such file") << u"/nowhere.csv"_s << u"guests"_s << u"file"_s;
        QTest::newRow("no such map") << data(u"febrl1.csv"_s) << u"nothing"_s << u"map"_s;
        QTest::newRow("another file's map")
            << data(u"febrl1.csv"_s) << data(u"febrl1.csv"_s) << u"json"_s;
    }
    void whatDoesNotWorkIsSaid()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, map);
        const QString out = m_folder.filePath(u"never.csv"_s);
        const Ran ran
            = lobbyctl({u"dedupe"_s, source, u"--map"_s, map, u"--out"_s, out, u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QTEST(ran.json()[u"error"_s][u"subject"_s].toString(), "subject");
        QVERIFY(!QFile::exists(out));
    }

    void guestsOfAProfileAreCompared()
    {
        const QString profile = m_folder.filePath(u"profile"_s);
        QCOMPARE(lobbyctl(onProfile(profile, {u"init"_s, u"--property"_s, u"Test"_s})).exitCode, 0);
        const QByteArray guests = QByteArray(kPassword)
            + "{\"latin_surname\": \"CHEN\", \"latin_given_name\": \"ZHIQIANG\", "
              "\"full_name_native\": \"陳志強\","
              " \"birth_date\": \"1981-05-14\"}\n"
              "{\"full_name_native\": \"陈志强\", \"birth_date\": \"1981-05-14\"}\n"
              "{\"full_name_native\": \"王伟\"}\n";
        const Ran added = lobbyctl(onProfile(profile, {u"guest"_s, u"add"_s, u"--json"_s}), guests);
        QVERIFY2(added.exitCode == 0, added.error.constData());
        const QJsonArray ids = added.json()[u"ids"_s].toArray();
        const Ran ran = lobbyctl(onProfile(profile, {u"duplicates"_s, u"--json"_s}));
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()[u"guests"_s].toInt(), 3);
        const QJsonArray pairs = ran.json()[u"pairs"_s].toArray();
        QCOMPARE(pairs.size(), 1);
        const QJsonObject pair = pairs[0].toObject();
        QVERIFY(ids.contains(pair[u"a"_s]) && ids.contains(pair[u"b"_s]));
        QCOMPARE(pair[u"band"_s].toString(), u"very likely"_s);
        QVERIFY(!pair[u"reasons"_s].toArray().isEmpty());
        // In words, without names.
        const Ran words = lobbyctl(onProfile(profile, {u"duplicates"_s}));
        QVERIFY(words.out.contains("same birth date"));
        QVERIFY(!words.out.contains("CHEN"));
    }
};

QTEST_GUILESS_MAIN(LobbyctlDuplicatesTest)
#include "tst_lobbyctl_duplicates.moc"
