#include "tests/exchange/export/export_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/pdf_reading.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/data/export/export_fields_model.h"
#include "ui/data/export/guest_export_page.h"
#include "ui/data/export/guest_list_pdf.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page in its window, after the list of guests.
struct ExportWindow : ExportDesk
{
    using ExportDesk::ExportDesk;
    ~ExportWindow()
    {
        window.reset();
        painting.stop();
    }
    void openWindow(const QString &filter = {})
    {
        add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        add(knownGuest(u"王芳"_s, u"13911112222"_s));
        const GuestExportServices services {painting, authoriser, clock,
            [this](const Uuid &object) {
                return Vouching {entrance.entrance(),
                    std::make_shared<std::optional<access::Vouched>>(
                        authoriser.vouchedBy({Uuid::named("test", "zhao"), u"赵敏"_s,
                                                 {access::Role::PrivacyOfficer}, branchId},
                            access::Permission::ExportPlain, object))};
            },
            u"front-1"_s};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"guests"_s), LandingPage::entry(u"guest"_s),
                GuestExportPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"guests"_s});
        window->openPage({u"guest-export"_s, filter});
        page = qobject_cast<GuestExportPage *>(window->pages().page());
        page->focusFirst();
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    /// What the dialog would answer, after Ctrl+Enter.
    void save() const
    {
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = page->findChild<QFileDialog *>(u"exportWhere"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path());
        dialog->close();
    }
    void sayWhy() const
    {
        QTest::keyClicks(part<QLineEdit>(u"exportReason"_s), u"annual return"_s);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    exchange::GuestExport painting {*database, authoriser, search, numbers, createListPdf};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    FakeEntrance entrance;
    std::unique_ptr<MainWindow> window;
    GuestExportPage *page = nullptr;
};

} // namespace

class GuestExportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void namesAndContactsGoOutMaskedWithAReason()
    {
        ExportWindow desk;
        desk.openWindow();
        QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.shows(u"Say what the file is for"_s));
        QVERIFY(desk.part<QLineEdit>(u"exportReason"_s)->hasFocus());
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(!desk.file().isEmpty());
        QVERIFY2(desk.file().contains("陈**") && desk.file().contains("'+86138****5678"),
            desk.file().constData());
        QVERIFY(!desk.file().contains("志"));
        QTRY_COMPARE(desk.window->pages().location().page, u"guests"_s);
    }

    void theFilterOfTheListComesAlong()
    {
        ExportWindow desk;
        desk.openWindow(u"王芳"_s);
        QVERIFY(!desk.shows(u"王芳"_s)); // it may be a name: it is not told again
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(desk.file().contains("王*"));
        QVERIFY(!desk.file().contains("陈"));
    }

    void fieldsAreChosenByKeys()
    {
        ExportWindow desk;
        desk.openWindow();
        auto *table = desk.part<DeskTable>(u"exportFields"_s);
        auto *fields = qobject_cast<ExportFieldsModel *>(table->model());
        const QAbstractItemModelTester tester(fields);
        const qsizetype before = fields->chosen().size();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(fields->chosen().size(), before - 1);
        QVERIFY(!fields->chosen().contains(u"guest.full_name_native"_s));
        QCOMPARE(
            desk.part<QComboBox>(u"exportPreset"_s)->currentText(), u"As chosen in the table"_s);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(fields->chosen().size(), before);
        QCOMPARE(fields->index(0, 2).data().toString(), u"Masked"_s);
        desk.part<QComboBox>(u"exportShown"_s)->setCurrentIndex(1);
        QCOMPARE(fields->index(0, 2).data().toString(), u"In full"_s);
        desk.part<QComboBox>(u"exportPreset"_s)->setCurrentIndex(2);
        QCOMPARE(fields->chosen().size(), exportFields().size());
    }

    void aCardHasAPlaceForEveryField()
    {
        ExportFieldsModel fields;
        const QAbstractItemModelTester tester(&fields);
        fields.choose(fieldsOf(ExportPreset::Everything));
        QCOMPARE(fields.chosen().size(), exportFields().size());
        fields.setManner(ExportFormat::Card4, Shown::Plain);
        QCOMPARE(fields.chosen().size(), exportFields().size());
        QVERIFY(!canHold(ExportFormat::Card4, u"guest.no_such_field"));
        QVERIFY(canHold(ExportFormat::Csv, u"guest.no_such_field"));
    }

    void aClerkIsToldWhyNot()
    {
        ExportWindow desk({access::Role::Clerk});
        desk.openWindow();
        QVERIFY(!desk.part<QPushButton>(u"exportSave"_s)->isEnabled());
        QVERIFY(desk.shows(u"Your role may not write lists into files."_s));
    }

    void valuesInFullWaitForAnothersWord()
    {
        ExportWindow desk;
        desk.openWindow();
        desk.part<QComboBox>(u"exportShown"_s)->setCurrentIndex(1);
        desk.sayWhy();
        desk.save();
        QVERIFY(desk.shows(u"Another member agrees"_s));
        QVERIFY(desk.file().isEmpty());
        QTest::keyClick(desk.page, Qt::Key_Escape); // taken back
        QVERIFY(!desk.shows(u"Another member agrees"_s));
        QVERIFY(desk.part<DeskTable>(u"exportFields"_s)->isVisible());
        QVERIFY(desk.file().isEmpty());
        QVERIFY(desk.noted().isEmpty());
    }

    void withAnothersPasswordTheyAreWritten()
    {
        ExportWindow desk;
        desk.openWindow();
        desk.part<QComboBox>(u"exportShown"_s)->setCurrentIndex(1);
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(desk.part<QLineEdit>(u"loginPassword"_s));
        QTest::keyClicks(desk.part<QLineEdit>(u"loginPassword"_s), u"battery staple"_s);
        QTest::keyClick(desk.part<QLineEdit>(u"loginPassword"_s), Qt::Key_Return);
        QVERIFY(desk.file().isEmpty());
        desk.entrance.answer(Done());
        QTRY_VERIFY(desk.file().contains("陈志强"));
        QCOMPARE(desk.noted().size(), 2);
    }

    void whoMayNotGiveValuesInFullIsToldAtOnce()
    {
        ExportWindow desk({access::Role::Supervisor});
        desk.openWindow();
        desk.part<QComboBox>(u"exportShown"_s)->setCurrentIndex(1);
        desk.sayWhy();
        QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.page->findChild<QFileDialog *>(u"exportWhere"_s));
        QVERIFY(desk.part<QComboBox>(u"exportShown"_s)->hasFocus());
    }

    void theNextExportBeginsMaskedAndWithoutAReason()
    {
        ExportWindow desk;
        desk.openWindow(u"王芳"_s);
        desk.part<QComboBox>(u"exportShown"_s)->setCurrentIndex(1);
        desk.sayWhy();
        desk.window->openPage({u"guests"_s});
        desk.window->openPage({u"guest-export"_s, u"王芳"_s});
        QCOMPARE(desk.part<QComboBox>(u"exportShown"_s)->currentIndex(), 0);
        QVERIFY(desk.part<QLineEdit>(u"exportReason"_s)->text().isEmpty());
    }

    void everybodyIsEverybodyThoughTheListWasFiltered()
    {
        ExportWindow desk;
        desk.openWindow(u"王芳"_s);
        desk.part<QComboBox>(u"exportWho"_s)->setCurrentIndex(0);
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(desk.file().contains("陈**"));
        QVERIFY(desk.file().contains("王*"));
    }

    void withoutAFieldThereIsNoFile()
    {
        ExportWindow desk;
        desk.openWindow();
        auto *fields
            = qobject_cast<ExportFieldsModel *>(desk.part<DeskTable>(u"exportFields"_s)->model());
        QVERIFY(desk.part<QPushButton>(u"exportSave"_s)->isEnabled());
        fields->choose({});
        QVERIFY(!desk.part<QPushButton>(u"exportSave"_s)->isEnabled());
    }

    void whatIsUnderWayIsStoppedByEscape()
    {
        ExportWindow desk;
        desk.openWindow();
        desk.sayWhy();
        desk.save();
        QVERIFY(desk.page->isRunning());
        // Another look at the page, and another field, change nothing of it.
        desk.page->open({});
        QCOMPARE(desk.part<QLineEdit>(u"exportReason"_s)->text(), u"annual return"_s);
        auto *table = desk.part<DeskTable>(u"exportFields"_s);
        auto *fields = qobject_cast<ExportFieldsModel *>(table->model());
        const QStringList before = fields->chosen();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(fields->chosen(), before);
        QTest::keyClick(desk.page, Qt::Key_Escape);
        QTRY_VERIFY(!desk.page->isRunning());
        QCOMPARE(desk.window->pages().location().page, u"guest-export"_s);
        QVERIFY(desk.shows(u"The export was stopped."_s));
        QVERIFY(desk.file().isEmpty());
    }

    void whoLooksElsewhereMeanwhileStaysThere()
    {
        ExportWindow desk;
        desk.openWindow();
        desk.sayWhy();
        desk.save();
        desk.window->openPage({u"guests"_s});
        desk.window->openPage({u"guest"_s});
        QTRY_VERIFY(!desk.file().isEmpty());
        QTRY_VERIFY(!desk.page->isRunning());
        QCOMPARE(desk.window->pages().location().page, u"guest"_s);
    }

    void chineseDesksGetChineseHeadings()
    {
        m_language.apply(u"zh_CN"_s);
        ExportWindow desk;
        desk.openWindow();
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(!desk.file().isEmpty());
        m_language.apply(u"en"_s);
        QVERIFY2(desk.file().contains("姓名"), desk.file().constData());
    }

    void aListThatFillsTheDiskIsNoList()
    {
        // A file may not grow over 64 KiB: as a full disk.
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.pdf"_s);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 64 * 1024;
        setrlimit(RLIMIT_FSIZE, &small);
        bool isWritten = false;
        {
            const auto writer = createListPdf(path, {u"Guests"_s, u"Exported by 李晓"_s});
            isWritten = writer && (*writer)->write({u"Name"_s, u"Phone"_s});
            for (int i = 0; isWritten && i < 3000; ++i)
                isWritten = bool((*writer)->write(
                    {u"客人"_s + QChar(char16_t(0x4e00 + i)), QString::number(i * 7919)}));
            isWritten = isWritten && (*writer)->finish();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(!isWritten);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aListHasNoMoreColumnsThanAPageHoldsInSight()
    {
        const QTemporaryDir folder;
        const auto writer = createListPdf(folder.filePath(u"list.pdf"_s), {u"Guests"_s, {}});
        QVERIFY(writer);
        QVERIFY((*writer)->write(QStringList(40, u"x"_s)));
        const auto wider = (*writer)->write(QStringList(41, u"x"_s));
        QVERIFY(!wider);
        QCOMPARE(wider.error().subject, u"columns"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        ExportWindow desk;
        desk.openWindow();
        QVERIFY(QDir().mkdir(desk.path()));
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY(desk.shows(u"The file could not be written there."_s));
        QVERIFY(!desk.page->isRunning());
    }

    void aListIsMarkedOnEveryPage()
    {
        ExportWindow desk;
        desk.openWindow();
        QList<guests::GuestProfile> guests;
        for (int i = 0; i < 80; ++i)
            guests.append(knownGuest(u"李"_s + QChar(char16_t(0x4e00 + i)), u"13812345678"_s));
        desk.addAll(guests);
        auto *format = desk.part<QComboBox>(u"exportFormat"_s);
        format->setCurrentIndex(int(exportFormats().indexOf(ExportFormat::Pdf)));
        desk.sayWhy();
        desk.save();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.file().isEmpty(), 20'000);
        const QStringList pages = textOfPdf(desk.file()).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        QStringList order;
        for (const QString &page : pages) {
            for (const QString &line : page.split(u'\n')) {
                if (line.startsWith(u'李') || line.startsWith(u'陈') || line.startsWith(u'王'))
                    order.append(line.left(1));
            }
            QVERIFY2(page.contains(u"Exported by 李晓"_s), qPrintable(page));
            QVERIFY(page.contains(u"front-1"_s));
            QVERIFY(page.contains(u"Mobile"_s) || page.contains(u"Phone"_s)); // the headings
            QVERIFY(!page.contains(u"志强"_s));
        }
        QCOMPARE(order.constFirst(), u"陈"_s); // by the alphabet, though 王芳 came before the 李
        QCOMPARE(order.constLast(), u"王"_s);
    }

    void everythingIsReachedByKeys()
    {
        ExportWindow desk;
        desk.openWindow(u"王"_s);
        QCOMPARE(desk.window->focusWidget()->objectName(), u"exportWho"_s);
        for (const char *name : {"exportPreset", "exportFormat", "exportShown", "exportReason",
                 "exportFields", "exportCancel", "exportSave"}) {
            QTest::keyClick(desk.window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(desk.window->focusWidget()->objectName(), QLatin1StringView(name));
        }
    }

    void nothingIsMuteOrALockedDoor()
    {
        ExportWindow desk;
        desk.openWindow(u"王"_s);
        QCOMPARE(tabProblems(*desk.window), QStringList());
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
    }

private:
    Language m_language;
};

QTEST_MAIN(GuestExportPageTest)
#include "tst_guest_export_page.moc"
