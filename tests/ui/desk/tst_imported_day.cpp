#include "models/exchange/bookings/repeat_guests.h"
#include "models/exchange/bookings_import.h"
#include "tests/support/desk_fixture.h"
#include "ui/desk/today_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"

#include <QDateEdit>
#include <QTest>
#include <QToolButton>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// Today on a day of the imported hotels. The figures were counted in the file itself.
class ImportedDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        exchange::BookingsImport importer(*m_desk.database, m_desk.authoriser);
        const auto imported = DeskFixture::wait(importer.run(
            {qEnvironmentVariable("LOBBY_TEST_DATA") + u"/hotel_bookings/bookings.csv"_s},
            std::make_shared<exchange::ImportControl>()));
        QVERIFY(imported);
        QCOMPARE(imported->outcome, exchange::ImportSummary::Outcome::Done);
    }

    void aDayOfAHotelShowsItsPeople_data()
    {
        QTest::addColumn<QString>("hotel");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("the resort")
            << u"H1"_s << u"2016-06-02"_s
            << QStringList {u"Arrivals  0 / 2"_s, u"In house  4"_s, u"Departures  0 / 4"_s};
        QTest::newRow("the hotel in town")
            << u"H2"_s << u"2016-06-02"_s
            << QStringList {u"Arrivals  0 / 5"_s, u"In house  7"_s, u"Departures  0 / 2"_s};
        QTest::newRow("before the set begins")
            << u"H1"_s << u"2015-06-30"_s
            << QStringList {u"Arrivals  0 / 0"_s, u"In house  0"_s, u"Departures  0 / 0"_s};
    }
    void aDayOfAHotelShowsItsPeople()
    {
        QFETCH(const QString, hotel);
        QFETCH(const QString, day);
        QFETCH(const QStringList, figures);
        TodayPage page(services(hotel));
        page.open(day);
        const auto *segments = page.findChild<SegmentBar *>();
        for (int list = 0; list < figures.size(); ++list)
            QTRY_COMPARE(segments->tabText(list), figures.at(list));
    }

    void oneTurnsTheDaysByHand()
    {
        QWidget window; // as in the program: it is closed while the page is whole
        TodayPage &page = *new TodayPage(services(u"H1"_s), &window);
        window.show();
        page.open(u"2016-06-01"_s);
        auto *day = page.findChild<QDateEdit *>(u"day"_s);
        QCOMPARE(day->date(), QDate(2016, 6, 1));
        QTest::mouseClick(page.findChild<QToolButton *>(u"nextDay"_s), Qt::LeftButton);
        QCOMPARE(day->date(), QDate(2016, 6, 2));
        auto *segments = page.findChild<SegmentBar *>();
        QTRY_COMPARE(segments->tabText(1), u"In house  4"_s);
        segments->setCurrentIndex(1);
        QTRY_COMPARE(page.findChild<DeskTable *>()->model()->rowCount(), 4);
    }

    void aDeskOfAnotherBranchSeesNothingOfThem()
    {
        DeskServices own = services(u"H1"_s);
        own.branch = m_desk.branch;
        TodayPage page(own);
        page.open(u"2016-06-02"_s);
        QTRY_COMPARE(page.findChild<SegmentBar *>()->tabText(1), u"In house  0"_s);
    }

private:
    DeskServices services(const QString &hotel)
    {
        return {m_desk.lists, *m_desk.stays, m_desk.guests, m_desk.authoriser,
            exchange::branchIdOf(hotel)};
    }

    Language m_language;
    DeskFixture m_desk;
};

QTEST_MAIN(ImportedDayTest)
#include "tst_imported_day.moc"
