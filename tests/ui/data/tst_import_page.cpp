#include "tests/support/accessibility_walk.h"
#include "tests/support/bookings_fixture.h"
#include "ui/data/import_page.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desk with the page of imports open.
struct ImportDesk : BookingsFixture
{
    ImportDesk()
    {
        page.resize(1180, 660);
        page.show();
        page.open({});
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] bool hasReport() const { return find<QWidget>(u"importReport"_s)->isVisible(); }
    [[nodiscard]] QString said() const { return find<QLabel>(u"inlineMessageWhat"_s)->text(); }
    /// The desk's own branch as a row, as in a profile that was founded.
    bool addHome()
    {
        return bool(commit({{sync::OpKind::Create, schema::Branch::kTable, branch,
            {{schema::Branch::Name, u"云栖酒店"_s}}}}));
    }
    /// The set with the numbers of its first rows spoilt.
    QString setWithBadRows(int rows)
    {
        return changedSet([rows](QByteArray &text) {
            qsizetype at = text.indexOf('\n') + 1;
            for (int i = 0; i < rows; ++i) {
                text.insert(at, 'x');
                at = text.indexOf('\n', at) + 1;
            }
        });
    }

    exchange::BookingsImport importer {*database, authoriser};
    access::Branches branches {*database, authoriser};
    ImportPage page {{importer, branches, authoriser}};
};

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
    }
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void aFileIsChosenImportedAndReported()
    {
        QTest::keyClick(m_desk->find<QPushButton>(u"emptyStateButton"_s), Qt::Key_Space);
        auto *dialog = m_desk->page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(ImportDesk::thinnedSet());
        dialog->close();
        QVERIFY(m_desk->page.isRunning());
        QVERIFY(m_desk->find<QProgressBar>(u"importProgress"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QVERIFY(!m_desk->page.isRunning());
        QCOMPARE(m_desk->said(), u"1447 stays were imported."_s);
        QVERIFY(!m_desk->find<DeskTable>(u"importBadRows"_s)->isVisible());
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay WHERE archived = 0"), ImportDesk::kRows);

        QTest::keyClick(m_desk->find<QPushButton>(u"importAnother"_s), Qt::Key_Space);
        m_desk->page.import(ImportDesk::thinnedSet());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QCOMPARE(
            m_desk->said(), u"Everything in this file is here already. Nothing was changed."_s);
    }

    void badRowsAreNamedByLineAndTheRestGoesInWhenAsked()
    {
        m_desk->page.import(m_desk->setWithBadRows(2));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QCOMPARE(m_desk->said(), u"2 rows cannot be read, so nothing was imported yet."_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay"), 0);
        const auto *rows = m_desk->find<DeskTable>(u"importBadRows"_s)->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 0).data().toString(), u"2"_s);
        QCOMPARE(rows->index(1, 0).data().toString(), u"3"_s);
        QCOMPARE(rows->index(0, 1).data().toString(), u"BookingRow is not a number."_s);

        auto *rest = m_desk->find<QPushButton>(u"importRest"_s);
        QCOMPARE(rest->text(), u"Import the other 1445 rows"_s);
        QTest::keyClick(rest, Qt::Key_Space);
        QVERIFY(m_desk->page.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QCOMPARE(m_desk->said(), u"1445 stays were imported."_s);
        QCOMPARE(rows->rowCount(), 2); // still there to be put right
    }

    void anImportCanBeStopped()
    {
        m_desk->page.import(ImportDesk::thinnedSet());
        QTest::keyClick(m_desk->find<QPushButton>(u"importStop"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QVERIFY2(m_desk->said().startsWith(u"The import was stopped."_s)
                || m_desk->said().startsWith(u"It was cancelled."_s),
            qPrintable(m_desk->said()));
        QVERIFY(m_desk->count("SELECT count(*) FROM stay") < ImportDesk::kRows);
    }

    void aFileThatIsNoneIsRefusedInWords()
    {
        m_desk->page.import(m_desk->folder.filePath(u"lobby.db"_s));
        QTRY_VERIFY(m_desk->hasReport());
        QVERIFY(m_desk->said().startsWith(u"The file is damaged or not of the expected kind."_s));
        m_desk->page.import(m_desk->folder.filePath(u"none.csv"_s));
        QTRY_COMPARE(m_desk->said(), u"This entry is no longer here. Nothing was changed."_s);
    }

    void severalBranchesLeadToTheSettings()
    {
        QVERIFY(m_desk->addHome());
        m_desk->page.import(ImportDesk::thinnedSet());
        auto *choose = m_desk->find<QPushButton>(u"importChooseBranch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(choose->isVisible(), 60'000);
        QCOMPARE(m_desk->find<QLabel>(u"importBranch"_s)->text(),
            u"There are 3 branches now; this desk shows 云栖酒店."_s);
        QSignalSpy asked(&m_desk->page, &Page::openRequested);
        QTest::keyClick(choose, Qt::Key_Space);
        QCOMPARE(asked.at(0).at(0).value<Location>(), (Location {u"settings"_s, u"desk"_s}));
    }

    void whoMayNotIsToldAndOfferedNothing()
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Clerk}, m_desk->branch});
        m_desk->page.open({});
        QVERIFY(!m_desk->find<QPushButton>(u"emptyStateButton"_s)->isVisible());
        m_desk->page.import(ImportDesk::thinnedSet());
        QTRY_COMPARE(m_desk->said(), u"Your role does not include this. Nothing was changed."_s);
    }

    void aPageThatGoesStopsItsImport()
    {
        auto page = std::make_unique<ImportPage>(
            ImportPage::Services {m_desk->importer, m_desk->branches, m_desk->authoriser});
        page->import(ImportDesk::thinnedSet());
        page.reset();
        m_desk->page.import(ImportDesk::thinnedSet()); // refused, or a run of its own: no crash
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
    }

    void readersAndLanguagesAreServed()
    {
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_desk->page.import(m_desk->setWithBadRows(1));
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasReport(), 60'000);
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(m_desk->said(), u"有 1 行无法读取，因此尚未导入任何内容。"_s);
    }

private:
    Theme m_theme;
    Language m_language;
    std::unique_ptr<ImportDesk> m_desk;
};

QTEST_MAIN(ImportPageTest)
#include "tst_import_page.moc"
