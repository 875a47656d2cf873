#include "app/lobby/program.h"
#include "app/lobby/window/desk_window.h"
#include "app/sync/connection/server_account.h"
#include "models/access/device_identity/certificate_request.h"
#include "models/access/lease/key_lease.h"
#include "models/access/vault/vault.h"
#include "server/pki/certificate_authority.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/lobbyd_program.h"
#include "ui/access/login_page.h"
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

/// A desk that comes back after its certificate has run out, with lobbyd, lobbyctl and the window
/// as they are used.
class CertificateRunsOutTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    LobbydProgram m_lobbyd;

    [[nodiscard]] Ran run(
        const QString &name, const QStringList &command, const QByteArray &more = {}) const
    {
        return lobbyctl(onProfile(m_folder.filePath(name), command), kPassword + more);
    }
    [[nodiscard]] Ran desk(const QStringList &command, const QByteArray &more = {}) const
    {
        return run(u"desk"_s, command, more);
    }
    [[nodiscard]] QByteArray ticket(const QStringList &more = {}) const
    {
        return LobbydProgram::ticketIn(m_lobbyd.run(QStringList {u"enrol-code"_s} + more)) + '\n';
    }
    [[nodiscard]] QByteArray secretOf(const char *name) const
    {
        QFile file(m_lobbyd.file(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Signed by its server's own authority 200 days ago, for the key that the desk has; and silent
    /// for so many days.
    void makeAway(int days) const
    {
        const SystemClock clock;
        const access::ProfileFolder folder(m_folder.filePath(u"desk"_s));
        const auto member = access::Vault::memberNamed(folder, u"Li"_s);
        const auto password = access::Password::fromUtf8(QByteArray(kPassword).trimmed());
        const auto vault = access::Vault::unlock(folder, *member, *password, clock);
        QVERIFY(vault);
        const auto keyOf = [](const QByteArray &bytes) {
            return *access::P256Key::fromPrivateBytes(access::SecretBytes::copyOf(bytes));
        };
        const auto authority = server::CertificateAuthority::load(
            {keyOf(secretOf("authority.key")), secretOf("authority.crt")});
        QVERIFY(authority);
        const auto age = [&](store::Connection &connection) {
            app::ServerAccount account = app::readAccount(connection).value();
            account.certificate
                = *authority->issueDevice(*access::certificateRequest(keyOf(account.privateKey)),
                    {account.device, 1}, clock.nowMs() - 200 * kDayMs);
            app::writeAccount(connection, account);
            access::writeLease(connection, {days * kDayMs, clock.nowMs(), uptimeNow()});
        };
        auto written = (*vault)->database().local(age);
        written.waitForFinished();
        QVERIFY(written.result());
    }
    [[nodiscard]] bool isKnownElsewhere(const QString &surname) const
    {
        return run(u"other"_s, {u"sync"_s, u"now"_s}).exitCode == 0
            && run(u"other"_s, {u"search"_s, surname}).out.contains(surname.toUtf8());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray first = LobbydProgram::ticketIn(m_lobbyd.initialise()) + '\n';
        QVERIFY(m_lobbyd.serve());
        for (const auto &[name, with] : {std::pair {u"desk"_s, first}, {u"other"_s, ticket()}}) {
            QCOMPARE(run(name, {u"init"_s, u"--property"_s, u"Hotel"_s}).exitCode, 0);
            QCOMPARE(run(name, {u"sync"_s, u"enrol"_s}, with).exitCode, 0);
            QCOMPARE(run(name, {u"sync"_s, u"now"_s}).exitCode, 0);
        }
    }

    void theCommandLineTakesATicketForThisDeskAlone()
    {
        makeAway(20);
        QCOMPARE(desk({u"guest"_s, u"add"_s}, "{\"latin_surname\":\"WANG\"}\n").exitCode, 0);
        QVERIFY(desk({u"sync"_s, u"now"_s}).out.startsWith("stopped"));
        for (const QByteArray &wrong : {ticket(), ticket({u"--device"_s, u"2"_s})}) {
            const Ran refused = desk({u"sync"_s, u"enrol"_s}, wrong);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(refused.error.contains("for another desk"));
        }
        QVERIFY(desk({u"sync"_s, u"now"_s}).out.startsWith("stopped"));
        QVERIFY(isKnownElsewhere(u"WANG"_s) == false);
        const QByteArray right = ticket({u"--device"_s, u"1"_s});
        QCOMPARE(desk({u"sync"_s, u"enrol"_s}, right).exitCode, 0);
        QCOMPARE(desk({u"sync"_s, u"now"_s}).exitCode, 0);
        QVERIFY(isKnownElsewhere(u"WANG"_s));
        QCOMPARE(desk({u"sync"_s, u"enrol"_s}, right).exitCode, 1); // good once
        QCOMPARE(m_lobbyd.run({u"devices"_s}).out.count('\n'), 2); // nobody was added
    }

    /// Neither can be mended without the other: the desk is closed until it has synced.
    void aDeskWhoseLeaseIsOverTooIsLetInFromTheClosedPage()
    {
        QCOMPARE(desk({u"guest"_s, u"add"_s}, "{\"latin_surname\":\"ZHAO\"}\n").exitCode, 0);
        makeAway(40);
        app::Options options;
        options.profile = m_folder.filePath(u"desk"_s);
        options.language = u"en"_s;
        app::Program program(options);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(opened<ui::LoginPage>(), kPatienceMs);
        auto *password = opened<ui::LoginPage>()->findChild<QLineEdit *>(u"loginPassword"_s);
        QVERIFY(password);
        password->setText(QString::fromUtf8(QByteArray(kPassword).trimmed()));
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened<ui::LeasePage>(), kPatienceMs);
        auto *page = opened<ui::LeasePage>();
        auto *field = page->findChild<QLineEdit *>(u"ticket"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), kPatienceMs);
        QVERIFY(page->findChild<QLabel *>(u"ticketWhat"_s)->text().contains(u"for desk 1"_s));
        auto *problem = page->findChild<QLabel *>(u"joinProblem"_s);
        field->setText(QString::fromUtf8(ticket()));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(u"for another desk"_s), kPatienceMs);
        QVERIFY(!opened<app::DeskWindow>());
        field->setText(QString::fromUtf8(ticket({u"--device"_s, u"1"_s})));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened<app::DeskWindow>(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isKnownElsewhere(u"ZHAO"_s), kPatienceMs);
    }

    void theCommandLineDoesTheSame()
    {
        makeAway(40);
        QVERIFY(desk({u"search"_s, u"wang"_s}).error.contains("has not heard from its server"));
        QCOMPARE(desk({u"sync"_s, u"now"_s}).exitCode, 1);
        QCOMPARE(desk({u"sync"_s, u"enrol"_s}, ticket({u"--device"_s, u"1"_s})).exitCode, 0);
        QCOMPARE(desk({u"search"_s, u"wang"_s}).exitCode, 1); // until it has heard what others did
        QCOMPARE(desk({u"sync"_s, u"now"_s}).exitCode, 0);
        QVERIFY(desk({u"search"_s, u"wang"_s}).out.contains("WANG"));
    }

    void whoWasShutOutGetsNoTicket()
    {
        QCOMPARE(m_lobbyd.run({u"enrol-code"_s, u"--device"_s, u"77"_s}).exitCode, 1);
        QCOMPARE(m_lobbyd.run({u"enrol-code"_s, u"--device"_s, u"0"_s}).exitCode, 2);
        const QStringList both {u"enrol-code"_s, u"--device"_s, u"1"_s, u"--branch"_s, u"1"_s};
        QCOMPARE(m_lobbyd.run(both).exitCode, 2);
        QCOMPARE(m_lobbyd.run({u"revoke"_s, u"1"_s, u"--retired"_s}).exitCode, 0);
        QCOMPARE(m_lobbyd.run({u"enrol-code"_s, u"--device"_s, u"1"_s}).exitCode, 1);
    }
};

QTEST_MAIN(CertificateRunsOutTest)
#include "tst_certificate_runs_out.moc"
