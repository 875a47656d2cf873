#include "tests/support/accessibility_walk.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/access/login_page.h"
#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/kit/look/theme.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::ui;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class LoginPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s); }
    void init()
    {
        m_fake = std::make_unique<FakeEntrance>();
        show();
    }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void oneLogsInByKeysAlone()
    {
        QSignalSpy unlocked(m_page.get(), &LoginPage::unlocked);
        QVERIFY(tiles()->hasFocus());
        QTest::keyClick(tiles(), Qt::Key_Right);
        QTest::keyClick(tiles(), Qt::Key_Return);
        QTRY_VERIFY(password()->hasFocus());
        QTest::keyClicks(password(), u"secret words"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_fake->asked, QList<Uuid> {FakeEntrance::kWang});
        QCOMPARE(m_fake->passwords, QList<QByteArray> {"secret words"});
        // Busy: the field is empty and a second Enter asks nothing.
        QVERIFY(password()->text().isEmpty());
        QVERIFY(!enter()->isEnabled());
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_fake->asked.size(), 1);
        QCOMPARE(unlocked.size(), 0);
        m_fake->answer(Done());
        QTRY_COMPARE(unlocked.size(), 1);
        QCOMPARE(unlocked.at(0).at(0).value<Uuid>(), FakeEntrance::kWang);
    }

    void nothingIsOpenedBeforeEnter()
    {
        QVERIFY(m_fake->asked.isEmpty());
        QTest::keyClick(password(), Qt::Key_Return); // an empty password is no try
        QVERIFY(m_fake->asked.isEmpty());
        QVERIFY(!problem().isEmpty());
    }

    void lettersFindANameAsItIsReadAndAsItIsWritten_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<Uuid>("member");
        QTest::newRow("initials of the pinyin") << u"wf"_s << FakeEntrance::kWang;
        QTest::newRow("pinyin") << u"wang"_s << FakeEntrance::kWang;
        QTest::newRow("a Latin name") << u"ali"_s << FakeEntrance::kSmith;
        QTest::newRow("nobody, so the choice stays") << u"zz"_s << FakeEntrance::kLi;
    }
    void lettersFindANameAsItIsReadAndAsItIsWritten()
    {
        QFETCH(const QString, letters);
        QFETCH(const Uuid, member);
        // Readings come from another thread: type again until they are there.
        const auto typed = [&] {
            m_page->panel().tiles().choose(FakeEntrance::kLi);
            tiles()->keyboardSearch(letters);
            return m_page->panel().tiles().chosen();
        };
        QTRY_COMPARE_WITH_TIMEOUT(typed(), member, 10'000);
    }

    void aWrongPasswordIsSaidWhereItWasTyped()
    {
        tryPassword();
        m_fake->answer(Error {Error::Code::WrongPassword});
        QTRY_VERIFY(problem().contains(u"not right"_s));
        QTRY_VERIFY(password()->hasFocus());
        QVERIFY(enter()->isEnabled());
        QTest::keyClicks(password(), u"x"_s);
        QVERIFY(problem().isEmpty());
    }

    void howFarTheBackupBeforeAnUpdateIsStandsOnTheButton()
    {
        tryPassword();
        QVERIFY(enter()->text().contains(u"Opening"_s));
        m_fake->backingUp->percent = 40;
        QTRY_VERIFY(enter()->text().contains(u"40 %"_s));
        QVERIFY(enter()->text().contains(u"before the update"_s));
        QVERIFY(!enter()->isEnabled());
        m_fake->answer(Error {Error::Code::WrongPassword});
        QTRY_VERIFY(enter()->isEnabled());
        QTest::keyClicks(password(), u"secret"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QVERIFY(enter()->text().contains(u"Opening"_s)); // the next try begins anew
    }

    void aBackupBeforeAnUpdateThatFailsIsSaidWithAWayOn()
    {
        tryPassword();
        m_fake->answer(Error {Error::Code::DiskFull, {}, u"before_migration"_s});
        auto *what = field<QLabel>(u"failureWhat"_s);
        QTRY_VERIFY(what->isVisible());
        QVERIFY(what->text().contains(u"Nothing was changed"_s));
        QVERIFY(field<QLabel>(u"failureNext"_s)->text().contains(u"Free some space"_s));
        QVERIFY(!field<QPushButton>(u"failureRestore"_s)->isVisible()); // nothing is broken
        QTest::keyClick(field<QPushButton>(u"failureAgain"_s), Qt::Key_Space);
        QTRY_VERIFY(tiles()->isVisible());
    }

    void everythingThatIsSaidHasRoom()
    {
        const auto hasRoom = [](const QLabel *label) {
            return label->height() >= label->heightForWidth(label->width());
        };
        m_page->showFailure({Error::Code::DiskFull, {}, u"before_migration"_s});
        auto *what = field<QLabel>(u"failureWhat"_s);
        QTRY_VERIFY(what->heightForWidth(what->width()) > 2 * what->fontMetrics().height());
        QTRY_VERIFY(hasRoom(what));
        QTRY_VERIFY(hasRoom(field<QLabel>(u"failureNext"_s)));
    }

    void whatWasDoneWhileTheDeskWasClosedIsSaidUntilTheNextTry()
    {
        m_page->showNotice(Tone::Ok, {u"It is as it was."_s, u"The rest lies there."_s});
        auto *what = field<QLabel>(u"inlineMessageWhat"_s);
        QVERIFY(what->isVisible());
        QCOMPARE(what->text(), u"It is as it was."_s);
        QVERIFY(tiles()->isVisible());
        m_page->showFailure({Error::Code::VaultBusy});
        QTest::keyClick(field<QPushButton>(u"failureAgain"_s), Qt::Key_Space);
        QVERIFY(!what->isVisible());
    }

    void afterTooManyTriesTheWaitIsCountedDown()
    {
        tryPassword();
        m_fake->tries[FakeEntrance::kLi] = {5, 4'000, false};
        m_fake->answer(Error {Error::Code::TooManyTries, {}, u"wait"_s});
        QTRY_VERIFY(problem().contains(u"Try again in 4 s."_s));
        QVERIFY(!enter()->isEnabled());
        QTest::keyClicks(password(), u"secret"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_fake->asked.size(), 1);
        // Another member need not wait.
        QTest::keyClick(password(), Qt::Key_Down);
        QVERIFY(enter()->isEnabled());
        QTest::keyClick(password(), Qt::Key_Up);
        QVERIFY(!enter()->isEnabled());
        m_fake->clock.advance(3'001);
        QTRY_VERIFY(problem().contains(u"Try again in 1 s."_s));
        m_fake->clock.advance(999);
        QTRY_VERIFY(problem().isEmpty() && enter()->isEnabled());
    }

    void afterTenASupervisorIsNeeded()
    {
        m_fake->tries[FakeEntrance::kLi] = {10, 0, true};
        show();
        QVERIFY(problem().contains(u"supervisor"_s));
        QVERIFY(!enter()->isEnabled());
    }

    void capsLockIsNoticedFromTheLetters()
    {
        auto *hint = m_page->findChild<QLabel *>(u"loginCapsLock"_s);
        QTest::keyClick(password(), 'a');
        QVERIFY(!hint->isVisible());
        QTest::sendKeyEvent(QTest::Click, password(), Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(hint->isVisible());
        QTest::sendKeyEvent(QTest::Click, password(), Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(!hint->isVisible());
    }

    void aVaultThatDoesNotOpenHasItsOwnPage_data()
    {
        QTest::addColumn<int>("code");
        for (int code = int(Error::Code::VaultMissing); code <= int(Error::Code::KeysDamaged);
             ++code) {
            QTest::newRow(codeName(Error::Code(code)).data()) << code;
        }
    }
    void aVaultThatDoesNotOpenHasItsOwnPage()
    {
        QFETCH(const int, code);
        tryPassword();
        m_fake->answer(Error {Error::Code(code), u"/secret/path"_s});
        auto *what = m_page->findChild<QLabel *>(u"failureWhat"_s);
        auto *next = m_page->findChild<QLabel *>(u"failureNext"_s);
        QTRY_VERIFY(what->isVisible());
        QVERIFY(what->hasFocus());
        QVERIFY(!what->text().isEmpty() && !next->text().isEmpty());
        QVERIFY(!what->text().contains(u"/secret"_s));
        QVERIFY(!tiles()->isVisible());

        QSignalSpy quit(m_page.get(), &LoginPage::quitRequested);
        QTest::keyClick(m_page->findChild<QPushButton *>(u"failureQuit"_s), Qt::Key_Space);
        QCOMPARE(quit.size(), 1);
        QTest::keyClick(m_page->findChild<QPushButton *>(u"failureAgain"_s), Qt::Key_Space);
        QVERIFY(tiles()->isVisible());
    }

    void whoHasTheSheetSetsANewPasswordByKeysAlone()
    {
        const QString sheet = access::RecoveryKey::random().groups();
        m_page->panel().tiles().choose(FakeEntrance::kWang);
        QTest::keyClick(field<QPushButton>(u"loginForgotten"_s), Qt::Key_Space);
        auto *key = field<QLineEdit>(u"recoveryKey"_s);
        QTRY_VERIFY(key->hasFocus());
        QCOMPARE(field<QComboBox>(u"recoveryMember"_s)->currentText(), u"王芳"_s);
        QTest::keyClicks(key, sheet.toLower());
        QTest::keyClick(key, Qt::Key_Return);
        QTest::keyClicks(m_page->focusWidget(), u"three new words"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(m_page->focusWidget(), u"three new words"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_fake->asked, QList<Uuid> {FakeEntrance::kWang});
        QCOMPARE(m_fake->sheets, QStringList {sheet});
        QCOMPARE(m_fake->passwords, QList<QByteArray> {"three new words"});
        m_fake->answer(Done());
        QTRY_VERIFY(password()->hasFocus());
        QCOMPARE(m_page->panel().tiles().chosen(), FakeEntrance::kWang);
        QVERIFY(m_page->findChild<QLabel *>(u"loginNotice"_s)->isVisible());
        QVERIFY(key->text().isEmpty());
    }

    void aSheetThatIsMisreadIsNotTried_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << 0 << QString() << u"14 groups"_s;
        QTest::newRow("a wrong group") << 6 << u"*"_s << u"Group 2"_s;
    }
    void aSheetThatIsMisreadIsNotTried()
    {
        QFETCH(const int, at);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        QString sheet = access::RecoveryKey::random().groups();
        sheet.replace(at, typed.size(), typed);
        QTest::keyClick(field<QPushButton>(u"loginForgotten"_s), Qt::Key_Space);
        auto *key = field<QLineEdit>(u"recoveryKey"_s);
        QTest::keyClicks(key, typed.isEmpty() ? typed : sheet);
        QTest::keyClick(field<QPushButton>(u"recoverySet"_s), Qt::Key_Space);
        QVERIFY2(
            key->accessibleDescription().contains(said), qPrintable(key->accessibleDescription()));
        QVERIFY(key->hasFocus());
        QVERIFY(m_fake->asked.isEmpty());
        QTest::keyClick(field<QPushButton>(u"recoveryBack"_s), Qt::Key_Space);
        QVERIFY(tiles()->isVisible());
    }

    void theSheetIsOfferedWhereItHelps()
    {
        m_page->showFailure({Error::Code::KeysDamaged, {}, u"device_secret"_s});
        auto *use = field<QPushButton>(u"failureUseSheet"_s);
        QVERIFY(use->isVisible());
        QTest::keyClick(use, Qt::Key_Space);
        QTRY_VERIFY(field<QLineEdit>(u"recoveryKey"_s)->hasFocus());
        m_page->showFailure({Error::Code::KeysDamaged, {}, u"vault.keys"_s});
        QVERIFY(!use->isVisible());
    }

    void theWaysOutAreOfferedWhereTheyHelp_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<bool>("backup");
        QTest::addColumn<bool>("remains");
        using enum Error::Code;
        QTest::newRow("the end is gone") << VaultTruncated << true << true;
        QTest::newRow("a page is damaged") << VaultDamaged << true << true;
        QTest::newRow("the first page is gone") << VaultWrongKey << true << true;
        QTest::newRow("nothing is there") << VaultMissing << true << false;
        QTest::newRow("nothing is in it") << VaultEmpty << true << false;
        QTest::newRow("an older one") << VaultOlder << true << false;
        QTest::newRow("a newer one") << VaultNewer << false << false;
        QTest::newRow("open elsewhere") << VaultBusy << false << false;
        QTest::newRow("without keys") << KeysMissing << false << false;
    }
    void theWaysOutAreOfferedWhereTheyHelp()
    {
        QFETCH(const Error::Code, code);
        QFETCH(const bool, backup);
        QFETCH(const bool, remains);
        m_page->showFailure({code});
        auto *restore = field<QPushButton>(u"failureRestore"_s);
        auto *salvage = field<QPushButton>(u"failureSalvage"_s);
        QCOMPARE(restore->isVisible(), backup);
        QCOMPARE(salvage->isVisible(), remains);
        QSignalSpy restoring(m_page.get(), &LoginPage::restoreRequested);
        QSignalSpy salvaging(m_page.get(), &LoginPage::salvageRequested);
        if (backup)
            QTest::keyClick(restore, Qt::Key_Space);
        if (remains)
            QTest::keyClick(salvage, Qt::Key_Space);
        QCOMPARE(restoring.size(), backup ? 1 : 0);
        QCOMPARE(salvaging.size(), remains ? 1 : 0);
    }

    void withoutKeysThePageSaysSoAtOnceAndTriesAgain()
    {
        const auto members = m_fake->members;
        m_fake->members = Error {Error::Code::KeysMissing};
        show();
        QVERIFY(m_page->findChild<QLabel *>(u"failureWhat"_s)->isVisible());
        m_fake->members = members;
        QTest::keyClick(m_page->findChild<QPushButton *>(u"failureAgain"_s), Qt::Key_Space);
        QVERIFY(tiles()->isVisible());
        QCOMPARE(m_page->panel().tiles().count(), 3);
    }

    void aReaderCanTellEverythingApart()
    {
        QCOMPARE(accessibilityProblems(*m_page), QStringList());
        m_page->showFailure({Error::Code::VaultDamaged});
        QCOMPARE(accessibilityProblems(*m_page), QStringList());
        m_page->showFailure({Error::Code::KeysDamaged, {}, u"device_secret"_s});
        QTest::keyClick(field<QPushButton>(u"failureUseSheet"_s), Qt::Key_Space);
        QCOMPARE(accessibilityProblems(*m_page), QStringList());
    }

private:
    void show()
    {
        m_page = std::make_unique<LoginPage>(m_fake->entrance(), m_fake->clock);
        m_page->resize(1024, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] MemberTiles *tiles() const
    {
        return m_page->findChild<MemberTiles *>(u"memberTiles"_s);
    }
    template <typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *password() const
    {
        return m_page->findChild<QLineEdit *>(u"loginPassword"_s);
    }
    [[nodiscard]] QPushButton *enter() const
    {
        return m_page->findChild<QPushButton *>(u"loginEnter"_s);
    }
    [[nodiscard]] QString problem() const { return password()->accessibleDescription(); }
    void tryPassword()
    {
        QTest::keyClicks(password(), u"secret"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_fake->asked.size(), 1);
    }

    Theme m_theme;
    std::unique_ptr<FakeEntrance> m_fake;
    std::unique_ptr<LoginPage> m_page;
};

QTEST_MAIN(LoginPageTest)
#include "tst_login_page.moc"
