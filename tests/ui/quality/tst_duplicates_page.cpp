#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/twice_desk.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/quality/queue/duplicates_page.h"
#include "ui/quality/queue/pair_table_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window : TwiceDesk
{
    using TwiceDesk::TwiceDesk;
    ~Window()
    {
        window.hide(); // views ask once more
        database.reset();
    }

    /// Until `part` has come up.
    void open(const QString &argument = {}, const QString &awaited = u"pairTable"_s)
    {
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage({u"guests"_s});
        window.openPage({u"duplicates"_s, argument});
        QTRY_VERIFY(part(awaited)->isVisible());
        if (const auto *table = part<DeskTable>(awaited))
            QTRY_VERIFY(table->model()->rowCount() > 0);
        window.pages().page()->focusFirst();
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] PairTableModel *model() const
    {
        return qobject_cast<PairTableModel *>(part<DeskTable>(u"pairTable"_s)->model());
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->row(row).name == name)
                return row;
        }
        return -1;
    }
    /// In either guest's column.
    [[nodiscard]] bool says(const QString &value) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->row(row).kept.contains(value) || model()->row(row).other.contains(value))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString result(const QString &name) const
    {
        return model()->index(rowOf(name), PairTableModel::ResultColumn).data().toString();
    }
    /// By the arrows.
    void goTo(const QString &name)
    {
        const int row = rowOf(name);
        QVERIFY(row >= 0);
        auto *table = part<DeskTable>(u"pairTable"_s);
        while (table->currentRow() < row)
            press(Qt::Key_Down);
        while (table->currentRow() > row)
            press(Qt::Key_Up);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] qsizetype listed() { return qsizetype(wait(search.order()).value().size()); }
    /// The button of the word at the bottom.
    void undo()
    {
        auto *button = window.toast().findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        button->click();
    }

    /// As the program's backup, which ends when the test says so; none: there was one.
    QFuture<Result<Done>> first()
    {
        ++backupsAsked;
        return backup ? backup->future() : QtFuture::makeReadyFuture(Result<Done>(Done()));
    }
    void answerBackup(const Result<Done> &made)
    {
        backup->addResult(made);
        backup->finish();
    }

    int backupsAsked = 0;
    std::unique_ptr<QPromise<Result<Done>>> backup;
    privacy::Consents consents {*database, authoriser};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    QuietMinute quiet {*database, authoriser};
    DuplicateServices services {queue, decisions, merges, quiet, *database, guests, consents,
        authoriser, clock, [this] { return first(); }};
    MainWindow window {settings,
        {LandingPage::entry(u"guests"_s), LandingPage::entry(u"guest"_s),
            DuplicatesPage::entry(services)}};
};

} // namespace

class DuplicatesPageTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void theLikeliestPairIsSideBySide()
    {
        Window desk;
        desk.open();
        QVERIFY(desk.shows(u"same document number"_s));
        QVERIFY(desk.shows(u"1 of 1"_s));
        QVERIFY(desk.part<QWidget>(u"pairTable"_s)->hasFocus());
        QVERIFY(!desk.window.windowTitle().contains(u'陳'));
        // Whoever has more that hangs on him is shown afterwards.
        QCOMPARE(desk.window.pages().page()->currentGuest(), desk.kept.toString());
    }
    void whoeverHasMoreIsShownAfterwards()
    {
        Window desk;
        desk.open(DuplicatesPage::argumentOf(desk.other, desk.kept));
        QTRY_COMPARE(desk.window.pages().page()->currentGuest(), desk.kept.toString());
        QVERIFY(desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
    }
    void mergedByKeysAloneAndTheNextPairComesUp()
    {
        Window desk;
        GuestProfile third = TwiceDesk::wang();
        third.guest.fullNameNative = u"王麗"_s;
        third.telephones = {telephoneOf(u"13700137000"_s, u"CN")};
        desk.edit(desk.wangLi, [](GuestProfile &profile) {
            profile.telephones = {telephoneOf(u"13700137000"_s, u"CN")};
        });
        desk.add(third);
        desk.open();
        QTRY_VERIFY(desk.queue.pairs().size() >= 2);
        while (desk.rowOf(u"Language"_s) < 0) { // the pair of 陳志強
            desk.press(Qt::Key_N);
            QTRY_VERIFY(desk.model()->rowCount() > 0);
        }
        desk.goTo(u"Language"_s);
        desk.press(Qt::Key_2);
        QCOMPARE(desk.result(u"Language"_s), u"English"_s);
        const std::size_t before = desk.queue.pairs().size();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.queue.pairs().size(), before - 1);
        QTRY_VERIFY(desk.shows(u"1 decided today"_s));
        QCOMPARE(desk.loaded(desk.other).guest.language, u"en"_s);
        QCOMPARE(desk.loaded(desk.other).guest.vipCode, u"2"_s);
        QTRY_VERIFY(desk.rowOf(u"Name"_s) >= 0);
        QVERIFY(desk.part(u"pairTable"_s)->hasFocus());
    }
    void beforeAMergingABackupIsMade()
    {
        Window desk;
        desk.open();
        desk.backup = std::make_unique<QPromise<Result<Done>>>();
        desk.backup->start();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.backupsAsked, 1);
        QTRY_VERIFY(desk.shows(u"A backup is being made first"_s));
        QVERIFY(!desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        QVERIFY(!desk.window.actions().find(u"duplicates.different"_s)->reason.isEmpty());
        desk.press(Qt::Key_Return, Qt::ControlModifier); // not twice
        QCOMPARE(desk.backupsAsked, 1);
        QCOMPARE(desk.listed(), 3);
        desk.answerBackup(Done());
        QTRY_COMPARE(desk.listed(), 2);
        QVERIFY(!desk.shows(u"A backup is being made first"_s));
    }
    void withoutABackupNothingIsMerged()
    {
        Window desk;
        desk.open();
        desk.backup = std::make_unique<QPromise<Result<Done>>>();
        desk.backup->start();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.answerBackup(Error {Error::Code::DiskFull});
        QTRY_VERIFY(desk.shows(u"nothing was merged"_s));
        QVERIFY(desk.shows(u"Settings, Backup"_s));
        QCOMPARE(desk.listed(), 3);
        desk.backup.reset(); // there is room again
        QVERIFY(desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 2);
        QCOMPARE(desk.backupsAsked, 2);
    }
    void undoPartsThemAgain()
    {
        Window desk({access::Role::Clerk}); // who may not part what others have merged
        desk.open();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 2);
        QTRY_VERIFY(desk.shows(u"Merged."_s));
        desk.undo();
        QTRY_COMPARE(desk.listed(), 3);
        QTRY_VERIFY(desk.shows(u"1 of 1"_s));
    }
    void notTheSamePersonIsRemembered()
    {
        Window desk;
        desk.open();
        desk.press(Qt::Key_X);
        QTRY_VERIFY(desk.shows(u"Nobody is very likely there twice."_s));
        QVERIFY(desk.shows(u"1 decided today"_s));
        const auto decided = desk.wait(desk.decisions.all()).value();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.constFirst().verdict, Verdict::Different);
        desk.undo();
        QTRY_VERIFY(desk.shows(u"1 of 1"_s));
    }
    void twoKeysAtOnceDecideOnce()
    {
        Window desk;
        desk.open();
        const quint64 before = desk.audit.head().sequence;
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_X);
        QTRY_VERIFY(desk.shows(u"Nobody is very likely there twice."_s));
        QCOMPARE(desk.audit.head().sequence, before + 1);
    }
    void thePairsOfEachBandAreItsOwn()
    {
        Window desk;
        desk.open();
        const int likely = desk.queue.count(Band::VeryLikely);
        const int possible = desk.queue.count(Band::Possible);
        QCOMPARE(likely, 1);
        QVERIFY(desk.shows(u"1 of 1"_s));
        desk.part<SegmentBar>(u"duplicateBands"_s)->setCurrentIndex(1);
        if (possible == 0)
            QTRY_VERIFY(desk.shows(u"No pair waits for a look."_s));
        else
            QTRY_VERIFY(desk.shows(u"1 of %1"_s.arg(possible)));
    }
    void theRailSaysHowManyAreVeryLikely()
    {
        Window desk;
        desk.open();
        QSignalSpy badges(desk.window.pages().page(), &Page::badgeChanged);
        desk.press(Qt::Key_X);
        QTRY_VERIFY(!badges.isEmpty());
        QTRY_COMPARE(badges.constLast().constFirst().toInt(), 0);
        desk.undo();
        QTRY_COMPARE(badges.constLast().constFirst().toInt(), 1);
    }
    void whoWasChosenByHandIsOpenedWhenMerged()
    {
        Window desk;
        desk.open();
        QTRY_COMPARE(desk.queue.count(Band::VeryLikely), 1);
        desk.window.openPage({u"duplicates"_s, u"quiet"_s});
        QTRY_VERIFY(desk.shows(u"Nothing waits for a quiet minute."_s));
        desk.window.openPage({u"guests"_s});
        desk.window.openPage({u"duplicates"_s, DuplicatesPage::argumentOf(desk.other, desk.kept)});
        QTRY_VERIFY(desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        QVERIFY(desk.shows(u"same document number"_s)); // why they may be one is known
        desk.window.pages().page()->focusFirst();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.window.pages().location().page, u"guest"_s);
        QCOMPARE(desk.window.pages().location().argument, desk.kept.toString());
    }
    void laterIsInAWeek()
    {
        Window desk;
        desk.open();
        desk.press(Qt::Key_L);
        QTRY_VERIFY(desk.shows(u"Nobody is very likely there twice."_s));
        const auto decided = desk.wait(desk.decisions.all()).value();
        QCOMPARE(decided.constFirst().verdict, Verdict::Later);
        QCOMPARE(decided.constFirst().untilMs, desk.clock.nowMs() + qint64 {7} * 24 * 3600 * 1000);
    }
    void blockedPairsSayWhy()
    {
        Window desk;
        desk.edit(desk.other, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1981-05-15");
        });
        desk.open(DuplicatesPage::argumentOf(desk.kept, desk.other));
        QTRY_VERIFY(desk.shows(u"Two birth dates that cannot be one (another day)"_s));
        QCOMPARE(desk.part<QPushButton>(u"pairReveal"_s)->isVisible(), true);
        QVERIFY(!desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        QVERIFY(!desk.window.actions().find(u"duplicates.merge"_s)->reason.isEmpty());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.listed(), 3);
    }
    void whatIsMaskedIsShownForAReason()
    {
        Window desk;
        desk.edit(desk.other, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1982-06-15");
            profile.documents = {{.docType = u"P"_s, .number = u"E99995678"_s},
                {.docType = u"ID"_s, .number = u"X7654321"_s}};
        });
        desk.open(DuplicatesPage::argumentOf(desk.kept, desk.other));
        QTRY_VERIFY(desk.shows(u"(another year, another month, another day)"_s));
        // The ends are alike, so that the masked row would be, too.
        QVERIFY(desk.shows(u"(Passport: alike at the end, another number before it)"_s));
        QVERIFY(!desk.says(u"May"_s) && !desk.says(u"E12345678"_s));
        desk.goTo(u"Birth date"_s);
        desk.press(Qt::Key_2);
        const quint64 before = desk.audit.head().sequence;
        desk.press(Qt::Key_S, Qt::AltModifier);
        auto *menu = desk.part<QMenu>(u"revealReasons"_s);
        QTRY_VERIFY(menu);
        QVERIFY(!desk.says(u"E12345678"_s));
        menu->actions().at(4)->trigger(); // after its title: to correct the profile
        QTRY_VERIFY(desk.says(u"14 May 1981"_s) && desk.says(u"15 Jun 1982"_s));
        QTRY_VERIFY(desk.says(u"E12345678"_s) && desk.says(u"E99995678"_s));
        QVERIFY(!desk.says(u"X7654321"_s)); // contradicts nothing
        QVERIFY(desk.shows(u"Shown until"_s));
        // Both guests, and both passports.
        QTRY_COMPARE(desk.audit.head().sequence, before + 4);
        // What was chosen stays chosen, and the cursor where it was.
        QCOMPARE(desk.result(u"Birth date"_s), u"15 Jun 1982"_s);
        QCOMPARE(desk.part<DeskTable>(u"pairTable"_s)->currentRow(), desk.rowOf(u"Birth date"_s));
        const auto timers = desk.window.findChildren<QTimer *>(u"revealTimer"_s);
        QCOMPARE(timers.size(), 2);
        for (QTimer *timer : timers) {
            QCOMPARE(timer->interval(), 30'000);
            timer->start(0);
        }
        QTRY_VERIFY(!desk.says(u"14 May 1981"_s) && !desk.says(u"E99995678"_s));
        QVERIFY(!desk.shows(u"Shown until"_s));
    }
    void nothingStaysInTheClearBehindAnotherPage()
    {
        Window desk;
        desk.edit(desk.other, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1981-05-15");
        });
        desk.open(DuplicatesPage::argumentOf(desk.kept, desk.other));
        desk.part<QPushButton>(u"pairReveal"_s)->click();
        auto *menu = desk.part<QMenu>(u"revealReasons"_s);
        QTRY_VERIFY(menu);
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(desk.says(u"15 May 1981"_s));
        desk.window.openPage({u"guests"_s});
        QVERIFY(!desk.says(u"15 May 1981"_s));
    }
    void whatIsAlikeIsShownByAltD()
    {
        Window desk;
        desk.open();
        QVERIFY(desk.rowOf(u"Birth date"_s) < 0);
        desk.press(Qt::Key_D, Qt::AltModifier);
        QVERIFY(desk.rowOf(u"Birth date"_s) >= 0);
    }
    void whatSticksSaysSo()
    {
        Window desk;
        desk.open();
        desk.goTo(u"VIP code"_s);
        desk.press(Qt::Key_1);
        QTRY_VERIFY(desk.shows(u"This stays"_s));
        QCOMPARE(desk.result(u"VIP code"_s), u"2"_s);
        desk.goTo(u"Language"_s);
        desk.press(Qt::Key_B);
        QTRY_VERIFY(desk.shows(u"One of them is shown"_s));
    }
    void theOtherMayBeShownAfterwards()
    {
        Window desk;
        desk.open();
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.window.pages().page()->currentGuest(), desk.other.toString());
        QTRY_VERIFY(desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 2);
        QCOMPARE(desk.loaded(desk.kept).guest.id, desk.other);
    }
    void twoThatSomebodyChose()
    {
        Window desk;
        desk.open(DuplicatesPage::argumentOf(desk.kept, desk.wangLi));
        QVERIFY(desk.shows(u"Chosen by hand."_s));
        QVERIFY(desk.shows(u"Two birth dates"_s)); // and they are two people
        desk.press(Qt::Key_X);
        QTRY_COMPARE(desk.window.pages().location().page, u"guests"_s);
        QCOMPARE(desk.queue.state(), DuplicateQueue::State::Unsearched);
    }
    void whoeverCameToMergeTwoGoesBack()
    {
        Window desk;
        desk.open(DuplicatesPage::argumentOf(desk.kept, desk.other) + u" back"_s);
        QTRY_VERIFY(desk.part<QPushButton>(u"duplicateMerge"_s)->isEnabled());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 2);
        QTRY_COMPARE(desk.window.pages().location().page, u"guests"_s); // where he came from
    }
    void whatAQuietMinuteIsGoodFor()
    {
        Window desk;
        desk.edit(desk.wangLi, [](GuestProfile &profile) {
            profile.telephones = {telephoneOf(u"13800000000"_s, u"CN")};
            profile.emails = {{.address = u"a@a.com"_s}, {.address = u"test@test.com"_s}};
        });
        desk.open(u"quiet"_s, u"quietTable"_s);
        auto *table = desk.part<DeskTable>(u"quietTable"_s);
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(table->hasFocus());
        QTRY_COMPARE(desk.part<SegmentBar>(u"duplicateBands"_s)->tabText(2), u"Quiet minute  3"_s);
        QCOMPARE(
            table->model()->index(0, 0).data().toString(), u"Telephone number that nobody has"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"王丽"_s);
        desk.press(Qt::Key_R);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->hasFocus());
        QCOMPARE(
            table->model()->index(0, 0).data().toString(), u"E-mail address that nobody has"_s);
        desk.press(Qt::Key_L);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QuietItem left = desk.wait(desk.quiet.items()).value().constFirst();
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.pages().location().page, u"guest"_s);
        QCOMPARE(desk.window.pages().location().argument,
            desk.wangLi.toString() + u" email "_s + left.about.toString());
    }
    void nothingWaitsForAQuietMinute()
    {
        Window desk;
        desk.open(u"quiet"_s, u"quietEmpty"_s);
        QVERIFY(desk.shows(u"Nothing waits for a quiet minute."_s));
        QVERIFY(!desk.window.actions().find(u"duplicates.merge"_s)->reason.isEmpty());
    }
    void whoMayNotIsToldSo()
    {
        Window desk({access::Role::Receptionist});
        desk.window.resize(1366, 768);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.openPage({u"duplicates"_s});
        QTRY_VERIFY(desk.part(u"duplicatesMessage"_s)->isVisible());
        QCOMPARE(desk.window.actions().find(u"duplicates.merge"_s)->reason,
            GuestWords::permissionNeeded(u"guest.merge"_s));
    }
    void tabReachesEverything()
    {
        Window desk;
        desk.open();
        QCOMPARE(tabProblems(desk.window), QStringList());
    }
};

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicates_page.moc"
