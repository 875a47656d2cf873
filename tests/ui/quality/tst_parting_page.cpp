#include "models/store/engine/statement.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/twice_desk.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/quality/merging/parting_page.h"
#include "ui/quality/merging/since_table_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

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

    Uuid merge()
    {
        clock.advance(1000);
        const Uuid merging = wait(merges.merge({kept, other})).value();
        clock.advance(1000);
        return merging;
    }
    void open(const Uuid &guest)
    {
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage({u"guests"_s});
        window.openPage({u"guest-part"_s, guest.toString()});
        window.pages().page()->focusFirst();
        QTRY_VERIFY(!part<QLabel>(u"partingWords"_s)->text().isEmpty());
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] DeskTable *table() const { return part<DeskTable>(u"sinceTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
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
    /// Entries of the audit that hold a text.
    [[nodiscard]] qint64 noted(const QByteArray &text)
    {
        return *wait(database->read([&text](store::Connection &connection) {
            store::Statement query(
                connection, "SELECT count(*) FROM audit_event WHERE instr(entry, :text) > 0");
            return query.bind(":text", text).step() ? query.integer(0) : 0;
        }));
    }
    [[nodiscard]] qsizetype listed() { return qsizetype(wait(search.order()).value().size()); }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings,
        {LandingPage::entry(u"guests"_s), LandingPage::entry(u"guest"_s),
            PartingPage::entry(merges)}};
};

} // namespace

class PartingPageTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void partedByKeysAlone()
    {
        Window desk;
        desk.merge();
        desk.open(desk.kept);
        QTRY_VERIFY(desk.shows(u"A is 陳志強"_s));
        QVERIFY(desk.shows(u"Nothing came since"_s));
        QVERIFY(!desk.window.windowTitle().contains(u'陳'));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 3);
        QTRY_COMPARE(desk.window.pages().location().page, u"guest"_s);
    }
    void whatCameSinceIsGivenToB()
    {
        Window desk;
        desk.merge();
        desk.edit(desk.kept, [](GuestProfile &profile) {
            profile.guest.language = u"fr"_s;
            profile.tags = {{.code = u"press"_s}};
        });
        desk.addStay(desk.kept, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        desk.open(desk.kept);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
        QTRY_VERIFY(desk.table()->hasFocus());
        const QAbstractItemModelTester tester(
            desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.cell(0, SinceTableModel::WhatColumn), u"Language"_s);
        QCOMPARE(desk.cell(0, SinceTableModel::ValueColumn), u"French"_s);
        QCOMPARE(desk.cell(0, SinceTableModel::WhoseColumn), u"A: 陳志強"_s);
        QCOMPARE(desk.cell(1, SinceTableModel::ValueColumn), u"press"_s);
        QCOMPARE(desk.cell(2, SinceTableModel::WhatColumn), u"Stay"_s);
        QCOMPARE(desk.cell(2, SinceTableModel::ValueColumn), u"1207 · 2025-05-13"_s);
        desk.press(Qt::Key_2);
        QCOMPARE(desk.cell(0, SinceTableModel::WhoseColumn), u"B: CHEN, ZHIQIANG"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_1); // and back
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 3);
        QCOMPARE(desk.loaded(desk.kept).guest.language, u"zh"_s);
        QCOMPARE(desk.loaded(desk.other).guest.language, u"fr"_s);
        QCOMPARE(desk.loaded(desk.kept).tags.size(), 1);
        QCOMPARE(
            desk.wait(desk.search.search(u"1207"_s)).value().constFirst().guest.guest, desk.other);
    }
    void ownAndFreshNeedsNoReason()
    {
        Window desk({access::Role::Clerk});
        desk.merge();
        desk.open(desk.other); // his id opens the same
        QTRY_VERIFY(desk.part<QPushButton>(u"partingPart"_s)->isEnabled());
        QVERIFY(!desk.part(u"partingReason"_s)->isVisible());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.listed(), 3);
        QCOMPARE(desk.noted("two_people"), 0);
    }
    void theReasonThatWasChosenIsInTheAudit()
    {
        Window desk;
        desk.merge();
        desk.clock.advance(Merges::kOwnPartingMs);
        desk.open(desk.kept);
        QTRY_VERIFY(desk.part(u"partingReason"_s)->isVisible());
        desk.part<QComboBox>(u"partingReason"_s)->setCurrentIndex(1);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier); // not twice
        QTRY_COMPARE(desk.listed(), 3);
        QTRY_COMPARE(desk.window.pages().location().page, u"guest"_s);
        QCOMPARE(desk.noted("guest_says"), 1);
        QVERIFY(!desk.part(u"partingMessage"_s)->isVisibleTo(desk.part(u"parting"_s)));
    }
    void whatSomebodyElseHasPartedIsSaid()
    {
        Window desk;
        const Uuid merging = desk.merge();
        desk.open(desk.kept);
        QTRY_VERIFY(desk.part<QPushButton>(u"partingPart"_s)->isEnabled());
        QVERIFY(desk.wait(desk.merges.part(merging, u"guest_says"_s)));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.part(u"partingMessage"_s)->isVisible());
        QCOMPARE(desk.window.pages().location().page, u"guest-part"_s);
    }
    void laterItNeedsTheRight()
    {
        Window desk({access::Role::Clerk});
        desk.merge();
        desk.clock.advance(Merges::kOwnPartingMs);
        desk.open(desk.kept);
        QTRY_VERIFY(desk.shows(u"A is 陳志強"_s));
        QVERIFY(!desk.part<QPushButton>(u"partingPart"_s)->isEnabled());
        QVERIFY(!desk.window.actions().find(u"parting.part"_s)->reason.isEmpty());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.listed(), 2);
    }
    void oneOfSeveralMergings()
    {
        Window desk;
        desk.merge();
        GuestProfile third;
        third.guest.fullNameNative = u"陈志"_s;
        const Uuid last = desk.add(third);
        QVERIFY(desk.wait(desk.merges.merge({desk.kept, last})));
        desk.open(desk.kept);
        QTRY_VERIFY(desk.part<QComboBox>(u"partingWhich"_s)->isVisible());
        QVERIFY(desk.shows(u"B is 陈志;"_s)); // the newest first
        desk.part(u"partingWhich"_s)->setFocus();
        desk.press(Qt::Key_Down);
        QTRY_VERIFY(desk.shows(u"B is CHEN, ZHIQIANG"_s));
    }
    void whoWasNotMerged()
    {
        Window desk;
        desk.open(desk.wangLi);
        QTRY_VERIFY(desk.shows(u"This guest was not merged"_s));
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window.pages().location().page, u"guests"_s);
    }
    void tabReachesEverything()
    {
        Window desk;
        desk.merge();
        desk.open(desk.kept);
        QTRY_VERIFY(desk.part<QPushButton>(u"partingPart"_s)->isEnabled());
        QCOMPARE(tabProblems(desk.window), QStringList());
    }
};

QTEST_MAIN(PartingPageTest)
#include "tst_parting_page.moc"
