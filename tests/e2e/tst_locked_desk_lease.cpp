#include "app/sync/enrolment.h"
#include "models/access/lease/key_lease.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"
#include "tests/support/lobbyd_program.h"

#include <QLabel>
#include <QLineEdit>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr qint64 kDayMs = qint64(24) * 3600 * 1000;

bool says(const QWidget &where, const QString &text)
{
    const auto labels = where.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

/// A desk that is open all the while, so that no login would notice that its lease has ended.
class LockedDeskLeaseTest : public QObject
{
    Q_OBJECT

private:
    LobbydProgram m_lobbyd;
    std::unique_ptr<DemoWindow> m_desk;

    [[nodiscard]] QWidget *overlay() const
    {
        return m_desk->window->findChild<QWidget *>(u"lockOverlay"_s);
    }
    void tryPassword() const
    {
        auto *password = overlay()->findChild<QLineEdit *>(u"loginPassword"_s);
        QVERIFY(password);
        password->setText(kOwnersPassword.toString());
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray ticket = LobbydProgram::ticketIn(m_lobbyd.initialise());
        QVERIFY(m_lobbyd.serve());
        m_desk = std::make_unique<DemoWindow>();
        app::Enrolment enrolment(m_desk->desk->database());
        std::optional<bool> enrolled;
        connect(&enrolment, &app::Enrolment::finished, this,
            [&enrolled](const Result<Done> &result) { enrolled = bool(result); });
        enrolment.begin(*access::EnrolmentTicket::parse(QString::fromUtf8(ticket)));
        QTRY_COMPARE_WITH_TIMEOUT(enrolled, std::optional(true), kPatienceMs);
        m_lobbyd.kill();
        QVERIFY(waitFor(m_desk->desk->database().local([this](store::Connection &connection) {
            access::writeLease(connection, {30 * kDayMs, m_desk->clock.nowMs(), uptimeNow()});
        })));
        QVERIFY(m_desk->show());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aLockedDeskWhoseLeaseHasEndedOpensOnceItsServerHasAnswered()
    {
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_desk->window, u"closes at the next login"_s), kPatienceMs);
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(overlay());
        tryPassword();
        QTRY_VERIFY_WITH_TIMEOUT(
            !overlay() || says(*overlay(), u"has not heard from its server"_s), kPatienceMs);
        QVERIFY(overlay());
        QVERIFY(m_lobbyd.serve());
        QTRY_VERIFY_WITH_TIMEOUT(
            !says(*m_desk->window, u"closes at the next login"_s), kPatienceMs);
        constexpr int kTries = 20; // it may have answered and not yet said all
        for (int i = 0; i < kTries && overlay(); ++i) {
            tryPassword();
            static_cast<void>(QTest::qWaitFor([this] { return !overlay(); }));
        }
        QVERIFY(!overlay());
    }
};

QTEST_MAIN(LockedDeskLeaseTest)
#include "tst_locked_desk_lease.moc"
