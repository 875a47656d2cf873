#include "tests/support/handover_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/visible_text.h"
#include "ui/desk/side/side_column.h"
#include "ui/desk/today_page.h"
#include "ui/handover/handover_card.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Today with the card of the handover beside its lists.
struct HandoverToday : HandoverDesk
{
    HandoverToday() = default;
    ~HandoverToday()
    {
        window.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(HandoverToday)

    void openWindow()
    {
        DeskServices services {lists, *stays, guests, authoriser, branch};
        services.sideCards
            = {[this](QWidget *parent) { return new HandoverCard(*handovers, *database, parent); }};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {TodayPage::entry(services), LandingPage::entry(u"handover"_s),
                LandingPage::entry(u"guest"_s)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"today"_s});
        window->pages().page()->focusFirst();
    }
    [[nodiscard]] QWidget *card() const { return window->findChild<QWidget *>(u"handoverCard"_s); }
    [[nodiscard]] QPushButton *button() const
    {
        return window->findChild<QPushButton *>(u"handoverCardOpen"_s);
    }
    [[nodiscard]] QStringList told() const { return visibleText(*card()); }

    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    guests::Guests guests {*database, authoriser, numbers};
    stays::StayLists lists {*database, authoriser};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
};

} // namespace

class HandoverCardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HandoverToday> m_desk;
    Language m_language;

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<HandoverToday>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void withoutAnythingItIsOneLine()
    {
        m_desk->openWindow();
        QTRY_COMPARE(m_desk->told(), QStringList({u"Handover: nothing waits"_s}));
        QVERIFY(!m_desk->button()->isVisible());
    }

    void whoTakesOverSeesWhatIsHandedOverToHim()
    {
        (void)m_desk->receive(u"It hums."_s);
        const Uuid promise = m_desk->promise(u"A cot"_s);
        const Uuid handover = m_desk->begin();
        m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {access::Role::Clerk});
        m_desk->openWindow();
        QTRY_COMPARE(m_desk->told(),
            QStringList({u"Handover  2"_s, u"李晓 hands 2 threads over to you."_s, u"It hums."_s,
                u"Case #1001"_s, u"A cot"_s, u"Promise"_s}));
        m_desk->logIn(HandoverDesk::kLi, u"李晓"_s);
        QVERIFY(m_desk->decide(handover, {handover::ThreadKind::Promise, promise}));
        m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {access::Role::Clerk});
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_desk->told().value(0), u"Handover  1"_s);
    }

    void whoLeavesSeesHowFarItIs()
    {
        m_desk->openWindow();
        QTRY_COMPARE(m_desk->told().size(), 1);
        (void)m_desk->receive(u"It hums."_s);
        (void)m_desk->begin(); // the card hears of it
        QTRY_COMPARE(m_desk->told(),
            QStringList({u"Handover  1"_s, u"Your handover to 王芳: 1 undecided."_s}));
        const handover::Shift shift = m_desk->shift();
        m_desk->acceptAll(shift.handover->id);
        QVERIFY(m_desk->finish(shift.handover->id));
        QTRY_COMPARE(m_desk->told(), QStringList({u"Handover: nothing waits"_s}));
    }

    void whatSomebodyLeftBehindLeadsToHisShift()
    {
        (void)m_desk->promise();
        QVERIFY(m_desk->commit({{sync::OpKind::Set, schema::Staff::kTable, HandoverDesk::kLi,
            {{schema::Staff::Active, qint64(0)}}}}));
        m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {access::Role::Clerk});
        m_desk->openWindow();
        QTRY_COMPARE(m_desk->told(),
            QStringList({u"Handover  1"_s, u"李晓 left without handing over 1 thread."_s}));
        m_desk->button()->click();
        QTRY_COMPARE(m_desk->window->pages().location(),
            (Location {u"handover"_s, HandoverDesk::kLi.toString()}));
    }

    void ofARestrictedCaseItSaysTheNumberAlone()
    {
        complaints::Complaint restricted = m_desk->said(u"He touched her."_s);
        restricted.restriction = complaints::Restriction::Harassment;
        (void)m_desk->receive(restricted);
        (void)m_desk->begin(HandoverDesk::kZhao);
        m_desk->logIn(HandoverDesk::kZhao, u"赵敏"_s);
        m_desk->openWindow();
        QTRY_COMPARE(m_desk->told().value(2), u"Restricted case"_s);
        QVERIFY(!m_desk->told().join(u' ').contains(u"touched"_s));
    }

    void keysLeadToThePage()
    {
        (void)m_desk->receive();
        (void)m_desk->begin();
        m_desk->openWindow();
        QTRY_VERIFY(m_desk->button()->isVisible());
        for (int stop = 0; stop < 8 && !m_desk->button()->hasFocus(); ++stop)
            QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F6);
        QVERIFY(m_desk->button()->hasFocus());
        QTest::keyClick(m_desk->button(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->window->pages().location().page, u"handover"_s);
    }

    void f9HidesTheColumnAndNarrowWindowsHaveNone()
    {
        m_desk->openWindow();
        auto *column = m_desk->window->findChild<SideColumn *>();
        QVERIFY(column->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_F9);
        QVERIFY(!column->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_F9);
        QVERIFY(column->isVisible());
        m_desk->window->resize(1100, 768);
        QTRY_VERIFY(!column->isVisible());
    }

    void everythingHasANameAndIsReachedByTab()
    {
        (void)m_desk->receive();
        (void)m_desk->begin();
        m_desk->openWindow();
        QTRY_VERIFY(m_desk->button()->isVisible());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
        QCOMPARE(tabProblems(*m_desk->window).join(u'\n'), QString());
    }
};

QTEST_MAIN(HandoverCardTest)
#include "tst_handover_card.moc"
