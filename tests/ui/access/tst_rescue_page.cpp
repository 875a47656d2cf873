#include "tests/support/accessibility_walk.h"
#include "tests/support/desk_vault.h"
#include "ui/access/rescue/rescue_page.h"
#include "ui/kit/look/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAWhile = 60'000;
constexpr qint64 kPage = 4096;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The real page over a real profile, the end of whose database is gone.
class RescuePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        m_desk->addBranch(u"West"_s, u"W"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aBackupIsHadAgainBesideTheDamagedProfileByKeysAlone()
    {
        const auto made
            = backup::makeBackup(*m_desk->vault, backup::backupFolderOf(m_desk->profile()), {}, {});
        QVERIFY(made);
        m_desk->addBranch(u"Later"_s, u"L"_s);
        damage();
        show(RescueWay::Backup);
        QCOMPARE(field("rescueFile")->text(), made->made.path);
        QVERIFY(field("rescuePassword")->hasFocus());
        enterPassword(kOwnersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(outcome()->isVisible(), kAWhile);
        QVERIFY(outcome()->hasFocus());
        QVERIFY(outcome()->text().contains(u"the desk is as it was on"_s));
        QVERIFY(!m_page->findChild<QPlainTextEdit *>(u"rescueLosses"_s)->isVisible());
        QCOMPARE(branchesOf(m_desk->profile().path() + u"-restored"_s), 2); // not the later one
        QCOMPARE(contentOf(m_desk->profile().database()), m_damaged);

        QSignalSpy open(m_page.get(), &RescuePage::openRequested);
        QTest::keyClick(button("rescueOpen"), Qt::Key_Space);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0).at(0).toString(), m_desk->profile().path() + u"-restored"_s);
    }

    void whatIsLeftIsBroughtOverAndWhatIsLostIsListed()
    {
        damage();
        show(RescueWay::Remains);
        QVERIFY(!field("rescueFile")->isVisible());
        enterPassword(kOwnersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(outcome()->isVisible(), kAWhile);
        QVERIFY(outcome()->text().contains(u"What could be read is in"_s));
        const auto *losses = m_page->findChild<QPlainTextEdit *>(u"rescueLosses"_s);
        QVERIFY(losses->isVisible());
        QVERIFY(losses->toPlainText().contains(u"lost"_s));
        QVERIFY(branchesOf(m_desk->profile().path() + u"-salvaged"_s) >= 0);
        QCOMPARE(contentOf(m_desk->profile().database()), m_damaged);
        QCOMPARE(accessibilityProblems(*m_page), QStringList());
    }

    void aWrongPasswordIsSaidWhereItWasTypedAndNothingIsMade()
    {
        damage();
        show(RescueWay::Remains);
        enterPassword(u"wrong horses");
        QTRY_VERIFY_WITH_TIMEOUT(
            field("rescuePassword")->accessibleDescription().contains(u"not right"_s), kAWhile);
        QVERIFY(field("rescuePassword")->hasFocus());
        QVERIFY(!QFileInfo::exists(m_desk->profile().path() + u"-salvaged"_s));
    }

    void withoutABackupOneIsAskedFor()
    {
        damage();
        show(RescueWay::Backup);
        QVERIFY(field("rescueFile")->text().isEmpty());
        enterPassword(kOwnersPassword);
        QVERIFY(field("rescueFile")->hasFocus());
        QVERIFY(!field("rescueFile")->accessibleDescription().isEmpty());
        QTest::keyClicks(field("rescueFile"), u"/nowhere.lobbybackup"_s);
        QTest::keyClick(field("rescuePassword"), Qt::Key_Return); // it is still there
        QTRY_VERIFY_WITH_TIMEOUT(
            field("rescueFile")->accessibleDescription().contains(u"no such file"_s), kAWhile);
    }

    void aFolderThatIsThereIsNotTouched()
    {
        damage();
        show(RescueWay::Remains);
        field("rescueInto")->setText(m_desk->profile().path());
        enterPassword(kOwnersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(
            field("rescueInto")->accessibleDescription().contains(u"already"_s), kAWhile);
        QCOMPARE(contentOf(m_desk->profile().database()), m_damaged);
        field("rescueInto")->setText(u"beside"_s);
        field("rescuePassword")->setFocus();
        enterPassword(kOwnersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(
            field("rescueInto")->accessibleDescription().contains(u"whole path"_s), kAWhile);
    }

    void escapeStopsWhatIsUnderWayAndThenLeaves()
    {
        std::shared_ptr<SharedProgress> under;
        QPromise<Result<Rescued>> promise;
        promise.start();
        RescueWork work = rescueOf(m_desk->profile(), m_desk->clock);
        work.begin = [&](const RescueRequest &, const std::shared_ptr<SharedProgress> &progress) {
            under = progress;
            return promise.future();
        };
        show(work, RescueWay::Remains);
        enterPassword(kOwnersPassword);
        QVERIFY(under);
        under->percent = 40;
        auto *bar = m_page->findChild<QProgressBar *>(u"rescueProgress"_s);
        QTRY_COMPARE(bar->value(), 40);
        QVERIFY(button("rescueCancel")->hasFocus());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(under->cancelled);
        promise.addResult(Result<Rescued>(Error {Error::Code::Cancelled}));
        promise.finish();
        QTRY_VERIFY(field("rescuePassword")->hasFocus());
        QVERIFY(field("rescuePassword")->text().isEmpty());
        QSignalSpy left(m_page.get(), &RescuePage::left);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aReaderCanTellEverythingApart()
    {
        for (const RescueWay way : {RescueWay::Backup, RescueWay::Remains}) {
            show(way);
            QCOMPARE(accessibilityProblems(*m_page), QStringList());
        }
    }

private:
    void damage()
    {
        m_desk->vault.reset();
        QFile file(m_desk->profile().database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / kPage * 3 / 4 * kPage));
        file.close();
        m_damaged = contentOf(file.fileName());
    }
    void show(RescueWay way) { show(rescueOf(m_desk->profile(), m_desk->clock), way); }
    void show(const RescueWork &work, RescueWay way)
    {
        m_page = std::make_unique<RescuePage>(work, way);
        m_page->resize(1024, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void enterPassword(QStringView password)
    {
        QTest::keyClicks(field("rescuePassword"), password.toString());
        QTest::keyClick(field("rescuePassword"), Qt::Key_Return);
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLabel *outcome() const
    {
        return m_page->findChild<QLabel *>(u"rescueOutcome"_s);
    }
    /// -1: it does not open with the owner's password.
    [[nodiscard]] int branchesOf(const QString &folder) const
    {
        const auto vault = Vault::unlock(
            ProfileFolder(folder), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        if (!vault)
            return -1;
        const auto count = awaited((*vault)->database().read([](store::Connection &connection) {
            return connection.integer("SELECT count(*) FROM branch");
        }));
        return count ? static_cast<int>(*count) : -1;
    }

    Theme m_theme;
    QByteArray m_damaged;
    std::unique_ptr<DeskVault> m_desk;
    std::unique_ptr<RescuePage> m_page;
};

QTEST_MAIN(RescuePageTest)
#include "tst_rescue_page.moc"
