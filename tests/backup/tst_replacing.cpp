#include "models/access/staff/staff_directory.h"
#include "models/backup/copies/backups.h"
#include "models/backup/replacing/replacing.h"
#include "models/store/engine/statement.h"
#include "tests/support/desk_vault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr QStringView kSecondsPassword = u"battery staple";

int countOf(Vault &vault, const char *sql)
{
    const auto count = awaited(vault.database().read(
        [sql](store::Connection &connection) { return connection.integer(sql); }));
    return count ? static_cast<int>(*count) : -1;
}

} // namespace

/// A backup takes the place of the live profile: with four eyes, in one step, and without bringing
/// back who was forgotten.
class ReplacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        m_desk->vault->authoriser().confirm();
        StaffDirectory staff(*m_desk->vault, m_desk->clock);
        const auto added
            = awaited(staff.add(u"王伟"_s, {Role::Manager}, passwordOf(kSecondsPassword)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        m_second = *added;
        m_guest = change(sync::OpKind::Create, Uuid::v7(m_desk->clock.nowMs()));
        m_desk->addBranch(u"Before"_s, u"B1"_s);
        m_file = m_desk->folder.filePath(u"one.lobbybackup"_s);
        QVERIFY(makeBackupFile(*m_desk->vault, m_file));
        m_desk->clock.advance(60'000);
        m_desk->addBranch(u"Later"_s, u"B2"_s);
    }
    void cleanup() { m_desk.reset(); }

    void itTakesTheLivePlaceAndTheFormerLiesBesideIt()
    {
        const auto word = vouched();
        QVERIFY2(word, word ? "" : qPrintable(word.error().subject));
        const QString live = m_desk->profile().path();
        QVERIFY(QDir(live).mkdir(u"dark-desk"_s));
        const auto done = replaceByBackup(std::move(m_desk->vault), m_file, *word);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().subject));
        const auto vault = opened(live);
        QVERIFY(vault);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM branch"), 2);
        const auto former = opened(done->former);
        QVERIFY2(former, former ? "" : codeName(former.error().code).data());
        QCOMPARE(countOf(**former, "SELECT count(*) FROM branch"), 3);
        // What is the desk's goes on, with the backup of the state before.
        QVERIFY(QFile::exists(live + u"/dark-desk"_s));
        QCOMPARE(QDir(live + u"/backups"_s).entryList(QDir::Files).size(), 1);
        QVERIFY(!QFile::exists(done->former + u"/backups"_s));
    }

    void whoWasForgottenSinceDoesNotComeBack()
    {
        change(sync::OpKind::Erase, m_guest);
        const auto beside = restoreBackup(
            m_file, *m_desk->vault, ProfileFolder(m_desk->folder.filePath(u"beside"_s)));
        QVERIFY2(beside, beside ? "" : qPrintable(beside.error().detail));
        QCOMPARE(beside->erasedAgain, 1);
        const auto word = vouched();
        QVERIFY(word);
        const QString live = m_desk->profile().path();
        const auto done = replaceByBackup(std::move(m_desk->vault), m_file, *word);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->restored.erasedAgain, 1);
        const auto vault = opened(live);
        QVERIFY(vault);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM guest"), 0);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM op_log WHERE instr(body, '张三') > 0"), 0);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM erasure"), 1);
    }

    void whoWasNotForgottenIsThere()
    {
        const auto beside = restoreBackup(
            m_file, *m_desk->vault, ProfileFolder(m_desk->folder.filePath(u"beside"_s)));
        QVERIFY(beside);
        QCOMPARE(beside->erasedAgain, 0);
        const auto vault = opened(m_desk->folder.filePath(u"beside"_s));
        QVERIFY(vault);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM guest"), 1);
    }

    void withoutAnotherMembersWordNothingHappens()
    {
        const QString live = m_desk->profile().path();
        const auto refused = replaceByBackup(std::move(m_desk->vault), m_file, std::nullopt);
        QCOMPARE(refused.error().code, Code::NotAllowed);
        QCOMPARE(refused.error().subject, u"four_eyes"_s);
        const auto vault = opened(live);
        QVERIFY(vault);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM branch"), 3);
    }

    void aWordForAnotherBackupIsNone()
    {
        const auto word = vouched();
        QVERIFY(word);
        const QString other = m_desk->folder.filePath(u"two.lobbybackup"_s);
        QVERIFY(makeBackupFile(*m_desk->vault, other));
        const auto refused = replaceByBackup(std::move(m_desk->vault), other, *word);
        QCOMPARE(refused.error().subject, u"four_eyes"_s);
    }

    void aDamagedBackupLeavesTheLiveProfileAlone()
    {
        const auto word = vouched();
        QVERIFY(word);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        const QString live = m_desk->profile().path();
        const auto refused = replaceByBackup(std::move(m_desk->vault), m_file, *word);
        QCOMPARE(refused.error().code, Code::BackupDamaged);
        const auto vault = opened(live);
        QVERIFY(vault);
        QCOMPARE(countOf(**vault, "SELECT count(*) FROM branch"), 3);
        QCOMPARE(QDir(m_desk->folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList {u"profile"_s});
    }

private:
    Result<Vouched> vouched()
    {
        const auto object = replacementObject(m_file);
        if (!object)
            return object.error();
        return m_desk->vault->vouch(
            m_second, passwordOf(kSecondsPassword), Permission::RestoreLive, *object);
    }
    Result<std::unique_ptr<Vault>> opened(const QString &folder)
    {
        return Vault::unlock(
            ProfileFolder(folder), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
    }
    Uuid change(sync::OpKind kind, const Uuid &guest)
    {
        sync::Fields fields;
        if (kind == sync::OpKind::Create)
            fields = {{schema::Guest::FullNameNative, sync::Value(u"张三"_s)}};
        const auto done = awaited(m_desk->vault->database().commit(
            m_desk->vault->authoriser().ofSystem(m_desk->owner, QLatin1StringView("test")), {},
            QList<sync::Intent> {{kind, schema::Guest::kTable, guest, fields}}));
        Q_ASSERT(done);
        return guest;
    }

    std::unique_ptr<DeskVault> m_desk;
    Uuid m_second;
    Uuid m_guest;
    QString m_file;
};

QTEST_GUILESS_MAIN(ReplacingTest)
#include "tst_replacing.moc"
