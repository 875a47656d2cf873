#include "tests/support/http_fixture.h"

#include <QTest>

#include <sys/resource.h>

#include <condition_variable>
#include <thread>

using namespace lobby;
using namespace lobby::server;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::HttpFixture;
using tests::kNoCertificate;

namespace {

using namespace std::chrono_literals;

/// A route whose requests wait here until somebody answers them.
class Held
{
public:
    Routes routes(std::chrono::milliseconds answerWithin = 30s)
    {
        Routes routes;
        routes.add({.method = "GET",
            .path = "/poll",
            .handler =
                [this](const Request &, const Responder &reply) {
                    reply.hold({.gone = [this] { ++m_gone; },
                        .atStop = [] { return Response {.body = "at stop"}; }});
                    keep(reply);
                },
            .caller = Caller::Anyone,
            .answerWithin = answerWithin});
        routes.add({.method = "GET",
            .path = "/slow",
            .handler = [this](const Request &, const Responder &reply) { keep(reply); },
            .caller = Caller::Anyone,
            .answerWithin = answerWithin});
        return routes;
    }

    [[nodiscard]] int count() const
    {
        const std::scoped_lock lock(m_mutex);
        return int(m_replies.size());
    }
    [[nodiscard]] int gone() const { return m_gone; }
    void answerAll(const Response &response)
    {
        for (const Responder &reply : taken())
            reply(response);
    }
    void forgetAll() { taken(); }

private:
    void keep(const Responder &reply)
    {
        const std::scoped_lock lock(m_mutex);
        m_replies.push_back(reply);
    }
    std::vector<Responder> taken()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_replies, {});
    }

    mutable std::mutex m_mutex = {};
    std::vector<Responder> m_replies = {};
    std::atomic<int> m_gone = 0;
};

void ask(HttpClient &client, const QByteArray &path)
{
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + kNoCertificate + "\r\n");
}

} // namespace

class HttpWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerMayComeLaterAndFromAnotherThread()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client = fixture.plain();
        for (int i = 0; i < 3; ++i) {
            ask(client, "/poll");
            QTRY_COMPARE(held.count(), 1);
            std::thread([&held] { held.answerAll({.body = "news"}); }).join();
            QCOMPARE(client.answer().body, QByteArray("news"));
        }
        QCOMPARE(held.gone(), 0);
    }

    void theFirstAnswerCounts()
    {
        Routes routes;
        routes.add({.method = "GET",
            .path = "/twice",
            .handler =
                [](const Request &, const Responder &reply) {
                    reply({.body = "first"});
                    reply({.body = "second"});
                },
            .caller = Caller::Anyone});
        HttpFixture fixture(std::move(routes));
        HttpClient client = fixture.plain();
        for (int i = 0; i < 2; ++i) {
            ask(client, "/twice");
            QCOMPARE(client.answer().body, QByteArray("first"));
        }
    }

    void aClientThatGoesIsNoticed()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client = fixture.plain();
        ask(client, "/poll");
        QTRY_COMPARE(held.count(), 1);
        client.close();
        QTRY_COMPARE(held.gone(), 1);
        held.answerAll({.body = "to nobody"});
        QTRY_COMPARE(fixture.server().connections().size(), 0);
    }

    void aClientThatGoesIsNoticedThroughTls()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client(fixture.tlsPort(), HttpClient::Tls());
        ask(client, "/poll");
        QTRY_COMPARE(held.count(), 1);
        client.close();
        QTRY_COMPARE(held.gone(), 1);
    }

    void whoWaitsForTooLongIsTold()
    {
        Held held;
        HttpFixture fixture(held.routes(50ms));
        HttpClient client = fixture.plain();
        ask(client, "/poll");
        const HttpAnswer answer = client.answer();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.body, QByteArray("timeout"));
        QTRY_COMPARE(held.gone(), 1);
        held.answerAll({.body = "too late"});
        ask(client, "/poll"); // the connection goes on, and the late answer is to no request
        QTRY_COMPARE(held.count(), 1);
        held.answerAll({.body = "in time"});
        QVERIFY(client.answer().body != "too late");
    }

    void aRequestSentWhileAnotherWaitsComesNext()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client = fixture.plain();
        ask(client, "/poll");
        QTRY_COMPARE(held.count(), 1);
        ask(client, "/poll");
        QTest::qWait(20); // the server has seen it before it answers
        held.answerAll({.body = "first"});
        QCOMPARE(client.answer().body, QByteArray("first"));
        QTRY_COMPARE(held.count(), 1);
        held.answerAll({.body = "second"});
        QCOMPARE(client.answer().body, QByteArray("second"));
    }

    void stoppingAnswersWhoeverWaits()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient waiting = fixture.plain();
        HttpClient encrypted(fixture.tlsPort(), HttpClient::Tls());
        HttpClient idle = fixture.plain();
        ask(waiting, "/poll");
        ask(encrypted, "/poll");
        QTRY_COMPARE(held.count(), 2);
        HttpAnswer last;
        HttpAnswer lastEncrypted;
        std::thread clients([&] {
            last = waiting.answer();
            waiting.close();
            lastEncrypted = encrypted.answer();
            encrypted.close();
            idle.isClosedByServer();
            idle.close();
        });
        QVERIFY(fixture.server().stop(20s));
        clients.join();
        QCOMPARE(last.body, QByteArray("at stop"));
        QVERIFY(last.head.contains("\r\nConnection: close\r\n"));
        QCOMPARE(lastEncrypted.body, QByteArray("at stop"));
        QVERIFY(!HttpClient(fixture.plainPort()).isConnected());
        QCOMPARE(held.gone(), 0);
    }

    void stoppingWaitsForWhatRuns()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client = fixture.plain();
        ask(client, "/slow");
        QTRY_COMPARE(held.count(), 1);
        HttpAnswer answer;
        std::thread worker([&] {
            while (!fixture.server().connections().isStopping())
                std::this_thread::yield();
            held.answerAll({.body = "done"});
            answer = client.answer();
            client.close();
        });
        QVERIFY(fixture.server().stop(20s));
        worker.join();
        QCOMPARE(answer.body, QByteArray("done"));
    }

    void stoppingEndsAtItsDeadline()
    {
        Held held;
        HttpFixture fixture(held.routes());
        HttpClient client = fixture.plain();
        ask(client, "/slow");
        QTRY_COMPARE(held.count(), 1);
        QVERIFY(!fixture.server().stop(50ms));
        QVERIFY(client.isClosedByServer());
        held.forgetAll();
    }

    void workIsRepeatedUntilTheEnd()
    {
        Held held;
        HttpFixture fixture(held.routes());
        std::atomic<int> count = 0;
        fixture.server().repeat(1ms, [&count] { ++count; });
        QTRY_VERIFY(count >= 3);
        fixture.server().stop(1s);
        const int last = count;
        QCOMPARE(count, last);
    }

    void aThousandClientsWait()
    {
        constexpr int kClients = 1000;
        rlimit files = {};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = qMin<rlim_t>(files.rlim_max, 2 * kClients + 200);
        setrlimit(RLIMIT_NOFILE, &files);
        QVERIFY(files.rlim_cur >= 2 * kClients + 200);

        Held held;
        HttpFixture fixture(held.routes());
        std::vector<HttpClient> clients;
        clients.reserve(kClients);
        for (int i = 0; i < kClients; ++i) {
            clients.push_back(fixture.plain());
            ask(clients.back(), "/poll");
        }
        QTRY_COMPARE(held.count(), kClients);
        held.answerAll({.body = "news"});
        for (HttpClient &client : clients)
            QCOMPARE(client.answer().body, QByteArray("news"));
        clients.clear();
        QTRY_COMPARE(fixture.server().connections().size(), 0);
    }
};

QTEST_GUILESS_MAIN(HttpWaitingTest)
#include "tst_http_waiting.moc"
