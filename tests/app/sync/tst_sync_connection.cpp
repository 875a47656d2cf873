#include "app/sync/certificate_renewal.h"
#include "models/sync/wire/frame.h"
#include "tests/support/http_fixture.h"

#include <QDateTime>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::server;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch(); // TLS looks at the machine's clock
}

/// A server that answers what a test says, and a desk that it knows.
class KnownServer
{
public:
    explicit KnownServer(Routes routes)
        : m_http(std::move(routes), {}, {}, now())
    {
        const HttpClient::Tls device = m_http.device({17, 3});
        account.host = u"127.0.0.1"_s;
        account.port = m_http.tlsPort();
        account.authority = m_http.authority().identity().certificate;
        account.certificate = device.certificate;
        account.privateKey = device.key->privateBytes().view().toByteArray();
        account.device = 3;
    }
    [[nodiscard]] HttpFixture &http() { return m_http; }
    /// What a question to `path` is answered with.
    [[nodiscard]] ServerReply ask(const QString &path) const
    {
        SyncConnection connection(account);
        ServerReply reply;
        bool done = false;
        connection.post(path, "question", 20s, [&](const ServerReply &answer) {
            reply = answer;
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }, 30'000))
            qFatal("no answer");
        return reply;
    }

    ServerAccount account;

private:
    HttpFixture m_http;
};

Routes answering(const QString &path, const Response &response)
{
    Routes routes;
    routes.add({.method = "POST",
        .path = path.toUtf8(),
        .handler = [response](const Request &, const Responder &reply) { reply(response); },
        .caller = Caller::Device,
        .maxBody = 4096,
        .contentTypes = {"application/vnd.lobby.sync"}});
    return routes;
}

} // namespace

/// What a desk makes of a server, or of somebody in its place, that answers as it should not.
class SyncConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFramedAnswerIsRead()
    {
        const KnownServer server(answering(u"/v1/sync"_s, {.body = sync::framed("answer")}));
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QCOMPARE(reply.httpStatus, 200);
        QCOMPARE(reply.message, QByteArray("answer"));
        QVERIFY(!reply.untrusted);
    }

    void theServerSaysHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("waitMs");
        QTest::newRow("in seconds, as anything on the way does")
            << QByteArray("Retry-After") << QByteArray("5") << 5000;
        QTest::newRow("to the millisecond")
            << QByteArray("Retry-After-Ms") << QByteArray("250") << 250;
        QTest::newRow("longer than a desk waits")
            << QByteArray("Retry-After") << QByteArray("9223372036854775807") << 600'000;
        QTest::newRow("less than nothing") << QByteArray("Retry-After") << QByteArray("-5") << 0;
        QTest::newRow("a date") << QByteArray("Retry-After")
                                << QByteArray("Fri, 31 Dec 1999 23:59:59 GMT") << 0;
    }
    void theServerSaysHowLongToWait()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, waitMs);
        Response busy = Response::refusal(429, "slow_down");
        busy.headers.append(HeaderField {name, value});
        const KnownServer server(answering(u"/v1/sync"_s, busy));
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QVERIFY(reply.isBusy());
        QCOMPARE(reply.retryAfter, std::chrono::milliseconds(waitMs));
    }

    void theServersOwnWordIsBoth()
    {
        Response busy = Response::refusal(503, "busy");
        busy.retryAfterMs = 1250; // 2 for whoever counts in seconds
        const KnownServer server(answering(u"/v1/sync"_s, busy));
        QCOMPARE(server.ask(u"/v1/sync"_s).retryAfter, 1250ms);
    }

    void aRedirectIsNotFollowed()
    {
        auto elsewhere = std::make_shared<std::atomic<int>>(0);
        Response redirect = Response::refusal(302, "moved");
        redirect.headers.append(HeaderField {"Location", "/elsewhere"});
        Routes routes = answering(u"/v1/sync"_s, redirect);
        for (const char *method : {"GET", "POST"}) {
            routes.add({.method = method,
                .path = "/elsewhere",
                .handler =
                    [elsewhere](const Request &, const Responder &reply) {
                        ++*elsewhere;
                        reply({.body = sync::framed("answer")});
                    },
                .caller = Caller::Anyone,
                .maxBody = 4096,
                .contentTypes = {"application/vnd.lobby.sync"}});
        }
        const KnownServer server(std::move(routes));
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QCOMPARE(reply.httpStatus, 302);
        QVERIFY(reply.message.isEmpty());
        QCOMPARE(elsewhere->load(), 0);
    }

    void whatIsNoAnswerIsDropped_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page of some portal") << QByteArray("<html>Welcome, guest</html>");
        QTest::newRow("more than any answer") << QByteArray(9 * 1024 * 1024, 'x');
        QTest::newRow("a small frame that swells")
            << sync::framed(QByteArray(40 * 1024 * 1024, '\0'));
        QTest::newRow("a frame of an unknown kind") << QByteArray("\x7f"
                                                                  "answer");
    }
    void whatIsNoAnswerIsDropped()
    {
        QFETCH(const QByteArray, body);
        const KnownServer server(answering(u"/v1/sync"_s, {.body = body}));
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QVERIFY(reply.httpStatus == 200 || reply.httpStatus == 0); // broken off
        QVERIFY(reply.message.isEmpty());
    }

    void anotherAuthorityIsNotBelieved()
    {
        KnownServer server(answering(u"/v1/sync"_s, {.body = sync::framed("answer")}));
        server.account.authority
            = CertificateAuthority::create(u"Somebody"_s, now())->identity().certificate;
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QVERIFY(reply.untrusted);
        QVERIFY(reply.message.isEmpty());
    }

    void withoutTlsNothingIsSaid()
    {
        KnownServer server(answering(u"/v1/sync"_s, {.body = sync::framed("answer")}));
        server.account.port = server.http().plainPort();
        const ServerReply reply = server.ask(u"/v1/sync"_s);
        QCOMPARE(reply.httpStatus, 0);
        QVERIFY(reply.message.isEmpty());
    }

    void aCertificateIsRenewedWhenTwoThirdsAreOver()
    {
        const qint64 day = CertificateAuthority::kDayMs;
        KnownServer server({});
        const auto certificateOf = [&server](qint64 madeMs) {
            HttpFixture &http = server.http();
            return http.device({17, 3}, http.authority(), madeMs).certificate;
        };
        QVERIFY(!CertificateRenewal::isDue(certificateOf(now()), now()));
        QVERIFY(!CertificateRenewal::isDue(certificateOf(now() - 59 * day), now()));
        QVERIFY(CertificateRenewal::isDue(certificateOf(now() - 61 * day), now()));
        QVERIFY(CertificateRenewal::isDue(certificateOf(now() - 91 * day), now()));
        QVERIFY(CertificateRenewal::isDue("no certificate", now()));
    }
};

QTEST_GUILESS_MAIN(SyncConnectionTest)
#include "tst_sync_connection.moc"
