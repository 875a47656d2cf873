#include "server/config/configuration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using Kind = ConfigurationProblem::Kind;

namespace {

const QByteArray kLeast("[server]\nnames = [\"lobby.hotel.example\"]\n");

} // namespace

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersNameIsEnough()
    {
        const auto read = parseConfiguration(kLeast);
        QVERIFY(read);
        QCOMPARE(read->names, QStringList {u"lobby.hotel.example"_s});
        QCOMPARE(read->listen.size(), 1);
        QCOMPARE(read->listen[0].port, 8443);
        QVERIFY(read->proxy.isEmpty());
        QVERIFY(read->isEmbedded());
        QCOMPARE(read->file, u"/var/lib/lobbyd/lobby.db"_s);
        QCOMPARE(read->pushBytes, 1'048'576);
        QCOMPARE(read->longestWait, std::chrono::milliseconds(2000));
        QCOMPARE(read->logLevel, LogLevel::Info);
    }

    void oneLineMovesItToPostgresql()
    {
        const auto read = parseConfiguration(
            kLeast + "[storage]\npostgresql = \"host=db.example dbname=lobby\"\n");
        QVERIFY(read);
        QVERIFY(!read->isEmbedded());
        QCOMPARE(read->postgresql, u"host=db.example dbname=lobby"_s);
    }

    void everythingCanBeSet()
    {
        const auto read
            = parseConfiguration("[server]\n"
                                 "names = [\"a.example\", \"192.0.2.7\"]\n"
                                 "listen = []\n"
                                 "proxy = [\"unix:/run/lobbyd/http.sock\", \"http://[::1]:8080\"]\n"
                                 "threads = 3\n"
                                 "[limits]\n"
                                 "stop_grace_s = 5\n"
                                 "[log]\n"
                                 "level = \"debug\"\n");
        QVERIFY(read);
        QCOMPARE(read->names.size(), 2);
        QVERIFY(read->listen.isEmpty());
        QCOMPARE(read->proxy.size(), 2);
        QCOMPARE(read->threads, 3);
        QCOMPARE(read->stopGrace, std::chrono::seconds(5));
        QCOMPARE(read->logLevel, LogLevel::Debug);
    }

    void desksConnectWhereItListensOrWhereTheProxyDoes()
    {
        QCOMPARE(parseConfiguration(kLeast + "listen = [\"tls://[::]:9443\"]\n")->deskPort(), 9443);
        const QByteArray behind = kLeast + "listen = []\nproxy = [\"unix:/run/h.sock\"]\n";
        QCOMPARE(parseConfiguration(behind)->deskPort(), 443);
        QCOMPARE(parseConfiguration(behind + "port = 8444\n")->deskPort(), 8444);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("said");
        const auto with = [](const char *more) { return kLeast + more; };
        QTest::newRow("nothing at all") << QByteArray() << u"f.toml: server.names: must be given"_s;
        QTest::newRow("no TOML") << with("listen = tls") << u"f.toml:3: "_s;
        QTest::newRow("misspelt key")
            << with("lisen = []\n") << u"f.toml:3: server.lisen: unknown key"_s;
        QTest::newRow("misspelt section")
            << with("[storrage]\nfile = \"/a\"\n") << u"f.toml:3: storrage: unknown key"_s;
        QTest::newRow("key outside a section")
            << "file = \"/a\"\n" + kLeast << u"f.toml:1: file: unknown key"_s;
        QTest::newRow("key in another section")
            << with("[log]\nfile = \"/a\"\n") << u"f.toml:4: log.file: unknown key"_s;
        QTest::newRow("text for a number")
            << with("threads = \"2\"\n")
            << u"f.toml:3: server.threads: must be a whole number from 0 to 256"_s;
        QTest::newRow("fraction")
            << with("threads = 1.5\n")
            << u"f.toml:3: server.threads: must be a whole number from 0 to 256"_s;
        QTest::newRow("number too small")
            << with("connections = 0\n")
            << u"f.toml:3: server.connections: must be a whole number from 1 to 1000000"_s;
        QTest::newRow("number too large")
            << with("threads = 257\n")
            << u"f.toml:3: server.threads: must be a whole number from 0 to 256"_s;
        QTest::newRow("number for a text")
            << with("[storage]\nfile = 1\n") << u"f.toml:4: storage.file: must be a string"_s;
        QTest::newRow("relative file") << with("[storage]\nfile = \"lobby.db\"\n")
                                       << u"f.toml: storage.file: must be an absolute path"_s;
        QTest::newRow("number among names")
            << QByteArray("[server]\nnames = [\"a.example\", 1]\n")
            << u"f.toml:2: server.names: must be a list of strings"_s;
        QTest::newRow("no names") << QByteArray("[server]\nnames = []\n")
                                  << u"f.toml:2: server.names: must be at least one"_s;
        QTest::newRow("no name of a host")
            << QByteArray("[server]\nnames = [\"a,DNS:b\"]\n")
            << u"f.toml:2: server.names: must be host names or addresses"_s;
        QTest::newRow("plain to the world")
            << with("proxy = [\"http://0.0.0.0:80\"]\n")
            << u"f.toml:3: server.proxy: must be \"unix:/path\", or \"http://address:port\" on loopback"_s;
        QTest::newRow("TLS to the proxy")
            << with("proxy = [\"tls://127.0.0.1:80\"]\n")
            << u"f.toml:3: server.proxy: must be \"unix:/path\", or \"http://address:port\" on loopback"_s;
        QTest::newRow("administration from anywhere")
            << with("admin = [\"tls://0.0.0.0:9443\"]\n")
            << u"f.toml:3: server.admin: must be \"unix:/path\", or \"http://address:port\" on loopback"_s;
        QTest::newRow("copies for longer than guests may be in one")
            << with("[backup]\nkeep_days = 31\n")
            << u"f.toml:4: backup.keep_days: must be a whole number from 1 to 30"_s;
        QTest::newRow("relative folder of copies")
            << with("[backup]\nfolder = \"copies\"\n")
            << u"f.toml: backup.folder: must be an absolute path"_s;
        QTest::newRow("copies of PostgreSQL")
            << with("[storage]\npostgresql = \"host=a\"\n[backup]\nfolder = \"/copies\"\n")
            << u"f.toml: backup.folder: must be empty with PostgreSQL"_s;
        QTest::newRow("no port") << with(
            "port = 65536\n") << u"f.toml:3: server.port: must be a whole number from 0 to 65535"_s;
        QTest::newRow("nowhere to connect")
            << with("listen = []\n")
            << u"f.toml: server.listen: must be an address here or in server.proxy"_s;
        QTest::newRow("unknown level")
            << with("[log]\nlevel = \"loud\"\n") << u"f.toml:4: log.level: must be \"debug\""_s;
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, said);
        const auto read = parseConfiguration(toml);
        QVERIFY(!read);
        const QString description = describe(read.error().first(), u"f.toml"_s);
        QVERIFY2(description.startsWith(said), qPrintable(description));
    }

    void everythingThatIsWrongIsSaidAtOnce()
    {
        const auto read = parseConfiguration("[server]\nthreads = -1\nlisen = []\n");
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 3);
        QCOMPARE(read.error()[0].kind, Kind::Missing);
        QCOMPARE(read.error()[1].line, 2);
        QCOMPARE(read.error()[2].line, 3);
    }

    void filesHaveABound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lobbyd.toml"_s);
        QCOMPARE(readConfiguration(path).error().first().kind, Kind::Unreadable);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(kLeast);
        file.flush();
        QVERIFY(readConfiguration(path));
        file.write("# " + QByteArray(64 * 1024, 'x'));
        file.flush();
        QCOMPARE(readConfiguration(path).error().first().kind, Kind::Unreadable);
    }

    void theInstalledFileIsCurrentAndSound()
    {
        QFile file(QStringLiteral(LOBBYD_TOML));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray installed = file.readAll();
        QCOMPARE(installed, exampleConfiguration());
        QVERIFY(parseConfiguration(installed));
        // With every default written out it says the same.
        QByteArray explicitly;
        for (const QByteArray &line : installed.split('\n'))
            explicitly
                += (line.startsWith('#') && !line.startsWith("# ") ? line.sliced(1) : line) + '\n';
        const auto read = parseConfiguration(explicitly);
        QVERIFY(read);
        QCOMPARE(read->connections, parseConfiguration(kLeast)->connections);
    }
};

QTEST_APPLESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
