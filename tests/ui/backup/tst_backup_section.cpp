#include "models/access/staff/staff_directory.h"
#include "models/backup/replacing/replacing.h"
#include "tests/support/desk_vault.h"
#include "ui/access/member_tiles.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/backup/backup_section.h"
#include "ui/backup/backup_words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimeEdit>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kManagersPassword = u"battery staple";

}

/// The real section over a real vault.
class BackupSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskVault>();
        m_desk = std::make_unique<BackupDesk>(*m_vault->vault);
        m_section = std::make_unique<BackupSection>(*m_desk);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
        m_section->reload();
        QTRY_VERIFY(isIdle());
    }
    void cleanup()
    {
        m_section.reset();
        m_desk.reset();
        m_vault.reset();
    }

    void aDeskWithoutAnyBackupSaysSoAndOffersNoTest()
    {
        QVERIFY(text("backupLast").contains(u"no backup yet"_s));
        QVERIFY(find<QPushButton>("backupNow")->isEnabled());
        QVERIFY(!find<QPushButton>("backupTry")->isEnabled());
        QVERIFY(!find<QLabel>("backupAlarm")->isVisible());
        QVERIFY(!find<QLabel>("backupProblem")->isVisible());
        QVERIFY(!find<QLabel>("backupReason")->isVisible());
    }

    void theKeyMakesOneAndItIsShownAsTestedToo()
    {
        find<QPushButton>("backupNow")->setFocus();
        QTest::keyClick(find<QPushButton>("backupNow"), Qt::Key_Space);
        QVERIFY(!find<QPushButton>("backupNow")->isEnabled()); // not twice at once
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(text("backupLast").startsWith(u"Last good backup"_s));
        QVERIFY(text("backupDrill").contains(u"passed"_s)); // the first round also tries
        QVERIFY(find<QPushButton>("backupTry")->isEnabled());
        QVERIFY(!find<QLabel>("backupProblem")->isVisible());
        QCOMPARE(QDir(m_vault->profile().path() + u"/backups"_s).entryList(QDir::Files).size(), 1);
    }

    void aTestRestoreThatFailsIsSaid()
    {
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        const QDir folder(m_vault->profile().path() + u"/backups"_s);
        QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        QTest::keyClick(find<QPushButton>("backupTry"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(text("backupDrill").contains(u"failed"_s));
    }

    void whatIsTypedIsKept()
    {
        const QString second = m_vault->folder.filePath(u"stick"_s);
        type("backupSecond", second);
        QTRY_COMPARE(m_desk->settings().second, second);
        auto *shift = find<QTimeEdit>("backupShiftChange");
        shift->setTime(QTime(6, 30));
        shift->setFocus();
        QTest::keyClick(shift, Qt::Key_Return);
        QTRY_COMPARE(m_desk->settings().shiftChange, QTime(6, 30));
        QTRY_VERIFY(isIdle());
        BackupDesk again(*m_vault->vault);
        again.look();
        QTRY_COMPARE(again.settings().second, second);
        QCOMPARE(again.settings().shiftChange, QTime(6, 30));
    }

    void aStickThatIsNotThereIsSaidThoughTheBackupIsMade()
    {
        type("backupSecond", m_vault->folder.filePath(u"stick"_s));
        QTRY_VERIFY(!m_desk->settings().second.isEmpty());
        QTRY_VERIFY(isIdle());
        QTest::keyClick(find<QPushButton>("backupNow"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(find<QLabel>("backupProblem")->isVisible());
        QVERIFY(text("backupProblem").contains(u"not there"_s));
        QVERIFY(text("backupLast").startsWith(u"Last good backup"_s));
    }

    void aFolderThatWillNotDoIsRefused()
    {
        type("backupFolder", u"somewhere"_s);
        QTRY_VERIFY(find<QLabel>("backupProblem")->isVisible());
        QCOMPARE(m_desk->settings().folder, QString());
    }

    void beforeMuchIsChangedOneIsMadeInTheBackgroundOnceAnHour()
    {
        const QDir folder(m_vault->profile().path() + u"/backups"_s);
        const auto made = [&] { return folder.entryList(QDir::Files).size(); };
        const auto first = m_desk->beginBefore(backup::BackupCause::Merge);
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 60'000);
        QVERIFY(first.result());
        QCOMPARE(made(), 1);
        m_vault->clock.advance(qint64 {59} * 60'000);
        const auto again = m_desk->beginBefore(backup::BackupCause::Merge);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result());
        QCOMPARE(made(), 1);
        QTRY_VERIFY(text("backupLast").startsWith(u"Last good backup"_s)); // it is shown, too
    }

    void whatATestThatWasCutShortHasLeftIsSweptAtTheStart()
    {
        const QDir profile(m_vault->profile().path());
        QVERIFY(profile.mkdir(u"verifying-abc123"_s));
        QFile scratch(profile.filePath(u"verifying-abc123/scratch.db"_s));
        QVERIFY(scratch.open(QIODevice::WriteOnly));
        QVERIFY(profile.mkdir(u"verifying-it-is-mine"_s));
        BackupDesk next(*m_vault->vault);
        QTRY_VERIFY(!profile.exists(u"verifying-abc123"_s));
        QVERIFY(profile.exists(u"verifying-it-is-mine"_s));
    }

    void whoMayNotSeesButChangesNothing()
    {
        m_vault->vault->authoriser().logOut();
        m_section->reload();
        QTRY_VERIFY(isIdle());
        for (const char *name : {"backupNow", "backupTry", "backupFolder", "backupSecond",
                 "backupChooseFolder", "backupChooseSecond", "backupShiftChange", "backupEntry",
                 "backupInto", "backupRestore"})
            QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
        QVERIFY(find<QLabel>("backupReason")->isVisible());
    }

    void aBackupIsRestoredBesideTheOpenDeskByKeys()
    {
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QCOMPARE(find<QComboBox>("backupEntry")->count(), 1);
        QVERIFY(!find<QPushButton>("backupRestore")->isEnabled()); // where to?
        const QString into = m_vault->folder.filePath(u"beside"_s);
        type("backupInto", into);
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        QVERIFY(!find<QPushButton>("backupRestore")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(text("backupRestored").contains(into));
        QVERIFY(access::Vault::unlock(access::ProfileFolder(into), m_vault->owner,
            passwordOf(kOwnersPassword), m_vault->clock));
        // The same place again is refused, and said.
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(text("backupProblem").contains(u"already"_s));
        QVERIFY(!find<QLabel>("backupRestored")->isVisible());
    }

    void aPlaceThatIsNoWholePathIsRefused()
    {
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        type("backupInto", u"somewhere"_s);
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(find<QLabel>("backupProblem")->isVisible());
    }

    void inPlaceAnotherMemberIsAskedByKeysAndTheProgramIsTold()
    {
        addManager();
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(!find<QLabel>("backupConsequences")->isVisible());
        chooseInPlace();
        QVERIFY(text("backupConsequences").contains(u"nothing is deleted"_s));
        QVERIFY(!find<QLineEdit>("backupInto")->isVisible());
        auto *other = m_section->findChild<SupervisorCard *>();
        QVERIFY(!other->isVisible());
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        QTRY_VERIFY(other->isVisible());

        QString path;
        std::optional<access::Vouched> word;
        connect(m_desk.get(), &BackupDesk::replaceRequested, this,
            [&](const QString &which, const access::Vouched &given) {
                path = which;
                word = given;
            });
        other->findChild<MemberTiles *>()->choose(m_manager);
        auto *password = other->findChild<QLineEdit *>(u"loginPassword"_s);
        password->setFocus();
        QTest::keyClicks(password, kManagersPassword.toString());
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(word, 60'000);
        QCOMPARE(path, m_desk->entries().constFirst().path);
        QCOMPARE(word->by().staffId, m_manager);
        QCOMPARE(word->object(), backup::replacementObject(path).value());
        QVERIFY(!other->isVisible());
    }

    void whoChangesHisMindIsNotAskedAnyMore()
    {
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        chooseInPlace();
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        auto *other = m_section->findChild<SupervisorCard *>();
        QTRY_VERIFY(other->isVisible());
        find<QRadioButton>("backupBeside")->setFocus();
        QTest::keyClick(find<QRadioButton>("backupBeside"), Qt::Key_Space);
        QVERIFY(!other->isVisible());
        QVERIFY(find<QLineEdit>("backupInto")->isVisible());
    }

    void aBackupThatIsGoneIsSaidBeforeAnybodyIsAsked()
    {
        m_desk->backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(QFile::remove(m_desk->entries().constFirst().path));
        chooseInPlace();
        QTest::keyClick(find<QPushButton>("backupRestore"), Qt::Key_Space);
        QTRY_VERIFY(find<QLabel>("backupProblem")->isVisible());
        QVERIFY(!m_section->findChild<SupervisorCard *>()->isVisible());
    }

    void whoMayNotAskForItDoesNotGetThere()
    {
        access::Session clerk = *m_vault->vault->authoriser().session();
        clerk.roles = {access::Role::Supervisor};
        m_vault->vault->authoriser().logIn(clerk);
        m_section->reload();
        QTRY_VERIFY(isIdle());
        QVERIFY(find<QRadioButton>("backupBeside")->isEnabled());
        QVERIFY(!find<QRadioButton>("backupInPlace")->isEnabled());
    }

    void threeDaysWithoutAnyAreSaid()
    {
        m_desk->runRound();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        m_vault->clock.advance(qint64 {72} * 3'600'000);
        m_section->reload();
        QTRY_VERIFY(find<QLabel>("backupAlarm")->isVisible());
    }

    void oneThingAfterTheOther()
    {
        m_desk->backUpNow();
        m_desk->look();
        QCOMPARE(m_desk->work(), BackupDesk::Work::BackingUp);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
    }

    void whatFailedIsSaidUntilItSucceedsOrIsChanged()
    {
        type("backupSecond", m_vault->folder.filePath(u"stick"_s));
        QTRY_VERIFY(!m_desk->settings().second.isEmpty());
        QTRY_VERIFY(isIdle());
        m_desk->runRound(); // as by itself, at the change of shift
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        QVERIFY(find<QLabel>("backupProblem")->isVisible());
        m_section->reload(); // looking mends nothing
        QTRY_VERIFY(isIdle());
        QVERIFY(find<QLabel>("backupProblem")->isVisible());
        type("backupSecond", {});
        QTRY_VERIFY(!find<QLabel>("backupProblem")->isVisible());
    }

    void theBackupThatIsChosenStaysChosen()
    {
        for (int i = 0; i < 2; ++i) {
            m_vault->clock.advance(qint64 {26} * 3'600'000); // one a day is kept
            m_desk->backUpNow();
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60'000);
        }
        auto *entry = find<QComboBox>("backupEntry");
        QCOMPARE(entry->count(), 2);
        entry->setCurrentIndex(1);
        const QString chosen = entry->currentData().toString();
        m_section->reload();
        QTRY_VERIFY(isIdle());
        QCOMPARE(entry->currentData().toString(), chosen);
    }

    void aFolderIsChosenInADialogToo()
    {
        const QString stick = m_vault->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        find<QPushButton>("backupChooseSecond")->click();
        auto *dialog = m_section->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(stick);
        QTRY_COMPARE(m_desk->settings().second, stick);
        dialog->close();
        QCOMPARE(find<QLineEdit>("backupSecond")->text(), stick);
        QTRY_VERIFY(isIdle());
    }

    void whatWasErasedAgainAndWhatIsMissingIsSaid()
    {
        BackupDesk::RestoredInto into {u"/tmp/beside"_s, {}};
        QVERIFY(!BackupWords::restored(into).contains(u"erased"_s));
        into.what.erasedAgain = 2;
        QVERIFY(BackupWords::restored(into).contains(u"2 guests or other records"_s));
        QVERIFY(BackupWords::alarm(backup::BackupAlarm::None).isEmpty());
        QVERIFY(BackupWords::alarm(backup::BackupAlarm::NoBackup).contains(u"no backup"_s));
        QVERIFY(BackupWords::alarm(backup::BackupAlarm::NoSecondCopy).contains(u"second place"_s));
    }

    void everythingHasAnAccessibleName()
    {
        for (const QWidget *field :
            m_section->findChildren<QLineEdit *>(QRegularExpression(u"^backup"_s)))
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        for (const QPushButton *button : m_section->findChildren<QPushButton *>())
            QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
    }

private:
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_section->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void addManager()
    {
        m_vault->vault->authoriser().confirm();
        access::StaffDirectory staff(*m_vault->vault, m_vault->clock);
        const auto added
            = awaited(staff.add(u"王伟"_s, {access::Role::Manager}, passwordOf(kManagersPassword)));
        QVERIFY(added);
        m_manager = *added;
    }
    void chooseInPlace()
    {
        auto *inPlace = find<QRadioButton>("backupInPlace");
        QVERIFY(inPlace->isEnabled());
        inPlace->setFocus();
        QTest::keyClick(inPlace, Qt::Key_Space);
        QVERIFY(inPlace->isChecked());
    }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isIdle() const
    {
        return m_desk->work() == BackupDesk::Work::None && m_desk->standing();
    }
    void type(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    Uuid m_manager;
    std::unique_ptr<DeskVault> m_vault;
    std::unique_ptr<BackupDesk> m_desk;
    std::unique_ptr<BackupSection> m_section;
};

QTEST_MAIN(BackupSectionTest)
#include "tst_backup_section.moc"
