#include "tests/app/lobby/demo_window.h"
#include "tests/support/notice_service.h"
#include "ui/kit/toast.h"

#include <QLabel>
#include <QPushButton>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNoticePatienceMs = 20'000;

} // namespace

#define NOTICE_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kNoticePatienceMs)

/// What the desktop shows of follow-ups, on a session bus of its own
/// (tests/app/lobby/CMakeLists.txt) and with the real window.
class ReminderNoticesTest : public QObject, private DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!NoticeService::hasBus())
            QSKIP("no session bus: dbus-run-session is missing (package dbus-daemon)");
        m_session = *desk->authoriser().session();
        guests::GuestProfile guest;
        guest.guest.fullNameNative = u"陈<b>志强"_s;
        m_guest = waitFor(desk->guests().create({guest})).value().constFirst();
    }
    void init() { QVERIFY(show()); }
    void cleanup()
    {
        if (!desk->authoriser().session()) // it was locked
            desk->authoriser().logIn(m_session);
        for (const followups::ReminderRow &row : open())
            QVERIFY(waitFor(desk->reminders().finish(row.reminder.id)));
        window.reset();
        m_service.stop();
        QVERIFY(settings.change({}));
    }

    void aNoticeSaysNobodysName()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"call about the cot"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        const NoticeService::Notice &notice = m_service.notices.constFirst();
        QVERIFY2(notice.title.startsWith(u"A follow-up is due at "_s), qPrintable(notice.title));
        QCOMPARE(notice.body, QString());
        QCOMPARE(notice.actions,
            QStringList({u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"snooze"_s,
                u"In 10 minutes"_s, u"done"_s, u"Done"_s}));
        QVERIFY(!toastText().contains(u"cot"_s)); // said once
    }

    void whereItIsAllowedItSaysWhomAndWhatWithoutMarkup()
    {
        QVERIFY(m_service.start(u"body body-markup actions"_s));
        ui::DeskSettings allowed = settings.settings();
        allowed.namesInNotices = true;
        QVERIFY(settings.change(allowed));
        remind(u"call about the cot"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        QVERIFY(m_service.notices.constFirst().title.startsWith(u"Call-back, due at "_s));
        QCOMPARE(m_service.notices.constFirst().body, u"陈&lt;b&gt;志强: call about the cot"_s);
    }

    void aServiceWithoutActionsGetsNone()
    {
        QVERIFY(m_service.start(u"body"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        QVERIFY(m_service.notices.constFirst().actions.isEmpty());
    }

    void doneTicksItOffAndTheWindowTakesItBack()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        const Uuid one = remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        m_service.choose(1, u"done"_s);
        NOTICE_TRY(open().isEmpty());
        NOTICE_TRY(toastText() == u"Done: one"_s);
        NOTICE_TRY(m_service.closed == QList<uint> {1});
        undo().click();
        NOTICE_TRY(open().size() == 1);
        QCOMPARE(open().constFirst().reminder.id, one);
    }

    void snoozePutsItOffForTenMinutes()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        const qint64 before = clock.nowMs();
        m_service.choose(1, u"snooze"_s);
        NOTICE_TRY(open().constFirst().reminder.snoozedUntil);
        const qint64 until = *open().constFirst().reminder.snoozedUntil;
        const qint64 minutes = (until - before) / 60'000; // whole ones of the clock
        QVERIFY2(minutes >= 9 && minutes <= 10, qPrintable(QString::number(minutes)));
    }

    void aClickOpensTheAgendaAndTheNoticeGoes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("on the notice") << u"default"_s;
        QTest::newRow("on the button") << u"open"_s;
    }
    void aClickOpensTheAgendaAndTheNoticeGoes()
    {
        QFETCH(const QString, action);
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        m_service.choose(1, action);
        NOTICE_TRY(window->pages().location().page == u"follow-ups"_s);
        NOTICE_TRY(m_service.closed == QList<uint> {1});
    }

    void aNoticeGoesWhenTheAgendaWasLookedAt()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        window->openPage({u"follow-ups"_s});
        NOTICE_TRY(m_service.closed == QList<uint> {1});
    }

    void anotherProgramsNoticeMeansNothing()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        m_service.choose(77, u"done"_s);
        m_service.choose(1, u"snooze"_s);
        NOTICE_TRY(open().constFirst().reminder.snoozedUntil);
        QVERIFY(!open().constFirst().reminder.doneAt);
    }

    void aLockedDeskTakesItsNoticesBackAndSaysNothing()
    {
        QVERIFY(m_service.start(u"body actions"_s));
        remind(u"one"_s);
        NOTICE_TRY(m_service.notices.size() == 1);
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        NOTICE_TRY(m_service.closed == QList<uint> {1});
        m_service.choose(1, u"done"_s); // a click on its way
        QCoreApplication::processEvents();
        QCOMPARE(m_service.notices.size(), 1);
    }

    void whatWasMissedIsOneNotice()
    {
        window.reset(); // nobody is here
        remind(u"one"_s);
        remind(u"two"_s);
        QVERIFY(m_service.start(u"body actions"_s));
        QVERIFY(show());
        NOTICE_TRY(m_service.notices.size() == 1);
        QCOMPARE(m_service.notices.constFirst().title,
            u"2 follow-ups came due while nobody was here."_s);
        m_service.choose(1, u"open"_s);
        NOTICE_TRY(window->pages().location().page == u"follow-ups"_s);
        QCOMPARE(m_service.notices.size(), 1);
    }

    void withoutAServiceTheWindowSaysIt()
    {
        remind(u"call about the cot"_s);
        NOTICE_TRY(toastText() == u"Call-back is due: call about the cot"_s);
    }

private:
    Uuid remind(const QString &title)
    {
        const QDateTime now = clock.now().toLocalTime();
        followups::Reminder reminder;
        reminder.title = title;
        reminder.subject = m_guest;
        reminder.kind = followups::ReminderKind::CallBack;
        reminder.baseDate = now.date();
        reminder.baseTime = now.time();
        return waitFor(desk->reminders().create(reminder)).value();
    }
    [[nodiscard]] QList<followups::ReminderRow> open()
    {
        return waitFor(desk->reminders().open({followups::Whose::Everybodys})).value();
    }
    [[nodiscard]] QString toastText() const
    {
        const ui::Toast &toast = window->toast();
        const auto *label = toast.findChild<QLabel *>();
        return toast.isVisible() && label ? label->text() : QString();
    }
    [[nodiscard]] QPushButton &undo() const { return *window->toast().findChild<QPushButton *>(); }

    NoticeService m_service;
    access::Session m_session;
    Uuid m_guest;
};

QTEST_MAIN(ReminderNoticesTest)
#include "tst_reminder_notices.moc"
