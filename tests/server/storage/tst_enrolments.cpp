#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"

#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using server::PeerCertificate;
using server::StoredHub;

namespace {

constexpr sync::Stream kNorth = 2;
const QByteArray kFirstKey(32, 'a');
const QByteArray kNextKey(32, 'b');

PeerCertificate certificate(quint32 holder, const QByteArray &key)
{
    return {.name = {holder, 1}, .key = key};
}

void addDesk(StoredHub &hub, quint32 number)
{
    hub.setDevice({.device = number, .home = kNorth, .organisation = 1, .reads = {1, kNorth}});
}

} // namespace

/// Codes and the keys that desks enrolled with, on both engines: seen in the transaction that wrote
/// them and in the next one.
class EnrolmentsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PostgresTables> m_postgres; ///< one for all
    std::unique_ptr<server::Storage> m_storage;

    server::Lasting writeAndCheck(
        const server::Storage::Work &write, const server::Storage::Work &check)
    {
        const auto written = m_storage->write(1, [&](StoredHub &hub) {
            write(hub);
            check(hub);
        });
        const auto read = m_storage->read(1, check);
        if (!written || !read)
            qFatal("%s", qPrintable((written ? read.error() : written.error()).detail));
        return written->lasting;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(const bool, isShared);
        if (isShared) {
            if (!m_postgres)
                m_postgres = std::make_unique<PostgresTables>();
            m_postgres->reset();
            m_storage = m_postgres->open();
        } else {
            m_file = std::make_unique<SqliteFile>();
            m_storage = m_file->create();
        }
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            hub.begin({1, 7919});
            addDesk(hub, 4);
            addDesk(hub, 9);
        }));
    }

    void cleanup()
    {
        m_storage.reset();
        m_file.reset();
    }

    void aCodeIsForANewDeskOrForOneThatIsThere()
    {
        writeAndCheck(
            [](StoredHub &hub) {
                hub.addEnrolment({QByteArray(32, 'n'), 5, false}, kNorth);
                hub.addEnrolment({QByteArray(32, 'r'), 6, false}, kNorth, 4);
                hub.takeEnrolment(QByteArray(32, 'n'));
            },
            [](StoredHub &hub) {
                const auto fresh = hub.enrolment(QByteArray(32, 'n'));
                const auto again = hub.enrolment(QByteArray(32, 'r'));
                QVERIFY(fresh && again && !hub.enrolment(QByteArray(32, 'x')));
                QCOMPARE(fresh->holder, 0U);
                QVERIFY(fresh->offer.isTaken);
                QCOMPARE(again->holder, 4U);
                QCOMPARE(again->home, kNorth);
                QCOMPARE(again->offer.expiresMs, 6);
                QVERIFY(!again->offer.isTaken);
            });
    }

    void beforeAKeyIsNotedAnyCertificateInItsNameIsADesks()
    {
        writeAndCheck([](StoredHub &) {},
            [](StoredHub &hub) {
                QVERIFY(hub.isOf(4, certificate(4, kFirstKey)));
                QVERIFY(!hub.isOf(4, certificate(9, kFirstKey)));
                QVERIFY(!hub.isOf(5, certificate(5, kFirstKey)));
            });
    }

    void ofSeveralKeysTheLastOneIsADesks()
    {
        writeAndCheck(
            [](StoredHub &hub) {
                hub.setKey(4, kFirstKey);
                hub.setKey(4, kNextKey);
            },
            [](StoredHub &hub) {
                QVERIFY(hub.isOf(4, certificate(4, kNextKey)));
                QVERIFY(!hub.isOf(4, certificate(4, kFirstKey)));
                QVERIFY(!hub.isOf(4, certificate(9, kNextKey)));
                QVERIFY(hub.isOf(9, certificate(9, kFirstKey))); // the neighbour's is his
            });
    }

    void theNextNumberOfADeskHasItsKey()
    {
        const auto lasting = writeAndCheck(
            [](StoredHub &hub) {
                hub.setKey(4, kFirstKey);
                addDesk(hub, 12);
                hub.setHolder(12, 4);
            },
            [](StoredHub &hub) {
                QCOMPARE(hub.numbersOf(4), QList<quint32>({4, 12}));
                QVERIFY(hub.isOf(12, certificate(4, kFirstKey)));
                QVERIFY(!hub.isOf(12, certificate(4, kNextKey)));
                QVERIFY(!hub.isOf(12, certificate(12, kFirstKey)));
            });
        QCOMPARE(lasting.desks.at(12).key, kFirstKey);
    }

    void aNewKeyIsThatOfAllItsNumbersAndOutlivesTheDatabase()
    {
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            hub.setKey(4, kFirstKey);
            addDesk(hub, 12);
            hub.setHolder(12, 4);
        }));
        const auto lasting = writeAndCheck([](StoredHub &hub) { hub.setKey(4, kNextKey); },
            [](StoredHub &hub) {
                for (const quint32 number : {4, 12}) {
                    QVERIFY(hub.isOf(number, certificate(4, kNextKey)));
                    QVERIFY(!hub.isOf(number, certificate(4, kFirstKey)));
                    QCOMPARE(hub.allLasting().desks.at(number).key, kNextKey);
                }
            });
        QCOMPARE(lasting.desks.size(), size_t(2));
        QCOMPARE(lasting.desks.at(4).key, kNextKey);
        QCOMPARE(lasting.desks.at(12).key, kNextKey);
        QCOMPARE(lasting.desks.at(12).holder, 4U);
    }

    void whatElseIsSaidOfADeskLeavesItsKey()
    {
        writeAndCheck(
            [](StoredHub &hub) {
                hub.setKey(4, kFirstKey);
                auto record = hub.device(4).value();
                record.status = sync::DeviceStatus::Drain;
                hub.setDevice(record);
            },
            [](StoredHub &hub) {
                QVERIFY(hub.isOf(4, certificate(4, kFirstKey)));
                QVERIFY(!hub.isOf(4, certificate(4, kNextKey)));
            });
    }
};

QTEST_APPLESS_MAIN(EnrolmentsTest)
#include "tst_enrolments.moc"
