#include "tests/support/accessibility_walk.h"
#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/insights/charts/figure_view.h"
#include "ui/insights/charts/kpi_tile.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/quality/rates/quality_list_page.h"
#include "ui/quality/rates/quality_page.h"
#include "ui/quality/rates/quality_rows_model.h"
#include "ui/quality/rates/words/quality_panels.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct House : GuestDesk
{
    explicit House(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        commit({{sync::OpKind::Create, schema::Branch::kTable, branchId,
                    {{schema::Branch::Name, u"Riverside"_s}, {schema::Branch::Country, u"CN"_s}}},
            {sync::OpKind::Create, schema::Staff::kTable, staffId,
                {{schema::Staff::Name, u"李晓"_s}}}});
    }
    ~House()
    {
        window.reset();
        rates.reset();
    }

    GuestProfile somebody(const QString &name)
    {
        GuestProfile profile;
        profile.guest.fullNameNative = name;
        profile.guest.registeredBranchId = branchId;
        return profile;
    }
    void open(const Location &location = {u"quality"_s})
    {
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {QualityPage::entry(*rates, clock), QualityListPage::entry(*rates),
                LandingPage::entry(u"guest"_s)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage(location);
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] KpiFigure kpi(const QString &name) const
    {
        const auto *tile = part<KpiTile>(u"kpi."_s + name);
        return tile ? tile->figure() : KpiFigure();
    }
    void press(int key) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key));
    }
    [[nodiscard]] Location location() const { return window->pages().location(); }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<QualityRates> rates = std::make_unique<QualityRates>(*database, authoriser);
    std::unique_ptr<MainWindow> window;
};

} // namespace

class QualityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void aHouseWithoutGuestsSaysSo()
    {
        House house;
        house.open();
        QTRY_VERIFY(house.part(u"qualityEmpty"_s)->isVisible());
        QVERIFY(!house.part(u"qualityCsv"_s)->isEnabled());
    }

    void ratesStandBesideTheirGoals()
    {
        House house;
        fill(house);
        house.open();
        QTRY_COMPARE(house.kpi(u"completeness"_s).value, u"75.0 %"_s); // two of four phones
        QCOMPARE(house.kpi(u"completeness"_s).baseline, u"Goal 95 %"_s);
        QCOMPARE(house.kpi(u"completeness"_s).sentence, u"18 of 24 required points"_s);
        QCOMPARE(house.kpi(u"accuracy"_s).value, u"83.3 %"_s); // 13800000000 is nobody's
        QCOMPARE(house.kpi(u"timeliness"_s).value, u"100.0 %"_s);
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s); // once it was looked for
        QVERIFY(house.shows(u"4 guests"_s));
    }

    void keysLeadFromARateToTheGuestsBehindIt()
    {
        House house;
        const QList<Uuid> guests = fill(house);
        house.open();
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s);
        QTRY_VERIFY(house.part(u"kpi.completeness"_s)->hasFocus());
        house.press(Qt::Key_Return);
        QCOMPARE(house.location().page, u"quality-list"_s);
        QCOMPARE(house.location().argument, u"missing"_s);
        auto *table = house.part<DeskTable>(u"qualityRows"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->hasFocus());
        QVERIFY(house.shows(u"2 guests"_s));
        QCOMPARE(table->model()->index(0, QualityRowsModel::TroubleColumn).data().toString(),
            u"Phone"_s);
        QCOMPARE(table->model()->index(0, QualityRowsModel::BranchColumn).data().toString(),
            u"Riverside"_s);
        QCOMPARE(
            table->model()->index(0, QualityRowsModel::MemberColumn).data().toString(), u"李晓"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        house.press(Qt::Key_Return);
        QCOMPARE(house.location().page, u"guest"_s);
        QVERIFY(guests.contains(*Uuid::fromString(house.location().argument)));
    }

    void aBarLeadsToThoseWhoLackTheField()
    {
        House house;
        fill(house);
        house.open();
        QTRY_VERIFY(house.part(u"chart.missing"_s));
        house.part(u"chart.missing"_s)->setFocus();
        QCOMPARE(house.part<FigureView>(u"chart.missing"_s)->currentText(),
            u"Phone: Missing 2, Required 4, Filled 50.0 %"_s);
        house.press(Qt::Key_Return);
        QCOMPARE(house.location().argument, u"missing?which=7"_s);
        QTRY_VERIFY(house.shows(u"Missing: Phone"_s));
    }

    void theTableHasTheNumbersOfTheChart()
    {
        House house;
        fill(house);
        house.open();
        QTRY_VERIFY(house.part(u"table.missing"_s));
        QTRY_VERIFY(house.part(u"kpi.completeness"_s)->hasFocus());
        house.press(Qt::Key_T);
        QTRY_VERIFY(house.part(u"table.missing"_s)->isVisible());
        const auto *table = house.part<DeskTable>(u"table.missing"_s)->model();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->index(0, 1).data().toString(), u"2"_s);
        QCOMPARE(house.part<DeskTable>(u"table.captured"_s)->model()->rowCount(), kCaptureWays);
    }

    void aRateIsShownByFieldsBranchesAndMembers()
    {
        House house;
        fill(house);
        house.open();
        QTRY_VERIFY(house.part(u"table.parts"_s));
        const auto parts = [&house] { return house.part<FigureView>(u"chart.parts"_s)->figure(); };
        QCOMPARE(parts().rows.constFirst().label, u"Phone"_s); // the worst
        house.part<QComboBox>(u"qualityBy"_s)->setCurrentIndex(1);
        QCOMPARE(parts().rows.constFirst().label, u"Riverside"_s);
        QCOMPARE(parts().rows.constFirst().cells.constFirst(), u"75.0 %"_s);
        house.part<QComboBox>(u"qualityBy"_s)->setCurrentIndex(2);
        QCOMPARE(parts().rows.constFirst().label, u"李晓"_s);
        house.part<QComboBox>(u"qualityRate"_s)->setCurrentIndex(int(Rate::Accuracy));
        QCOMPARE(parts().rows.constFirst().cells.constFirst(), u"83.3 %"_s);
        QCOMPARE(selectionOf(parts().rows.constFirst().links.constFirst())->member, house.staffId);
    }

    void aBranchAndAMonthCanBeChosen()
    {
        House house;
        fill(house);
        GuestProfile elsewhere = house.somebody(u"王丽"_s);
        elsewhere.guest.registeredBranchId = {};
        (void)house.add(elsewhere);
        house.open();
        auto *branch = house.part<QComboBox>(u"qualityBranch"_s);
        QTRY_COMPARE(branch->count(), 3);
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s);
        branch->setCurrentIndex(branch->findText(u"Riverside"_s));
        QTRY_VERIFY(house.shows(u"4 guests"_s));
        QVERIFY(house.kpi(u"completeness"_s).link.contains(house.branchId.toString()));
        house.part<QComboBox>(u"qualityMonth"_s)->setCurrentIndex(2); // nobody came last month
        QTRY_VERIFY(house.part(u"qualityEmpty"_s)->isVisible());
        house.part<QComboBox>(u"qualityMonth"_s)->setCurrentIndex(1);
        QTRY_VERIFY(house.shows(u"4 guests"_s));
    }

    void theMonthIsNotedForAllAndTheBranchesStay()
    {
        House house;
        fill(house);
        GuestProfile elsewhere = house.somebody(u"王丽"_s);
        elsewhere.guest.registeredBranchId = {};
        (void)house.add(elsewhere);
        house.open();
        auto *branch = house.part<QComboBox>(u"qualityBranch"_s);
        QTRY_COMPARE(branch->count(), 3);
        // What was noted is shown when it was counted again, after the look for duplicates.
        const auto months
            = [&house] { return house.part<FigureView>(u"chart.months"_s)->figure(); };
        QTRY_COMPARE(months().rows.size(), 1);
        QCOMPARE(months().rows.constFirst().numbers.constFirst(), 5.0);
        branch->setCurrentIndex(branch->findText(u"Riverside"_s));
        QTRY_VERIFY(house.shows(u"4 guests"_s));
        QCOMPARE(branch->count(), 3);
    }

    void whatChangesIsCountedAgain()
    {
        House house;
        fill(house);
        house.open();
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s);
        (void)house.add(house.somebody(u"王丽"_s)); // while somebody looks
        QTRY_VERIFY_WITH_TIMEOUT(house.shows(u"5 guests"_s), 10'000);
        house.window->openPage({u"guest"_s});
        (void)house.add(house.somebody(u"王立"_s)); // and while nobody does
        house.window->openPage({u"quality"_s});
        QTRY_VERIFY_WITH_TIMEOUT(house.shows(u"6 guests"_s), 10'000);
    }

    void theRowSomebodyLooksAtStays()
    {
        House house;
        fill(house);
        house.open({u"quality-list"_s, u"missing"_s});
        auto *table = house.part<DeskTable>(u"qualityRows"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        const QString chosen = house.window->pages().page()->currentGuest();
        QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
        house.window->pages().page()->refresh();
        QTRY_VERIFY(!reset.isEmpty());
        QCOMPARE(house.window->pages().page()->currentGuest(), chosen);
        QCOMPARE(table->currentRow(), 1);
    }

    void panelsSayWhatTheyCount()
    {
        QualityFigures figures;
        figures.guests = 10;
        figures.fields[size_t(QualityField::Name)].complete = {9, 10};
        figures.fields[size_t(QualityField::Telephone)].complete = {4, 10};
        figures.fields[size_t(QualityField::Document)].complete = {10, 10};
        const Figure missing = QualityPanels::missing(figures, {});
        QCOMPARE(missing.rows.size(), 2); // what is whole is no bar
        QCOMPARE(missing.rows.constFirst().label, u"Phone"_s);
        QCOMPARE(missing.rows.constFirst().cells, (QStringList {u"6"_s, u"10"_s, u"40.0 %"_s}));

        const QDate may(2025, 5, 1);
        figures.months = {{.month = may, .found = 7}};
        figures.mergings = {{.month = may, .merged = 4, .parted = 1}};
        const Figure doubles = QualityPanels::duplicates(figures, {});
        QCOMPARE(doubles.rows.constFirst().cells, (QStringList {u"7"_s, u"4"_s, u"1"_s, u"12"_s}));
        QVERIFY(doubles.sentence.contains(u"4 were merged in a year"_s));

        figures.captured[size_t(CaptureWay::Typed)] = 6;
        figures.captured[size_t(CaptureWay::Typed) + 1] = 3;
        const Figure captured = QualityPanels::captured(figures, {});
        QVERIFY2(
            captured.sentence.startsWith(u"Of 10 guests, 3 have"_s), qPrintable(captured.sentence));
    }

    void aListThatIsEmptyByNowSaysSo()
    {
        House house;
        house.open({u"quality-list"_s, u"double"_s});
        QTRY_VERIFY(house.part(u"qualityListEmpty"_s)->isVisible());
        QVERIFY(house.shows(u"Very likely there twice"_s));
    }

    void whoMaySeeNoFiguresIsTold()
    {
        House house {{access::Role::Receptionist}};
        house.open();
        QTRY_VERIFY(house.part(u"qualityMessage"_s)->isVisible());
        house.window->openPage({u"quality-list"_s, u"missing"_s});
        QTRY_VERIFY(house.part(u"qualityListMessage"_s)->isVisible());
    }

    void figuresAreSavedAsCsvAndPdf()
    {
        House house;
        fill(house);
        house.open();
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s);
        auto *page = house.part<QualityPage>(u"quality"_s);
        page->writeCsv(house.folder.filePath(u"figures.csv"_s));
        QFile csv(house.folder.filePath(u"figures.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll().mid(3));
        QVERIFY(text.startsWith(u"Data quality,All branches,Made at any time,"_s));
        QVERIFY(text.contains(u"\r\nPhone,2,4,50.0 %\r\n"_s));
        page->writePdf(house.folder.filePath(u"figures.pdf"_s));
        QFile pdf(house.folder.filePath(u"figures.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(pdf.size() > 10'000);
        page->writeCsv(house.folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(house.part(u"qualityMessage"_s)->isVisible());
    }

    void tabReachesEverything()
    {
        House house;
        fill(house);
        house.open();
        QTRY_COMPARE(house.kpi(u"uniqueness"_s).value, u"100.0 %"_s);
        QCOMPARE(tabProblems(*house.window), QStringList());
        QCOMPARE(accessibilityProblems(*house.window), QStringList());
    }

    void anotherLanguageIsShownAtOnce()
    {
        House house;
        fill(house);
        house.open();
        QTRY_VERIFY(house.shows(u"What is missing most often?"_s));
        m_language.apply(u"zh_CN"_s);
        QTRY_VERIFY(house.shows(u"最常缺什么"_s));
        m_language.apply(u"en"_s);
    }

    void theListIsASoundModel()
    {
        QualityRowsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QualityRow row;
        row.name = u"陈志强"_s;
        row.counted.facts.missing.add(QualityField::Telephone);
        model.setRows({.what = QualitySelection::What::Missing}, {row, row});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, QualityRowsModel::TroubleColumn).data().toString(), u"Phone"_s);
        model.setRows({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    /// Four guests who booked; two have telephones, one of which nobody has.
    static QList<Uuid> fill(House &house)
    {
        GuestProfile chen = house.somebody(u"陈志强"_s);
        chen.telephones = {telephoneOf(u"13912345670"_s, u"CN")};
        GuestProfile wang = house.somebody(u"王芳"_s);
        wang.telephones = {telephoneOf(u"13800000000"_s, u"CN")};
        return house.addAll({chen, wang, house.somebody(u"赵敏"_s), house.somebody(u"李四光"_s)});
    }

    Language m_language;
};

QTEST_MAIN(QualityPageTest)
#include "tst_quality_page.moc"
