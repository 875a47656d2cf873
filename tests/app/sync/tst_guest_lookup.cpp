#include "app/sync/lookup/guest_lookup.h"
#include "models/sync/wire/frame.h"
#include "tests/support/guest_desk.h"
#include "tests/support/http_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::app;
using namespace lobby::server;
using namespace lobby::tests;

/// A guest of another branch is brought here, and the server has its hands full.
class GuestLookupTest : public QObject
{
    Q_OBJECT

private:
    /// A server that is asked for a guest and answers so often that somebody must wait.
    static Routes busy(const std::shared_ptr<std::atomic<int>> &asked, int times, int forMs)
    {
        Routes routes;
        routes.add({.method = "POST",
            .path = "/v1/claim",
            .handler =
                [asked, times, forMs](const Request &, const Responder &reply) {
                    Response response {.body = sync::framed({})};
                    if (++*asked <= times) {
                        response = Response::refusal(429, "slow_down");
                        response.retryAfterMs = forMs;
                    }
                    reply(std::move(response));
                },
            .caller = Caller::Device,
            .maxBody = 4096,
            .contentTypes = {"application/vnd.lobby.sync"}});
        return routes;
    }

private Q_SLOTS:
    void whoMustWaitIsBroughtAfterwards_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("forMs");
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("isBrought");
        QTest::newRow("not at all") << 0 << 0 << 1 << true;
        QTest::newRow("once") << 1 << 1 << 2 << true;
        QTest::newRow("every time") << 99 << 1 << 3 << false;
        QTest::newRow("longer than a guest stands there") << 99 << 16'000 << 1 << false;
    }

    void whoMustWaitIsBroughtAfterwards()
    {
        QFETCH(const int, times);
        QFETCH(const int, forMs);
        QFETCH(const int, asked);
        QFETCH(const bool, isBrought);
        const auto counted = std::make_shared<std::atomic<int>>(0);
        HttpFixture http(busy(counted, times, forMs), {}, nullptr, SystemClock().nowMs());
        const HttpClient::Tls device = http.device({17, 3});
        ServerAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = http.tlsPort();
        account.authority = http.authority().identity().certificate;
        account.certificate = device.certificate;
        account.privateKey = device.key->privateBytes().view().toByteArray();
        const GuestDesk desk;
        SyncConnection connection(account);
        GuestLookup lookup(*desk.database, connection);
        std::optional<bool> came;
        lookup.claim(Uuid::v7(1), guests::BringReason {},
            [&came](const Result<Done> &done) { came = bool(done); });
        QTRY_VERIFY_WITH_TIMEOUT(came, 30'000);
        QCOMPARE(*came, isBrought);
        QCOMPARE(counted->load(), asked);
    }
};

QTEST_GUILESS_MAIN(GuestLookupTest)
#include "tst_guest_lookup.moc"
