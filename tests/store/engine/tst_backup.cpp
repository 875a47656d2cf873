#include "models/store/engine/backup.h"
#include "tests/support/connection_fixture.h"
#include "tests/support/faults/fault_vfs.h"
#include "tests/support/faults/numbered_commits.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConnectionFixture>(m_vfs.name());
        source().execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                         " WHERE i < 800) INSERT INTO t SELECT i, randomblob(4000) FROM n");
    }

    void aCopyUnderAnotherKeyHoldsEverything()
    {
        QVERIFY(backUp(source(), target(), testKey('b')));
        QCOMPARE(left(), QStringList({u"copy.db"_s}));
        QCOMPARE(sqlCodeOf([&] {
            Connection copy({target(), testKey('b'), Access::Read});
            QCOMPARE(copy.text(kSum), source().text(kSum));
        }),
            0);
        const auto withOldKey = guarded([&] {
            Connection copy({target(), testKey(), Access::Read});
        });
        QCOMPARE(withOldKey.error().code, Code::VaultWrongKey);
        QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void isOfOneMomentThoughCommitsGoOn()
    {
        Connection writer({m_fixture->path(), testKey(), Access::Write});
        int steps = 0;
        const auto copied = backUp(source(), target(), testKey(), [&](BackupProgress) {
            writer.execute("UPDATE t SET v = x'' WHERE id = 800; DELETE FROM t WHERE id = 1");
            return ++steps < 50; // a copy that begins anew at each commit would never end
        });
        QVERIFY(copied);
        Connection copy({target(), testKey(), Access::Read});
        QCOMPARE(copy.integer("SELECT count(*) FROM t"), 800);
    }

    void tellsHowFarItIs()
    {
        QList<BackupProgress> told;
        QVERIFY(backUp(source(), target(), testKey(), [&](BackupProgress progress) {
            told.append(progress);
            return true;
        }));
        QVERIFY(told.size() > 1);
        QCOMPARE(told.constLast().pagesDone, told.constLast().pagesTotal);
        QVERIFY(told.constFirst().pagesDone < told.constFirst().pagesTotal);
    }

    void aCancelledOneLeavesNothing()
    {
        const auto copied
            = backUp(source(), target(), testKey(), [](BackupProgress) { return false; });
        QCOMPARE(copied.error().code, Code::Cancelled);
        QCOMPARE(left(), QStringList());
    }

    void nothingIsOverwritten()
    {
        QFile existing(target());
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.write("precious");
        existing.close();
        QCOMPARE(backUp(source(), target(), testKey()).error().code, Code::VaultExists);
        QCOMPARE(QFile(target()).size(), 8);
    }

    void whatAnEarlierTryLeftIsInNobodysWay()
    {
        QFile half(target() + u".part"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half a page");
        half.close();
        QVERIFY(backUp(source(), target(), testKey()));
        QCOMPARE(left(), QStringList({u"copy.db"_s}));
    }

    void aFullDiskLeavesNothing()
    {
        m_vfs.setRoom(100'000);
        const auto copied = backUp(source(), target(), testKey());
        m_vfs.heal();
        QCOMPARE(copied.error().code, Code::DiskFull);
        QCOMPARE(left(), QStringList());
        QVERIFY(backUp(source(), target(), testKey()));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto copied = backUp(source(), m_fixture->path(u"no/such/copy.db"_s), testKey());
        QCOMPARE(copied.error().code, Code::Unavailable);
    }

    void aDamagedCopyIsRefused()
    {
        // The copy is damaged between its last page and its check.
        const auto copied = backUp(source(), target(), testKey(), [&](BackupProgress progress) {
            if (progress.pagesDone == progress.pagesTotal)
                m_vfs.flipNextWriteAt(50 * 4096 + 100);
            return true;
        });
        QCOMPARE(copied.error().code, Code::VaultDamaged);
        QCOMPARE(left(), QStringList());
    }

    void aDamagedSourceIsNotedAndNothingIsLeft()
    {
        source().checkpoint();
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100 * 4096 + 77);
        file.putChar('x');
        file.putChar('y');
        file.close();
        Connection fresh({m_fixture->path(), testKey(), Access::Read});
        QCOMPARE(backUp(fresh, target(), testKey()).error().code, Code::VaultDamaged);
        QCOMPARE(left(), QStringList());
        Connection again({m_fixture->path(), testKey(), Access::Read});
        QCOMPARE(checkIntegrity(again).error().code, Code::VaultDamaged);
    }

private:
    Connection &source() { return m_fixture->connection; }
    [[nodiscard]] QString target() const { return m_fixture->path(u"copy.db"_s); }
    /// Everything in the folder but the source.
    [[nodiscard]] QStringList left() const
    {
        QStringList names = QDir(m_fixture->folder.path()).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString &name) { return name.startsWith(u"one.db"_s); });
        return names;
    }

    static constexpr const char *kSum = "SELECT hex(group_concat(substr(v, 1, 8))) FROM t";
    FaultVfs m_vfs;
    std::unique_ptr<ConnectionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
