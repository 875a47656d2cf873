#include "server/requests/request_head.h"

#include <QTest>

using namespace lobby::server;

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        RequestHead head(1024);
        QCOMPARE(head.feed("POST /v1/sync?a=1 HTTP/1.1\r\nHost: lobby\r\nContent-Length: 12\r\n"
                           "Content-Type: Text/Plain\r\n\r\nbegin"),
            RequestHead::Progress::Done);
        QCOMPARE(head.contentLength(), 12);
        QCOMPARE(head.rest(), QByteArray("begin"));
        QVERIFY(head.keepsAlive());
        QVERIFY(!head.expectsContinue());
        const Request request = head.takeRequest();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/v1/sync"));
        QCOMPARE(request.query, QByteArray("a=1"));
        QCOMPARE(request.header("content-type"), QByteArray("Text/Plain"));
        QVERIFY(request.header("accept").isEmpty());
    }

    void readsItByteByByte()
    {
        RequestHead head(1024);
        const QByteArray text = "GET /healthz HTTP/1.1\r\nHost: lobby\r\nConnection: close\r\n\r\n";
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            QCOMPARE(head.feed(text.sliced(i, 1)), RequestHead::Progress::NeedsMore);
        QCOMPARE(head.feed(text.last(1)), RequestHead::Progress::Done);
        QVERIFY(!head.keepsAlive());
    }

    void aFieldThatIsThereTwiceIsNone()
    {
        RequestHead head(1024);
        head.feed("GET / HTTP/1.1\r\nHost: lobby\r\nX-A: 1\r\nX-A: 2\r\n\r\n");
        QVERIFY(head.takeRequest().header("x-a").isEmpty());
    }

    void aProxyMaySpeakTheOldVersion()
    {
        RequestHead head(1024);
        QCOMPARE(head.feed("GET / HTTP/1.0\r\n\r\n"), RequestHead::Progress::Done);
        QVERIFY(!head.keepsAlive());
    }

    void sizeHasABound()
    {
        const QByteArray before = "GET / HTTP/1.1\r\nHost: lobby\r\nX-A: ";
        const auto progress = [&](qsizetype size) {
            RequestHead head(1024);
            const auto end
                = head.feed(before + QByteArray(size - before.size() - 4, 'a') + "\r\n\r\n");
            return end == RequestHead::Progress::Failed ? head.status() : 200;
        };
        QCOMPARE(progress(1000), 200);
        QCOMPARE(progress(1100), 431);
    }

    void endlessHeadsEnd()
    {
        RequestHead head(1024);
        head.feed("GET / HTTP/1.1\r\n");
        auto progress = RequestHead::Progress::NeedsMore;
        for (int i = 0; i < 1024 && progress == RequestHead::Progress::NeedsMore; ++i)
            progress = head.feed("X-A: 12\r\n");
        QCOMPARE(progress, RequestHead::Progress::Failed);
        QCOMPARE(head.status(), 431);
    }

    void whatCouldBeReadTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto post = [](const QByteArray &fields) {
            return "POST / HTTP/1.1\r\nHost: lobby\r\n" + fields + "\r\n";
        };
        QTest::newRow("length and chunks")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("chunks and length")
            << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") << 400;
        QTest::newRow("chunks alone") << post("Transfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("chunks misspelt") << post("Transfer-Encoding: xchunked\r\n") << 411;
        QTest::newRow("chunks with a tab") << post("Transfer-Encoding:\tchunked\r\n") << 411;
        QTest::newRow("chunks with a space before the colon")
            << post("Transfer-Encoding : chunked\r\n") << 400;
        QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 6\r\n") << 400;
        QTest::newRow("one length twice")
            << post("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
        QTest::newRow("a list of lengths") << post("Content-Length: 5, 5\r\n") << 400;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n") << 400;
        QTest::newRow("signed length") << post("Content-Length: +1\r\n") << 400;
        QTest::newRow("hexadecimal length") << post("Content-Length: 0x10\r\n") << 400;
        QTest::newRow("length over 64 bits")
            << post("Content-Length: 18446744073709551616\r\n") << 400;
        QTest::newRow("two hosts") << post("Host: other\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("upgrade") << post("Connection: Upgrade\r\nUpgrade: h2c\r\n") << 400;
        QTest::newRow("line feeds alone") << QByteArray("GET / HTTP/1.1\nHost: lobby\n\n") << 400;
        QTest::newRow("NUL in a field") << post(QByteArray("X-A: a\0b\r\n", 10)) << 400;
        QTest::newRow("target of another host")
            << QByteArray("GET http://bank.example/ HTTP/1.1\r\nHost: lobby\r\n\r\n") << 400;
        QTest::newRow("target without a slash")
            << QByteArray("GET v1 HTTP/1.1\r\nHost: lobby\r\n\r\n") << 400;
        QTest::newRow("target beyond ASCII")
            << QByteArray("GET /\xff HTTP/1.1\r\nHost: lobby\r\n\r\n") << 400;
        QTest::newRow("target too long")
            << "GET /" + QByteArray(2048, 'a') + " HTTP/1.1\r\nHost: lobby\r\n\r\n"
            << 400;
        QTest::newRow("version 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("version 0.9") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                             << 400;
        QTest::newRow("garbage") << QByteArray("\x00\xff\x01 garbage\r\n\r\n", 15) << 400;
    }

    void whatCouldBeReadTwoWaysIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        RequestHead head(8192);
        QCOMPARE(head.feed(text), RequestHead::Progress::Failed);
        QCOMPARE(head.status(), status);
    }

    void aHugeLengthIsMoreThanAnyRouteTakes()
    {
        RequestHead head(1024);
        QCOMPARE(head.feed("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999999\r\n\r\n"),
            RequestHead::Progress::Done);
        QCOMPARE(head.contentLength(), qint64(std::numeric_limits<qint32>::max()));
    }
};

QTEST_APPLESS_MAIN(RequestHeadTest)
#include "tst_request_head.moc"
