#include "server/metrics/status_routes.h"
#include "tests/support/http_fixture.h"

#include <QTest>

#include <thread>

using namespace lobby;
using namespace lobby::server;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::HttpFixture;

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreWrittenInTheTextFormat()
    {
        Metrics metrics;
        metrics.counter("pushes_total", "Pushes.", {{"result", "applied"}}).add(2);
        metrics.counter("pushes_total", "Pushes.", {{"result", "refused"}}).add();
        metrics.gauge("connections", "Open connections.").set(1.5);
        QCOMPARE(metrics.text(),
            QByteArray("# HELP pushes_total Pushes.\n"
                       "# TYPE pushes_total counter\n"
                       "pushes_total{result=\"applied\"} 2\n"
                       "pushes_total{result=\"refused\"} 1\n"
                       "# HELP connections Open connections.\n"
                       "# TYPE connections gauge\n"
                       "connections 1.5\n"));
    }

    void aHistogramCumulates()
    {
        Metrics metrics;
        Histogram &histogram = metrics.histogram("push_seconds", "Pushes.", {{"engine", "file"}});
        for (const double seconds : {0.0005, 0.001, 0.0011, 59.0, 61.0})
            histogram.observe(seconds);
        const QByteArray text = metrics.text();
        QVERIFY(text.contains("# TYPE push_seconds histogram\n"));
        QVERIFY(text.contains("push_seconds_bucket{engine=\"file\",le=\"0.001\"} 2\n"));
        QVERIFY(text.contains("push_seconds_bucket{engine=\"file\",le=\"0.0025\"} 3\n"));
        QVERIFY(text.contains("push_seconds_bucket{engine=\"file\",le=\"60\"} 4\n"));
        QVERIFY(text.contains("push_seconds_bucket{engine=\"file\",le=\"+Inf\"} 5\n"));
        QVERIFY(text.contains("push_seconds_count{engine=\"file\"} 5\n"));
        QVERIFY(text.contains("push_seconds_sum{engine=\"file\"} 120.0026\n"));
    }

    void labelsAreEscaped()
    {
        Metrics metrics;
        metrics.counter("a_total", "A.", {{"b", "\"\\\n"}}).add();
        QVERIFY(metrics.text().contains("a_total{b=\"\\\"\\\\\\n\"} 1\n"));
    }

    void theSameNameIsTheSameFigureForAllThreads()
    {
        Metrics metrics;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&metrics] {
                for (int i = 0; i < 1000; ++i)
                    metrics.counter("a_total", "A.").add();
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(metrics.counter("a_total", "A.").value(), 4000);
    }

    void theServerTellsHowItIs()
    {
        const auto metrics = std::make_shared<Metrics>();
        std::atomic<bool> isReady = true;
        Routes routes;
        addHealthRoute(routes);
        addReadyRoute(
            routes, [&isReady] { return isReady ? QByteArray() : QByteArray("database"); });
        addMetricsRoute(
            routes, metrics, [&metrics] { metrics->gauge("looked", "Looked at.").set(1); });
        HttpFixture fixture(std::move(routes), {}, countAnswers(metrics));
        HttpClient client(fixture.tlsPort(), HttpClient::Tls());
        QCOMPARE(client.get("/healthz").body, QByteArray("ok\n"));
        QCOMPARE(client.get("/readyz").status, 200);
        isReady = false;
        const HttpAnswer notReady = client.get("/readyz");
        QCOMPARE(notReady.status, 503);
        QCOMPARE(notReady.body, QByteArray("database\n"));
        QCOMPARE(client.get("/healthz").status, 200);
        client.get("/guest/named/wang"); // the connection goes with the refusal

        HttpClient next(fixture.tlsPort(), HttpClient::Tls());
        const HttpAnswer figures = next.get("/metrics");
        QVERIFY(figures.head.contains("Content-Type: text/plain; version=0.0.4"));
        QVERIFY(figures.body.contains(
            "lobbyd_http_requests_total{route=\"/healthz\",status=\"200\"} 2\n"));
        QVERIFY(figures.body.contains(
            "lobbyd_http_requests_total{route=\"/readyz\",status=\"503\"} 1\n"));
        QVERIFY(
            figures.body.contains("lobbyd_http_requests_total{route=\"none\",status=\"404\"} 1\n"));
        QVERIFY(figures.body.contains("lobbyd_refusals_total{reason=\"not_found\"} 1\n"));
        QVERIFY(figures.body.contains("\nlooked 1\n"));
        QVERIFY(figures.body.contains("lobbyd_http_sent_bytes_total{route=\"/healthz\"} 6\n"));
        QVERIFY(!figures.body.contains("wang"));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
