#include "app/lobby/program.h"
#include "app/lobby/window/desk_window.h"
#include "models/access/staff/staff_directory.h"
#include "models/backup/copies/backups.h"
#include "models/backup/replacing/replacing.h"
#include "tests/support/desk_vault.h"
#include "ui/access/login_page.h"
#include "ui/access/member_tiles.h"
#include "ui/access/vouch/supervisor_card.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000; ///< keys are stretched, on a machine however busy
constexpr QStringView kManagersPassword = u"battery staple";

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

/// The whole program: somebody logs in, another agrees, and the backup takes the place of the desk.
class RestoreInPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        m_desk->vault->authoriser().confirm();
        access::StaffDirectory staff(*m_desk->vault, m_desk->clock);
        const auto added
            = awaited(staff.add(u"王伟"_s, {access::Role::Manager}, passwordOf(kManagersPassword)));
        QVERIFY(added);
        m_manager = *added;
        const auto made
            = backup::makeBackup(*m_desk->vault, backup::backupFolderOf(m_desk->profile()));
        QVERIFY(made);
        m_file = made->made.path;
        m_desk->clock.advance(60'000);
        m_desk->addBranch(u"Later"_s, u"B2"_s);
        m_desk->vault.reset();
        Options options;
        options.profile = m_desk->profile().path();
        options.language = u"en"_s;
        m_program = std::make_unique<Program>(options);
        m_program->start();
    }
    void cleanup()
    {
        m_program.reset();
        m_desk.reset();
    }

    void theProgramComesBackAtTheLoginOfTheRestoredDesk()
    {
        logIn();
        restoreInPlace();
        QTRY_VERIFY_WITH_TIMEOUT(opened<LoginPage>(), kPatienceMs);
        QVERIFY2(said().startsWith(u"This desk is as it was on"_s), qPrintable(said()));
        const QStringList former = formerProfiles();
        QCOMPARE(former.size(), 1);
        QVERIFY(next().contains(former.constFirst()));
        QCOMPARE(branches(), 1);
        // One logs in as before.
        logIn();
    }

    void aDamagedBackupLeavesTheDeskAsItWasAndSaysSo()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        logIn();
        restoreInPlace();
        QTRY_VERIFY_WITH_TIMEOUT(opened<LoginPage>(), kPatienceMs);
        QCOMPARE(said(), u"The backup was not restored. This desk is as it was."_s);
        QVERIFY(next().contains(u"damaged"_s));
        QCOMPARE(formerProfiles(), QStringList());
        QCOMPARE(branches(), 2);
        logIn();
    }

    void whoStopsItHasTheDeskAsItWas()
    {
        logIn();
        restoreInPlace();
        QTRY_VERIFY_WITH_TIMEOUT(cancelButton() || opened<LoginPage>(), kPatienceMs);
        if (auto *cancel = cancelButton())
            QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(opened<LoginPage>(), kPatienceMs);
        // It may have been done before the key was seen; what is said is what is so.
        const bool isDone = said().startsWith(u"This desk is as it was on"_s);
        QCOMPARE(branches(), isDone ? 1 : 2);
    }

private:
    static QPushButton *cancelButton()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *button = widget->findChild<QPushButton *>(u"replacingCancel"_s);
            if (button && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static QString said()
    {
        return opened<LoginPage>()->findChild<QLabel *>(u"inlineMessageWhat"_s)->text();
    }
    static QString next()
    {
        return opened<LoginPage>()->findChild<QLabel *>(u"inlineMessageNext"_s)->text();
    }
    static void type(QWidget *page, const Uuid &member, QStringView text)
    {
        page->findChild<MemberTiles *>()->choose(member);
        auto *password = page->findChild<QLineEdit *>(u"loginPassword"_s);
        password->setFocus();
        password->setText(text.toString()); // keys as fast as these would be a reader's
        QTest::keyClick(password, Qt::Key_Return);
    }
    void logIn()
    {
        QTRY_VERIFY(opened<LoginPage>());
        type(opened<LoginPage>(), m_desk->owner, kOwnersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(opened<DeskWindow>(), kPatienceMs);
    }
    void restoreInPlace()
    {
        auto *window = opened<DeskWindow>();
        QVERIFY(window->openPage({u"settings"_s, u"backup"_s}));
        auto *page = window->pages().page();
        QTRY_COMPARE(page->findChild<QComboBox *>(u"backupEntry"_s)->count(), 1);
        auto *inPlace = page->findChild<QRadioButton *>(u"backupInPlace"_s);
        QTRY_VERIFY(inPlace->isEnabled());
        inPlace->setFocus();
        QTest::keyClick(inPlace, Qt::Key_Space);
        QTest::keyClick(page->findChild<QPushButton *>(u"backupRestore"_s), Qt::Key_Space);
        auto *other = page->findChild<SupervisorCard *>();
        QTRY_VERIFY(other->isVisible());
        type(other, m_manager, kManagersPassword);
        QTRY_VERIFY_WITH_TIMEOUT(!opened<DeskWindow>(), kPatienceMs);
    }
    [[nodiscard]] QStringList formerProfiles() const
    {
        return QDir(m_desk->folder.path()).entryList({u"profile.before-restore-*"_s}, QDir::Dirs);
    }
    /// Of the profile, while nobody has it open.
    [[nodiscard]] int branches() const
    {
        const SystemClock clock;
        const auto vault = access::Vault::unlock(
            m_desk->profile(), m_desk->owner, passwordOf(kOwnersPassword), clock);
        if (!vault)
            return -1;
        const auto count = awaited((*vault)->database().read([](store::Connection &connection) {
            return connection.integer("SELECT count(*) FROM branch WHERE present = 1");
        }));
        return count ? static_cast<int>(*count) : -1;
    }

    std::unique_ptr<DeskVault> m_desk;
    std::unique_ptr<Program> m_program;
    Uuid m_manager;
    QString m_file;
};

QTEST_MAIN(RestoreInPlaceTest)
#include "tst_restore_in_place.moc"
