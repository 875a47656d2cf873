#include "app/lobby/program.h"
#include "app/lobby/window/desk_window.h"
#include "models/access/lease/key_lease.h"
#include "models/access/vault/vault.h"
#include "models/store/engine/transaction.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/lobbyd_program.h"
#include "ui/access/login_page.h"
#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/sync/lease/lease_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

namespace {

constexpr int kPatienceMs = 120'000; ///< keys are stretched, on a machine however busy
constexpr qint64 kDayMs = qint64(24) * 3600 * 1000;

template <typename Widget>
Widget *opened()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Widget *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

/// A desk whose server has been silent for too long: nothing of it is seen, at the window or at the
/// command line, until both have agreed.
class KeyLeaseEndsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    LobbydProgram m_lobbyd;

    [[nodiscard]] QString profile() const { return m_folder.filePath(u"desk"_s); }
    [[nodiscard]] Ran desk(const QStringList &command, const QByteArray &more = {}) const
    {
        return lobbyctl(onProfile(profile(), command), kPassword + more);
    }
    /// The server was silent for so many days, as the desk has noted.
    void makeSilentFor(int days) const
    {
        const SystemClock clock;
        const access::ProfileFolder folder(profile());
        const auto member = access::Vault::memberNamed(folder, u"Li"_s);
        const auto password = access::Password::fromUtf8(QByteArray(kPassword).trimmed());
        const auto vault = access::Vault::unlock(folder, *member, *password, clock);
        QVERIFY(vault);
        auto written = (*vault)->database().local([days, &clock](store::Connection &connection) {
            access::writeLease(connection, {days * kDayMs, clock.nowMs(), uptimeNow()});
        });
        written.waitForFinished();
        QVERIFY(written.result());
    }
    static void logIn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(opened<ui::LoginPage>(), kPatienceMs);
        auto *login = opened<ui::LoginPage>();
        auto *password = login->findChild<QLineEdit *>(u"loginPassword"_s);
        QVERIFY(password);
        password->setText(QString::fromUtf8(QByteArray(kPassword).trimmed()));
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray ticket = LobbydProgram::ticketIn(m_lobbyd.initialise());
        QVERIFY(m_lobbyd.serve());
        QCOMPARE(desk({u"init"_s, u"--property"_s, u"Hotel"_s}).exitCode, 0);
        makeSilentFor(3000); // means nothing to a desk that has no server
        QCOMPARE(desk({u"guest"_s, u"add"_s}, "{\"latin_surname\":\"WANG\"}\n").exitCode, 0);
        QCOMPARE(desk({u"sync"_s, u"enrol"_s}, ticket + '\n').exitCode, 0);
        QCOMPARE(desk({u"sync"_s, u"now"_s}).exitCode, 0);
        QVERIFY(desk({u"search"_s, u"wang"_s}).out.contains("WANG"));
    }

    void theCommandLineSyncsFirst()
    {
        makeSilentFor(30);
        m_lobbyd.kill();
        for (const QStringList &command : {QStringList {u"search"_s, u"wang"_s}, {u"verify"_s},
                 {u"branch"_s, u"list"_s}, {u"sync"_s, u"pairing-code"_s}}) {
            const Ran ran = desk(command);
            QCOMPARE(ran.exitCode, 1);
            QVERIFY(ran.error.contains("has not heard from its server"));
            QVERIFY(ran.out.isEmpty());
        }
        QCOMPARE(desk({u"sync"_s, u"now"_s, u"--seconds"_s, u"3"_s}).exitCode, 1);
        QCOMPARE(desk({u"search"_s, u"wang"_s}).exitCode, 1); // the server did not answer
        QVERIFY(m_lobbyd.serve());
        QCOMPARE(desk({u"sync"_s, u"now"_s}).exitCode, 0);
        QVERIFY(desk({u"search"_s, u"wang"_s}).out.contains("WANG"));
    }

    void aDayBeforeItOpensAsEver()
    {
        makeSilentFor(29);
        QCOMPARE(desk({u"search"_s, u"wang"_s}).exitCode, 0);
    }

    void theWindowSaysSoAndOpensWhenBothHaveAgreed()
    {
        makeSilentFor(30);
        m_lobbyd.kill();
        app::Options options;
        options.profile = profile();
        options.language = u"en"_s;
        app::Program program(options);
        program.start();
        logIn();
        QTRY_VERIFY_WITH_TIMEOUT(opened<ui::LeasePage>(), kPatienceMs);
        auto *page = opened<ui::LeasePage>();
        const auto *link = page->findChild<QLabel *>(u"leaseLink"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            link->text().startsWith(u"The server does not answer."_s), kPatienceMs);
        QVERIFY(!opened<app::DeskWindow>());
        QVERIFY(m_lobbyd.serve());
        QTest::mouseClick(page->findChild<QPushButton *>(u"leaseTry"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened<app::DeskWindow>(), kPatienceMs);
        QTRY_VERIFY(!opened<ui::LeasePage>());
    }
};

QTEST_MAIN(KeyLeaseEndsTest)
#include "tst_key_lease_ends.moc"
