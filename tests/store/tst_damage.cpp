#include "tests/support/faults/fault_vfs.h"
#include "tests/support/faults/numbered_commits.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFlips = 300;
constexpr int kTruncations = 100;
constexpr int kPageSwaps = 90;
constexpr int kWrongKeys = 10;
constexpr int kCommits = 40;
constexpr qsizetype kPageBytes = 4096;

const QString kVault = u"lobby.db"_s;
const QString kLog = u"lobby.db-wal"_s;

} // namespace

/// Files that were changed behind the program's back: it may refuse to open, or fail to read, but
/// never shows anything that is not true. A log cut short is an older true state.
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        m_other.vaultId = Uuid::named("test", "another vault");
        makeVault(m_fixture, m_running, m_closed);
        makeVault(m_other, m_otherRunning, m_otherClosed);
        QVERIFY(m_running.value(kLog).size() > 20 * kPageBytes);
    }

    void aFlippedBitIsNoticed()
    {
        repeat(kFlips, [this](std::mt19937_64 &random) {
            Disk disk = random() % 2 ? m_running : m_closed;
            QByteArray &file = disk[disk.contains(kLog) && random() % 2 ? kLog : kVault];
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(file.size()));
            file[at] = static_cast<char>(file[at] ^ (1 << (random() % 8)));
            return disk;
        });
    }

    void aTruncatedFileIsNoticed()
    {
        repeat(kTruncations, [this](std::mt19937_64 &random) {
            Disk disk = random() % 2 ? m_running : m_closed;
            QByteArray &file = disk[disk.contains(kLog) && random() % 2 ? kLog : kVault];
            auto size = static_cast<qsizetype>(random() % static_cast<quint64>(file.size()));
            if (random() % 2)
                size -= size % kPageBytes;
            file.truncate(size);
            return disk;
        });
    }

    void pagesThatChangedPlacesAreNoticed()
    {
        repeat(kPageSwaps, [this](std::mt19937_64 &random) {
            Disk disk = m_closed;
            QByteArray &file = disk[kVault];
            const auto page = [&] {
                return static_cast<qsizetype>(
                           random() % static_cast<quint64>(file.size() / kPageBytes))
                    * kPageBytes;
            };
            const qsizetype from = page();
            const qsizetype to = page();
            // Also one of the same place in another vault under the same key.
            const QByteArray &source = random() % 2 ? m_otherClosed[kVault] : m_closed[kVault];
            file.replace(to, kPageBytes, source.sliced(from, kPageBytes));
            return disk;
        });
    }

    void aWrongKeyOpensNothing()
    {
        writeDisk(m_fixture.folder.path(), m_closed);
        std::mt19937_64 random(faultSeed());
        for (int i = 0; i < kWrongKeys * faultScale(); ++i) {
            DatabaseOptions options = m_fixture.auditedOptions();
            const auto at = static_cast<qsizetype>(random() % 32);
            options.key[at] = static_cast<char>(options.key[at] ^ (1 << (random() % 8)));
            QCOMPARE(Database::open(options).error().code, Error::Code::VaultWrongKey);
        }
        QCOMPARE(defectOf(m_fixture.path(), kCommits), QString());
    }

    void theFileOfAnotherVaultIsRefused()
    {
        writeDisk(m_fixture.folder.path(), m_otherClosed);
        QCOMPARE(
            Database::open(m_fixture.auditedOptions()).error().code, Error::Code::VaultForeign);
    }

    void theLogOfAnotherVaultIsRefusedAndDestroysNothing_data()
    {
        QTest::addColumn<bool>("firstPage");
        QTest::newRow("a log with a first page in it") << true;
        QTest::newRow("a log of inner pages alone") << false;
    }
    void theLogOfAnotherVaultIsRefusedAndDestroysNothing()
    {
        QFETCH(bool, firstPage);
        Disk disk = m_closed;
        disk[kLog] = firstPage ? m_otherRunning.value(kLog) : m_otherLate;
        QVERIFY(disk[kLog].size() > kPageBytes);
        writeDisk(m_fixture.folder.path(), disk);
        const auto opened = Database::open(m_fixture.auditedOptions());
        QVERIFY(!opened);
        const Error::Code code = opened.error().code;
        QVERIFY2(code == Error::Code::VaultDamaged || code == Error::Code::VaultWrongKey,
            codeName(code).data());
        // With the stray log gone everything is as it was.
        QCOMPARE(readDisk(m_fixture.folder.path()).value(kVault), m_closed.value(kVault));
        QVERIFY(QFile::remove(m_fixture.folder.filePath(kLog)));
        QFile::remove(m_fixture.folder.filePath(u"lobby.db-shm"_s));
        QCOMPARE(defectOf(m_fixture.path(), kCommits), QString());
    }

    void theLogBelongsToTheNextStateOfTheFile()
    {
        writeDisk(m_fixture.folder.path(), m_running);
        QVERIFY(Database::open(m_fixture.auditedOptions()));
        QCOMPARE(defectOf(m_fixture.path(), kCommits), QString());
    }

private:
    /// `running`: with the log, as a killed process leaves it; `closed`: all in the database.
    void makeVault(AuditedFixture &fixture, Disk &running, Disk &closed)
    {
        auto database = Database::create(fixture.auditedOptions());
        QVERIFY(database);
        for (int n = 1; n <= kCommits; ++n)
            QVERIFY(StoreFixture::commit(**database, numberedCommit(n, 400)));
        const auto withoutMemory = [&] {
            Disk disk = readDisk(fixture.folder.path());
            disk.remove(u"lobby.db-shm"_s);
            disk.remove(u"lobby.db.lock"_s);
            return disk;
        };
        running = withoutMemory();
        database->reset();
        closed = withoutMemory();
        auto again = Database::open(fixture.auditedOptions());
        QVERIFY(again);
        QVERIFY(StoreFixture::commit(**again, {StoreFixture::createThing(kDoomed, u"doomed"_s)}));
        m_otherLate = withoutMemory().value(kLog);
    }

    /// So many damaged disks; each must be refused, or show nothing untrue.
    void repeat(int times, const std::function<Disk(std::mt19937_64 &)> &damage)
    {
        std::mt19937_64 random(faultSeed());
        for (int i = 0; i < times * faultScale(); ++i) {
            writeDisk(m_fixture.folder.path(), damage(random));
            auto opened = Database::open(m_fixture.auditedOptions());
            if (!opened)
                continue;
            auto shown = (*opened)->read(&everythingShown);
            shown.waitForFinished();
            if (const auto result = shown.result())
                QVERIFY2(*result, qPrintable(u"case %1 shows what is not true"_s.arg(i)));
        }
    }

    /// Reads every row; are they those of the first so many commits?
    static bool everythingShown(Connection &connection)
    {
        const int commits = countWholeCommits(connection);
        Statement rows(connection, "SELECT id, name, remark, city FROM thing ORDER BY id");
        int seen = 0;
        for (; rows.step(); ++seen) {
            const int n = rows.text(1).toInt();
            const QString next = n < commits ? QString::number(n + 1) : QString();
            if (rows.uuid(0) != Uuid::named("thing", QByteArray::number(n))
                || rows.text(2) != QString(400, u'x') || rows.text(3) != next)
                return false;
        }
        return seen == commits;
    }

    AuditedFixture m_fixture;
    AuditedFixture m_other;
    Disk m_running;
    Disk m_closed;
    Disk m_otherRunning;
    Disk m_otherClosed;
    QByteArray m_otherLate; ///< the other vault's log after one commit
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
