#include "tests/support/follow_up_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/today_window.h"
#include "ui/followups/side/reminders_card.h"
#include "ui/kit/settings/language.h"

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Today with the card of the reminders beside its lists, at ten o'clock.
struct RemindedDesk : FollowUpDesk
{
    using FollowUpDesk::FollowUpDesk;
    ~RemindedDesk()
    {
        today.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(RemindedDesk)

    void open()
    {
        today.emplace(
            settings, DeskServices {lists, *stays, guests, authoriser, branch},
            [this](QWidget *parent) { return new RemindersCard(reminders, *database, parent); },
            QStringList {u"follow-ups"_s});
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::optional<TodayWindow> today;
};

} // namespace

class RemindersCardTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void withoutAnythingLeftForTodayItIsOneLine()
    {
        RemindedDesk desk;
        desk.remind(u"Call"_s, u"2025-05-15 00:00"_s); // tomorrow is another day
        desk.open();
        QTRY_COMPARE(desk.today->told(), QStringList({u"Reminders: none left for today"_s}));
        QVERIFY(!desk.today->button()->isVisible());
    }

    void whatIsOverdueStandsFirst()
    {
        RemindedDesk desk;
        desk.remind(u"Cot"_s, u"2025-05-14 23:59"_s);
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s, desk.guest(u"陳志強"_s));
        desk.remind(u"Taxi"_s, u"2025-05-12 18:00"_s);
        desk.open();
        QTRY_COMPARE(desk.today->told(),
            QStringList({u"Reminders  3"_s, u"Mon 05-12 18:00 Taxi"_s, u"Overdue"_s,
                u"09:30 Call"_s, u"Overdue · 陳志強"_s, u"23:59 Cot"_s}));
    }

    void fourAreToldAndTheOthersCounted()
    {
        RemindedDesk desk;
        desk.remindOften(4, u"2025-05-14 11:00"_s);
        desk.open();
        QTRY_COMPARE(desk.today->told().size(), 5);
        desk.remindOften(2, u"2025-05-14 12:00"_s); // the card hears of it
        QTRY_COMPARE(desk.today->told().value(0), u"Reminders  6"_s);
        QTRY_COMPARE(desk.today->told().size(), 6);
        QCOMPARE(desk.today->told().constLast(), u"and 2 more today"_s);
    }

    void aColleaguesAreHisOwnMatter()
    {
        RemindedDesk desk;
        const Uuid wang = desk.member(u"王芳"_s);
        const Uuid id = desk.remind(u"Call"_s, u"2025-05-14 11:00"_s);
        QVERIFY(desk.commit({{sync::OpKind::Set, schema::Reminder::kTable, id,
            {{schema::Reminder::OwnerId, wang.toBytes()}}}}));
        desk.open();
        desk.today->card()->refresh();
        QTRY_VERIFY(desk.database->isIdle());
        QTRY_COMPARE(desk.today->told(), QStringList({u"Reminders: none left for today"_s}));
    }

    void whoMayNotSeeThemIsToldNothing()
    {
        RemindedDesk desk;
        desk.remind(u"Call"_s, u"2025-05-14 11:00"_s);
        desk.authoriser.logIn(
            {Uuid::named("test", "auditor"), u"Ada"_s, {access::Role::Auditor}, desk.branch});
        desk.open();
        QTRY_VERIFY(desk.database->isIdle());
        QTRY_COMPARE(desk.today->told(), QStringList({u"Reminders: none left for today"_s}));
    }

    void keysLeadToTheFollowUps()
    {
        RemindedDesk desk;
        desk.remind(u"Call"_s, u"2025-05-14 11:00"_s);
        desk.open();
        QTRY_VERIFY(desk.today->button()->isVisible());
        desk.today->walkToTheButton();
        QCOMPARE(accessibilityProblems(desk.today->window()), QStringList());
        QCOMPARE(tabProblems(desk.today->window()).join(u'\n'), QString());
        QTest::keyClick(desk.today->button(), Qt::Key_Space);
        QTRY_COMPARE(desk.today->location().page, u"follow-ups"_s);
    }
};

QTEST_MAIN(RemindersCardTest)
#include "tst_reminders_card.moc"
