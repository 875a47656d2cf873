#include "tests/support/desk_fixture.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"
#include "ui/stays/stays_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two came on Wednesday after eight, one after nine, one is expected; a link
/// asks for the first.
struct DeskWithArrivals : DeskFixture
{
    DeskWithArrivals()
    {
        cameAt(u"1207"_s, {8, 5});
        cameAt(u"1208"_s, {8, 55});
        cameAt(u"1209"_s, {9, 0});
        (void)bookedFor(u"王芳"_s, u"1210"_s);
    }
    ~DeskWithArrivals()
    {
        window.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(DeskWithArrivals)

    void cameAt(const QString &room, QTime time)
    {
        Stay stay = wish(room);
        stay.id = Uuid::named("stay", room.toUtf8());
        stay.state.status = StayStatus::InHouse;
        stay.checkedInAt = QDateTime({2025, 5, 14}, time, behind.zone).toMSecsSinceEpoch();
        QVERIFY(commit(creationOf(stay)));
    }
    void open(const QString &argument)
    {
        const DeskServices services {lists, *stays, guests, authoriser, branch};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {StaysPage::entry(services), LandingPage::entry(u"service"_s)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"service"_s});
        window->openPage({u"stays"_s, argument});
        window->pages().page()->focusFirst();
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton *span() const { return part<QPushButton>(u"staysSpan"_s); }
    [[nodiscard]] int rows() const { return part<DeskTable>(u"staysTable"_s)->model()->rowCount(); }

    CheckedIn behind {{2025, 5, 8}, {2025, 5, 14}, 2, 8, QTimeZone("Asia/Shanghai")};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
};

} // namespace

class StaysBehindTest : public QObject
{
    Q_OBJECT

    Language m_language;
    std::unique_ptr<DeskWithArrivals> m_desk;

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<DeskWithArrivals>();
    }
    void cleanup() { m_desk.reset(); }

    void aLinkShowsWhoCameThen()
    {
        m_desk->open(linkTo(m_desk->behind));
        QTRY_COMPARE(m_desk->rows(), 2);
        QVERIFY(m_desk->span()->isVisible());
        QCOMPARE(m_desk->span()->text(),
            u"Checked in 2025-05-08 to 2025-05-14 · Wednesday · 08:00 to 08:59"_s);
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
        QCOMPARE(tabProblems(*m_desk->window).join(u'\n'), QString());
    }

    void otherFiltersNarrowItFurther()
    {
        m_desk->open(linkTo(m_desk->behind));
        QTRY_COMPARE(m_desk->rows(), 2);
        m_desk->part<QLineEdit>(u"staysText"_s)->setText(u"1208"_s);
        QTRY_COMPARE(m_desk->rows(), 1);
    }

    void aFilterThatWasSetBeforeDoesNotHideThem()
    {
        m_desk->open({});
        m_desk->part<QLineEdit>(u"staysText"_s)->setText(u"1210"_s);
        m_desk->part<QComboBox>(u"staysStatus"_s)->setCurrentIndex(1);
        QTRY_COMPARE(m_desk->rows(), 1);
        m_desk->window->openPage({u"stays"_s, linkTo(m_desk->behind)});
        QTRY_COMPARE(m_desk->rows(), 2);
    }

    void aKeyShowsThemAllAgain()
    {
        m_desk->open(linkTo(m_desk->behind));
        QTRY_COMPARE(m_desk->rows(), 2);
        m_desk->span()->setFocus();
        QTest::keyClick(m_desk->span(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->rows(), 4);
        QVERIFY(!m_desk->span()->isVisible());
    }

    void nobodyThenIsSaidAndTheFilterCleared()
    {
        m_desk->behind.hour = 3;
        m_desk->open(linkTo(m_desk->behind));
        auto *clear = m_desk->part<QWidget>(u"staysEmpty"_s)->findChild<QPushButton *>();
        QTRY_VERIFY(clear->isVisible());
        QTest::keyClick(clear, Qt::Key_Space);
        QTRY_COMPARE(m_desk->rows(), 4);
    }

    void theWayBackFromAStayLeadsToThemAgain()
    {
        m_desk->open(linkTo(m_desk->behind));
        QTRY_COMPARE(m_desk->rows(), 2);
        auto *table = m_desk->part<DeskTable>(u"staysTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(Uuid::fromString(m_desk->window->pages().location().argument));
        m_desk->window->pages().back();
        QTRY_VERIFY(m_desk->span()->isVisible());
        QTRY_COMPARE(m_desk->rows(), 2);
    }
};

QTEST_MAIN(StaysBehindTest)
#include "tst_stays_behind.moc"
