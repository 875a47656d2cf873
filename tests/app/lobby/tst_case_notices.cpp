#include "app/lobby/reminding/case_alarm_keeping.h"
#include "app/lobby/reminding/rise_keeping.h"
#include "models/access/drafts/drafts.h"
#include "tests/support/complaint_window.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"

#include <QPushButton>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr int kTellingMs = 15'000;

/// A locked or open desk whose window tells of cases. It is eight o'clock on Wednesday, May 14th,
/// 2025; the office opens at nine.
struct TellingDesk : ComplaintWindow
{
    TellingDesk()
    {
        openWindow({LandingPage::entry(u"today"_s), LandingPage::entry(u"complaints"_s),
                       LandingPage::entry(u"prevention"_s)},
            {u"today"_s});
        // By a clock of its own: the desk does not lock itself while months pass.
        lock = std::make_unique<ui::DeskLock>(ui::DeskLock::Desk {
            *window, settings, authoriser, drafts, entrance.clock, entrance.entrance()});
    }
    ~TellingDesk()
    {
        alarmKeeping.reset();
        riseKeeping.reset();
        lock.reset();
        window.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(TellingDesk)

    void tellOfRises()
    {
        riseKeeping = std::make_unique<app::RiseKeeping>(
            app::RiseKeeping::Parts {*window, *lock, prevention});
    }
    void tellOfAlarms()
    {
        alarmKeeping = std::make_unique<app::CaseAlarmKeeping>(
            app::CaseAlarmKeeping::Parts {*window, *lock, alarms, *queue});
    }
    /// The member comes back, as the lock would say it.
    void comeBack()
    {
        logInAs({access::Role::Manager});
        Q_EMIT lock->unlocked(Uuid::named("test", "staff"), false);
    }
    [[nodiscard]] QString toast() const
    {
        const auto *label = window->toast().findChild<QLabel *>();
        return window->toast().isVisible() && label ? label->text() : QString();
    }
    void openToast() const { window->toast().findChild<QPushButton *>()->click(); }
    [[nodiscard]] bool hasBanner(const QString &text) const
    {
        const auto labels = window->banners().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    /// Two months with one case, then five within a day about noise.
    void riseOfNoise()
    {
        (void)receive();
        clock.advance(60 * 24 * kHour);
        for (int i = 0; i < 5; ++i) {
            Complaint noise = said();
            noise.category = Category::Noise;
            (void)receive(noise);
        }
    }

    access::Drafts drafts {*database, access::SecretBytes::copyOf(QByteArray(32, 'd'))};
    Prevention prevention {*database, authoriser};
    CaseAlarms alarms {*database, authoriser, *queue};
    std::unique_ptr<ui::DeskLock> lock;
    std::unique_ptr<app::RiseKeeping> riseKeeping;
    std::unique_ptr<app::CaseAlarmKeeping> alarmKeeping;
};

} // namespace

#define TELLING_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kTellingMs)

/// What the window says of cases by itself.
class CaseNoticesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TellingDesk> m_desk;
    ui::Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init() { m_desk = std::make_unique<TellingDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aRiseIsToldOnceAndOpensItsPage()
    {
        m_desk->riseOfNoise();
        m_desk->tellOfRises();
        TELLING_TRY(m_desk->toast().contains(u"Noise"_s));
        QVERIFY(!m_desk->toast().contains(u"hums"_s)); // nobody's words
        m_desk->openToast();
        QCOMPARE(m_desk->window->pages().location().page, u"prevention"_s);
        QVERIFY(m_desk->wait(m_desk->prevention.ring()).value().isEmpty());
    }

    void nothingOfARiseIsSaidWhileTheDeskIsLocked()
    {
        m_desk->riseOfNoise();
        m_desk->tellOfRises();
        Q_EMIT m_desk->lock->locked();
        m_desk->authoriser.logOut();
        QCOMPARE(m_desk->toast(), QString());
        m_desk->comeBack(); // it was not told to nobody
        TELLING_TRY(m_desk->toast().contains(u"Noise"_s));
    }

    void theLadderClimbsWithTheHours()
    {
        Complaint grave = m_desk->said();
        grave.severity = 1;
        const Uuid complaint = m_desk->receive(grave);
        m_desk->clock.advance(kHour + kHour / 4); // a quarter past nine: due at half past
        m_desk->tellOfAlarms();
        TELLING_TRY(m_desk->toast().startsWith(u"Case #1001: "_s));
        const QString soon = m_desk->toast();
        QVERIFY(!m_desk->hasBanner(u"1 complaint is over its time."_s));

        m_desk->clock.advance(kHour);
        Q_EMIT m_desk->queue->changed();
        TELLING_TRY(m_desk->toast().startsWith(u"Case #1001: "_s) && m_desk->toast() != soon);
        TELLING_TRY(m_desk->hasBanner(u"1 complaint is over its time."_s));
        const QString over = m_desk->toast();

        m_desk->clock.advance(5 * kHour);
        Q_EMIT m_desk->queue->changed();
        TELLING_TRY(m_desk->toast() != over && !m_desk->toast().isEmpty());
        m_desk->openToast();
        QCOMPARE(m_desk->window->pages().location(),
            (ui::Location {u"complaints"_s, complaint.toString()}));
    }

    void aCaseThatIsClosedTakesTheStripAway()
    {
        Complaint grave = m_desk->said();
        grave.severity = 1;
        const Uuid complaint = m_desk->receive(grave);
        m_desk->clock.advance(3 * kHour);
        m_desk->tellOfAlarms();
        TELLING_TRY(m_desk->hasBanner(u"1 complaint is over its time."_s));
        QVERIFY(m_desk->write(complaint,
            {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)}));
        TELLING_TRY(!m_desk->hasBanner(u"1 complaint is over its time."_s));
    }
};

QTEST_MAIN(CaseNoticesTest)
#include "tst_case_notices.moc"
