#include "models/backup/copies/backup_reading.h"
#include "tests/support/desk_vault.h"
#include "tests/support/faults/fault_scale.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBackupKills = 8;
constexpr int kMostSteps = 3; ///< of one life
constexpr int kStepUs = 300'000; ///< about what one takes

} // namespace

/// A process that makes and restores backups is killed, again and again: what has a backup's name
/// can be restored, what has a profile's name can be opened, and what was told is done is there.
class BackupKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLeavesWholeBackupsAndWholeProfiles()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        std::mt19937_64 random(faultSeed());
        DeskVault desk;
        desk.vault.reset();
        const QTemporaryDir folder;
        int backups = 0;
        int profiles = 0;
        for (int kill = 0; kill < kBackupKills * faultScale(); ++kill) {
            const int first = kill * 100;
            const QByteArray told = lifeOf(desk, folder.path(), first, random);
            for (int number = first; number < first + 100; ++number) {
                const QString file = folder.filePath(u"%1.lobbybackup"_s.arg(number));
                const QString profile = folder.filePath(QString::number(number));
                const QByteArray line = QByteArray::number(number) + '\n';
                if (told.contains("b" + line))
                    QVERIFY(QFile::exists(file));
                if (told.contains("r" + line))
                    QVERIFY(QFile::exists(profile));
                if (QFile::exists(file)) {
                    ++backups;
                    QVERIFY(isWhole(desk, file, folder.path()));
                }
                if (QFile::exists(profile)) {
                    ++profiles;
                    QVERIFY(Vault::unlock(ProfileFolder(profile), desk.owner,
                        passwordOf(kOwnersPassword), desk.clock));
                }
            }
        }
        qInfo() << backups << "backups" << profiles << "profiles";
        QVERIFY(backups > 0);
        const auto live
            = Vault::unlock(desk.profile(), desk.owner, passwordOf(kOwnersPassword), desk.clock);
        QVERIFY(live);
    }

private:
    static QByteArray lifeOf(
        const DeskVault &desk, const QString &folder, int first, std::mt19937_64 &random)
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(LOBBY_BACKUP_WORKER),
            {desk.profile().path(), u"李晓"_s, kOwnersPassword.toString(), folder,
                QString::number(first)});
        QByteArray told;
        const int steps = std::uniform_int_distribution(0, kMostSteps)(random);
        while (told.count('\n') < steps && worker.waitForReadyRead())
            told += worker.readAllStandardOutput();
        const int moment = std::uniform_int_distribution(0, kStepUs)(random);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < 1000LL * moment) { }
        worker.kill();
        worker.waitForFinished();
        return told + worker.readAllStandardOutput();
    }

    static bool isWhole(DeskVault &desk, const QString &file, const QString &scratch)
    {
        const auto vault
            = Vault::unlock(desk.profile(), desk.owner, passwordOf(kOwnersPassword), desk.clock);
        return vault && verifyBackup(file, &(*vault)->root(), scratch);
    }
};

QTEST_GUILESS_MAIN(BackupKillTest)
#include "tst_backup_kill.moc"
