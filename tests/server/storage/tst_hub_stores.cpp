#include "models/sync/codec/entity_codec.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"

#include <QTest>

using namespace lobby;
using namespace lobby::sync;
using namespace lobby::tests;

namespace {

constexpr quint16 kGuest = 1;
constexpr quint16 kTag = 2;
constexpr Stream kNorth = 1;
constexpr Stream kSouth = 2;

Uuid id(int number)
{
    return Uuid::fromBytes(QByteArray(15, '\1') + static_cast<char>(number)).value();
}

EntityState rowOf(const RowKey &key, const QString &value)
{
    EntityState state;
    state.table = key.table;
    state.id = key.id;
    state.added = {5 << 16, 3};
    state.fields[1] = {.value = value, .stamp = {(quint64(1) << 62) + 9, 3}};
    return state;
}

Op opOn(const RowKey &key, quint64 hlc = 77 << 16, quint32 device = 3)
{
    Op op;
    op.kind = OpKind::Set;
    op.table = key.table;
    op.id = key.id;
    op.fields[1] = QStringLiteral("王伟");
    op.transaction = id(200);
    op.uid = uidOf(op.transaction, 0);
    op.stamp = {hlc, device};
    return op;
}

Entry lineOf(const RowKey &key, quint64 sequence = 1)
{
    Entry line;
    line.kind = Entry::Kind::Op;
    line.device = 3;
    line.sequence = sequence;
    line.key = key;
    line.op = opOn(key);
    return line;
}

Entry stateLine(const RowKey &key)
{
    Entry line;
    line.kind = Entry::Kind::State;
    line.outcome = Outcome::Joined;
    line.endsGroup = false;
    line.key = key;
    line.state = rowOf(key, QStringLiteral("x"));
    return line;
}

Entry eraseLine(const RowKey &key)
{
    Entry line;
    line.kind = Entry::Kind::Erase;
    line.key = key;
    return line;
}

DeviceRecord desk(quint32 number)
{
    DeviceRecord record;
    record.device = number;
    record.status = DeviceStatus::Drain;
    record.home = kNorth;
    record.organisation = 100;
    record.reads = {kNorth, 100};
    record.lastSequence = 12;
    record.lastChain = QByteArray(16, 'c');
    record.lastHlc = (quint64(1) << 63) + 4; // more than a signed column's half
    record.durable = 7;
    record.schema = 2;
    return record;
}

bool same(const DeviceRecord &a, const DeviceRecord &b)
{
    return a.device == b.device && a.status == b.status && a.home == b.home
        && a.organisation == b.organisation && a.reads == b.reads
        && a.lastSequence == b.lastSequence && a.lastChain == b.lastChain && a.lastHlc == b.lastHlc
        && a.durable == b.durable && a.schema == b.schema;
}

bool same(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.outcome == b.outcome && a.endsGroup == b.endsGroup
        && a.device == b.device && a.sequence == b.sequence && a.key == b.key
        && a.op.uid == b.op.uid && a.op.stamp == b.op.stamp && a.op.fields == b.op.fields
        && a.state == b.state;
}

} // namespace

/// What must hold of every place that keeps the server's half of the protocol: seen in the
/// transaction that wrote it and in those that follow.
class HubStoresTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PostgresTables> m_postgres; ///< one for all
    std::unique_ptr<server::Storage> m_storage;
    std::unique_ptr<HubPlace> m_place;

    /// `write` and then `check` in one transaction, and `check` in another.
    void writeAndCheck(const HubPlace::Work &write, const HubPlace::Work &check)
    {
        m_place->change([&](HubStore &hub) {
            write(hub);
            check(hub);
        });
        m_place->change(check);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("memory") << QStringLiteral("memory");
        QTest::newRow("SQLite") << QStringLiteral("SQLite");
        QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, place);
        if (place == QStringLiteral("memory")) {
            m_place = std::make_unique<MemoryPlace>();
            return;
        }
        if (place == QStringLiteral("PostgreSQL")) {
            if (!m_postgres)
                m_postgres = std::make_unique<PostgresTables>();
            m_postgres->reset();
            m_storage = m_postgres->open();
        } else {
            m_file = std::make_unique<SqliteFile>();
            m_storage = m_file->create();
        }
        m_place = std::make_unique<StoragePlace>(*m_storage);
    }

    void cleanup()
    {
        m_place.reset();
        m_storage.reset();
        m_file.reset();
    }

    void aRowIsKeptWithAllItsStamps()
    {
        const RowKey guest {kGuest, id(1)};
        const EntityState state = rowOf(guest, QStringLiteral("a"));
        const EntityState later = rowOf(guest, QStringLiteral("b"));
        writeAndCheck(
            [&](HubStore &hub) {
                QCOMPARE(hub.row(guest), std::nullopt);
                hub.setRow(state, {guest.id, guest.id});
            },
            [&](HubStore &hub) { QCOMPARE(hub.row(guest), std::optional(state)); });
        writeAndCheck(
            [&](HubStore &hub) {
                hub.setRow(later, {guest.id, guest.id});
            },
            [&](HubStore &hub) {
                QCOMPARE(hub.row(guest), std::optional(later));
                QCOMPARE(hub.row({kTag, id(1)}), std::nullopt);
            });
    }

    void aRowThatHoldsNothingIsRemoved()
    {
        const RowKey guest {kGuest, id(1)};
        EntityState blank;
        blank.table = guest.table;
        blank.id = guest.id;
        m_place->change([&](HubStore &hub) {
            hub.setRow(rowOf(guest, QStringLiteral("a")), {guest.id, guest.id});
        });
        writeAndCheck(
            [&](HubStore &hub) {
                hub.setRow(blank, {guest.id, guest.id});
            },
            [&](HubStore &hub) {
                QCOMPARE(hub.row(guest), std::nullopt);
                QVERIFY(hub.rowsOfScope(guest.id).isEmpty());
            });
    }

    void rowsAreFoundByScopeAndBySubject()
    {
        const RowKey guest {kGuest, id(1)};
        const RowKey tag {kTag, id(9)};
        const RowKey earlierTag {kTag, id(8)};
        writeAndCheck(
            [&](HubStore &hub) {
                for (const RowKey &key : {tag, earlierTag, guest})
                    hub.setRow(rowOf(key, QStringLiteral("a")), {guest.id, guest.id});
                hub.setRow(rowOf({kTag, id(7)}, QStringLiteral("a")), {guest.id, id(7)});
            },
            [&](HubStore &hub) {
                QCOMPARE(hub.rowsOfScope(guest.id), QList<RowKey>({guest, earlierTag, tag}));
                QCOMPARE(hub.rowsOfSubject(guest.id),
                    QList<RowKey>({guest, {kTag, id(7)}, earlierTag, tag}));
                QCOMPARE(hub.rowsOfScope(id(7)), QList<RowKey>({{kTag, id(7)}}));
                QVERIFY(hub.rowsOfScope(id(2)).isEmpty());
            });
    }

    void whatIsErasedLeavesNothingButItsId()
    {
        const RowKey guest {kGuest, id(1)};
        const RowKey tag {kTag, id(2)};
        const RowKey other {kGuest, id(3)};
        m_place->change([&](HubStore &hub) {
            for (const RowKey &key : {guest, tag, other}) {
                hub.setRow(rowOf(key, QStringLiteral("a")), {guest.id, guest.id});
                hub.append(kNorth, lineOf(key));
            }
            hub.append(kNorth, stateLine(guest));
            hub.append(kNorth, eraseLine(other));
            hub.join(kNorth, guest.id);
            hub.join(kSouth, guest.id);
            hub.hold(4, "passport", guest);
            hub.quarantine(opOn(guest), 5, QStringLiteral("why"));
        });
        writeAndCheck(
            [&](HubStore &hub) {
                hub.append(kNorth, lineOf(guest, 2)); // of the same transaction
                hub.erase(tag, guest);
                hub.erase(guest, guest);
            },
            [&](HubStore &hub) {
                EntityState gone;
                gone.table = guest.table;
                gone.id = guest.id;
                gone.erased = true;
                QCOMPARE(hub.row(guest), std::optional(gone));
                QCOMPARE(hub.erasedWith(tag.id), std::optional(guest));
                QCOMPARE(hub.erasedWith(guest.id), std::optional(guest));
                QVERIFY(!hub.isErased(other.id));
                QCOMPARE(hub.rowsOfSubject(guest.id), QList<RowKey>({other}));
                QVERIFY(hub.streamsOf(guest.id).empty());
                QCOMPARE(hub.everIn(guest.id), std::set<Stream>({kNorth, kSouth}));
                QVERIFY(hub.holders(4, "passport").isEmpty());
                const QList<Entry> lines = hub.entries(kNorth, 0, 10);
                QCOMPARE(lines.size(), 6);
                for (const int silent : {0, 1, 3, 5}) {
                    QCOMPARE(lines[silent].kind, Entry::Kind::Nothing);
                    QVERIFY(lines[silent].op.fields.empty());
                    QVERIFY(lines[silent].state.fields.empty());
                }
                QCOMPARE(lines[5].sequence, 2); // its place in the outbox remains
                QCOMPARE(lines[3].endsGroup, false);
                QVERIFY(same(lines[2], lineOf(other)));
                QCOMPARE(lines[4].kind, Entry::Kind::Erase);
            });
        QVERIFY(m_place->aside().empty());
        // The first reason stands.
        writeAndCheck([&](HubStore &hub) { hub.erase(tag, tag); },
            [&](HubStore &hub) { QCOMPARE(hub.erasedWith(tag.id), std::optional(guest)); });
    }

    void aScopeJoinsAndLeavesStreams()
    {
        writeAndCheck(
            [](HubStore &hub) {
                hub.join(kNorth, id(1));
                hub.join(kNorth, id(1));
                hub.join(kSouth, id(1));
                hub.leave(kNorth, id(1));
                hub.leave(kNorth, id(5)); // never was there
            },
            [](HubStore &hub) {
                QCOMPARE(hub.streamsOf(id(1)), std::set<Stream>({kSouth}));
                QCOMPARE(hub.everIn(id(1)), std::set<Stream>({kNorth, kSouth}));
                QVERIFY(hub.everIn(id(5)).empty());
            });
        writeAndCheck([](HubStore &hub) { hub.join(kNorth, id(1)); },
            [](HubStore &hub) {
                QCOMPARE(hub.streamsOf(id(1)), std::set<Stream>({kNorth, kSouth}));
            });
    }

    void scopesComeInPages()
    {
        writeAndCheck(
            [](HubStore &hub) {
                for (const int number : {5, 1, 3, 4, 2})
                    hub.join(kNorth, id(number));
                hub.leave(kNorth, id(3));
                hub.join(kSouth, id(9));
            },
            [](HubStore &hub) {
                QCOMPARE(hub.scopesOf(kNorth, {}, 2), QList<Uuid>({id(1), id(2)}));
                QCOMPARE(hub.scopesOf(kNorth, id(2), 10), QList<Uuid>({id(4), id(5)}));
                QVERIFY(hub.scopesOf(kNorth, id(5), 10).isEmpty());
            });
    }

    void linesAreNumberedWithoutHoles()
    {
        writeAndCheck(
            [](HubStore &hub) {
                hub.append(kNorth, lineOf({kGuest, id(1)}, 1));
                hub.append(kSouth, stateLine({kGuest, id(2)}));
                hub.append(kNorth, lineOf({kGuest, id(3)}, 2));
            },
            [](HubStore &hub) {
                QCOMPARE(hub.ends(kNorth).head, 2);
                QCOMPARE(hub.ends(kSouth).head, 1);
                QCOMPARE(hub.ends(9).head, 0);
                QVERIFY(same(hub.entries(kSouth, 0, 5).at(0), stateLine({kGuest, id(2)})));
            });
        writeAndCheck(
            [](HubStore &hub) {
                hub.append(kNorth, lineOf({kGuest, id(4)}, 3));
            },
            [](HubStore &hub) {
                QCOMPARE(hub.ends(kNorth).head, 3);
                QCOMPARE(hub.entries(kNorth, 0, 2).size(), 2);
                const QList<Entry> rest = hub.entries(kNorth, 1, 9);
                QCOMPARE(rest.size(), 2);
                QVERIFY(same(rest[0], lineOf({kGuest, id(3)}, 2)));
                QVERIFY(same(rest[1], lineOf({kGuest, id(4)}, 3)));
                QVERIFY(hub.entries(kNorth, 3, 9).isEmpty());
            });
    }

    void theBaseOfAStreamMoves()
    {
        m_place->change([](HubStore &hub) {
            for (quint64 i = 1; i <= 4; ++i)
                hub.append(kNorth, lineOf({kGuest, id(1)}, i));
        });
        m_place->moveBase(kNorth, 3);
        writeAndCheck(
            [](HubStore &hub) {
                hub.append(kNorth, lineOf({kGuest, id(1)}, 5));
            },
            [](HubStore &hub) {
                QCOMPARE(hub.ends(kNorth).base, 3);
                QCOMPARE(hub.ends(kNorth).head, 5);
                QCOMPARE(hub.entries(kNorth, 3, 9).size(), 2);
                QCOMPARE(hub.entries(kNorth, 3, 9).at(0).sequence, 4);
            });
    }

    void erasuresOfAStreamComeInOrder()
    {
        writeAndCheck(
            [](HubStore &hub) {
                for (const int number : {4, 2, 1, 2})
                    hub.append(kNorth, eraseLine({kGuest, id(number)}));
                hub.append(kSouth, eraseLine({kTag, id(3)}));
            },
            [](HubStore &hub) {
                QCOMPARE(hub.erasuresOf(kNorth, {}, {}),
                    QList<RowKey>({{kGuest, id(1)}, {kGuest, id(2)}, {kGuest, id(4)}}));
                QCOMPARE(hub.erasuresOf(kNorth, id(1), id(2)), QList<RowKey>({{kGuest, id(2)}}));
                QCOMPARE(hub.erasuresOf(kSouth, {}, id(9)), QList<RowKey>({{kTag, id(3)}}));
            });
    }

    void aDeskIsKnownAsItWasSet()
    {
        DeviceRecord changed = desk(3);
        changed.reads = {kNorth, kSouth, 100};
        changed.lastChain = QByteArray("0123\0 56789abcde", 16);
        writeAndCheck(
            [](HubStore &hub) {
                QVERIFY(!hub.device(3));
                hub.setDevice(desk(3));
            },
            [](HubStore &hub) { QVERIFY(same(hub.device(3).value(), desk(3))); });
        writeAndCheck([&](HubStore &hub) { hub.setDevice(changed); },
            [&](HubStore &hub) { QVERIFY(same(hub.device(3).value(), changed)); });
        quint32 first = 0;
        m_place->change([&](HubStore &hub) { first = hub.newDevice(); });
        m_place->change([&](HubStore &hub) { QCOMPARE(hub.newDevice(), first + 1); });
    }

    void whatIsKeptAsideIsKeptAsItCame()
    {
        const Op op = opOn({kGuest, id(1)}, (quint64(1) << 63) + 1, 9);
        m_place->change([&](HubStore &hub) {
            hub.quarantine(op, 31, QStringLiteral("stamp of another desk"));
        });
        const auto aside = m_place->aside();
        QCOMPARE(aside.size(), size_t(1));
        QCOMPARE(aside[0].second, 31);
        QCOMPARE(encodeOp(aside[0].first), encodeOp(op));
        QCOMPARE(aside[0].first.stamp, op.stamp);
        QCOMPARE(aside[0].first.uid, op.uid);
    }

    void whoHoldsAThingIsKnownByItsRule()
    {
        const RowKey a {kGuest, id(1)};
        const RowKey b {kGuest, id(2)};
        writeAndCheck(
            [&](HubStore &hub) {
                hub.hold(1, "room 1", b);
                hub.hold(1, "room 1", a);
                hub.hold(1, "room 1", a);
                hub.hold(2, "room 1", a);
                hub.release(2, a);
                hub.release(1, {kTag, b.id});
            },
            [&](HubStore &hub) {
                QCOMPARE(hub.holders(1, "room 1"), QList<RowKey>({a, b}));
                QVERIFY(hub.holders(2, "room 1").isEmpty());
                QVERIFY(hub.holders(1, "room 2").isEmpty());
            });
    }

    void theEpochIsTheSameForAll()
    {
        writeAndCheck([](HubStore &) {},
            [](HubStore &hub) {
                QCOMPARE(hub.epoch(), (Epoch {1, 7919}));
            });
    }
};

QTEST_APPLESS_MAIN(HubStoresTest)
#include "tst_hub_stores.moc"
