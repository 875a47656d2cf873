#include "models/sync/enrolment/enrolment_messages.h"
#include "tests/server/service/served_desks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;

/// How desks get certificates: by codes, and by those they have.
class EnrolmentEndpointsTest : public ServedDesks
{
    Q_OBJECT

private:
    HttpAnswer enrol(const QByteArray &secret, quint32 device = 0)
    {
        return enrol(secret, device, *access::P256Key::random());
    }
    HttpAnswer enrol(const QByteArray &secret, quint32 device, const access::P256Key &key)
    {
        HttpClient client(m_http->tlsPort(), HttpClient::Tls());
        const sync::EnrolmentRequest request {
            secret, *access::certificateRequest(key), sim::kNewSchema, device};
        return client.post("/v1/enroll", sync::framed(sync::encode(request)),
            "Content-Type: application/vnd.lobby.sync\r\n");
    }

    /// A code for the desk that has a certificate as `holder`.
    QByteArray codeFor(quint32 holder)
    {
        const NewEnrolment made = offerEnrolment(m_signer->pin(), m_clock.nowMs());
        const auto written = m_storage->write(
            1, [&](StoredHub &hub) { hub.addEnrolment(made.offer, kNorth, holder); });
        return written ? made.code.secret() : QByteArray();
    }
    HttpAnswer renew(const HttpClient::Tls &shown, const access::P256Key &key)
    {
        HttpClient client(m_http->tlsPort(), shown);
        const sync::RenewalRequest request {*access::certificateRequest(key)};
        return client.post("/v1/renew", sync::framed(sync::encode(request)),
            "Content-Type: application/vnd.lobby.sync\r\n");
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aCodeEnrolsOneDesk()
    {
        const NewEnrolment made = offerEnrolment(m_signer->pin(), m_clock.nowMs());
        QVERIFY(m_storage->write(1, [&](StoredHub &hub) { hub.addEnrolment(made.offer, kNorth); }));
        const HttpAnswer first = enrol(made.code.secret());
        QCOMPARE(first.status, 200);
        const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(first.body));
        QVERIFY(answer);
        QCOMPARE(answer->device, 3U);
        QCOMPARE(answer->home, kNorth);
        QCOMPARE(readPeerCertificate(answer->certificate)->name, (DeviceName {3, 1}));
        QCOMPARE(enrol(made.code.secret()).status, 403);
        QCOMPARE(enrol(QByteArray(10, 'x')).status, 403);
    }

    void anOldCodeEnrolsNobody()
    {
        const NewEnrolment made = offerEnrolment(m_signer->pin(), m_clock.nowMs());
        QVERIFY(m_storage->write(1, [&](StoredHub &hub) { hub.addEnrolment(made.offer, kNorth); }));
        m_clock.advance(kEnrolmentMs + 1);
        QCOMPARE(enrol(made.code.secret()).status, 403);
        m_clock.advance(-kEnrolmentMs - 1);
    }

    void aCertificateIsRenewedUnlessTheDeskIsLost()
    {
        const auto renewalOf = [this](quint32 device) {
            const HttpClient::Tls shown = m_http->device({device, 1});
            return renew(shown, *shown.key);
        };
        const HttpAnswer answer = renewalOf(1);
        QCOMPARE(answer.status, 200);
        const auto renewed = sync::decodeRenewalAnswer(*sync::unframed(answer.body));
        QCOMPARE(readPeerCertificate(renewed->certificate)->name, (DeviceName {1, 1}));
        addDesk(1, 8, sync::DeviceStatus::Wipe);
        QCOMPARE(renewalOf(8).status, 403);
        QCOMPARE(renewalOf(99).status, 403);
    }

    void aRenewalIsForTheKeyThatTheDeskHas()
    {
        const HttpClient::Tls shown = m_http->device({1, 1});
        QCOMPARE(renew(shown, *access::P256Key::random()).status, 400);
        QCOMPARE(renew(shown, *shown.key).status, 200);
    }

    void aDeskThatComesBackKeepsItsNumberAndChangesItsKey()
    {
        const HttpClient::Tls old = m_http->device({1, 1});
        DeskClient before(m_http->tlsPort(), old, 1, kNorth, kOrganisationStream);
        before.settle();
        before.create(id(1), u"0571 1"_s, m_clock.nowMs());
        before.settle();
        const auto key = access::P256Key::random();
        const QByteArray code = codeFor(1);
        const HttpAnswer answered = enrol(code, 1, *key);
        QCOMPARE(answered.status, 200);
        const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(answered.body));
        QCOMPARE(answer->device, 1U);
        QCOMPARE(answer->home, kNorth);
        QCOMPARE(answer->organisation, kOrganisationStream);
        const auto certificate = readPeerCertificate(answer->certificate);
        QCOMPARE(certificate->name, (DeviceName {1, 1}));
        QVERIFY(certificate->key != readPeerCertificate(old.certificate)->key);

        const HttpClient::Tls next {.key = *key, .certificate = answer->certificate};
        DeskClient after(m_http->tlsPort(), next, 1, kNorth, kOrganisationStream);
        after.settle();
        QCOMPARE(after.phoneOf(id(1)), u"0571 1"_s);
        QCOMPARE(before.post("/v1/sync", before.replica().syncRequest({})).status, 403);
        QCOMPARE(before.post("/v1/snapshot", before.replica().snapshotRequest()).status, 403);
        QCOMPARE(before.post("/v1/reincarnate", sync::ReincarnationRequest {1, 0}).status, 403);
        QCOMPARE(before.post("/v1/claim", sync::ClaimRequest {1, id(1), 0}).status, 403);
        before.create(id(2), u"0571 2"_s, m_clock.nowMs());
        QCOMPARE(before.post("/v1/sync", before.replica().syncRequest({})).status, 403);
        QCOMPARE(renew(old, *old.key).status, 403);
        QCOMPARE(renew(next, *key).status, 200);
        QCOMPARE(enrol(code, 1).status, 403); // once
    }

    void aDeskWithANewNumberComesBackAsTheSame()
    {
        const HttpAnswer reborn
            = desk(1)->post("/v1/reincarnate", sync::ReincarnationRequest {1, 0});
        QCOMPARE(
            sync::decode<sync::ReincarnationAnswer>(*sync::unframed(reborn.body))->newDevice, 3U);
        const auto key = access::P256Key::random();
        const HttpAnswer answered = enrol(codeFor(1), 1, *key);
        QCOMPARE(sync::decodeEnrolmentAnswer(*sync::unframed(answered.body))->device, 1U);
        QCOMPARE(desk(3, {1, 1})->step(), 403); // by its old key
    }

    void aCodeIsForTheDeskItWasMadeFor_data()
    {
        QTest::addColumn<quint32>("offered");
        QTest::addColumn<quint32>("asking");
        QTest::newRow("another desk") << 1U << 2U;
        QTest::newRow("a desk that is new") << 1U << 0U;
        QTest::newRow("a desk that is there, by a code for a new one") << 0U << 1U;
    }

    void aCodeIsForTheDeskItWasMadeFor()
    {
        QFETCH(const quint32, offered);
        QFETCH(const quint32, asking);
        const QByteArray code = codeFor(offered);
        QCOMPARE(enrol(code, asking).status, 409);
        QCOMPARE(desk(1)->step(), 200); // nobody's key was changed
        QCOMPARE(desk(2)->step(), 200);
        QCOMPARE(enrol(code, offered).status, 200); // and the code is still good
    }

    void whoWasShutOutDoesNotComeBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("lost") << int(sync::DeviceStatus::Wipe);
        QTest::newRow("retired") << int(sync::DeviceStatus::Drain);
    }

    void whoWasShutOutDoesNotComeBack()
    {
        QFETCH(const int, status);
        const QByteArray code = codeFor(1); // made before
        addDesk(1, 1, static_cast<sync::DeviceStatus>(status));
        QCOMPARE(enrol(code, 1).status, 403);
        QCOMPARE(enrol(codeFor(77), 77).status, 403); // nobody
        addDesk(1, 1);
        QCOMPARE(enrol(code, 1).status, 200);
    }

    void whoWasShutOutUnderItsNewNumberDoesNotComeBack()
    {
        QCOMPARE(desk(1)->post("/v1/reincarnate", sync::ReincarnationRequest {1, 0}).status, 200);
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            auto record = hub.device(3).value();
            record.status = sync::DeviceStatus::Wipe;
            hub.setDevice(record);
        }));
        QCOMPARE(enrol(codeFor(1), 1).status, 403);
        const HttpClient::Tls shown = m_http->device({1, 1});
        QCOMPARE(renew(shown, *shown.key).status, 403);
    }
};

QTEST_APPLESS_MAIN(EnrolmentEndpointsTest)
#include "tst_enrolment_endpoints.moc"
