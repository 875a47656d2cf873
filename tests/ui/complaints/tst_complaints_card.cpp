#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/today_window.h"
#include "ui/complaints/queue/complaints_card.h"
#include "ui/kit/settings/language.h"

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Today with the card of the complaints beside its lists, at eight o'clock.
struct ComplainedDesk : ComplaintWindow
{
    ~ComplainedDesk() { today.reset(); }
    void open()
    {
        today.emplace(
            settings, services().desk,
            [this](QWidget *parent) { return new ComplaintsCard(*queue, clock, branch, parent); },
            QStringList {u"complaints"_s});
    }
    Uuid receive(const QString &words, int severity, const QString &room = {})
    {
        Complaint complaint = said(words);
        complaint.severity = severity;
        complaint.room = room;
        return ComplaintWindow::receive(complaint);
    }

    std::optional<TodayWindow> today;
};

} // namespace

class ComplaintsCardTest : public QObject
{
    Q_OBJECT

    Language m_language;
    std::unique_ptr<ComplainedDesk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<ComplainedDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void withoutAnyItIsOneLine()
    {
        m_desk->open();
        QTRY_COMPARE(m_desk->today->told(), QStringList({u"Complaints: none is open"_s}));
        QVERIFY(!m_desk->today->button()->isVisible());
    }

    void theTwoThatAreDueFirstAreTold()
    {
        (void)m_desk->receive(u"Dirty."_s, 3);
        (void)m_desk->receive(u"It drips."_s, 1, u"1207"_s);
        (void)m_desk->receive(u"Cold."_s, 2);
        m_desk->open();
        QTRY_COMPARE(m_desk->today->told().value(0), u"Open complaints  3"_s);
        const QStringList told = m_desk->today->told();
        QCOMPARE(told.size(), 5);
        QVERIFY2(told.at(1).startsWith(u"#1002 1207"_s), qPrintable(told.at(1)));
        QCOMPARE(told.at(2), u"Due 09:30 · 30 min left"_s);
        QVERIFY2(told.at(3).startsWith(u"#1003"_s), qPrintable(told.at(3)));
        QVERIFY(!told.join(u' ').contains(u"drips"_s)); // whoever looks at the screen reads along
    }

    void whatIsOverSaysByHowMuch()
    {
        (void)m_desk->receive(u"It drips."_s, 1);
        m_desk->open();
        QTRY_COMPARE(m_desk->today->told().size(), 3);
        m_desk->clock.advance(qint64 {102} * 60 * 1000); // 09:42
        m_desk->today->card()->refresh();
        QTRY_COMPARE(m_desk->today->told().value(2), u"Due 09:30 · over by 12 min"_s);
    }

    void itHearsOfNewOnes()
    {
        m_desk->open();
        QTRY_COMPARE(m_desk->today->told().size(), 1);
        (void)m_desk->receive(u"It drips."_s, 1);
        QTRY_COMPARE(m_desk->today->told().value(0), u"Open complaints  1"_s);
    }

    void ofARestrictedOneItSaysTheNumberAlone()
    {
        Complaint restricted = m_desk->said(u"He touched her."_s);
        restricted.restriction = Restriction::Harassment;
        restricted.room = u"1207"_s;
        (void)m_desk->ComplaintWindow::receive(restricted);
        m_desk->authoriser.logIn(
            {Uuid::named("test", "wang"), u"王芳"_s, {access::Role::Clerk}, m_desk->branch});
        m_desk->open();
        QTRY_COMPARE(m_desk->today->told().value(1), u"#1001 Restricted complaint"_s);
        QVERIFY(!m_desk->today->told().join(u' ').contains(u"1207"_s));
    }

    void keysLeadToTheQueue()
    {
        (void)m_desk->receive(u"It drips."_s, 1);
        m_desk->open();
        QTRY_VERIFY(m_desk->today->button()->isVisible());
        m_desk->today->walkToTheButton();
        QCOMPARE(accessibilityProblems(m_desk->today->window()), QStringList());
        QCOMPARE(tabProblems(m_desk->today->window()).join(u'\n'), QString());
        QTest::keyClick(m_desk->today->button(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->today->location().page, u"complaints"_s);
    }
};

QTEST_MAIN(ComplaintsCardTest)
#include "tst_complaints_card.moc"
