#include "models/stays/trips/trips.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TripProblem)

namespace {

/// 834 of Air China to Singapore, the day after today.
Trip flight()
{
    Trip trip;
    trip.branch = Uuid::named("test", "branch");
    trip.guest = Uuid::named("test", "somebody");
    trip.origin = u"PEK"_s;
    trip.destination = u"SIN"_s;
    trip.departure = {2025, 5, 15};
    trip.carrier = u"CA"_s;
    trip.flightNo = u"834"_s;
    trip.seat = u"12A"_s;
    trip.recordLocator = u"ABC123"_s;
    return trip;
}

template <typename T>
Error::Code refusal(const Result<T> &result)
{
    return result ? Error::Code::Unavailable : result.error().code;
}

} // namespace

class TripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_trips.emplace(*m_desk->database, m_desk->authoriser);
        m_guest = m_desk->guest(u"陳志強"_s);
    }
    void cleanup()
    {
        m_trips.reset();
        m_desk.reset();
    }

    void keepsEverythingThatIsSaid()
    {
        Trip said = flight();
        said.product = u"Autumn in Kyoto"_s;
        said.returning = {2025, 5, 20};
        said.bookedAt = 1'747'000'000'000;
        const QList<Uuid> made = record({said}).value();
        QCOMPARE(made.size(), 1);
        m_desk->reopen();
        m_trips.emplace(*m_desk->database, m_desk->authoriser);
        said.id = made.constFirst();
        said.guest = m_guest;
        QCOMPARE(stored(), QList<Trip> {said});
    }

    void theLatestDepartureComesFirst()
    {
        Trip later = flight();
        later.departure = {2025, 6, 1};
        Trip open = flight();
        open.departure = {};
        QVERIFY(record({flight(), later, open}));
        const QList<Trip> trips = stored();
        QCOMPARE(trips.size(), 3);
        QVERIFY(!trips.at(0).departure.isValid());
        QCOMPARE(trips.at(1).departure, QDate(2025, 6, 1));
        QCOMPARE(trips.at(2).departure, QDate(2025, 5, 15));
    }

    void ofAFlightThatIsKnownOnlyTheNewsAreWritten()
    {
        QVERIFY(record({flight()}));
        Trip again = flight();
        QCOMPARE(record({again}).value().size(), 0);
        again.seat = u"2C"_s;
        again.recordLocator.clear(); // not said this time
        QCOMPARE(record({again}).value().size(), 0);
        const QList<Trip> trips = stored();
        QCOMPARE(trips.size(), 1);
        QCOMPARE(trips.constFirst().seat, u"2C"_s);
        QCOMPARE(trips.constFirst().recordLocator, u"ABC123"_s);
    }

    void anotherFlight_data()
    {
        QTest::addColumn<Trip>("other");
        Trip other = flight();
        other.departure = {2025, 5, 16};
        QTest::newRow("the next day") << other;
        other = flight();
        other.origin = u"PVG"_s;
        QTest::newRow("from another airport") << other;
        other = flight();
        other.carrier = u"MU"_s;
        QTest::newRow("of another carrier") << other;
        other = flight();
        other.flightNo = u"835"_s;
        QTest::newRow("with another number") << other;
    }
    void anotherFlight()
    {
        QFETCH(Trip, other);
        QVERIFY(record({flight()}));
        QCOMPARE(record({other}).value().size(), 1);
        QCOMPARE(stored().size(), 2);
    }

    void journeysWithoutAFlightAreEachTheirOwn()
    {
        Trip journey;
        journey.branch = m_desk->branch;
        journey.product = u"Autumn in Kyoto"_s;
        QCOMPARE(record({journey}).value().size(), 1);
        QCOMPARE(record({journey}).value().size(), 1);
        QCOMPARE(stored().size(), 2);
    }

    void whatWasWrittenByMistakeGoes()
    {
        const QList<Uuid> made = record({flight()}).value();
        QVERIFY(m_desk->wait(m_trips->hide(made)));
        QVERIFY(stored().isEmpty());
        QCOMPARE(record({flight()}).value().size(), 1); // and may come again
        QCOMPARE(refusal(m_desk->wait(m_trips->hide({Uuid::named("test", "no trip")}))),
            Error::Code::NotFound);
    }

    void onlyOfAGuestThereIs()
    {
        m_guest = Uuid::named("test", "nobody");
        const auto refused = record({flight()});
        QCOMPARE(refusal(refused), Error::Code::NotFound);
    }

    void problems_data()
    {
        QTest::addColumn<Trip>("trip");
        QTest::addColumn<std::optional<TripProblem>>("problem");
        const auto row = [](const char *name, const std::optional<TripProblem> &problem,
                             const std::function<void(Trip &)> &change) {
            Trip trip = flight();
            change(trip);
            QTest::newRow(name) << trip << problem;
        };
        row("sound", {}, [](Trip &) {});
        row("nobody's", TripProblem::GuestMissing, [](Trip &trip) { trip.guest = {}; });
        row("of no branch", TripProblem::BranchMissing, [](Trip &trip) { trip.branch = {}; });
        row("with nothing but a seat", TripProblem::NothingSaid, [](Trip &trip) {
            trip.origin.clear();
            trip.destination.clear();
            trip.flightNo.clear();
        });
        row("back on the same day", {}, [](Trip &trip) { trip.returning = trip.departure; });
        row("back the day before", TripProblem::ReturnBeforeDeparture,
            [](Trip &trip) { trip.returning = trip.departure.addDays(-1); });
        row("a product of 200 characters", {}, [](Trip &trip) { trip.product.fill(u'a', 200); });
        row("a product of 201 characters", TripProblem::TextTooLong,
            [](Trip &trip) { trip.product.fill(u'a', 201); });
    }
    void problems()
    {
        QFETCH(Trip, trip);
        QFETCH(std::optional<TripProblem>, problem);
        QCOMPARE(problemOf(trip), problem);
    }

    void nothingIsWrittenOfTripsOfWhichOneIsUnsound()
    {
        Trip unsound = flight();
        unsound.returning = {2025, 5, 1};
        const auto refused = record({flight(), unsound});
        QCOMPARE(refusal(refused), Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"return_date"_s);
        QVERIFY(stored().isEmpty());
    }

    void aRoleWithoutStaysWritesNoTrips()
    {
        m_desk->authoriser.logIn({Uuid::named("test", "staff"), u"王芳"_s,
            {access::Role::PrivacyOfficer}, m_desk->branch});
        QCOMPARE(refusal(record({flight()})), Error::Code::NotAllowed);
        QVERIFY(stored().isEmpty());
    }

private:
    Result<QList<Uuid>> record(const QList<Trip> &trips)
    {
        return m_desk->wait(m_trips->record(m_guest, trips, sync::Source::Scanned));
    }
    [[nodiscard]] QList<Trip> stored() { return m_desk->wait(m_trips->ofGuest(m_guest)).value(); }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Trips> m_trips;
    Uuid m_guest;
};

QTEST_GUILESS_MAIN(TripsTest)
#include "tst_trips.moc"
