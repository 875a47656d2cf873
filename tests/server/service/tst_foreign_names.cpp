#include "models/access/device_identity/certificate_request.h"
#include "models/sync/audit_log/audit_messages.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/lookup/lookup_messages.h"
#include "tests/server/service/served_desks.h"

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;

/// Whoever asks in another's name, of another branch or another organisation, at every endpoint
/// that the server has for desks: a new one fails here until it is asked too.
class ForeignNamesTest : public ServedDesks
{
    Q_OBJECT

private:
    static constexpr sync::Stream kSouth = 3;
    static constexpr quint32 kSouthern = 7; ///< a desk of that branch

    /// About what the first desk of the north has, as if from `device`.
    [[nodiscard]] static std::map<QByteArray, QByteArray> questions(quint32 device)
    {
        const sync::Epoch epoch {1, 7919};
        sync::SyncRequest poll;
        poll.device = device;
        poll.epoch = epoch;
        poll.schema = sim::kNewSchema;
        poll.baseChain = QByteArray(16, '\0');
        poll.cursors = {{kNorth, 0}, {kSouth, 0}, {kOrganisationStream, 0}};
        sync::SnapshotRequest page;
        page.device = device;
        page.epoch = epoch;
        page.schema = sim::kNewSchema;
        page.stream = kNorth;
        return {{"/v1/sync", sync::encode(poll)}, {"/v1/snapshot", sync::encode(page)},
            {"/v1/reincarnate", sync::encode(sync::ReincarnationRequest {device, 0})},
            {"/v1/claim", sync::encode(sync::ClaimRequest {device, id(1), 0})},
            {"/v1/lookup",
                sync::encode(sync::LookupRequest {
                    device, {sync::LookupKind::Telephone, QByteArray(sync::kLookupKeySize, 'k')}})},
            {"/v1/audit", sync::encode(sync::AuditRequest {.device = device, .about = 1})}};
    }
    [[nodiscard]] HttpAnswer ask(DeviceName as, const QByteArray &path, const QByteArray &message)
    {
        HttpClient client(m_http->tlsPort(), m_http->device(as));
        return client.post(
            path, sync::framed(message), "Content-Type: application/vnd.lobby.sync\r\n");
    }
    /// What every desk may ask, each with a question about the north.
    [[nodiscard]] QList<QByteArray> paths() const
    {
        QList<QByteArray> paths;
        for (const Route &route : m_routes) {
            if (route.caller == Caller::Device)
                paths.append(route.path);
        }
        return paths;
    }
    /// Does an answer of any kind say something of the guest of the north?
    static bool tellsOfTheGuest(const HttpAnswer &answer)
    {
        const Result<QByteArray> message = sync::unframed(answer.body);
        if (answer.status != 200 || !message)
            return false;
        bool tells = message->contains(id(1).toBytes());
        if (const auto lines = sync::decode<sync::SyncAnswer>(*message)) {
            for (const auto &[stream, part] : lines->streams)
                tells = tells || std::ranges::any_of(part.entries, [](const sync::Entry &line) {
                    return line.key.id == id(1) || line.op.id == id(1) || line.state.id == id(1);
                });
        }
        if (const auto page = sync::decode<sync::SnapshotAnswer>(*message))
            tells = tells || !page->scopes.isEmpty();
        if (const auto found = sync::decodeLookupAnswer(*message))
            tells = tells || !found->guests.isEmpty();
        return tells;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        const auto owner = desk(1);
        owner->settle();
        owner->create(id(1), u"0571 1"_s, m_clock.nowMs());
        owner->settle();
        addDesk(2, 1); // the same number in another organisation
        addDesk(1, kSouthern);
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            sync::DeviceRecord record = *hub.device(kSouthern);
            record.home = kSouth;
            record.reads = {kSouth, kOrganisationStream};
            hub.setDevice(record);
        }));
    }
    void cleanup() { end(); }

    void everyEndpointIsAsked()
    {
        const auto known = questions(1);
        QVERIFY(paths().size() >= 6);
        for (const QByteArray &path : paths())
            QVERIFY2(known.contains(path), path.constData());
        for (const auto &[path, message] : known) {
            // Whoever may ask is answered: it is the name that is refused below, not the question.
            cleanup();
            init();
            QCOMPARE(ask({1, 1}, path, message).status, 200);
        }
    }

    void nobodySpeaksForAnotherDesk()
    {
        const auto known = questions(1);
        for (const QByteArray &path : paths()) {
            for (const DeviceName name :
                {DeviceName {2, 1}, {kSouthern, 1}, {9, 1}, {2, 2}, {1, 99}})
                QCOMPARE(ask(name, path, known.at(path)).status, 403);
        }
        const auto owner = desk(1);
        owner->settle();
        QCOMPARE(owner->phoneOf(id(1)), u"0571 1"_s);
    }

    void anotherOrganisationIsToldNothing()
    {
        const auto known = questions(1);
        for (const char *path : {"/v1/sync", "/v1/snapshot"}) // the desk beside it is told
            QVERIFY2(tellsOfTheGuest(ask({2, 1}, path, questions(2).at(path))), path);
        for (const QByteArray &path : paths())
            QVERIFY2(!tellsOfTheGuest(ask({1, 2}, path, known.at(path))), path.constData());
        // Nor did the guest go there.
        QVERIFY(!tellsOfTheGuest(ask({1, 2}, "/v1/sync", known.at("/v1/sync"))));
    }

    void anotherBranchIsToldNothing()
    {
        const auto known = questions(kSouthern);
        for (const QByteArray &path : paths()) {
            if (path != "/v1/claim") // which is there to bring a guest from another branch
                QVERIFY2(
                    !tellsOfTheGuest(ask({kSouthern, 1}, path, known.at(path))), path.constData());
        }
        QVERIFY(!tellsOfTheGuest(ask({kSouthern, 1}, "/v1/sync", known.at("/v1/sync"))));
    }

    void aCertificateIsRenewedForItsOwnNameAlone()
    {
        for (const DeviceName name : {DeviceName {9, 1}, {2, 2}, {1, 99}}) {
            const HttpClient::Tls shown = m_http->device(name);
            HttpClient client(m_http->tlsPort(), shown);
            const sync::RenewalRequest request {*access::certificateRequest(*shown.key)};
            QCOMPARE(client
                         .post("/v1/renew", sync::framed(sync::encode(request)),
                             "Content-Type: application/vnd.lobby.sync\r\n")
                         .status,
                403);
        }
    }
};

QTEST_GUILESS_MAIN(ForeignNamesTest)
#include "tst_foreign_names.moc"
