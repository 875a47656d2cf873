#include "models/access/audit_receipts/answer_check.h"
#include "models/access/audit_receipts/head_signature.h"
#include "models/sync/audit_log/merkle_tree.h"
#include "models/sync/wire/frame.h"
#include "server/audit/audit_endpoint.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/support/audit_entries.h"
#include "tests/support/http_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;
using sync::AuditAnswer;
using sync::AuditRequest;

namespace {

struct Told
{
    int status = 0;
    QByteArray head;
    std::optional<AuditAnswer> answer;
};

} // namespace

/// Desks that show their chains to a server over TLS.
class AuditEndpointTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<Storage> m_storage;
    std::shared_ptr<Service> m_service;
    std::unique_ptr<HttpFixture> m_http;
    std::optional<CertificateAuthority> m_signer;
    ManualClock m_clock;

    void addDesk(Organisation organisation, quint32 device, sync::DeviceStatus status = {})
    {
        QVERIFY(m_storage->write(organisation, [&](StoredHub &hub) {
            if (hub.epoch().isNone())
                hub.begin({1, 7919});
            hub.setDevice({.device = device, .status = status, .home = 2, .reads = {2}});
        }));
    }
    Told postBytes(DeviceName name, const QByteArray &message)
    {
        HttpClient client(m_http->tlsPort(), m_http->device(name));
        const HttpAnswer answer = client.post(
            "/v1/audit", sync::framed(message), "Content-Type: application/vnd.lobby.sync\r\n");
        Told told {answer.status, answer.head, {}};
        const Result<QByteArray> bytes = sync::unframed(answer.body);
        const auto decoded = bytes ? sync::decodeAuditAnswer(*bytes) : bytes.error();
        if (decoded)
            told.answer = *decoded;
        return told;
    }
    Told post(const AuditRequest &request, DeviceName name)
    {
        return postBytes(name, sync::encode(request));
    }
    static AuditRequest entries(const AuditEntries &chain, quint64 from = 1, quint32 device = 1)
    {
        return {.device = device, .from = from, .entries = chain.from(from)};
    }
    Told post(const AuditRequest &request) { return post(request, {request.device, 1}); }
    [[nodiscard]] QByteArray authority() const { return m_signer->identity().certificate; }
    [[nodiscard]] Result<access::CheckedAnswer> check(
        const Told &told, const std::optional<sync::SignedTreeHead> &held = {}) const
    {
        return access::checkAnswer(*told.answer, held, authority());
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<SqliteFile>();
        m_storage = m_file->create();
        addDesk(1, 1);
        addDesk(1, 2);
        addDesk(2, 1);
        ServiceOptions options;
        options.device = {1000, 1000};
        options.threads = 2;
        static constexpr sync::Registry kNoTables {{}};
        m_service = std::make_shared<Service>(*m_storage, kNoTables, options, m_clock);
        m_signer = *CertificateAuthority::create(u"Hotel"_s, m_clock.nowMs());
        Routes routes;
        addAuditRoute(routes, m_service, {*m_signer->issueAuditLog(m_clock.nowMs()), authority()});
        m_http = std::make_unique<HttpFixture>(std::move(routes));
    }
    void cleanup()
    {
        m_service->stop();
        m_http.reset();
        m_service.reset();
        m_storage.reset();
        m_file.reset();
    }

    void entriesAreConfirmedByAProvedReceipt()
    {
        const AuditEntries chain(7);
        const Told told = post(entries(chain));
        QCOMPARE(told.status, 200);
        QCOMPARE(
            told.answer->receipt->leaf, (sync::ChainLeaf {1, 7, chain.hash(7), m_clock.nowMs()}));
        QVERIFY(check(told));
        const Told asked = post({.device = 1, .about = 3});
        QCOMPARE(asked.answer->receipt->leaf.hash, chain.hash(3));
        QVERIFY(check(asked));
        QVERIFY(!post({.device = 1, .about = 8}).answer->receipt);
    }

    void theAnswerShowsThatTheLogGoesOn()
    {
        AuditEntries chain(3);
        AuditRequest request = entries(chain);
        request.held = post(request).answer->head;
        chain.grow(9);
        const AuditRequest more
            = {.device = 1, .from = 4, .entries = chain.from(4), .held = request.held};
        const Told told = post(more);
        QVERIFY(told.answer->head.head.size > request.held->head.size);
        QVERIFY(!told.answer->sinceHeld.isEmpty());
        const auto checked = check(told, request.held);
        QCOMPARE(checked->log, access::CheckedAnswer::Log::Same);
    }

    void aHeadIsHandedToOtherDesks()
    {
        const Told first = post(entries(AuditEntries(3)));
        QVERIFY(!first.answer->other);
        post({.device = 1, .held = first.answer->head});
        const Told other = post(entries(AuditEntries(2, u"second"_s), 1, 2));
        QCOMPARE(other.answer->other, first.answer->head);
        QCOMPARE(check(other)->log, access::CheckedAnswer::Log::Same);
        // A head that this server did not sign goes nowhere.
        sync::SignedTreeHead forged = first.answer->head;
        forged.head.size = 1000;
        post({.device = 1, .held = forged});
        QCOMPARE(post({.device = 2}).answer->other, first.answer->head);
    }

    /// Somebody puts the server's database back without saying so.
    void aLogThatLostItsEndIsNoticedByItsOwnDeskAndByOthers()
    {
        const Told before = post(entries(AuditEntries(5)));
        post({.device = 1, .held = before.answer->head});
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            hub.session().tell("DELETE FROM audit_tree WHERE organisation = $1", {qint64(1)});
            hub.session().tell("DELETE FROM audit_node WHERE organisation = $1", {qint64(1)});
            hub.session().tell("DELETE FROM audit_entry WHERE organisation = $1", {qint64(1)});
        }));
        const AuditEntries other(6, u"second"_s);
        const Told told = post(entries(other, 1, 2));
        QCOMPARE(told.status, 200);
        QCOMPARE(check(told)->log, access::CheckedAnswer::Log::Another);
        QCOMPARE(check(told)->against, before.answer->head);
        const Told own = post({.device = 1, .held = before.answer->head});
        QCOMPARE(check(own, before.answer->head)->log, access::CheckedAnswer::Log::Another);
        // With the restore tool it is another life of the server, and said to be one.
        QVERIFY(m_storage->write(1, [](StoredHub &hub) { hub.begin({2, 5}); }));
        const Told restored = post({.device = 1, .held = before.answer->head});
        QCOMPARE(check(restored, before.answer->head)->log, access::CheckedAnswer::Log::Restored);
    }

    void whatIsNotTakenSaysWhy()
    {
        const AuditEntries chain(5);
        const Told gap = post(entries(chain, 3));
        QCOMPARE(gap.status, 409);
        QVERIFY(gap.head.contains("Lobby-Status: audit_gap"));
        QCOMPARE(gap.answer->sequence, quint64(0));
        QVERIFY(!gap.answer->receipt);
        post(entries(chain));
        const Told forked = post(entries(AuditEntries(6, u"forged"_s)));
        QCOMPARE(forked.status, 409);
        QVERIFY(forked.head.contains("Lobby-Status: audit_forked"));
        QCOMPARE(forked.answer->sequence, quint64(1));
        QCOMPARE(forked.answer->receipt->leaf.hash, chain.hash(1)); // what was confirmed
        QVERIFY(check(forked));
        AuditRequest broken = entries(chain, 1);
        broken.entries.swapItemsAt(1, 2);
        QVERIFY(post(broken).head.contains("Lobby-Status: audit_broken"));
    }

    void nobodySpeaksForAnotherDesk()
    {
        const AuditEntries chain(2);
        post(entries(chain));
        QCOMPARE(post(entries(chain), {2, 1}).status, 403); // another desk's certificate
        QCOMPARE(post({.device = 9}, {9, 1}).status, 403); // unknown here
        const Told elsewhere = post({.device = 1}, {1, 2}); // another organisation's desk 1
        QCOMPARE(elsewhere.status, 200);
        QVERIFY(!elsewhere.answer->receipt && !elsewhere.answer->other);
        QCOMPARE(elsewhere.answer->head.head.size, quint64(0));
        QCOMPARE(elsewhere.answer->head.head.organisation, Organisation(2));
        addDesk(1, 2, sync::DeviceStatus::Wipe);
        QCOMPARE(post(entries(chain, 1, 2)).status, 403);
        addDesk(1, 2, sync::DeviceStatus::Drain); // its last work is taken
        QCOMPARE(post(entries(chain, 1, 2)).status, 200);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        const AuditRequest good = entries(AuditEntries(2));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("rubbish");
        QTest::newRow("something after it") << sync::encode(good) + '\0';
        QTest::newRow("cut") << sync::encode(good).chopped(1);
        AuditRequest bad = good;
        bad.from = 0;
        QTest::newRow("before the first entry") << sync::encode(bad);
        bad.from = std::numeric_limits<quint64>::max();
        QTest::newRow("past the last number") << sync::encode(bad);
        bad = good;
        bad.entries.append(QByteArray(sync::kMostAuditEntryBytes + 1, 'x'));
        QTest::newRow("an entry too long") << sync::encode(bad);
        bad.entries = QList<QByteArray>(sync::kMostAuditEntries + 1, "x");
        QTest::newRow("too many entries") << sync::encode(bad);
        bad.entries = QList<QByteArray>(300, QByteArray(1000, 'x'));
        QTest::newRow("too much") << sync::encode(bad);
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(const QByteArray, message);
        QCOMPARE(postBytes({1, 1}, message).status, 400);
    }

    void anAnswerThatIsBentIsWorthNothing()
    {
        const Told told = post(entries(AuditEntries(5)));
        const auto bent = [&](auto bend) {
            AuditAnswer answer = *told.answer;
            bend(answer);
            return bool(access::checkAnswer(answer, {}, authority()));
        };
        QVERIFY(bent([](AuditAnswer &) {}));
        QVERIFY(!bent([](AuditAnswer &answer) { ++answer.head.head.size; }));
        QVERIFY(!bent([](AuditAnswer &answer) { answer.head.head.root[3] ^= 1; }));
        QVERIFY(!bent([](AuditAnswer &answer) { answer.head.signature[9] ^= 1; }));
        QVERIFY(!bent([](AuditAnswer &answer) { answer.head.certificate.clear(); }));
        QVERIFY(!bent([](AuditAnswer &answer) { ++answer.receipt->leaf.sequence; }));
        QVERIFY(!bent([](AuditAnswer &answer) { ++answer.receipt->leaf.atMs; }));
        QVERIFY(!bent(
            [](AuditAnswer &answer) { answer.other = answer.head, answer.other->head.size = 9; }));
        // A desk's certificate signs no heads, nor does another authority's.
        const auto stranger = CertificateAuthority::create(u"Other"_s, m_clock.nowMs());
        QVERIFY(!access::checkAnswer(*told.answer, {}, stranger->identity().certificate));
        const auto key = access::P256Key::random();
        const auto desk
            = m_signer->issueDevice(*access::certificateRequest(*key), {1, 1}, m_clock.nowMs());
        QVERIFY(!bent([&](AuditAnswer &answer) {
            answer.head = *access::signHead(answer.head.head, *key, *desk);
        }));
    }
};

QTEST_GUILESS_MAIN(AuditEndpointTest)
#include "tst_audit_endpoint.moc"
