#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/complaints/prevention/prevention_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QComboBox>
#include <QPushButton>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsOfDay = 24 * 3'600'000;

} // namespace

/// The first case comes on Wednesday, May 14th, 2025; two months later it is noisy.
class PreventionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<ComplaintWindow>();
        m_prevention = std::make_unique<Prevention>(*m_desk->database, m_desk->authoriser);
        m_insights = std::make_unique<insights::Insights>(*m_desk->database, m_desk->authoriser);
        QVERIFY(m_desk->commit({{sync::OpKind::Create, schema::Staff::kTable, m_wang,
            {{schema::Staff::Name, u"王芳"_s}, {schema::Staff::Active, qint64 {1}}}}}));
        come(Category::Food);
        m_desk->clock.advance(60 * kMsOfDay);
    }
    void cleanup()
    {
        m_desk->window.reset();
        m_prevention.reset();
        m_insights.reset();
        m_desk.reset();
    }

    void whatRoseIsSaidWithItsGround()
    {
        for (int i = 0; i < 5; ++i)
            come(Category::Noise);
        open();
        QTRY_VERIFY(m_desk->shows(u"Noise: 5 cases in the last 7 days, 0.0 would be usual"_s));
        QVERIFY(m_desk->shows(u"0 cases in the 54 days before"_s));
        QVERIFY(m_desk->shows(u"comparisons were made"_s));
    }

    void whenNothingRoseThePageSaysSo()
    {
        open();
        QTRY_VERIFY(m_desk->shows(u"Nothing comes more often than it used to."_s));
    }

    void anImprovementByKeysAlone()
    {
        for (int i = 0; i < 5; ++i)
            come(Category::Noise);
        open();
        QTRY_VERIFY(m_desk->shows(u"Noise: 5 cases"_s));
        m_desk->press(Qt::Key_N);
        QCOMPARE(m_desk->part<QComboBox>(u"improvementCategory"_s)->currentText(), u"Noise"_s);
        QVERIFY(m_desk->part(u"improvementCause"_s)->hasFocus());
        QTRY_COMPARE(m_desk->part<QComboBox>(u"improvementOwner"_s)->count(), 1);
        m_desk->type(u"Doors slam"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"improvementAction"_s)->hasFocus()); // it is what lacks
        m_desk->type(u"Felt on the frames"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0), u"2025-07-27"_s);
        QCOMPARE(cell(3), u"Felt on the frames"_s);
        QCOMPARE(cell(4), u"王芳"_s);
        QTRY_VERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_D);
        QTRY_COMPARE(cell(0), u"done 2025-07-13"_s);
        QCOMPARE(cell(5), u"0.0 → 150.0 in 30 days"_s); // today's cases came after it
    }

    void whoMayNotCloseCasesWritesNothing()
    {
        m_desk->logInAs({access::Role::Clerk});
        open();
        QTRY_VERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_N);
        QVERIFY(!m_desk->part(u"preventionForm"_s)->isVisible());
        QVERIFY(!m_desk->part(u"preventionAdd"_s)->isEnabled());
    }

    void monthsAreTurned()
    {
        open();
        QTRY_VERIFY(m_desk->shows(u"2025-07"_s));
        QVERIFY(!m_desk->part(u"preventionLater"_s)->isEnabled());
        m_desk->press(Qt::Key_Comma);
        m_desk->press(Qt::Key_Comma);
        QTRY_VERIFY(m_desk->shows(u"2025-05"_s));
        QTRY_VERIFY(m_desk->shows(u"Food"_s)); // what the month was about
    }

    void tabReachesEverything()
    {
        come(Category::Noise);
        open();
        QTRY_VERIFY(m_desk->shows(u"Nothing comes more often"_s));
        m_desk->press(Qt::Key_N);
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

private:
    void come(Category category)
    {
        Complaint complaint = m_desk->said();
        complaint.category = category;
        (void)m_desk->receive(complaint);
    }
    void open()
    {
        m_desk->openWindow({PreventionPage::entry(
                               {*m_prevention, *m_desk->complaints, *m_insights, m_desk->clock})},
            {u"prevention"_s});
    }
    [[nodiscard]] DeskTable *table() const { return m_desk->part<DeskTable>(u"preventionTable"_s); }
    [[nodiscard]] QString cell(int column) const
    {
        return table()->model()->index(0, column).data().toString();
    }

    const Uuid m_wang = Uuid::named("test", "wang");
    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
    std::unique_ptr<Prevention> m_prevention;
    std::unique_ptr<insights::Insights> m_insights;
};

QTEST_MAIN(PreventionPageTest)
#include "tst_prevention_page.moc"
