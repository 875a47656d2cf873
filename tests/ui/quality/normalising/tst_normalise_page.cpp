#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/quality/normalising/normal_changes_model.h"
#include "ui/quality/normalising/normalise_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lobby;
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
    }
    ~House()
    {
        window.reset();
        normalising.reset();
    }

    Uuid named(const QString &surname)
    {
        guests::GuestProfile profile;
        profile.guest.latinSurname = surname;
        return add(profile);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {
                NormalisePage::entry(*normalising, u"CN"_s), LandingPage::entry(u"guest"_s)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"normalise"_s});
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(int key) const { QTest::keyClick(window->focusWidget(), Qt::Key(key)); }
    /// The capitals of names, when so many wait.
    void writeNames(int waiting) const
    {
        part<QComboBox>(u"normaliseRule"_s)->setCurrentIndex(2);
        QTRY_COMPARE(part<DeskTable>(u"normaliseChanges"_s)->model()->rowCount(), waiting);
        auto *write = part<QPushButton>(u"normaliseApply"_s);
        QTRY_VERIFY(write->isEnabled());
        write->click();
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QString surname(const Uuid &guest)
    {
        return wait(guests.load(guest)).value().guest.latinSurname;
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<Normalising> normalising = std::make_unique<Normalising>(*database, authoriser);
    std::unique_ptr<MainWindow> window;
};

} // namespace

class NormalisePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void whatIsCheckedIsWrittenAndUndoneByKeys()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s);
        const Uuid jones = house.named(u"JONES"_s);
        house.open();
        QTRY_VERIFY(house.part(u"normaliseEmpty"_s)->isVisible()); // no telephones
        house.part<QComboBox>(u"normaliseRule"_s)->setCurrentIndex(2);
        auto *table = house.part<DeskTable>(u"normaliseChanges"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, NormalChangesModel::BeforeColumn).data().toString(),
            u"SMITH"_s);
        QCOMPARE(table->model()->index(0, NormalChangesModel::AfterColumn).data().toString(),
            u"Smith"_s);
        auto *write = house.part<QPushButton>(u"normaliseApply"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        house.press(Qt::Key_X); // not Jones
        QCOMPARE(write->text(), u"Write 1 value"_s);
        write->setFocus();
        house.press(Qt::Key_Space);
        QTRY_COMPARE(house.surname(smith), u"Smith"_s);
        QCOMPARE(house.surname(jones), u"JONES"_s);
        QTRY_VERIFY(house.part(u"normaliseUndo"_s)->isVisible());
        QTRY_VERIFY(house.part(u"normaliseUndo"_s)->isEnabled());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        house.part(u"normaliseUndo"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_COMPARE(house.surname(smith), u"SMITH"_s);
        QTRY_VERIFY(!house.part(u"normaliseUndo"_s)->isVisible());
    }

    void whatWasEditedSinceIsNamed()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s);
        house.open();
        house.writeNames(1);
        QTRY_COMPARE(house.surname(smith), u"Smith"_s);
        const guests::GuestProfile seen = house.wait(house.guests.load(smith)).value();
        guests::GuestProfile edited = seen;
        edited.guest.latinSurname = u"Smythe"_s;
        QVERIFY(house.wait(house.guests.save(edited, seen)));
        QTRY_VERIFY(house.part(u"normaliseUndo"_s)->isEnabled());
        house.part(u"normaliseUndo"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_VERIFY(house.part(u"normaliseMessage"_s)->isVisible());
        QVERIFY(house.shows(u"1 value was edited since"_s));
        QCOMPARE(house.surname(smith), u"Smythe"_s);
    }

    void afterThirtyDaysItStaysAndThatIsSaid()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s);
        house.open();
        house.writeNames(1);
        QTRY_COMPARE(house.surname(smith), u"Smith"_s);
        QTRY_VERIFY(house.part(u"normaliseUndo"_s)->isEnabled());
        house.clock.advance(qint64 {31} * 24 * 3'600'000);
        house.part(u"normaliseUndo"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_VERIFY(house.shows(u"more than 30 days ago"_s));
        QCOMPARE(house.surname(smith), u"Smith"_s);
    }

    void theRunThatIsChosenIsUndone()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s);
        house.open();
        house.writeNames(1);
        QTRY_COMPARE(house.surname(smith), u"Smith"_s);
        const Uuid jones = house.named(u"JONES"_s);
        house.clock.advance(60'000);
        house.window->pages().page()->refresh();
        house.writeNames(1);
        QTRY_COMPARE(house.surname(jones), u"Jones"_s);
        auto *run = house.part<QComboBox>(u"normaliseRun"_s);
        QTRY_COMPARE(run->count(), 2);
        QTRY_VERIFY(house.part(u"normaliseUndo"_s)->isEnabled());
        run->setCurrentIndex(1); // the older one
        house.part(u"normaliseUndo"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_COMPARE(house.surname(smith), u"SMITH"_s);
        QCOMPARE(house.surname(jones), u"Jones"_s);
        QTRY_COMPARE(run->count(), 1); // what is undone is not offered again
    }

    void theRuleThatWasChosenLastIsShown()
    {
        House house;
        for (int i = 0; i < 20; ++i)
            (void)house.named(u"SMITH"_s + QChar(u'A' + i));
        house.open();
        auto *rule = house.part<QComboBox>(u"normaliseRule"_s);
        auto *table = house.part<DeskTable>(u"normaliseChanges"_s);
        rule->setCurrentIndex(2);
        rule->setCurrentIndex(0); // at once: what comes of the names is of no use any more
        QTRY_VERIFY(house.part(u"normaliseEmpty"_s)->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void aClerkIsTold()
    {
        House house {{access::Role::Clerk}};
        house.open();
        QTRY_VERIFY(house.part(u"normaliseMessage"_s)->isVisible());
        QVERIFY(!house.part(u"normaliseApply"_s)->isEnabled());
    }

    void tabReachesEverything()
    {
        House house;
        (void)house.named(u"SMITH"_s);
        house.open();
        house.part<QComboBox>(u"normaliseRule"_s)->setCurrentIndex(2);
        QTRY_COMPARE(house.part<DeskTable>(u"normaliseChanges"_s)->model()->rowCount(), 1);
        QCOMPARE(tabProblems(*house.window), QStringList());
        QCOMPARE(accessibilityProblems(*house.window), QStringList());
    }

    void theListIsASoundModel()
    {
        NormalChangesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        NormalChange change;
        change.table = schema::Telephone::kTable;
        change.field = schema::Telephone::E164;
        change.before = u"139 1234 5678"_s;
        change.after = u"+8613912345678"_s;
        model.setChanges({change, change});
        QCOMPARE(model.checked().size(), 2);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.checked().size(), 1);
        QVERIFY(!model
                     .index(0, NormalChangesModel::AfterColumn) // masked as in every list
                     .data()
                     .toString()
                     .contains(u"1234"_s));
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    Language m_language;
};

QTEST_MAIN(NormalisePageTest)
#include "tst_normalise_page.moc"
