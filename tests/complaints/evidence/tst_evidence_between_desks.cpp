#include "models/complaints/complaints.h"
#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/evidence/evidence_repository.h"
#include "models/conflicts/rules/hub_rules.h"
#include "models/store/rows/desk_rows.h"
#include "models/sync/replication/replica.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sim/memory_hub.h"
#include "tests/support/guest_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr sync::Stream kOrganisation = 1;
constexpr sync::Stream kBranch = 2;

/// A server with the product's rules that weighs every message.
class WeighingServer
{
public:
    void enrol(store::Database &desk)
    {
        sync::DeviceRecord record;
        record.device = hub.newDevice();
        record.home = kBranch;
        record.organisation = kOrganisation;
        record.reads = {kBranch, kOrganisation};
        record.schema = schema::kVersion;
        hub.setDevice(record);
        const auto turn = [device = record.device](store::DeskRows &rows) {
            sync::DeskPosition position = rows.position();
            position.device = device;
            position.schema = schema::kVersion;
            position.streams[kBranch].home = true;
            position.streams[kOrganisation].organisation = true;
            rows.enrol(position);
        };
        if (!GuestFixture::wait(desk.sync(turn)))
            qFatal("a desk cannot be enrolled");
    }
    void talk(store::Database &desk, int turns = 1)
    {
        for (int i = 0; i < turns; ++i)
            exchange(desk);
    }

    sim::MemoryHub hub;
    qint64 nowMs = ManualClock().nowMs();
    qsizetype heaviestRequest = 0;
    qsizetype heaviestAnswer = 0;

private:
    void exchange(store::Database &desk)
    {
        const auto turn = [this](store::DeskRows &rows) {
            using sync::Replica;
            Replica replica(schema::registry(), rows);
            sync::Hub server(schema::registry(), hub, conflicts::hubRules(), m_limits);
            const auto weigh = [this](const QByteArray &request, const QByteArray &answer) {
                heaviestRequest = std::max(heaviestRequest, request.size());
                heaviestAnswer = std::max(heaviestAnswer, answer.size());
            };
            sync::Received received;
            if (replica.nextStep() == Replica::Step::Snapshot) {
                const sync::SnapshotAnswer answer
                    = server.snapshot(replica.snapshotRequest(), nowMs);
                weigh({}, sync::encode(answer));
                received = replica.receive(answer);
            } else {
                const sync::SyncRequest request = replica.syncRequest({});
                const sync::SyncAnswer answer = server.sync(request, nowMs);
                weigh(sync::encode(request), sync::encode(answer));
                received = replica.receive(answer);
            }
            if (!received.keptAside.isEmpty())
                qFatal("the server keeps something aside");
        };
        if (!GuestFixture::wait(desk.sync(turn)))
            qFatal("a desk cannot agree");
    }

    sync::HubLimits m_limits;
};

struct Desk : GuestFixture
{
    ~Desk()
    {
        files.stop();
        database.reset();
    }
    Complaints complaints {*database, authoriser};
    EvidenceFiles files {*database, authoriser};

    Uuid receive()
    {
        Complaint complaint;
        complaint.branch = branchId;
        complaint.verbatim = u"It hums."_s;
        return wait(complaints.receive(complaint)).value();
    }
    Uuid attach(const Uuid &complaint, const QByteArray &bytes)
    {
        return wait(files.attach(complaint, bytes, u"log.txt"_s, u"system"_s)).value();
    }
};

/// Text that does not pack well: of a fixed sequence of numbers.
QByteArray scatteredText(qsizetype size, quint32 seed)
{
    QByteArray text(size, ' ');
    for (char &character : text) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        character = char('!' + (seed >> 24U) % 90U);
    }
    return text;
}

} // namespace

/// Both desks and the server are real but for the network between them.
class EvidenceBetweenDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestFileComesInMessagesThatEverybodyTakes();
    void aLateDeskGetsItAllBySnapshots();
    void whatHasNotComeYetIsSaidSo();
};

constexpr qsizetype kMostRequest = 1024LL * 1024; // what the server takes
constexpr qsizetype kMostAnswer = 8LL * 1024 * 1024; // what a desk takes
constexpr int kEnoughTurns = 60;

void EvidenceBetweenDesksTest::theLargestFileComesInMessagesThatEverybodyTakes()
{
    WeighingServer server;
    Desk front;
    Desk back;
    server.enrol(*front.database);
    server.enrol(*back.database);
    server.talk(*front.database, 4);
    server.talk(*back.database, 4);
    const Uuid complaint = front.receive();
    const QByteArray text = scatteredText(kMostEvidenceBytes, 1);
    const Uuid id = front.attach(complaint, text);
    server.talk(*front.database, kEnoughTurns);
    server.talk(*back.database, kEnoughTurns);
    QCOMPARE(GuestFixture::wait(back.files.content(id)).value(), text);
    QVERIFY2(
        server.heaviestRequest < kMostRequest, qPrintable(QString::number(server.heaviestRequest)));
    QVERIFY2(
        server.heaviestAnswer < kMostAnswer, qPrintable(QString::number(server.heaviestAnswer)));
}

void EvidenceBetweenDesksTest::aLateDeskGetsItAllBySnapshots()
{
    WeighingServer server;
    Desk front;
    server.enrol(*front.database);
    server.talk(*front.database, 4);
    const Uuid complaint = front.receive();
    const QByteArray first = scatteredText(6LL * 1024 * 1024, 2);
    const QByteArray second = scatteredText(6LL * 1024 * 1024, 3);
    const Uuid one = front.attach(complaint, first);
    const Uuid two = front.attach(complaint, second);
    server.talk(*front.database, kEnoughTurns);
    server.heaviestAnswer = 0;
    Desk late;
    server.enrol(*late.database);
    server.talk(*late.database, kEnoughTurns);
    QCOMPARE(GuestFixture::wait(late.files.content(one)).value(), first);
    QCOMPARE(GuestFixture::wait(late.files.content(two)).value(), second);
    QVERIFY2(
        server.heaviestAnswer < kMostAnswer, qPrintable(QString::number(server.heaviestAnswer)));
}

void EvidenceBetweenDesksTest::whatHasNotComeYetIsSaidSo()
{
    WeighingServer server;
    Desk front;
    Desk back;
    server.enrol(*front.database);
    server.enrol(*back.database);
    server.talk(*front.database, 4);
    server.talk(*back.database, 4);
    const Uuid complaint = front.receive();
    const Uuid id = front.attach(complaint, scatteredText(2LL * 1024 * 1024, 4));
    server.talk(*front.database); // a part of it
    server.talk(*back.database, 2);
    const QList<Evidence> seen = GuestFixture::wait(back.files.ofCase(complaint)).value();
    QCOMPARE(seen.size(), 1);
    QVERIFY(!seen.first().isWhole);
    const auto content = GuestFixture::wait(back.files.content(id));
    QVERIFY(!content);
    QCOMPARE(content.error().subject, u"evidence_part"_s);
    server.talk(*front.database, kEnoughTurns);
    server.talk(*back.database, kEnoughTurns);
    QVERIFY(GuestFixture::wait(back.files.ofCase(complaint)).value().first().isWhole);
    QVERIFY(GuestFixture::wait(back.files.content(id)));
}

QTEST_GUILESS_MAIN(EvidenceBetweenDesksTest)
#include "tst_evidence_between_desks.moc"
