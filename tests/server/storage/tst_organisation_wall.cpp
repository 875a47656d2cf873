#include "server/audit/stored_audit_log.h"
#include "server/storage/schema.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"
#include "tests/support/audit_entries.h"

#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::tests;
using server::StoredAuditLog;
using server::StoredHub;

namespace {

constexpr server::Organisation kOurs = 1;
constexpr server::Organisation kTheirs = 2;
constexpr sync::Stream kStream = 2;
const sync::RowKey kGuest {1, Uuid::v7(1'747'180'800'000)};
const sync::RowKey kTelephone {schema::Telephone::kTable, Uuid::v7(1'747'180'800'000)};
const QByteArray kKey(32, 'k');
const sync::RowKey kErased {1, Uuid::v7(1'747'180'800'000)};

sync::Op opOnGuest()
{
    sync::Op op;
    op.table = kGuest.table;
    op.id = kGuest.id;
    op.uid = Uuid::v7(1'747'180'800'000);
    op.stamp = {5, 1};
    return op;
}

sync::AuditRequest chain(const QString &reason)
{
    return {.device = 4, .from = 1, .entries = AuditEntries(2, reason).from(1)};
}

/// A row in every table.
void fill(StoredHub &hub)
{
    hub.begin({3, 33});
    hub.neverGiveOut(5);
    hub.setMarked(7);
    hub.setTimesServed(7);
    hub.setDevice({.device = 4, .home = kStream, .reads = {kStream}});
    sync::EntityState state;
    state.table = kGuest.table;
    state.id = kGuest.id;
    state.added = {5, 1};
    hub.setRow(state, {kGuest.id, kGuest.id});
    state.table = kTelephone.table;
    state.id = kTelephone.id;
    state.fields[schema::Telephone::E164]
        = {.value = QStringLiteral("+865718888"), .stamp = {5, 1}};
    hub.setRow(state, {kGuest.id, kGuest.id});
    hub.fillLookup(1);
    state.fields[schema::Telephone::E164].value = QStringLiteral("+865719999"); // due again
    hub.setRow(state, {kGuest.id, kGuest.id});
    hub.join(kStream, kGuest.id);
    hub.erase(kErased, kErased);
    sync::Entry line;
    line.kind = sync::Entry::Kind::Erase;
    line.key = kErased;
    hub.append(kStream, line);
    hub.quarantine(opOnGuest(), 1, QStringLiteral("why"));
    hub.hold(1, "held", kGuest);
    (void)hub.ends(kStream); // numbers the line
    hub.noteHeads(5);
    hub.addEnrolment({QByteArray(32, 'h'), 1, false}, kStream);
    hub.setKey(4, kKey);
    StoredAuditLog log(hub);
    log.take(4, chain(QStringLiteral("ours")), 1);
    log.take(4, chain(QStringLiteral("forged")), 1);
    sync::SignedTreeHead shown;
    shown.head = log.head({3, 33}, 1);
    log.note(4, shown);
}

/// What the store says of the ids above, as numbers; all of them 0 for somebody who has none.
std::vector<std::pair<const char *, qint64>> seenBy(StoredHub &hub)
{
    qint64 rows = 0;
    hub.eachRow([&rows](const auto &, const auto &) { ++rows; });
    const StoredAuditLog log(hub);
    const sync::TreeHead head = log.head({}, 1);
    const auto size = [](const auto &all) { return static_cast<qint64>(all.size()); };
    return {{"row", hub.row(kGuest).has_value()}, {"rowsOfScope", size(hub.rowsOfScope(kGuest.id))},
        {"rowsOfSubject", size(hub.rowsOfSubject(kGuest.id))},
        {"erasedWith", hub.erasedWith(kErased.id).has_value()},
        {"streamsOf", size(hub.streamsOf(kGuest.id))}, {"everIn", size(hub.everIn(kGuest.id))},
        {"epoch", !hub.epoch().isNone()}, {"device", hub.device(4).has_value()},
        {"devices", size(hub.devices())}, {"holderOf", hub.holderOf(4).has_value()},
        {"numbersOf", size(hub.numbersOf(4))}, {"isOf", hub.isOf(4, {.name = {4, 1}, .key = kKey})},
        {"lastDevice", hub.lastDevice()}, {"ends", static_cast<qint64>(hub.ends(kStream).head)},
        {"entries", size(hub.entries(kStream, 0, 9))},
        {"erasuresOf", size(hub.erasuresOf(kStream, {}, {}))},
        {"toldOfErasure", size(hub.toldOfErasure(kErased.id))}, {"headsAt", size(hub.headsAt(5))},
        {"activeSeen", size(hub.activeSeen())},
        {"allLasting", size(hub.allLasting().desks) + size(hub.allLasting().erased)},
        {"isLookupDue", hub.isLookupDue()},
        {"subjectsWith", size(hub.subjectsWith(sync::telephoneKey(u"+86 571 8888"), 9))},
        {"countAside", hub.countAside()}, {"timesServed", static_cast<qint64>(hub.timesServed())},
        {"markedMs", hub.markedMs()}, {"scopesOf", size(hub.scopesOf(kStream, {}, 9))},
        {"streams", size(hub.streams())}, {"holders", size(hub.holders(1, "held"))},
        {"aside", size(hub.aside())}, {"erased", size(hub.erased())},
        {"enrolment", hub.enrolment(QByteArray(32, 'h')).has_value()}, {"eachRow", rows},
        {"audit head", static_cast<qint64>(head.size)},
        {"audit receipt", log.receipt(4, 0, head).has_value()},
        {"audit heads", log.newestOfOthers(9).has_value()}, {"refusals", size(log.refusals())}};
}

/// Whatever changes something, with the same ids.
void meddle(StoredHub &hub)
{
    hub.setRow({kGuest.table, kGuest.id}, {kGuest.id, kGuest.id});
    hub.leave(kStream, kGuest.id);
    hub.release(1, kGuest);
    hub.erase(kGuest, kGuest);
    hub.erase(kTelephone, kGuest);
    hub.dropDevice(4);
    hub.setHolder(4, 9);
    hub.setKey(4, QByteArray(32, 'z'));
    hub.takeEnrolment(QByteArray(32, 'h'));
    hub.moveBase(kStream, 1);
    hub.fillLookup(9);
    hub.forgetHeadsUpTo(9);
    hub.setMarked(9);
    hub.setTimesServed(9);
    hub.setSeen({{4, 9}});
    StoredAuditLog(hub).take(4, chain(QStringLiteral("theirs")), 1);
}

} // namespace

class OrganisationWallTest : public QObject
{
    Q_OBJECT

private:
    static void nobodySeesOverTheWall(server::Storage &storage)
    {
        QVERIFY(storage.write(kOurs, fill));
        QVERIFY(storage.write(kTheirs, [](StoredHub &hub) {
            for (const auto &[what, number] : seenBy(hub))
                QVERIFY2(number == 0, what);
            meddle(hub);
        }));
        QVERIFY(storage.read(kOurs, [](StoredHub &hub) {
            for (const auto &[what, number] : seenBy(hub))
                QVERIFY2(number > 0, what);
            QCOMPARE(hub.holderOf(4), std::optional<quint32>(4));
            QVERIFY(!hub.enrolment(QByteArray(32, 'h'))->offer.isTaken);
            QCOMPARE(StoredAuditLog(hub).head({}, 1).size, quint64(2));
        }));
    }

private Q_SLOTS:
    void everyQuestionNamesItsOrganisation_sqlite()
    {
        const SqliteFile file;
        nobodySeesOverTheWall(*file.create());
    }

    void everyQuestionNamesItsOrganisation_postgres()
    {
        PostgresTables tables;
        tables.reset();
        nobodySeesOverTheWall(*tables.open());
    }

    /// The second wall: SQL that forgets to name it.
    void postgresShowsNoOtherOrganisationsRows()
    {
        PostgresTables tables;
        tables.reset();
        QVERIFY(tables.open()->write(kOurs, fill));
        server::postgres::Connection program(tables.options().connection);
        QByteArrayList guarded = server::guardedTables();
        guarded.append("latch");
        for (const QByteArray &table : guarded) {
            const QByteArray count = "SELECT count(*) FROM " + table;
            const auto counted = [&](const QByteArray &organisation) {
                server::postgres::Transaction transaction(program);
                program.run("SELECT set_config('lobby.organisation', $1, true)",
                    {QString::fromLatin1(organisation)});
                return program.run(count.constData()).integer(0, 0);
            };
            QVERIFY2(program.run(count.constData()).integer(0, 0) == 0, table.constData());
            QVERIFY2(counted("2") == 0, table.constData());
            QVERIFY2(counted("1") > 0, table.constData());
        }
        QByteArray state;
        try {
            server::postgres::Transaction transaction(program);
            program.run("SELECT set_config('lobby.organisation', '2', true)");
            program.run(
                "INSERT INTO stream (organisation, stream, head, base) VALUES (1, 9, 0, 0)");
        } catch (const server::postgres::SqlError &error) {
            state = error.state();
        }
        QCOMPARE(state, QByteArray("42501"));
    }
};

QTEST_APPLESS_MAIN(OrganisationWallTest)
#include "tst_organisation_wall.moc"
