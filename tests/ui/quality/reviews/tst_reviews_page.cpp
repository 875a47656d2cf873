#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/quality/reviews/review_lines_model.h"
#include "ui/quality/reviews/reviews_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct House : GuestDesk
{
    explicit House(int count, const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        commit({{sync::OpKind::Create, schema::Staff::kTable, staffId,
            {{schema::Staff::Name, u"李晓"_s}, {schema::Staff::Active, qint64(1)}}}});
        QList<guests::GuestProfile> profiles;
        for (int i = 0; i < count; ++i) {
            guests::GuestProfile profile;
            profile.guest.fullNameNative = u"客人"_s + QChar(0x4e00 + i);
            profile.guest.registeredBranchId = branchId;
            profiles.append(profile);
        }
        if (count > 0)
            (void)addAll(profiles);
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {
                ReviewsPage::entry(reviews, *database), LandingPage::entry(u"guest"_s)});
        window->resize(1366, 768);
        window->show();
        isReady = QTest::qWaitForWindowActive(window.get());
        window->openPage({u"reviews"_s});
    }
    ~House() { window.reset(); }

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
    void press(int key) const { QTest::keyClick(window->focusWidget(), Qt::Key(key)); }
    [[nodiscard]] QString text(const char *sql)
    {
        return *wait(database->read([sql](store::Connection &connection) {
            store::Statement query(connection, sql);
            return query.step() ? query.text(0) : QString();
        }));
    }
    [[nodiscard]] QString found(int row) const
    {
        const auto *model = part<DeskTable>(u"reviewLines"_s)->model();
        return model->index(row, ReviewLinesModel::FindingColumn).data().toString();
    }

    Reviews reviews {*database, authoriser};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
    bool isReady = false;
};

} // namespace

class ReviewsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void recordsAreLookedThroughAndSignedForByKeys()
    {
        House house(8);
        QVERIFY(house.isReady);
        QTRY_VERIFY(house.part(u"reviewEmpty"_s)->isVisible());
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        house.part<QSpinBox>(u"reviewCount"_s)->setValue(3);
        house.part(u"reviewDraw"_s)->setFocus();
        house.press(Qt::Key_Space);
        auto *table = house.part<DeskTable>(u"reviewLines"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(house.shows(u"0 of 3 looked at"_s));
        QVERIFY(!house.part(u"reviewSign"_s)->isEnabled());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        house.press(Qt::Key_R);
        QTRY_COMPARE(house.found(0), u"Right"_s);
        QTRY_COMPARE(table->currentRow(), 1); // the next one
        house.press(Qt::Key_C);
        QTRY_COMPARE(house.found(1), u"Corrected"_s);
        QTRY_COMPARE(table->currentRow(), 2);
        house.press(Qt::Key_W); // asks why first
        auto *words = house.part<QLineEdit>(u"reviewWords"_s);
        QVERIFY(words->hasFocus());
        QVERIFY(house.part(u"reviewMessage"_s)->isVisible());
        QTest::keyClicks(words, u"nobody of that name"_s);
        table->setFocus();
        house.press(Qt::Key_W);
        QTRY_COMPARE(house.found(2), u"Wrong"_s);
        QTRY_VERIFY(house.part(u"reviewSign"_s)->isEnabled());
        house.part(u"reviewSign"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_VERIFY(house.shows(u"Signed by 李晓"_s));
        QVERIFY(!house.part(u"reviewRight"_s)->isEnabled());
        QVERIFY(!house.part(u"reviewWords"_s)->isVisible()); // nothing is left to be said
        QVERIFY(table->hasFocus());
    }

    void whatIsWrongAndTheNoteAreKept()
    {
        House house(1);
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        auto *table = house.part<DeskTable>(u"reviewLines"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *words = house.part<QLineEdit>(u"reviewWords"_s);
        QTest::keyClicks(words, u"nobody of that name"_s);
        table->setFocus();
        house.press(Qt::Key_W);
        QTRY_VERIFY(house.part(u"reviewSign"_s)->isEnabled());
        QCOMPARE(house.text("SELECT reason FROM verification"), u"nobody of that name"_s);
        QTest::keyClicks(words, u"one was made up"_s);
        house.part(u"reviewSign"_s)->setFocus();
        house.press(Qt::Key_Space);
        QTRY_VERIFY(house.shows(u"Signed by 李晓"_s));
        const Review review = house.wait(house.reviews.all()).value().constFirst().review;
        QCOMPARE(review.note, u"one was made up"_s);
        QCOMPARE(review.signedBy, house.staffId);
    }

    void whatAnotherLooksThroughIsOnlySeen()
    {
        House house(2);
        const Uuid zhao = Uuid::named("test", "zhao");
        house.commit({{sync::OpKind::Create, schema::Staff::kTable, zhao,
            {{schema::Staff::Name, u"赵敏"_s}, {schema::Staff::Active, qint64(1)}}}});
        house.window->openPage({u"guest"_s});
        house.window->openPage({u"reviews"_s});
        auto *member = house.part<QComboBox>(u"reviewMember"_s);
        QTRY_COMPARE(member->count(), 2);
        QCOMPARE(member->currentText(), u"李晓"_s); // oneself
        member->setCurrentIndex(member->findText(u"赵敏"_s));
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        QTRY_VERIFY(house.shows(u"0 of 2 looked at, by 赵敏"_s));
        for (const QString &name : {u"reviewRight"_s, u"reviewCorrected"_s, u"reviewWrong"_s,
                 u"reviewWords"_s, u"reviewSign"_s})
            QVERIFY2(!house.part(name)->isEnabled(), qPrintable(name));
        QCOMPARE(house.wait(house.reviews.all()).value().constFirst().review.assignedTo, zhao);
    }

    void aWeekIsDrawnOnceAndTheNewestIsShown()
    {
        House house(2);
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        auto *week = house.part<QComboBox>(u"reviewWeek"_s);
        QTRY_COMPARE(week->count(), 1);
        const QString first = week->currentText();
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        QTRY_VERIFY(house.shows(u"This review was drawn or signed already."_s));
        QCOMPARE(week->count(), 1);
        for (int i = 0; i < 2; ++i) {
            week->setCurrentIndex(week->count() - 1); // an old one
            house.clock.advance(qint64 {7} * 24 * 3'600'000);
            QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
            QTRY_COMPARE(week->count(), i + 2);
            QCOMPARE(week->currentIndex(), 0);
        }
        QVERIFY(week->currentText() > first);
    }

    void aReceptionistDrawsNothing()
    {
        House house(1, {access::Role::Receptionist});
        QTRY_VERIFY(house.part<QComboBox>(u"reviewMember"_s)->count() == 1);
        QVERIFY(!house.part(u"reviewDraw"_s)->isEnabled());
    }

    void enterOpensTheGuest()
    {
        House house(1);
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        auto *table = house.part<DeskTable>(u"reviewLines"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        house.press(Qt::Key_Return);
        QCOMPARE(house.window->pages().location().page, u"guest"_s);
    }

    void whereNobodyIsThereIsNobodyToDraw()
    {
        House house(0);
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        QTRY_VERIFY(house.part(u"reviewMessage"_s)->isVisible());
        QVERIFY(house.shows(u"This branch has no guests to draw."_s));
    }

    void tabReachesEverything()
    {
        House house(3);
        QTRY_VERIFY(house.part(u"reviewDraw"_s)->isEnabled());
        QTest::mouseClick(house.part(u"reviewDraw"_s), Qt::LeftButton);
        QTRY_COMPARE(house.part<DeskTable>(u"reviewLines"_s)->model()->rowCount(), 3);
        QCOMPARE(tabProblems(*house.window), QStringList());
        QCOMPARE(accessibilityProblems(*house.window), QStringList());
    }

    void theListIsASoundModel()
    {
        ReviewLinesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ReviewLine line {Uuid::named("a", "guest"), u"陈志强"_s, {}};
        model.setLines({line, line});
        QCOMPARE(model.index(0, ReviewLinesModel::FindingColumn).data().toString(),
            u"Not looked at yet"_s);
        model.setLines({line, {line.guest, {}, Verification::Outcome::Right}});
        QCOMPARE(model.index(1, ReviewLinesModel::NameColumn).data().toString(),
            u"Not there any more"_s);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    Language m_language;
};

QTEST_MAIN(ReviewsPageTest)
#include "tst_reviews_page.moc"
