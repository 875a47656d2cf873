#include "models/backup/retention/backup_name.h"
#include "models/backup/rounds/backup_rounds.h"
#include "models/backup/rounds/second_copy.h"
#include "tests/support/desk_vault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lobby;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr qint64 kHourMs = 3'600'000;

}

class BackupRoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        QVERIFY(QDir().mkpath(second()));
    }
    void cleanup() { m_desk.reset(); }

    void theFirstRoundMakesCopiesAndTries()
    {
        const auto done = rounds().run();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(done->made);
        QVERIFY(!done->failed);
        QVERIFY(done->wasCopied);
        QVERIFY(done->drill);
        QVERIFY(done->drill->hasPassed());
        QCOMPARE(namesIn(second()), QStringList {QFileInfo(done->made->path).fileName()});
        const auto standing = rounds().standing();
        QVERIFY(standing);
        QVERIFY(standing->last);
        QCOMPARE(standing->drill, done->drill);
        QCOMPARE(int(standing->alarm), int(BackupAlarm::None));
    }

    void theNextRoundHasNothingToDoUntilTheNextChangeOfShift()
    {
        QVERIFY(rounds().run());
        m_desk->clock.advance(60'000);
        const auto idle = rounds().run();
        QVERIFY(idle);
        QVERIFY(!idle->made && !idle->wasCopied && !idle->drill && !idle->failed);
        const auto next = rounds().next();
        QVERIFY(next);
        m_desk->clock.advance(next->toMSecsSinceEpoch() - m_desk->clock.nowMs());
        const auto due = rounds().run();
        QVERIFY(due);
        QVERIFY(due->made && due->wasCopied);
        QVERIFY(!due->drill); // that is weekly
        m_desk->clock.advance(7 * 24 * kHourMs);
        QVERIFY(rounds().run()->drill);
    }

    void itIsMadeWhileTheDeskIsLockedAndStandsInTheAudit()
    {
        m_desk->vault->authoriser().logOut();
        const auto before = m_desk->vault->auditHead().sequence;
        QVERIFY(rounds().run()->made);
        QCOMPARE(m_desk->vault->auditHead().sequence, before + 1);
    }

    void aStickThatIsNotThereIsSaidAndTheBackupIsMadeAllTheSame()
    {
        QVERIFY(QDir().rmdir(second()));
        const auto done = rounds().run();
        QVERIFY(done);
        QVERIFY(done->made);
        QCOMPARE(done->copyFailed->code, Code::NotFound);
        m_desk->clock.advance(72 * kHourMs);
        QVERIFY(rounds().run()->made);
        QCOMPARE(int(rounds().standing()->alarm), int(BackupAlarm::NoSecondCopy));
        QVERIFY(QDir().mkpath(second()));
        QVERIFY(rounds().run()->wasCopied);
        QCOMPARE(int(rounds().standing()->alarm), int(BackupAlarm::None));
    }

    void beforeMuchIsChangedOneIsMadeButNotTwiceWithinTheHour()
    {
        const auto made = rounds().runBefore(BackupCause::Import);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(made->has_value());
        QVERIFY(QFile::exists((*made)->path));
        m_desk->clock.advance(kHourMs - 1000);
        QVERIFY(!rounds().runBefore(BackupCause::Import)->has_value());
        QVERIFY(rounds().runBefore(BackupCause::Merge)->has_value()); // for another reason
        m_desk->clock.advance(1000);
        QVERIFY(rounds().runBefore(BackupCause::Import)->has_value());
        QCOMPARE(int(rounds().standing()->alarm), int(BackupAlarm::None));
    }

    void oneBeforeAChangeIsMadeByWhoeverMakesItAndStandsInTheAudit()
    {
        m_desk->vault->authoriser().logOut();
        const auto before = m_desk->vault->auditHead().sequence;
        QVERIFY(rounds().runBefore(BackupCause::Import)->has_value());
        QCOMPARE(m_desk->vault->auditHead().sequence, before + 1);
    }

    void withoutTheStickItIsMadeBesideTheData()
    {
        BackupSettings settings;
        settings.folder = m_desk->folder.filePath(u"none"_s);
        const auto made = BackupRounds(*m_desk->vault, settings).runBefore(BackupCause::Import);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY((*made)->path.startsWith(backupFolderOf(m_desk->profile())));
    }

    void whereNoneCanBeMadeItIsSaidAndTriedAgainNextTime()
    {
        // A file where the folder would be.
        write(backupFolderOf(m_desk->profile()), "in the way");
        QCOMPARE(rounds().runBefore(BackupCause::Import).error().code, Code::NotFound);
        QVERIFY(QFile::remove(backupFolderOf(m_desk->profile())));
        QVERIFY(rounds().runBefore(BackupCause::Import)->has_value());
    }

    void aFailureIsRememberedAndTriedAgainLater()
    {
        BackupSettings settings;
        settings.folder = m_desk->folder.filePath(u"none"_s);
        BackupRounds failing(*m_desk->vault, settings);
        const auto failed = failing.run();
        QVERIFY(failed);
        QCOMPARE(failed->failed->code, Code::NotFound);
        QVERIFY(!failing.run()->failed); // not at once
        m_desk->clock.advance(kBackupAgainSecs * 1000);
        QVERIFY(failing.run()->failed);
        m_desk->clock.advance(72 * kHourMs);
        QCOMPARE(int(failing.standing()->alarm), int(BackupAlarm::NoBackup));
        QVERIFY(QDir().mkpath(settings.folder));
        QVERIFY(failing.run()->made);
        QCOMPARE(int(failing.standing()->alarm), int(BackupAlarm::None));
    }

    void aBackupThatRottedFailsTheDrill()
    {
        const auto made = rounds().run();
        QVERIFY(made && made->made);
        QFile file(made->made->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        // The clock goes on to the drill of the same backup: no other is due.
        BackupSettings settings = chosen();
        settings.shiftChange = QTime(7, 0);
        m_desk->clock.advance(7 * 24 * kHourMs);
        const auto next = BackupRounds(*m_desk->vault, settings).run();
        QVERIFY(next && next->drill);
        QVERIFY(next->drill->hasPassed()); // the new one, which is what would be restored
        QFile newest(next->made->path);
        QVERIFY(newest.open(QIODevice::ReadWrite));
        QVERIFY(newest.resize(newest.size() - 1));
        newest.close();
        QVERIFY(awaited(m_desk->vault->database().local([](store::Connection &connection) {
            auto record = *BackupRecord::read(connection);
            record.drill.reset();
            record.write(connection);
        })));
        const auto again = rounds().run();
        QVERIFY(again && again->drill);
        QCOMPARE(again->drill->problem, u"backup_damaged"_s);
        QCOMPARE(rounds().standing()->drill, again->drill);
    }

    void aSecondCopyIsTheSameAndNothingIsOverwritten()
    {
        const QString path = m_desk->folder.filePath(u"one"_s);
        write(path, "content");
        QVERIFY(copyBackup(path, second()));
        QCOMPARE(read(second() + u"/one"_s), QByteArray("content"));
        QVERIFY(copyBackup(path, second())); // it is there
        write(second() + u"/one"_s, "another");
        QCOMPARE(copyBackup(path, second()).error().code, Code::VaultExists);
        QCOMPARE(read(second() + u"/one"_s), QByteArray("another"));
        QCOMPARE(copyBackup(path, second() + u"/none"_s).error().subject, u"folder"_s);
        QCOMPARE(namesIn(second()), QStringList {u"one"_s});
    }

private:
    [[nodiscard]] QString second() const { return m_desk->folder.filePath(u"second"_s); }
    [[nodiscard]] BackupSettings chosen() const
    {
        BackupSettings settings;
        settings.second = second();
        return settings;
    }
    [[nodiscard]] BackupRounds rounds() const { return {*m_desk->vault, chosen()}; }

    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<DeskVault> m_desk;
};

QTEST_GUILESS_MAIN(BackupRoundsTest)
#include "tst_backup_rounds.moc"
