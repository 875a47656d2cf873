#include "models/sync/enrolment/enrolment_messages.h"
#include "tests/server/service/served_desks.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;
using namespace std::chrono_literals;

/// What desks send and hear.
class ServiceTest : public ServedDesks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatOneDeskDoesAnotherReads()
    {
        const auto first = desk(1);
        const auto second = desk(2);
        first->settle();
        first->create(id(1), u"0571 1"_s, m_clock.nowMs());
        first->settle();
        second->settle();
        QCOMPARE(second->phoneOf(id(1)), u"0571 1"_s);
        QVERIFY(!first->desk().hasUnconfirmed());
        QCOMPARE(first->step(), 200);
        QCOMPARE(m_service->figures.pushes.value(), 1);
        QCOMPARE(m_service->figures.pushedOps.value(), 1);
        QCOMPARE(m_service->figures.pulledLines.value(), 1); // the other desk has a snapshot
    }

    void aDeskThatWaitsIsToldAtOnce()
    {
        const auto first = desk(1);
        const auto second = desk(2);
        first->settle();
        second->settle();
        std::thread waiting([&] { second->step(50); }); // the client itself gives up after 20 s
        while (m_service->polls.size() == 0)
            std::this_thread::yield();
        first->create(id(1), u"0571 1"_s, m_clock.nowMs());
        QCOMPARE(first->step(), 200);
        waiting.join();
        QCOMPARE(second->phoneOf(id(1)), u"0571 1"_s);
        QCOMPARE(m_service->polls.size(), size_t(0));
    }

    void aStopEndsTheWaitWithAnAnswer()
    {
        const auto first = desk(1);
        first->settle();
        int status = 0;
        std::thread waiting([&] { status = first->step(50); });
        while (m_service->polls.size() == 0)
            std::this_thread::yield();
        m_http->server().stop(5s);
        waiting.join();
        QCOMPARE(status, 200);
        QCOMPARE(m_service->polls.size(), size_t(0));
    }

    void aDeskMayNotUseAnothersNumber_data()
    {
        QTest::addColumn<quint32>("certificate");
        QTest::addColumn<quint32>("organisation");
        QTest::newRow("another desk") << 2U << 1U;
        QTest::newRow("a desk of nobody") << 9U << 1U;
        QTest::newRow("the same number elsewhere") << 1U << 2U;
    }

    void aDeskMayNotUseAnothersNumber()
    {
        QFETCH(const quint32, certificate);
        QFETCH(const quint32, organisation);
        const auto owner = desk(1);
        owner->settle();
        owner->create(id(1), u"0571 1"_s, m_clock.nowMs());
        owner->settle();
        const auto thief = desk(1, {certificate, organisation});
        QCOMPARE(thief->post("/v1/snapshot", thief->replica().snapshotRequest()).status, 403);
        QCOMPARE(thief->post("/v1/sync", thief->replica().syncRequest({})).status, 403);
        thief->create(id(1), u"stolen"_s, m_clock.nowMs());
        QCOMPARE(thief->post("/v1/sync", thief->replica().syncRequest({})).status, 403);
        const sync::ReincarnationRequest another {1, 0};
        QCOMPARE(thief->post("/v1/reincarnate", another).status, 403);
        const sync::ClaimRequest claim {1, id(1), 0};
        QCOMPARE(thief->post("/v1/claim", claim).status, 403);
        owner->settle();
        QCOMPARE(owner->phoneOf(id(1)), u"0571 1"_s);
    }

    void aNewNumberIsTheSameDesks()
    {
        const auto client = desk(1);
        const sync::ReincarnationRequest request {1, 0};
        const HttpAnswer answer = client->post("/v1/reincarnate", request);
        QCOMPARE(answer.status, 200);
        const auto next
            = sync::decode<sync::ReincarnationAnswer>(*sync::unframed(answer.body))->newDevice;
        QCOMPARE(next, 3U);
        const auto reborn = desk(next, {1, 1});
        reborn->settle();
        reborn->create(id(1), u"0571 1"_s, m_clock.nowMs());
        QCOMPARE(reborn->step(), 200);
        QCOMPARE(desk(next, {2, 1})->step(), 403);
    }

    void everyStandingHasItsStatus_data()
    {
        QTest::addColumn<int>("device");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("wiped") << int(sync::DeviceStatus::Wipe) << 403
                               << QByteArray("revoked_wipe");
        QTest::newRow("retired") << int(sync::DeviceStatus::Drain) << 403
                                 << QByteArray("revoked_drain");
        QTest::newRow("active") << int(sync::DeviceStatus::Active) << 200 << QByteArray("ok");
    }

    void everyStandingHasItsStatus()
    {
        QFETCH(const int, device);
        QFETCH(const int, status);
        QFETCH(const QByteArray, word);
        addDesk(1, 7, static_cast<sync::DeviceStatus>(device));
        const auto client = desk(7);
        const HttpAnswer answer = client->post("/v1/sync", client->replica().syncRequest({}));
        QCOMPARE(answer.status, status);
        QVERIFY(answer.head.contains("Lobby-Status: " + word + "\r\n"));
        QVERIFY(sync::decode<sync::SyncAnswer>(*sync::unframed(answer.body)));
    }

    void whatDoesNotFollowIsNotTaken()
    {
        const auto client = desk(1);
        client->settle();
        client->create(id(1), u"0571 1"_s, m_clock.nowMs());
        const sync::SyncRequest request = client->replica().syncRequest({});
        QCOMPARE(client->post("/v1/sync", request).status, 200);
        QCOMPARE(client->post("/v1/sync", request).status, 409); // sent twice, taken once
    }

    void whatIsNoMessageIsRefused()
    {
        HttpClient client(m_http->tlsPort(), m_http->device({1, 1}));
        for (const char *path : {"/v1/sync", "/v1/snapshot", "/v1/reincarnate", "/v1/claim"}) {
            for (const QByteArray &body : {QByteArray(), QByteArray("\0\x82\x01", 3)}) {
                const HttpAnswer answer
                    = client.post(path, body, "Content-Type: application/vnd.lobby.sync\r\n");
                QCOMPARE(answer.status, 400);
                QCOMPARE(answer.body, QByteArray("bad_frame"));
            }
        }
    }

    void aBatchOfSoManyBytesIsTakenAndNoMore()
    {
        const auto client = desk(1);
        client->settle();
        const qsizetype most = m_service->options.mostPushBytes;
        QCOMPARE(most, qsizetype(1024) * 1024);
        const auto bodyOf = [](const sync::SyncRequest &request) { // as it is, not packed
            return QByteArray(1, '\0') + sync::encode(request);
        };
        client->create(id(1), QString(most / 2, u'1'), m_clock.nowMs());
        sync::SyncRequest request = client->replica().syncRequest({});
        sync::Op &op = request.ops.first();
        const qsizetype missing = most - bodyOf(request).size();
        op.fields[sim::guest::Phone] = QString(most / 2 + missing, u'1');
        const QByteArray fits = bodyOf(request);
        QCOMPARE(fits.size(), most);
        op.fields[sim::guest::Phone] = QString(most / 2 + missing + 1, u'1');

        const QByteArray type("Content-Type: application/vnd.lobby.sync\r\n");
        HttpClient http(m_http->tlsPort(), m_http->device({1, 1}));
        const HttpAnswer refused = http.post("/v1/sync", bodyOf(request), type);
        QCOMPARE(refused.status, 413);
        QVERIFY(refused.head.contains("Lobby-Max-Bytes: 1048576\r\n"));
        QCOMPARE(m_service->figures.pushedOps.value(), 0);
        HttpClient again(m_http->tlsPort(), m_http->device({1, 1}));
        QCOMPARE(again.post("/v1/sync", fits, type).status, 200);
        QCOMPARE(m_service->figures.pushedOps.value(), 1);
    }

    void aDeskReadsNoOtherBranch()
    {
        constexpr sync::Stream kSouth = 3;
        const auto north = desk(1);
        north->settle();
        north->create(id(1), u"0571 1"_s, m_clock.nowMs());
        north->settle();
        addDesk(1, 3);
        const auto moved = m_storage->write(1, [&](StoredHub &hub) {
            sync::DeviceRecord record = *hub.device(3);
            record.home = kSouth;
            record.reads = {kSouth, kOrganisationStream};
            hub.setDevice(record);
        });
        QVERIFY(moved);
        // It says that it is one of the other branch's.
        const auto liar = desk(3);
        liar->settle();
        QVERIFY(liar->desk().rows().empty());
        liar->connectAgain();

        sync::SyncRequest request = liar->replica().syncRequest({});
        request.epoch = north->desk().position().epoch;
        request.cursors = {{kNorth, 0}, {kSouth, 0}};
        const auto answer
            = sync::decode<sync::SyncAnswer>(*sync::unframed(liar->post("/v1/sync", request).body));
        QVERIFY(answer);
        QVERIFY(!answer->streams.contains(kNorth) && answer->streams.contains(kSouth));
        liar->connectAgain();
        sync::SnapshotRequest pages;
        pages.device = 3;
        pages.schema = sim::kNewSchema;
        pages.epoch = request.epoch;
        pages.stream = kNorth;
        QCOMPARE(liar->post("/v1/snapshot", pages).status, 403);
    }

    void aColumnThatNobodyHereKnowsGoesThroughUntouched()
    {
        constexpr quint16 kLater = 777;
        const auto newer = desk(1);
        const auto other = desk(2);
        newer->commit({.kind = sync::OpKind::Create,
                          .table = sim::Guest,
                          .id = id(1),
                          .fields = {{sim::guest::Phone, u"0571 1"_s}, {kLater, u"later"_s}}},
            m_clock.nowMs());
        newer->settle();
        other->settle();
        other->commit({.kind = sync::OpKind::Set,
                          .table = sim::Guest,
                          .id = id(1),
                          .fields = {{sim::guest::Phone, u"0571 2"_s}}},
            m_clock.nowMs() + 1);
        other->settle();
        newer->settle();
        const auto later = desk(2); // reads a snapshot
        later->settle();
        for (const DeskClient *client : {newer.get(), other.get(), later.get()}) {
            QCOMPARE(client->phoneOf(id(1)), u"0571 2"_s);
            const auto row = client->desk().row({sim::Guest, id(1)});
            QCOMPARE(row->fields.at(kLater).value, sync::Value(u"later"_s));
        }
    }

    void whoBringsManyGuestsIsAskedToWait()
    {
        const auto client = desk(1);
        HttpAnswer last;
        int brought = 0;
        for (int i = 1; i <= 20 && last.status != 429; ++i) {
            last = client->post("/v1/claim", sync::ClaimRequest {1, id(i), 0});
            brought += last.status == 200 ? 1 : 0;
        }
        QCOMPARE(brought, int(m_service->options.claims.burst));
        QCOMPARE(last.status, 429);
        QVERIFY(last.head.contains("Retry-After"));
        QCOMPARE(desk(2)->post("/v1/claim", sync::ClaimRequest {2, id(1), 0}).status, 200);
        QCOMPARE(client->step(), 200); // the rest goes on
    }

    void whoAsksTooOftenIsAskedToWait()
    {
        ServiceOptions options = m_service->options;
        options.device = {2, 0.001};
        const auto strict = std::make_shared<Service>(
            *m_storage, sim::registryOf(sim::kNewSchema), options, m_clock);
        Routes routes;
        addSyncRoutes(routes, strict);
        HttpFixture http(std::move(routes));
        DeskClient client(http.tlsPort(), http.device({1, 1}), 1, kNorth, kOrganisationStream);
        QCOMPARE(client.step(), 200);
        QCOMPARE(client.step(), 200);
        const HttpAnswer third = client.post("/v1/sync", client.replica().syncRequest({}));
        QCOMPARE(third.status, 429);
        QVERIFY(third.head.contains("Retry-After"));
        strict->stop();
    }
};

QTEST_APPLESS_MAIN(ServiceTest)
#include "tst_service.moc"
