#include "app/desk/demo.h"
#include "models/support/wait_for.h"
#include "tests/support/desk_vault.h"
#include "tests/support/notice_service.h"

#include <QTemporaryDir>

#include <memory>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKillPatienceMs = 90'000;
constexpr int kShortestLeadMs = 12'000; ///< in which a desk is up, unless the machine is busy
constexpr int kLongestLeadMs = 60'000;

} // namespace

/// The desk as a process that is killed when something comes due: nothing is said twice, nothing is
/// lost. On a session bus of its own (tests/e2e/CMakeLists.txt).
class RemindersKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!NoticeService::hasBus())
            QSKIP("no session bus: dbus-run-session is missing (package dbus-daemon)");
        access::Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = QLatin1StringView(app::kDemoOwner);
        founding.cost = kQuickStretch;
        QVERIFY(app::Desk::found(profile(), founding,
            passwordOf(QLatin1StringView(app::kDemoPassword).toString()), m_clock));
        QVERIFY(m_service.start(u"body actions"_s));
    }
    void init() { m_service.notices.clear(); }
    void cleanup()
    {
        m_program.reset();
        const auto desk = opened();
        const auto open = waitFor(desk->reminders().open({followups::Whose::Everybodys}));
        for (const followups::ReminderRow &row : *open)
            QVERIFY(waitFor(desk->reminders().finish(row.reminder.id)));
    }

    void whatWasSaidBeforeTheKillIsSummedUpAndNotSaidAgain()
    {
        Uuid id;
        for (int lead = kShortestLeadMs; lead <= kLongestLeadMs; lead *= 2) {
            id = remindIn(lead);
            start();
            QTRY_VERIFY_WITH_TIMEOUT(!m_service.notices.isEmpty(), kKillPatienceMs);
            if (said(u"A follow-up is due"_s) == 1)
                break;
            cleanup(); // it was due before the desk was up
            init();
        }
        QCOMPARE(said(u"A follow-up is due"_s), 1);
        m_program.reset(); // killed: nobody has looked at it
        for (int again = 1; again <= 2; ++again) {
            start();
            QTRY_COMPARE_WITH_TIMEOUT(
                said(u"came due while nobody was here"_s), again, kKillPatienceMs);
            m_program.reset();
        }
        QCOMPARE(said(u"A follow-up is due"_s), 1);
        QCOMPARE(timesNoted(id), 1);
    }

    void killedAboutTheMomentItIsDueItIsNeitherLostNorSaidTwice_data()
    {
        QTest::addColumn<int>("afterMs");
        QTest::newRow("before") << -50;
        QTest::newRow("at the moment") << 2;
        QTest::newRow("as it is noted") << 15;
        QTest::newRow("thereafter") << 60;
    }
    void killedAboutTheMomentItIsDueItIsNeitherLostNorSaidTwice()
    {
        QFETCH(const int, afterMs);
        const Uuid id = remindIn(kShortestLeadMs);
        start();
        const qint64 left = m_dueAt + afterMs - m_clock.nowMs();
        QTest::qWait(static_cast<int>(std::max<qint64>(left, 0))); // the moment is what is tested
        m_program.reset();
        const int notedBefore = timesNoted(id);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(said(u"came due while nobody was here"_s), 1, kKillPatienceMs);
        m_program.reset();
        // What the first one sent as it was killed has come by now.
        QVERIFY(said(u"A follow-up is due"_s) <= notedBefore); // noted before it is said
        QCOMPARE(timesNoted(id), 1);
    }

private:
    struct Kill
    {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished();
            delete process;
        }
    };

    [[nodiscard]] access::ProfileFolder profile() const
    {
        return access::ProfileFolder(m_folder.filePath(u"profile"_s));
    }
    [[nodiscard]] std::unique_ptr<app::Desk> opened() const
    {
        const auto member
            = access::Vault::memberNamed(profile(), QLatin1StringView(app::kDemoOwner).toString());
        auto desk = app::Desk::open(profile(), member.value(),
            passwordOf(QLatin1StringView(app::kDemoPassword).toString()), m_clock);
        if (!desk)
            qFatal("the desk: %s", codeName(desk.error().code).data());
        return *std::move(desk);
    }
    Uuid remindIn(int ms)
    {
        const auto desk = opened();
        m_dueAt = m_clock.nowMs() + ms;
        const QDateTime due = QDateTime::fromMSecsSinceEpoch(m_dueAt);
        followups::Reminder reminder;
        reminder.title = u"call"_s;
        reminder.baseDate = due.date();
        reminder.baseTime = due.time();
        return waitFor(desk->reminders().create(reminder)).value();
    }
    [[nodiscard]] int timesNoted(const Uuid &reminder) const
    {
        const auto desk = opened();
        return static_cast<int>(
            waitFor(desk->database().read([reminder](store::Connection &connection) {
                const QByteArray sql = "SELECT count(*) FROM reminder_event WHERE kind = 'fired'"
                                       " AND reminder_id = x'"
                    + reminder.toBytes().toHex() + "'";
                return connection.integer(sql.constData());
            })).value());
    }
    void start()
    {
        m_program.reset(new QProcess);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_program->setProcessEnvironment(environment);
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program->start(qEnvironmentVariable("LOBBY_BIN") + u"/lobby"_s,
            {u"--profile"_s, m_folder.filePath(u"profile"_s), u"--demo"_s, u"--language"_s,
                u"en"_s});
    }
    [[nodiscard]] int said(const QString &words) const
    {
        return static_cast<int>(std::count_if(m_service.notices.begin(), m_service.notices.end(),
            [&words](
                const NoticeService::Notice &notice) { return notice.title.contains(words); }));
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    NoticeService m_service;
    qint64 m_dueAt = 0;
    std::unique_ptr<QProcess, Kill> m_program;
};

QTEST_GUILESS_MAIN(RemindersKilledTest)
#include "tst_reminders_killed.moc"
