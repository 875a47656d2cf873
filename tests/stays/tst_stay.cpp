#include "models/stays/stay.h"

#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace Qt::StringLiterals;

namespace {

Stay soundStay()
{
    Stay stay;
    stay.id = Uuid::named("test", "stay");
    stay.branch = Uuid::named("test", "branch");
    stay.guest = Uuid::named("test", "guest");
    stay.room = u"1207"_s;
    stay.arrival = QDate(2025, 5, 14);
    stay.departure = QDate(2025, 5, 16);
    stay.nightlyRate = 58'800;
    stay.currency = u"CNY"_s;
    return stay;
}

using Change = std::function<void(Stay &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class StayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<StayProblem>>("problems");
        using enum StayProblem;
        const auto row
            = [](const char *name, const Change &change, const QList<StayProblem> &problems = {}) {
                  QTest::newRow(name) << change << problems;
              };
        row("a sound stay", [](Stay &) {});
        row("no branch", [](Stay &s) { s.branch = {}; }, {BranchMissing});
        row("no guest", [](Stay &s) { s.guest = {}; }, {GuestMissing});
        row("no dates", [](Stay &s) { s.arrival = s.departure = {}; },
            {ArrivalMissing, DepartureMissing});
        row("day use", [](Stay &s) { s.departure = s.arrival; });
        row("leaving a day before coming", [](Stay &s) { s.departure = s.arrival.addDays(-1); },
            {DepartureBeforeArrival});
        row("as many nights as may be", [](Stay &s) { s.departure = s.arrival.addDays(999); });
        row("a night too many", [](Stay &s) { s.departure = s.arrival.addDays(1000); },
            {TooManyNights});
        row("a child alone", [](Stay &s) { s.adults = 0, s.children = 1; });
        row("nobody", [](Stay &s) { s.adults = 0; }, {NobodyStays});
        row("less than nobody", [](Stay &s) { s.children = -1; }, {NobodyStays});
        row("99 people", [](Stay &s) { s.adults = 99; });
        row("100 people", [](Stay &s) { s.adults = 100; }, {TooManyPeople});
        row("a room of 12 letters", [](Stay &s) { s.room = QString(12, u'1'); });
        row("a room of 13 letters", [](Stay &s) { s.room = QString(13, u'1'); }, {RoomTooLong});
        row("an agent of 200 letters", [](Stay &s) { s.agent = QString(200, u'a'); });
        row("an agent of 201 letters", [](Stay &s) { s.agent = QString(201, u'a'); },
            {TextTooLong});
        row("a remark of 2000 letters", [](Stay &s) { s.remark = QString(2000, u'a'); });
        row("a remark of 2001 letters", [](Stay &s) { s.remark = QString(2001, u'a'); },
            {TextTooLong});
        row("for nothing", [](Stay &s) { s.nightlyRate = 0; });
        row("for less than nothing", [](Stay &s) { s.nightlyRate = -1; }, {RateNegative});
        row("no currency", [](Stay &s) { s.currency.clear(); });
        row("a currency in small letters", [](Stay &s) { s.currency = u"cny"_s; },
            {CurrencyUnknown});
        row("a currency of four letters", [](Stay &s) { s.currency = u"EURO"_s; },
            {CurrencyUnknown});
    }

    void tellsWhatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(QList<StayProblem>, problems);
        Stay stay = soundStay();
        change(stay);
        QCOMPARE(problemsOf(stay), problems);
    }

    void statusesKeepTheirNumbers_data()
    {
        QTest::addColumn<qint64>("stored");
        QTest::addColumn<StayState>("state");
        using enum StayStatus;
        QTest::newRow("expected") << qint64(1) << StayState {Expected, 0};
        QTest::newRow("cancelled") << qint64(2) << StayState {Cancelled, 0};
        QTest::newRow("no-show") << qint64(3) << StayState {NoShow, 0};
        QTest::newRow("in house") << qint64(4) << StayState {InHouse, 0};
        QTest::newRow("departed") << qint64(5) << StayState {Departed, 0};
        QTest::newRow("reopened once") << qint64(17) << StayState {Expected, 1};
        QTest::newRow("departed after reopening") << qint64(21) << StayState {Departed, 1};
    }

    void statusesKeepTheirNumbers()
    {
        QFETCH(qint64, stored);
        QFETCH(StayState, state);
        QCOMPARE(StayState::fromLattice(stored), state);
        QCOMPARE(state.toLattice(), stored);
    }

    void aStatusOfANewerProgramReadsAsExpectedAndKeepsItsGeneration()
    {
        QCOMPARE(StayState::fromLattice(0), (StayState {StayStatus::Expected, 0}));
        QCOMPARE(StayState::fromLattice(16 + 9), (StayState {StayStatus::Expected, 1}));
        QCOMPARE(StayState::fromLattice(-3), (StayState {StayStatus::Expected, 0}));
    }

    void whatFollowsAlwaysWins()
    {
        for (int from = 1; from <= 5; ++from) {
            for (int to = 1; to <= 5; ++to) {
                const StayState before {StayStatus(from), 3};
                const StayState after = before.followedBy(StayStatus(to));
                QVERIFY(after.toLattice() > before.toLattice());
                QCOMPARE(after.status, StayStatus(to));
                QCOMPARE(after.generation, to > from ? 3 : 4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(StayTest)
#include "tst_stay.moc"
