#include "tests/support/http_fixture.h"

#include <QTest>

#include <thread>

using namespace lobby;
using namespace lobby::server;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::HttpFixture;
using tests::kNoCertificate;

namespace {

using namespace std::chrono_literals;

void echo(const Request &request, const Responder &reply)
{
    reply({.contentType = "text/plain", .body = request.body});
}

Routes routes()
{
    Routes routes;
    routes.add({.method = "POST",
        .path = "/echo",
        .handler = echo,
        .caller = Caller::Anyone,
        .maxBody = 100'000});
    routes.add({.method = "POST",
        .path = "/typed",
        .handler = echo,
        .caller = Caller::Anyone,
        .maxBody = 10,
        .contentTypes = {"application/vnd.lobby.sync"}});
    routes.add({.method = "GET",
        .path = "/throws",
        .handler = [](const Request &, const Responder &) { throw std::bad_alloc(); },
        .caller = Caller::Anyone});
    routes.add({.method = "GET",
        .path = "/silent",
        .handler = [](const Request &, const Responder &) {},
        .caller = Caller::Anyone});
    return routes;
}

HttpAnswer post(HttpClient &client, const QByteArray &path, const QByteArray &body,
    const QByteArray &fields = {})
{
    return client.post(path, body, kNoCertificate + fields);
}

HttpAnswer get(HttpClient &client, const QByteArray &path)
{
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + kNoCertificate + "\r\n");
    return client.answer();
}

} // namespace

class HttpRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionServesManyRequests()
    {
        HttpFixture fixture(routes());
        HttpClient client = fixture.plain();
        for (const qsizetype size : {0, 1, 4096, 16 * 1024, 100'000}) {
            const QByteArray body(size, 'b');
            const HttpAnswer answer = post(client, "/echo", body);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, body);
        }
    }

    void manyClientsAreServedAtOnce()
    {
        HttpFixture fixture(routes());
        std::vector<std::thread> clients;
        clients.reserve(8);
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i)
            clients.emplace_back([&fixture, &good, i] {
                HttpClient client = fixture.plain();
                for (int n = 0; n < 25; ++n) {
                    const QByteArray body = QByteArray::number(1000 * i + n);
                    good += post(client, "/echo", body).body == body ? 1 : 0;
                }
            });
        for (std::thread &client : clients)
            client.join();
        QCOMPARE(good, 200);
    }

    void refusesWithTheRightStatus_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QByteArray end = " HTTP/1.1\r\nHost: a\r\n" + kNoCertificate;
        QTest::newRow("unknown path") << "GET /other" + end << 404 << QByteArray("not_found");
        QTest::newRow("other method") << "DELETE /echo" + end << 405 << QByteArray("wrong_method");
        QTest::newRow("body too large") << "POST /echo" + end + "Content-Length: 100001\r\n"
                                        << 413 << QByteArray("too_large");
        QTest::newRow("other content type")
            << "POST /typed" + end + "Content-Length: 3\r\nContent-Type: text/html\r\n"
            << 415 << QByteArray("bad_encoding");
        QTest::newRow("no content type") << "POST /typed" + end + "Content-Length: 3\r\n"
                                         << 415 << QByteArray("bad_encoding");
        QTest::newRow("chunks") << "POST /echo" + end + "Transfer-Encoding: chunked\r\n"
                                << 411 << QByteArray("bad_request");
        QTest::newRow("length and chunks")
            << "POST /echo" + end + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"
            << 400 << QByteArray("bad_request");
        QTest::newRow("a proxy that says nothing")
            << QByteArray("GET /silent HTTP/1.1\r\nHost: a\r\n") << 400 << QByteArray("bad_cert");
        QTest::newRow("head too large") << "GET /echo" + end + "X-A: " + QByteArray(17'000, 'a')
                + "\r\n" << 431 << QByteArray("bad_request");
        QTest::newRow("garbage") << QByteArray("\x01\x02\x03 garbage") << 400
                                 << QByteArray("bad_request");
        QTest::newRow("handler that throws") << "GET /throws" + end << 500 << QByteArray("failed");
        QTest::newRow("handler that forgets")
            << "GET /silent" + end << 500 << QByteArray("no_answer");
    }

    void refusesWithTheRightStatus()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        HttpFixture fixture(routes());
        HttpClient client = fixture.plain();
        client.send(head + "\r\n");
        const HttpAnswer answer = client.answer();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, code);
        HttpClient next = fixture.plain();
        QCOMPARE(post(next, "/echo", "still there").body, QByteArray("still there"));
    }

    void aRefusedBodyIsSwallowedSoThatTheAnswerArrives()
    {
        HttpLimits limits;
        limits.finish = 100ms;
        HttpFixture fixture(routes(), limits);
        HttpClient client = fixture.plain();
        const HttpAnswer answer = post(client, "/echo", QByteArray(2'000'000, 'x'));
        QCOMPARE(answer.status, 413);
        QVERIFY(answer.head.contains("\r\nLobby-Max-Bytes: 100000\r\n"));
        QVERIFY(answer.head.contains("\r\nConnection: close\r\n"));
        QVERIFY(client.isClosedByServer());
    }

    void theWaitForLeaveIsAnswered()
    {
        HttpFixture fixture(routes());
        HttpClient client = fixture.plain();
        client.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
            + kNoCertificate + "\r\n");
        QCOMPARE(client.answer().status, 100);
        client.send("abc");
        QCOMPARE(client.answer().body, QByteArray("abc"));
        // What will be refused is not asked for.
        client.send("POST /no HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
            + kNoCertificate + "\r\n");
        QCOMPARE(client.answer().status, 404);
    }

    void requestsInAdvanceAreRefused()
    {
        HttpLimits limits;
        limits.finish = 100ms;
        HttpFixture fixture(routes(), limits);
        HttpClient client = fixture.plain();
        const QByteArray one
            = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n" + kNoCertificate + "\r\n1";
        client.send(one + one);
        QCOMPARE(client.answer().body, QByteArray("pipelined"));
        QVERIFY(client.isClosedByServer());
    }

    void closesWhenTheClientWants()
    {
        HttpFixture fixture(routes());
        HttpClient client = fixture.plain();
        QCOMPARE(post(client, "/echo", "a", "Connection: close\r\n").body, QByteArray("a"));
        QVERIFY(client.isClosedByServer());
    }

    void slowHeadsAndBodiesAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("begun");
        const QByteArray line = "POST /echo HTTP/1.1\r\n";
        QTest::newRow("one byte") << QByteArray("P");
        QTest::newRow("half a head") << line + "Host: a\r\nX-A";
        QTest::newRow("half a body")
            << line + "Host: a\r\nContent-Length: 10\r\n" + kNoCertificate + "\r\n12345";
    }

    void slowHeadsAndBodiesAreCutOff()
    {
        QFETCH(QByteArray, begun);
        HttpLimits limits;
        limits.head = 100ms;
        limits.transfer = 100ms;
        limits.bytesPerSecond = 1'000'000;
        limits.finish = 100ms;
        HttpFixture fixture(routes(), limits);
        HttpClient client = fixture.plain();
        client.send(begun);
        QCOMPARE(client.answer().status, 408);
        QVERIFY(client.isClosedByServer());
    }

    void tricklingDoesNotBuyTime()
    {
        HttpLimits limits;
        limits.head = 200ms;
        limits.finish = 100ms;
        HttpFixture fixture(routes(), limits);
        HttpClient client = fixture.plain();
        client.send("GET / HTTP/1.1\r\n");
        // A line each ten milliseconds, for as long as the server takes them.
        std::thread loris([&client] {
            for (int i = 0; i < 2000 && client.send("X-A: 1\r\n"); ++i)
                std::this_thread::sleep_for(10ms);
        });
        const HttpAnswer answer = client.answer();
        loris.join();
        QCOMPARE(answer.status, 408);
    }

    void silentConnectionsAreClosed()
    {
        HttpLimits limits;
        limits.idle = 50ms;
        HttpFixture fixture(routes(), limits);
        HttpClient client = fixture.plain();
        QVERIFY(client.isClosedByServer());
    }

    void thereIsRoomForSoManyConnections()
    {
        HttpLimits limits;
        limits.connections = 2;
        HttpFixture fixture(routes(), limits);
        HttpClient first = fixture.plain();
        HttpClient second = fixture.plain();
        QCOMPARE(post(first, "/echo", "1").status, 200);
        QCOMPARE(post(second, "/echo", "2").status, 200);
        HttpClient third = fixture.plain();
        QVERIFY(third.isClosedByServer());
        QCOMPARE(fixture.server().connections().refused(), 1);
        first.close();
        QTRY_COMPARE(fixture.server().connections().size(), 1);
        HttpClient fourth = fixture.plain();
        QCOMPARE(post(fourth, "/echo", "4").status, 200);
    }

    void bodiesShareWhatMemoryThereIs()
    {
        HttpLimits limits;
        limits.bodyBytes = 100'000;
        HttpFixture fixture(routes(), limits);
        HttpClient hog = fixture.plain();
        hog.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n" + kNoCertificate
            + "\r\nbegun");
        HttpClient client = fixture.plain();
        QTRY_VERIFY(post(client, "/echo", "is the other one there?").status == 200);
        HttpAnswer answer;
        QTRY_VERIFY([&] {
            HttpClient other = fixture.plain();
            answer = post(other, "/echo", QByteArray(50'000, 'x'));
            return answer.status == 503;
        }());
        QVERIFY(answer.head.contains("\r\nRetry-After-Ms: "));
        hog.close();
        QTRY_VERIFY([&] {
            HttpClient other = fixture.plain();
            return post(other, "/echo", QByteArray(50'000, 'x')).status == 200;
        }());
    }

    void brokenClientsLeaveNothingBehind()
    {
        HttpFixture fixture(routes());
        for (const QByteArray &begun : {QByteArray(), QByteArray("POST /ec"),
                 "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n" + kNoCertificate
                     + "\r\n123"}) {
            HttpClient client = fixture.plain();
            client.send(begun);
        }
        QTRY_COMPARE(fixture.server().connections().size(), 0);
    }

    void whatWasAnsweredIsReported()
    {
        std::mutex mutex;
        QList<Answered> all;
        HttpFixture fixture(routes(), {}, [&](const Answered &answered) {
            const std::scoped_lock lock(mutex);
            all.append(answered);
        });
        HttpClient client = fixture.plain();
        post(client, "/echo", "12345");
        get(client, "/secret/of/a/guest");
        const std::scoped_lock lock(mutex);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].route, QByteArray("/echo"));
        QCOMPARE(all[0].bytesIn, 5);
        QCOMPARE(all[0].bytesOut, 5);
        QVERIFY(all[0].duration.count() > 0);
        QVERIFY(all[1].route.isEmpty());
        QCOMPARE(all[1].status, 404);
    }
};

QTEST_GUILESS_MAIN(HttpRequestsTest)
#include "tst_http_requests.moc"
