#include "server/ledger/file_lock.h"
#include "server/ledger/ledgered_storage.h"
#include "server/ledger/new_life.h"
#include "server/ledger/served_marks.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/sim/hotel_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using tests::SqliteFile;
using Code = Error::Code;

namespace {

sync::RowKey guest(int number)
{
    return {3, Uuid::fromBytes(QByteArray(15, '\1') + static_cast<char>(number)).value()};
}

void eraseLine(StoredHub &hub, int number, sync::Stream stream)
{
    sync::Entry line;
    line.kind = sync::Entry::Kind::Erase;
    line.key = guest(number);
    hub.append(stream, line);
}

void setDesk(StoredHub &hub, quint32 number, sync::DeviceStatus status = {})
{
    hub.setDevice({.device = number,
        .status = status,
        .home = 2,
        .organisation = 1,
        .reads = {1, 2},
        .schema = 1});
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<Storage> m_database;

    [[nodiscard]] RestoreLedger ledger() const
    {
        return *RestoreLedger::open(m_folder->filePath(u"l"_s));
    }
    [[nodiscard]] Lasting facts() const { return ledger().read()->at(1); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"l/ledger"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<SqliteFile>();
        m_database = m_file->create();
        QVERIFY(m_database->write(1, [](StoredHub &hub) { hub.begin({1, 7919}); }));
    }

    void whatMustLastIsThereBeforeTheAnswer()
    {
        LedgeredStorage storage(*m_database, ledger());
        QVERIFY(storage.write(1, [](StoredHub &hub) {
            setDesk(hub, 5);
            hub.setHolder(5, 2);
            eraseLine(hub, 1, 2);
            eraseLine(hub, 1, 3);
        }));
        QVERIFY(storage.write(1, [](StoredHub &hub) {
            setDesk(hub, 5, sync::DeviceStatus::Wipe);
            eraseLine(hub, 2, 2);
        }));
        const Lasting lasting = facts();
        QCOMPARE(lasting.erased.size(), size_t(2));
        QCOMPARE(lasting.erased.at(guest(1)), std::set<sync::Stream>({2, 3}));
        QCOMPARE(lasting.desks.size(), size_t(1));
        QCOMPARE(lasting.desks.at(5).holder, 2U);
        QCOMPARE(lasting.desks.at(5).record.status, sync::DeviceStatus::Wipe);
        QCOMPARE(lasting.desks.at(5).record.reads, std::set<sync::Stream>({1, 2}));
        const auto others = QFile::permissions(path())
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
        QVERIFY(!others);
    }

    void aKeyThatWasReplacedIsNotTheDesksAgain()
    {
        const QByteArray old(32, 'a');
        const QByteArray next(32, 'b');
        const ServedMarks served(m_folder->path());
        QVERIFY(m_database->write(1, [&](StoredHub &hub) {
            setDesk(hub, 2);
            setDesk(hub, 5);
            hub.setHolder(5, 2);
            hub.setKey(2, old);
        })); // as the copy has it
        {
            const SqliteFile later;
            const auto database = later.create();
            LedgeredStorage storage(*database, ledger());
            QVERIFY(storage.write(1, [&](StoredHub &hub) {
                hub.begin({1, 7919});
                setDesk(hub, 2);
                setDesk(hub, 5);
                hub.setHolder(5, 2);
                hub.setKey(2, old);
            }));
            QVERIFY(storage.write(1, [&](StoredHub &hub) { hub.setKey(2, next); }));
        }
        QCOMPARE(facts().desks.at(5).key, next);
        QVERIFY(beginNewLife(*m_database, sim::registryOf(sim::kNewSchema), ledger(), served));
        QVERIFY(m_database->read(1, [&](StoredHub &hub) {
            for (const quint32 number : {2, 5}) {
                QVERIFY(hub.isOf(number, {.name = {2, 1}, .key = next}));
                QVERIFY(!hub.isOf(number, {.name = {2, 1}, .key = old}));
            }
        }));
    }

    void whatGoesOnEveryDayIsNotWrittenDown()
    {
        LedgeredStorage storage(*m_database, ledger());
        QVERIFY(storage.write(1, [](StoredHub &hub) { setDesk(hub, 5); }));
        const qint64 size = QFileInfo(path()).size();
        QVERIFY(storage.write(1, [](StoredHub &hub) {
            auto desk = hub.device(5).value();
            desk.lastSequence = 9;
            hub.setDevice(desk);
        }));
        QCOMPARE(QFileInfo(path()).size(), size);
    }

    void whileTheLedgerCannotBeWrittenNothingIsAnswered()
    {
        LedgeredStorage storage(*m_database, ledger());
        QVERIFY(QDir().mkpath(path())); // a folder in its place
        QVERIFY(!storage.write(1, [](StoredHub &hub) { eraseLine(hub, 1, 2); }));
        QVERIFY(!storage.read(1, [](StoredHub &) {}));
        bool wasDone = false;
        QVERIFY(!storage.write(1, [&wasDone](StoredHub &) { wasDone = true; }));
        QVERIFY(!wasDone);
        QVERIFY(QDir().rmdir(path()));
        QVERIFY(storage.read(1, [](StoredHub &) {})); // and catches up
        QCOMPARE(facts().erased.size(), size_t(1));
    }

    void aPowerCutBetweenDatabaseAndLedgerIsMadeGood()
    {
        QVERIFY(m_database->write(1, [](StoredHub &hub) {
            setDesk(hub, 5);
            eraseLine(hub, 1, 2);
        }));
        LedgeredStorage storage(*m_database, ledger());
        QVERIFY(storage.complete());
        QCOMPARE(facts().erased.size(), size_t(1));
        QCOMPARE(facts().desks.size(), size_t(1));
        const qint64 size = QFileInfo(path()).size();
        QVERIFY(storage.complete()); // says nothing twice
        QCOMPARE(QFileInfo(path()).size(), size);
    }

    void aLineThatWasNotWrittenWholeIsLeftOut()
    {
        const Lasting one {{{guest(1), {2}}}, {}};
        const Lasting other {{{guest(2), {2}}}, {}};
        QVERIFY(ledger().append(1, one));
        const qint64 whole = QFileInfo(path()).size();
        QVERIFY(ledger().append(1, other));
        QVERIFY(QFile::resize(path(), 2 * whole - 9));
        QCOMPARE(facts().erased.size(), size_t(1));
        QVERIFY(ledger().append(1, other));
        QCOMPARE(facts().erased.size(), size_t(2));
    }

    void aDamagedLineIsNotPassedOver()
    {
        QVERIFY(ledger().append(1, {{{guest(1), {2}}, {guest(2), {2}}}, {}}));
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        QByteArray text = file.readAll();
        text[10] = text[10] == '7' ? '8' : '7';
        file.seek(0);
        file.write(text);
        file.close();
        const auto read = ledger().read();
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::VaultDamaged);
        QVERIFY(read.error().detail.contains(u"line 1"_s));
    }

    void anOlderDatabaseIsTold()
    {
        const ServedMarks marks(m_folder->path());
        QVERIFY(marks.check(*m_database)); // the first time there is nothing to compare with
        QVERIFY(marks.renew(*m_database));
        QVERIFY(marks.check(*m_database));
        const SqliteFile place;
        SqliteOptions older = place.options();
        QVERIFY(SqliteStorage::copy(m_file->options(), older.path));
        QVERIFY(marks.renew(*m_database));
        QVERIFY(marks.check(*m_database));
        const auto swapped = SqliteStorage::open(older);
        QVERIFY(swapped);
        QCOMPARE(marks.check(**swapped).error().code, Code::VaultOlder);
        // Another one altogether, however often it was served.
        QVERIFY((*swapped)->write(1, [](StoredHub &hub) {
            hub.begin({1, 4});
            hub.setTimesServed(100);
        }));
        QCOMPARE(marks.check(**swapped).error().code, Code::VaultOlder);
        // A power cut between the database and the file does no harm.
        QVERIFY(m_database->write(
            1, [](StoredHub &hub) { hub.setTimesServed(hub.timesServed() + 1); }));
        QVERIFY(marks.check(*m_database));
    }

    void oneHasTheLock()
    {
        const QString path = m_folder->filePath(u"lock"_s);
        auto first = FileLock::take(path);
        QVERIFY(first);
        QCOMPARE(FileLock::take(path).error().code, Code::VaultBusy);
        {
            const FileLock moved = std::move(*first);
            QVERIFY(!FileLock::take(path));
        }
        QVERIFY(FileLock::take(path));
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
