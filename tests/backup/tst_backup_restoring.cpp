#include "models/access/audit/audit_verifier.h"
#include "models/access/staff/staff_directory.h"
#include "models/backup/copies/backup_reading.h"
#include "models/backup/copies/backups.h"
#include "models/backup/copies/restoring.h"
#include "models/backup/retention/backup_name.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/desk_position.h"
#include "tests/support/desk_vault.h"

#include <QFile>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// A vault whose recovery sheet the test holds.
class SheetDesk
{
public:
    SheetDesk()
    {
        Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = u"李晓"_s;
        founding.cost = kQuickStretch;
        auto founded
            = Vault::found(profile(u"live"_s), founding, passwordOf(kOwnersPassword), clock);
        Q_ASSERT(founded);
        vault = std::move(founded->vault);
        sheet.emplace(std::move(founded->recovery));
        owner = vault->authoriser().session()->staffId;
    }

    [[nodiscard]] ProfileFolder profile(const QString &name) const
    {
        return ProfileFolder(folder.filePath(name));
    }
    [[nodiscard]] QString file(const QString &name = u"one.lobbybackup"_s) const
    {
        return folder.filePath(name);
    }
    /// Names a branch, which is a change like any other.
    void addBranch(const QString &name)
    {
        using schema::Branch;
        const auto done = awaited(vault->database().commit(
            vault->authoriser().ofSystem(owner, QLatin1StringView("test")), {},
            QList<sync::Intent> {{sync::OpKind::Create, Branch::kTable, Uuid::v7(clock.nowMs()),
                {{Branch::Name, name}, {Branch::Kind, u"hotel"_s}}}}));
        QVERIFY(done);
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Vault> vault;
    std::optional<RecoveryKey> sheet;
    Uuid owner;
};

QStringList branchesOf(Vault &vault)
{
    const auto names = awaited(vault.database().read([](store::Connection &connection) {
        QStringList found;
        store::Statement query(connection, "SELECT name FROM branch ORDER BY name");
        while (query.step())
            found << query.text(0);
        return found;
    }));
    return names ? *names : QStringList {u"failed"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class BackupRestoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SheetDesk>();
        m_desk->addBranch(u"Before"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aBackupIsVerifiedAndNothingElseIsLeft()
    {
        const auto made = makeBackupFile(*m_desk->vault, m_desk->file());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->bytes, QFileInfo(m_desk->file()).size());
        QVERIFY(made->pages > 20);
        const auto verified
            = verifyBackup(m_desk->file(), &m_desk->vault->root(), m_desk->folder.path());
        QVERIFY(verified);
        QCOMPARE(verified->pages, made->pages);
        QCOMPARE(verified->header.madeAtMs, made->madeAtMs);
        QCOMPARE(m_desk->folder.path().isEmpty(), false);
        QCOMPARE(namesIn(m_desk->folder.path()), QStringList({u"live"_s, u"one.lobbybackup"_s}));
        QVERIFY(namesIn(m_desk->profile(u"live"_s).path()).filter(u"verifying"_s).isEmpty());
    }

    void itIsForItsOwnerAloneAndSmallerThanTheDatabase()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        QCOMPARE(QFile::permissions(m_desk->file())
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(QFileInfo(m_desk->file()).size()
            < QFileInfo(m_desk->vault->folder().database()).size() / 2);
    }

    void nothingOfItIsReadable()
    {
        m_desk->addBranch(u"Canary 110101199001011237"_s);
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        const QByteArray bytes = contentOf(m_desk->file());
        QVERIFY(!bytes.contains("Canary"));
        QVERIFY(!bytes.contains("李晓"));
        QVERIFY(!bytes.contains("SQLite format 3"));
    }

    void nothingIsOverwritten()
    {
        replace(m_desk->file(), "precious");
        QCOMPARE(makeBackupFile(*m_desk->vault, m_desk->file()).error().code, Code::VaultExists);
        QCOMPARE(contentOf(m_desk->file()), QByteArray("precious"));
    }

    void itIsInTheAuditBeforeItIsMade()
    {
        const auto before = m_desk->vault->auditHead().sequence;
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        QCOMPARE(m_desk->vault->auditHead().sequence, before + 1);
    }

    void whoeverMayNotMakesNone()
    {
        m_desk->vault->authoriser().logOut();
        QCOMPARE(makeBackupFile(*m_desk->vault, m_desk->file()).error().code, Code::NotLoggedIn);
        QVERIFY(!QFile::exists(m_desk->file()));
    }

    void aCancelledOneLeavesNothing()
    {
        const auto made = makeBackupFile(
            *m_desk->vault, m_desk->file(), [](store::BackupProgress) { return false; });
        QCOMPARE(made.error().code, Code::Cancelled);
        QCOMPARE(namesIn(m_desk->folder.path()), QStringList({u"live"_s}));
    }

    void theSheetRestoresItIntoANewProfile()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        m_desk->addBranch(u"Later"_s);
        const ProfileFolder restored = m_desk->profile(u"restored"_s);
        const auto done = restoreBackup(m_desk->file(), *m_desk->sheet, restored);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(!done->asksForNumber);
        QVERIFY(Vault::recover(
            restored, *m_desk->sheet, m_desk->owner, passwordOf(u"another horse"), m_desk->clock));
        const auto vault
            = Vault::unlock(restored, m_desk->owner, passwordOf(u"another horse"), m_desk->clock);
        QVERIFY(vault);
        QCOMPARE(branchesOf(**vault), QStringList({u"Before"_s, u"云栖酒店"_s}));
        // The live one goes on beside it.
        m_desk->addBranch(u"Later still"_s);
        QCOMPARE(branchesOf(*m_desk->vault).size(), 4);
    }

    void theOpenVaultRestoresItWithTheMembersOfToday()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        auto keys = VaultKeys::load(m_desk->vault->folder().keys());
        QVERIFY(keys);
        const auto secret = m_desk->vault->deviceSecret(*keys);
        QVERIFY(secret);
        QVERIFY(keys->changePassword(m_desk->owner, passwordOf(kOwnersPassword),
            passwordOf(u"password of today"), *secret, kQuickStretch));
        QVERIFY(keys->save(m_desk->vault->folder().keys()));

        const ProfileFolder restored = m_desk->profile(u"restored"_s);
        const auto done = restoreBackup(m_desk->file(), *m_desk->vault, restored);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(Vault::unlock(restored, m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock)
                     .error()
                     .code,
            Code::WrongPassword);
        const auto vault = Vault::unlock(
            restored, m_desk->owner, passwordOf(u"password of today"), m_desk->clock);
        QVERIFY(vault);
        QCOMPARE(branchesOf(**vault), QStringList({u"Before"_s, u"云栖酒店"_s}));
    }

    void aRestoredDeskThatHadAServerAsksForAnotherNumber()
    {
        QVERIFY(awaited(m_desk->vault->database().local([](store::Connection &connection) {
            sync::DeskPosition position = store::readPosition(connection);
            position.device = 5;
            position.streams[7].home = true;
            store::writePosition(connection, position);
        })));
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        const ProfileFolder restored = m_desk->profile(u"restored"_s);
        const auto done = restoreBackup(m_desk->file(), *m_desk->vault, restored);
        QVERIFY(done);
        QVERIFY(done->asksForNumber);
        const auto vault
            = Vault::unlock(restored, m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY(vault);
        const auto position = awaited((*vault)->database().read(
            [](store::Connection &connection) { return store::readPosition(connection); }));
        QVERIFY(position);
        QVERIFY(position->wantsReincarnation);
        QCOMPARE(position->device, 5U);
        const auto live = awaited(m_desk->vault->database().read(
            [](store::Connection &connection) { return store::readPosition(connection); }));
        QVERIFY(live);
        QVERIFY(!live->wantsReincarnation);
    }

    void aFolderThatIsTakenIsLeftAsItIs()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        const ProfileFolder taken = m_desk->profile(u"taken"_s);
        QVERIFY(QDir().mkpath(taken.path()));
        replace(taken.path() + u"/precious"_s, "precious");
        QCOMPARE(
            restoreBackup(m_desk->file(), *m_desk->vault, taken).error().code, Code::VaultExists);
        QCOMPARE(
            restoreBackup(m_desk->file(), *m_desk->vault, m_desk->profile(u"live"_s)).error().code,
            Code::VaultExists);
        QCOMPARE(namesIn(taken.path()), QStringList({u"precious"_s}));
        QCOMPARE(namesIn(m_desk->folder.path()),
            QStringList({u"live"_s, u"one.lobbybackup"_s, u"taken"_s}));
    }

    void anEmptyFolderAndWhatAnEarlierTryLeftAreInNobodysWay()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        const ProfileFolder target = m_desk->profile(u"target"_s);
        QVERIFY(QDir().mkpath(target.path()));
        QVERIFY(QDir().mkpath(target.path() + u".restoring"_s));
        replace(target.path() + u".restoring/lobby.db"_s, "half");
        const auto done = restoreBackup(m_desk->file(), *m_desk->vault, target);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(!QFile::exists(target.path() + u".restoring"_s));
    }

    void aDamagedBackupRestoresNothing_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("in the header") << 0.001;
        QTest::newRow("at the beginning") << 0.1;
        QTest::newRow("in the middle") << 0.5;
        QTest::newRow("in the last byte") << 1.0;
    }
    void aDamagedBackupRestoresNothing()
    {
        QFETCH(double, at);
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        QByteArray bytes = contentOf(m_desk->file());
        const auto place
            = std::clamp<qsizetype>(qsizetype(at * double(bytes.size())) - 1, 20, bytes.size() - 1);
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
        replace(m_desk->file(), bytes);
        const auto done = restoreBackup(m_desk->file(), *m_desk->vault, m_desk->profile(u"new"_s));
        QVERIFY(!done);
        QVERIFY2(done.error().code == Code::BackupDamaged || done.error().code == Code::NotABackup
                || done.error().code == Code::BackupForeign,
            codeName(done.error().code).data());
        QCOMPARE(namesIn(m_desk->folder.path()), QStringList({u"live"_s, u"one.lobbybackup"_s}));
    }

    void anotherVaultAndAnotherSheetOpenNothing()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        SheetDesk other;
        const ProfileFolder target = m_desk->profile(u"new"_s);
        QCOMPARE(
            restoreBackup(m_desk->file(), *other.vault, target).error().code, Code::BackupForeign);
        QCOMPARE(
            restoreBackup(m_desk->file(), *other.sheet, target).error().code, Code::WrongPassword);
        QVERIFY(!QFile::exists(target.path()));
    }

    void aFileThatIsNotThereIsSaid()
    {
        QCOMPARE(readBackupHeader(m_desk->file(u"none"_s)).error().code, Code::NotFound);
    }

    void theAuditChainGoesOnInTheRestoredProfile()
    {
        QVERIFY(makeBackupFile(*m_desk->vault, m_desk->file()));
        const auto head = m_desk->vault->auditHead();
        const ProfileFolder restored = m_desk->profile(u"restored"_s);
        QVERIFY(restoreBackup(m_desk->file(), *m_desk->vault, restored));
        const auto vault
            = Vault::unlock(restored, m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY(vault);
        // That it was restored, and the login.
        QCOMPARE((*vault)->auditHead().sequence, head.sequence + 2); // the login
    }

    void aFolderKeepsWhatTheRuleKeeps()
    {
        const QString folder = backupFolderOf(m_desk->vault->folder());
        for (int day = 0; day < 3; ++day) {
            for (int i = 0; i < 2; ++i) {
                const auto done = makeBackup(*m_desk->vault, folder, {2, 0, 0});
                QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
                m_desk->clock.advance(3'600'000);
            }
            m_desk->clock.advance(qint64(22) * 3'600'000);
        }
        QCOMPARE(backupsIn(folder, vaultId()).size(), 2);
        QVERIFY(backupsIn(folder, vaultId()).constFirst().madeAt
            > backupsIn(folder, vaultId()).constLast().madeAt);
    }

    void whatIsNotOursInTheFolderStays()
    {
        const QString folder = backupFolderOf(m_desk->vault->folder());
        QVERIFY(QDir().mkpath(folder));
        replace(folder + u"/holiday.jpg"_s, "picture");
        QVERIFY(makeBackup(*m_desk->vault, folder, {1, 0, 0}));
        QVERIFY(QFile::exists(folder + u"/holiday.jpg"_s));
    }

    void aStickThatWasPulledOutIsNotMadeAFolder()
    {
        const QString folder = m_desk->folder.filePath(u"stick"_s);
        const auto refused = makeBackup(*m_desk->vault, folder);
        QCOMPARE(refused.error().code, Code::NotFound);
        QCOMPARE(refused.error().subject, u"folder"_s);
        QVERIFY(!QFile::exists(folder));
    }

    void desksThatShareAFolderLeaveEachOthersAlone()
    {
        const QString shared = m_desk->folder.filePath(u"shared"_s);
        QVERIFY(QDir().mkpath(shared));
        SheetDesk other;
        other.clock.advance(1000); // not the same second
        const auto theirs = makeBackup(*other.vault, shared, {1, 0, 0});
        QVERIFY(theirs);
        m_desk->clock.advance(5000);
        for (int i = 0; i < 3; ++i) {
            m_desk->clock.advance(2000);
            QVERIFY(makeBackup(*m_desk->vault, shared, {1, 0, 0}));
        }
        QVERIFY(QFile::exists(theirs->made.path));
        QCOMPARE(backupsIn(shared, vaultId()).size(), 1);
    }

private:
    [[nodiscard]] Uuid vaultId() const
    {
        return VaultKeys::load(m_desk->vault->folder().keys())->vaultId();
    }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<SheetDesk> m_desk;
};

QTEST_GUILESS_MAIN(BackupRestoringTest)
#include "tst_backup_restoring.moc"
