#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPassword = "a long front desk word 42\n";
constexpr int kPatienceMs = 120'000;

struct Ended
{
    int code = -1;
    QString output;
};

QString program(const QString &name)
{
    return qEnvironmentVariable("LOBBY_BIN") + u'/' + name;
}

Ended run(const QString &name, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        return {};
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qInfo("%s", errors.left(3000).constData());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Two desks and a server as programs: what is done at one is seen at the other, whatever was off
/// or killed meanwhile.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_port = freePort();
        QFile key(file(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(64, 'a'));
        key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QFile configuration(file(u"lobbyd.toml"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(
            u"[server]\nnames = [\"127.0.0.1\"]\nlisten = [\"tls://127.0.0.1:%1\"]\n"
            "[storage]\nfile = \"%2\"\nkey_file = \"%3\"\n"_s.arg(m_port)
                .arg(file(u"server.db"_s), key.fileName())
                .toUtf8());
        key.close();
        configuration.close();
        const Ended made = lobbyd({u"init"_s, u"--organisation"_s, u"Cloud Hotels"_s});
        QCOMPARE(made.code, 0);
        serve();
        const Ended second = lobbyd({u"enrol-code"_s});
        QCOMPARE(second.code, 0);
        const QStringList codes = {made.output, second.output};
        for (int i = 0; i < m_desks.size(); ++i) {
            QCOMPARE(
                desk(i, {u"init"_s, u"--property"_s, u"Cloud %1"_s.arg(m_desks.at(i))}).code, 0);
            QCOMPARE(desk(i, {u"sync"_s, u"enrol"_s}, ticket(codes.at(i))).code, 0);
        }
    }
    void cleanupTestCase() { m_server.kill(), m_server.waitForFinished(); }

    void whatIsDoneAtOneIsSeenAtTheOther()
    {
        addGuest(0, "WANG", "Xiaoming");
        QVERIFY(agree(0) && agree(1));
        QVERIFY(knows(1, u"wang"_s));
        addGuest(1, "MUELLER", "Petra");
        QVERIFY(agree(1) && agree(0));
        QVERIFY(knows(0, u"mueller"_s));
    }

    void aCodeIsGoodOnce()
    {
        const Ended code = lobbyd({u"enrol-code"_s});
        m_desks.append(u"c"_s);
        QCOMPARE(desk(2, {u"init"_s, u"--property"_s, u"Cloud c"_s}).code, 0);
        QCOMPARE(desk(2, {u"sync"_s, u"enrol"_s}, ticket(code.output)).code, 0);
        m_desks.append(u"d"_s);
        QCOMPARE(desk(3, {u"init"_s, u"--property"_s, u"Cloud d"_s}).code, 0);
        QCOMPARE(desk(3, {u"sync"_s, u"enrol"_s}, ticket(code.output)).code, 1);
        QVERIFY(agree(2)); // by a snapshot
        QVERIFY(knows(2, u"wang"_s));
    }

    void withoutTheServerTheDeskGoesOnAndSendsLater()
    {
        m_server.kill(); // as a power cut does
        m_server.waitForFinished();
        addGuest(0, "OKAFOR", "Ngozi");
        QVERIFY(!agree(0, 3));
        QVERIFY(knows(0, u"okafor"_s));
        serve();
        QVERIFY(agree(0) && agree(1));
        QVERIFY(knows(1, u"okafor"_s));
    }

    void aRevokedDeskHearsNothingMore()
    {
        QCOMPARE(lobbyd({u"revoke"_s, u"2"_s}).code, 0);
        addGuest(0, "SATO", "Yui");
        QVERIFY(agree(0));
        QVERIFY(!agree(1, 5));
        QVERIFY(!knows(1, u"sato"_s));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended lobbyd(const QStringList &arguments) const
    {
        return run(u"lobbyd"_s, QStringList {u"--config"_s, file(u"lobbyd.toml"_s)} + arguments);
    }
    [[nodiscard]] Ended desk(
        int index, const QStringList &arguments, const QByteArray &more = {}) const
    {
        return run(u"lobbyctl"_s,
            QStringList {u"--profile"_s, file(m_desks.at(index)), u"--staff"_s, u"Chief"_s}
                + arguments,
            kPassword + more);
    }
    [[nodiscard]] QByteArray ticket(QString code) const
    {
        return u"LOBBY:127.0.0.1:%1/%2\n"_s.arg(m_port).arg(code.remove(u' ')).toUtf8();
    }
    void serve()
    {
        m_server.setStandardErrorFile(file(u"server.log"_s));
        m_server.start(program(u"lobbyd"_s), {u"--config"_s, file(u"lobbyd.toml"_s), u"serve"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), kPatienceMs);
    }
    [[nodiscard]] bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return socket.waitForConnected(500);
    }
    void addGuest(int index, const char *surname, const char *given) const
    {
        const QByteArray guest = QByteArray("{\"latin_surname\":\"") + surname
            + "\",\"latin_given_name\":\"" + given + "\"}\n";
        QCOMPARE(desk(index, {u"guest"_s, u"add"_s}, guest).code, 0);
    }
    [[nodiscard]] bool agree(int index, int seconds = 60) const
    {
        return desk(index, {u"sync"_s, u"now"_s, u"--seconds"_s, QString::number(seconds)}).code
            == 0;
    }
    [[nodiscard]] bool knows(int index, const QString &name) const
    {
        return desk(index, {u"search"_s, name}).output.contains(name, Qt::CaseInsensitive);
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_server;
    QStringList m_desks = {u"a"_s, u"b"_s};
};

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_two_desks.moc"
