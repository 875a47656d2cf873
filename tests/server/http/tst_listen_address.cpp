#include "tests/support/http_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using tests::HttpClient;

namespace {

ListenAddress address(const QString &text)
{
    return *ListenAddress::parse(text);
}

std::shared_ptr<const Routes> routes()
{
    Routes routes;
    routes.add({.method = "GET",
        .path = "/healthz",
        .handler = [](const Request &, const Responder &reply) { reply({.body = "ok"}); },
        .caller = Caller::Anyone});
    return std::make_shared<const Routes>(std::move(routes));
}

} // namespace

class ListenAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead()
    {
        QCOMPARE(address(u"tls://0.0.0.0:8443"_s).port, 8443);
        QCOMPARE(address(u"tls://[::]:8443"_s).host, QByteArray("::"));
        QCOMPARE(address(u"http://127.0.0.1:8080"_s).kind, ListenAddress::Kind::Plain);
        QCOMPARE(address(u"http://[::1]:8080"_s).host, QByteArray("::1"));
        QCOMPARE(address(u"unix:/run/lobbyd/http.sock"_s).path, u"/run/lobbyd/http.sock"_s);
    }

    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("empty") << QString() << Error::Code::Invalid;
        QTest::newRow("no scheme") << u"127.0.0.1:8443"_s << Error::Code::Invalid;
        QTest::newRow("a name") << u"tls://localhost:8443"_s << Error::Code::Invalid;
        QTest::newRow("no port") << u"tls://127.0.0.1"_s << Error::Code::Invalid;
        QTest::newRow("port 65536") << u"tls://127.0.0.1:65536"_s << Error::Code::Invalid;
        QTest::newRow("version 6 without brackets") << u"tls://::1:8443"_s << Error::Code::Invalid;
        QTest::newRow("version 4 in brackets") << u"tls://[127.0.0.1]:1"_s << Error::Code::Invalid;
        QTest::newRow("relative socket") << u"unix:http.sock"_s << Error::Code::Invalid;
        QTest::newRow("socket's path too long")
            << u"unix:/"_s + QString(107, u'a') << Error::Code::Invalid;
        QTest::newRow("plain to the world") << u"http://0.0.0.0:80"_s << Error::Code::NotAllowed;
        QTest::newRow("plain to the network")
            << u"http://192.0.2.7:80"_s << Error::Code::NotAllowed;
        QTest::newRow("plain to the world, version 6")
            << u"http://[::]:80"_s << Error::Code::NotAllowed;
    }

    void otherTextsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(Error::Code, code);
        const auto parsed = ListenAddress::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }

    void aSocketFileServesAndGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"http.sock"_s);
        {
            Server server({}, m_clock);
            QVERIFY(server.listenToProxy(address(u"unix:"_s + path), routes(), m_verifier));
            server.start(1);
            HttpClient client;
            client.connectTo(path.toUtf8());
            client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n" + tests::kNoCertificate + "\r\n");
            QCOMPARE(client.answer().status, 200);
            QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());

            Server second({}, m_clock);
            QCOMPARE(
                second.listenToProxy(address(u"unix:"_s + path), routes(), m_verifier).error().code,
                Error::Code::Unavailable);
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void programsOfThisMachineNeedNoCertificate()
    {
        Server server({}, m_clock);
        const auto port = server.listenLocally(address(u"http://127.0.0.1:0"_s), routes());
        QVERIFY(port);
        QVERIFY(!server.listenLocally(address(u"tls://127.0.0.1:0"_s), routes()));
        server.start(1);
        HttpClient client(*port);
        QCOMPARE(client.get("/healthz").body, QByteArray("ok"));
    }

    void aSocketLeftBehindIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"http.sock"_s);
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un place = {};
        place.sun_family = AF_UNIX;
        const QByteArray name = path.toUtf8();
        std::copy(name.begin(), name.end(), std::begin(place.sun_path));
        QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&place), sizeof place), 0);
        ::close(left);
        Server server({}, m_clock);
        QVERIFY(server.listenToProxy(address(u"unix:"_s + path), routes(), m_verifier));
    }

    void noOtherFileIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"http.sock"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        Server server({}, m_clock);
        QVERIFY(!server.listenToProxy(address(u"unix:"_s + path), routes(), m_verifier));
        QVERIFY(QFile::exists(path));
    }

    void aTakenPortIsSaid()
    {
        Server first({}, m_clock);
        const auto port
            = first.listenToProxy(address(u"http://127.0.0.1:0"_s), routes(), m_verifier);
        QVERIFY(port);
        Server second({}, m_clock);
        const auto taken = second.listenToProxy(
            address(u"http://127.0.0.1:"_s + QString::number(*port)), routes(), m_verifier);
        QCOMPARE(taken.error().code, Error::Code::Unavailable);
    }

    void plainAndEncryptedAreNotMixedUp()
    {
        Server server({}, m_clock);
        QVERIFY(!server.listen(address(u"http://127.0.0.1:0"_s), routes(), nullptr));
        QVERIFY(!server.listenToProxy(address(u"tls://127.0.0.1:0"_s), routes(), m_verifier));
    }

private:
    tests::ManualClock m_clock;
    const CertificateAuthority m_authority
        = *CertificateAuthority::create(u"Test"_s, m_clock.nowMs());
    const ClientVerifier m_verifier = *ClientVerifier::create(m_authority.identity().certificate);
};

QTEST_APPLESS_MAIN(ListenAddressTest)
#include "tst_listen_address.moc"
