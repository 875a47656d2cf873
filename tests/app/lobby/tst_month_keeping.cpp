#include "app/lobby/counting/month_keeping.h"
#include "tests/support/guest_desk.h"

#include <QKeyEvent>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

struct House : GuestDesk
{
    House()
    {
        (void)add({.guest = {.fullNameNative = u"陳志強"_s}});
        (void)add({.guest = {.fullNameNative = u"王丽"_s}});
        authoriser.logOut();
    }
    ~House() { rates.reset(); }

    [[nodiscard]] QTimer *timer(const QString &name) const
    {
        return keeping.findChild<QTimer *>(name);
    }
    /// As they were noted.
    [[nodiscard]] QList<MonthRates> months()
    {
        authoriser.logIn({staffId, u"李晓"_s, {access::Role::Manager}, branchId});
        const auto figures
            = wait(rates->figures({}, std::make_shared<SearchControl>())).value().months;
        authoriser.logOut();
        return figures;
    }

    std::unique_ptr<QualityRates> rates = std::make_unique<QualityRates>(*database, authoriser);
    MonthKeeping keeping {*rates, branchId};
};

} // namespace

class MonthKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsNotedAlsoWhereNobodyIsAtTheDesk()
    {
        House house;
        QVERIFY(house.months().isEmpty());
        QVERIFY(house.timer(u"monthLook"_s)->isActive());
        house.timer(u"monthLook"_s)->start(0);
        QTRY_VERIFY(house.timer(u"monthQuiet"_s)->isActive());
        house.timer(u"monthQuiet"_s)->start(0);
        QTRY_VERIFY(house.timer(u"monthLook"_s)->isActive());
        QCOMPARE(house.timer(u"monthLook"_s)->interval(), MonthKeeping::kMonthLookMs);
        const QList<MonthRates> months = house.months();
        QCOMPARE(months.size(), 1);
        QCOMPARE(months.constFirst().guests, 2);
    }
    void itWaitsForAMinuteInWhichNobodyTouchesTheDesk()
    {
        House house;
        QObject field;
        auto *quiet = house.timer(u"monthQuiet"_s);
        const auto press = [&field] {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
            QCoreApplication::sendEvent(&field, &key);
        };
        press();
        QVERIFY(!quiet->isActive()); // nothing is to be counted yet
        house.timer(u"monthLook"_s)->start(0);
        QTRY_VERIFY(quiet->isActive());
        QCOMPARE(quiet->interval(), MonthKeeping::kUntouchedMs);
        quiet->stop();
        press();
        QVERIFY(quiet->isActive()); // the minute begins anew
        quiet->start(0);
        QTRY_VERIFY(house.timer(u"monthLook"_s)->isActive());
        press();
        QVERIFY(!quiet->isActive());
    }
    void onceADayIsEnough()
    {
        House house;
        QVERIFY(house.wait(house.rates->keepMonth(house.branchId)));
        house.authoriser.logIn({house.staffId, u"李晓"_s, {access::Role::Manager}, house.branchId});
        (void)house.add({.guest = {.fullNameNative = u"李雷"_s}});
        house.authoriser.logOut();
        QVERIFY(house.wait(house.rates->keepMonth(house.branchId)));
        QCOMPARE(house.months().constFirst().guests, 2);
        house.clock.advance(qint64 {24} * 3600 * 1000);
        QVERIFY(house.wait(house.rates->keepMonth(house.branchId)));
        QCOMPARE(house.months().constLast().guests, 3);
    }
};

QTEST_GUILESS_MAIN(MonthKeepingTest)
#include "tst_month_keeping.moc"
