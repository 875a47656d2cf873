#include "app/lobby/program.h"
#include "app/lobby/window/desk_window.h"
#include "models/access/keys/recovery_key.h"
#include "ui/access/first_run/first_run_wizard.h"
#include "ui/access/first_run/simple_steps.h"
#include "ui/data/import_page.h"
#include "ui/kit/rows/segment_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000; ///< keys are stretched, on a machine however busy

/// The window of this kind that is open; the one before it may still be on its way out.
template <typename Widget>
Widget *opened(const QWidget *other = nullptr)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Widget *>(widget);
        if (found && found->isVisible() && found != other)
            return found;
    }
    return nullptr;
}

} // namespace

/// The program as somebody meets it who starts it for the first time.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunImportsBookingsAndTheDeskIsPutInTheirHotel()
    {
        Options options;
        options.profile = m_folder.filePath(u"profile"_s);
        options.language = u"en"_s;
        Program program(options);
        program.start();
        passFirstRun();

        QTRY_VERIFY_WITH_TIMEOUT(opened<DeskWindow>(), kPatienceMs);
        auto *window = opened<DeskWindow>();
        auto *page = qobject_cast<ImportPage *>(window->pages().page());
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(
            page->findChild<QWidget *>(u"importReport"_s)->isVisible(), kPatienceMs);
        QCOMPARE(page->findChild<QLabel *>(u"inlineMessageWhat"_s)->text(),
            u"1447 stays were imported."_s);

        // One click leads to the choice of the branch; the desk follows at once.
        auto *choose = page->findChild<QPushButton *>(u"importChooseBranch"_s);
        QTRY_VERIFY(choose->isVisible());
        choose->click();
        auto *branch = window->pages().page()->findChild<QComboBox *>(u"settingBranch"_s);
        QVERIFY(branch);
        QTRY_COMPARE(branch->count(), 3);
        QTRY_VERIFY(branch->isVisible());
        branch->setFocus();
        QTest::keyClick(branch, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(opened<DeskWindow>(window), kPatienceMs);
        window = opened<DeskWindow>(window);
        QVERIFY(window->openPage({u"today"_s, u"2016-06-02"_s}));
        const auto *segments = window->pages().page()->findChild<SegmentBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(segments->tabText(1), u"In house  4"_s, kPatienceMs);
    }

private:
    static void passFirstRun()
    {
        auto *wizard = opened<FirstRunWizard>();
        QVERIFY(wizard);
        const auto type = [&](const QString &name, const QString &text) {
            wizard->findChild<QLineEdit *>(name)->setText(text);
        };
        wizard->next();
        wizard->next();
        type(u"ownerName"_s, u"Li Xiao"_s);
        type(u"ownerPassword"_s, u"correct horse"_s);
        type(u"ownerPasswordAgain"_s, u"correct horse"_s);
        wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(wizard->step(), 3, kPatienceMs);
        QStringList groups;
        for (int i = 1; i <= access::RecoveryKey::kGroups; ++i)
            groups << wizard->findChild<QLabel *>(u"group%1"_s.arg(i))->text();
        wizard->next();
        static const QRegularExpression number(u"\\d+"_s);
        for (const QString &name : {u"recoveryGroup1"_s, u"recoveryGroup2"_s}) {
            const QString asked = wizard->findChild<QLineEdit *>(name)->accessibleName();
            type(name, groups.at(number.match(asked).captured().toInt() - 1));
        }
        wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(wizard->step(), 4, kPatienceMs);
        wizard->findChild<QRadioButton *>(u"start_import"_s)->click();
        wizard->findChild<StartStep *>()->setImportFile(
            qEnvironmentVariable("LOBBY_TEST_DATA") + u"/hotel_bookings/bookings.csv"_s);
        wizard->next();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ProgramTest)
#include "tst_program.moc"
