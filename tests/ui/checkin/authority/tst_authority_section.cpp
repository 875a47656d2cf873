#include "tests/support/keyboard_walk.h"
#include "tests/support/report_desk.h"
#include "ui/checkin/authority/authority_section.h"
#include "ui/kit/settings/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : ReportDesk
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Manager})
        : ReportDesk(roles)
    {
        section.resize(900, 500);
        section.show();
        section.reload();
    }
    [[nodiscard]] QString outcome() const
    {
        const auto *label = section.findChild<QLabel *>(u"authorityOutcome"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// Under the field of the folder.
    [[nodiscard]] QString problem() const { return folderField->accessibleDescription(); }
    void type(const QString &path)
    {
        folderField->setFocus();
        folderField->selectAll();
        QTest::keyClicks(folderField, path);
        QTest::keyClick(folderField, Qt::Key_Return);
    }
    [[nodiscard]] ReportSettings kept() const { return settings.settings().reports; }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    AuthoritySection section {{settings, reports, authoriser, clock}};
    QCheckBox *on = section.findChild<QCheckBox *>(u"authorityOn"_s);
    QLineEdit *folderField = section.findChild<QLineEdit *>(u"authorityFolder"_s);
};

} // namespace

class AuthoritySectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void isSwitchedOnIntoAFolderAndKept()
    {
        Desk desk;
        QCOMPARE(desk.problem(), QString()); // nothing is asked for yet
        desk.type(desk.place());
        QTRY_COMPARE(desk.outcome(), u"Reports can be written to this folder."_s);
        QTest::keyClick(desk.on, Qt::Key_Space);
        auto *format = desk.section.findChild<QComboBox *>(u"authorityFormat"_s);
        QTest::keyClick(format, Qt::Key_Down);
        DeskSettingsFile again(desk.folder.filePath(u"desk.json"_s));
        QVERIFY(again.load());
        QCOMPARE(again.settings().reports,
            (ReportSettings {true, desk.place(), true, desk.clock.nowMs()}));
        // The trial leaves nothing. Asked once a look: the next trial may begin between two.
        QVERIFY(QTest::qWaitFor([&desk] { return desk.files().isEmpty(); }));
    }

    void whatHappenedWhileItWasOffStaysUnreported()
    {
        Desk desk;
        desk.type(desk.place());
        QTest::keyClick(desk.on, Qt::Key_Space);
        const qint64 first = desk.kept().sinceMs;
        desk.clock.advance(1000);
        desk.type(desk.folder.path()); // another folder is no new beginning
        QCOMPARE(desk.kept().sinceMs, first);
        QTest::keyClick(desk.on, Qt::Key_Space);
        desk.clock.advance(1000);
        QTest::keyClick(desk.on, Qt::Key_Space);
        QCOMPARE(desk.kept().sinceMs, first + 2000);
    }

    void aFolderThatWillNotDoIsSaidAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << u"/nowhere/at/all"_s << u"This folder is not there."_s;
        QTest::newRow("half a path") << u"reports"_s << u"Choose a folder, by its whole path."_s;
        QTest::newRow("not to be written to") << u"/proc"_s << QString();
    }
    void aFolderThatWillNotDoIsSaidAtOnce()
    {
        QFETCH(QString, path);
        QFETCH(QString, said);
        Desk desk;
        desk.type(path);
        QTRY_VERIFY(!desk.problem().isEmpty());
        if (!said.isEmpty())
            QCOMPARE(desk.problem(), said);
        QCOMPARE(desk.outcome(), QString());
        desk.type(desk.place());
        QTRY_COMPARE(desk.problem(), QString());
    }

    void withoutAFolderSwitchingOnAsksForOne()
    {
        Desk desk;
        QTest::keyClick(desk.on, Qt::Key_Space);
        QTRY_COMPARE(desk.problem(), u"Choose a folder, by its whole path."_s);
    }

    void aFolderIsChosenInADialog()
    {
        Desk desk;
        QTest::keyClick(desk.section.findChild<QPushButton *>(u"authorityChoose"_s), Qt::Key_Space);
        auto *dialog = desk.section.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(desk.place());
        dialog->close();
        QCOMPARE(desk.kept().folder, desk.place());
        QCOMPARE(desk.folderField->text(), desk.place());
    }

    void whoMayNotSetTheHouseSeesItAndWhy()
    {
        Desk desk({access::Role::Receptionist});
        QVERIFY(!desk.on->isEnabled());
        QVERIFY(!desk.folderField->isEnabled());
        QVERIFY(desk.section.findChild<QLabel *>(u"authorityReason"_s)->isVisible());
    }

    void readersAndTheKeyboardAreServed()
    {
        Desk desk;
        QCOMPARE(accessibilityProblems(desk.section), QStringList());
        QVERIFY(QTest::qWaitForWindowActive(&desk.section));
        desk.on->setFocus();
        QCOMPARE(tabProblems(desk.section), QStringList());
    }

private:
    Language m_language;
};

QTEST_MAIN(AuthoritySectionTest)
#include "tst_authority_section.moc"
