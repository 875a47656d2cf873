#include "server/requests/response_head.h"
#include "server/requests/routes.h"

#include <QTest>

using namespace lobby::server;

class ResponseHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsShort()
    {
        QCOMPARE(responseHead({.contentType = "application/cbor", .body = "12345"}, true),
            QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\n"
                       "Content-Length: 5\r\n\r\n"));
        QCOMPARE(responseHead({.status = 204}, false),
            QByteArray(
                "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    }

    void waitingIsToldInSecondsAndExactly_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QByteArray>("seconds");
        QTest::newRow("not at all") << 0 << QByteArray("0");
        QTest::newRow("a moment") << 1 << QByteArray("1");
        QTest::newRow("a second") << 1000 << QByteArray("1");
        QTest::newRow("a bit more") << 1001 << QByteArray("2");
    }

    void waitingIsToldInSecondsAndExactly()
    {
        QFETCH(int, ms);
        QFETCH(QByteArray, seconds);
        Response response = Response::refusal(429, "slow_down");
        response.retryAfterMs = ms;
        const QByteArray head = responseHead(response, true);
        QVERIFY(head.startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
        QVERIFY(head.contains("\r\nRetry-After: " + seconds + "\r\n"));
        QVERIFY(head.contains("\r\nRetry-After-Ms: " + QByteArray::number(ms) + "\r\n"));
    }

    void aRouteIsFoundByPathAndMethod()
    {
        Routes routes;
        routes.add({.method = "POST", .path = "/v1/sync"});
        routes.add({.method = "PUT", .path = "/v1/blob/*"});
        routes.add({.method = "GET", .path = "/v1/blob/*"});
        QCOMPARE(routes.find("POST", "/v1/sync").route->path, QByteArray("/v1/sync"));
        QCOMPARE(routes.find("GET", "/v1/blob/ab").route->method, QByteArray("GET"));
        QCOMPARE(routes.find("POST", "/v1/blob/ab").allowed, (QByteArrayList {"PUT", "GET"}));
        for (const char *path : {"/v1/sync/", "/v1/syn", "/v1/blob", "/", "/V1/SYNC"}) {
            const auto match = routes.find("POST", path);
            QVERIFY2(!match.route && match.allowed.isEmpty(), path);
        }
    }
};

QTEST_APPLESS_MAIN(ResponseHeadTest)
#include "tst_response_head.moc"
