#include "tests/support/http_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::HttpFixture;

namespace {

using namespace std::chrono_literals;

void whoami(const Request &request, const Responder &reply)
{
    reply({.body = request.peer ? QByteArray::number(request.peer->name.organisation) + '/'
                + QByteArray::number(request.peer->name.device)
                                : QByteArray("nobody")});
}

Routes routes()
{
    Routes routes;
    routes.add({.method = "GET", .path = "/device", .handler = whoami});
    routes.add({.method = "GET", .path = "/anyone", .handler = whoami, .caller = Caller::Anyone});
    routes.add(
        {.method = "GET", .path = "/renew", .handler = whoami, .caller = Caller::ExpiredDevice});
    return routes;
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskIsKnownByItsCertificate()
    {
        HttpFixture fixture(routes());
        HttpClient client(fixture.tlsPort(), fixture.device({17, 3}));
        QVERIFY(client.isEncrypted());
        QCOMPARE(client.get("/device").body, QByteArray("3/17"));
        QCOMPARE(client.get("/anyone").body, QByteArray("3/17"));
    }

    void withoutACertificateOnlyTheDoorIsOpen()
    {
        HttpFixture fixture(routes());
        HttpClient client(fixture.tlsPort(), HttpClient::Tls());
        QCOMPARE(client.get("/anyone").body, QByteArray("nobody"));
        const HttpAnswer refused = client.get("/device");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray("no_cert"));
    }

    void aProxysFieldSaysNothingHere()
    {
        HttpFixture fixture(routes());
        const QByteArray stolen = fixture.device({17, 3}).certificate;
        HttpClient client(fixture.tlsPort(), HttpClient::Tls());
        client.send("GET /anyone HTTP/1.1\r\nHost: a\r\nLobby-Client-Certificate: cert="
            + stolen.toBase64() + "\r\n\r\n");
        QCOMPARE(client.answer().body, QByteArray("nobody"));
    }

    void theServerShowsItselfAndItsAuthority()
    {
        HttpFixture fixture(routes());
        const HttpClient client(fixture.tlsPort(), HttpClient::Tls());
        const auto chain = client.serverChain();
        QCOMPARE(chain.size(), 2);
        QCOMPARE(access::publicKeyPin(chain[1]), fixture.authority().pin());
    }

    void anExpiredCertificateIsGoodForItsRenewal()
    {
        HttpFixture fixture(routes());
        const auto device = fixture.device({17, 3});
        fixture.clock().advance(90 * CertificateAuthority::kDayMs);
        {
            HttpClient client(fixture.tlsPort(), device);
            QCOMPARE(client.get("/device").status, 200);
        }
        fixture.clock().advance(1);
        {
            HttpClient client(fixture.tlsPort(), device);
            const HttpAnswer refused = client.get("/device");
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.body, QByteArray("cert_expired"));
        }
        HttpClient client(fixture.tlsPort(), device);
        QCOMPARE(client.get("/renew").body, QByteArray("3/17"));
    }

    void expiredByTheMachinesClockToo()
    {
        HttpFixture fixture(routes());
        HttpClient client(fixture.tlsPort(), fixture.device({17, 3}, fixture.authority(), 0));
        QCOMPARE(client.get("/device").body, QByteArray("cert_expired"));
    }

    void foreignCertificatesAreRefused_data()
    {
        QTest::addColumn<QString>("of");
        for (const char *of : {"another authority", "itself", "the server"})
            QTest::newRow(of) << QString::fromLatin1(of);
    }

    void foreignCertificatesAreRefused()
    {
        QFETCH(QString, of);
        HttpFixture fixture(routes());
        const qint64 now = fixture.clock().nowMs();
        HttpClient::Tls shown = fixture.device({17, 3});
        const auto other = CertificateAuthority::create(u"Test"_s, now);
        if (of == u"another authority") {
            shown = fixture.device({17, 3}, *other, now);
        } else if (of == u"itself") {
            shown = {.key = other->identity().key, .certificate = other->identity().certificate};
        } else {
            const auto server = fixture.authority().issueServer({u"127.0.0.1"_s}, now);
            shown = {.key = server->key, .certificate = server->certificate};
        }
        HttpClient client(fixture.tlsPort(), shown);
        // In TLS 1.3 the client learns of it only after its own side of the handshake is done.
        QCOMPARE(client.isEncrypted() ? client.get("/anyone").status : 0, 0);
        HttpClient next(fixture.tlsPort(), fixture.device({17, 3}));
        QCOMPARE(next.get("/device").status, 200);
    }

    void olderVersionsAreRefused()
    {
        HttpFixture fixture(routes());
        const HttpClient client(
            fixture.tlsPort(), HttpClient::Tls {.highestVersion = TLS1_2_VERSION});
        QVERIFY(!client.isEncrypted());
    }

    void plainTextAndSilenceAreCutOff()
    {
        HttpLimits limits;
        limits.handshake = 100ms;
        HttpFixture fixture(routes(), limits);
        HttpClient plain(fixture.tlsPort());
        plain.send("GET /anyone HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(plain.answer().status, 0);
        HttpClient silent(fixture.tlsPort());
        QVERIFY(silent.isClosedByServer());
        QTRY_COMPARE(fixture.server().connections().size(), 0);
    }

    void aRenewedCertificateIsShownFromThenOn()
    {
        HttpFixture fixture(routes());
        HttpClient before(fixture.tlsPort(), fixture.device({17, 3}));
        fixture.server().useTls(fixture.tlsContext());
        const HttpClient after(fixture.tlsPort(), HttpClient::Tls());
        QVERIFY(after.serverChain()[0] != before.serverChain()[0]);
        QCOMPARE(before.get("/device").status, 200); // connections go on
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_http_tls.moc"
