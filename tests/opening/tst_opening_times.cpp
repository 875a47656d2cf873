#include "models/opening/opening_times.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::calendar;
using namespace lobby::opening;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

ClosingDay closing(
    QDate date, DayChange::Kind kind = DayChange::Kind::Closed, QStringView hours = u"")
{
    return {{}, {date, kind, *readHours(hours)}, u"stocktaking"_s};
}

/// New Year 2027, which begins in the year before.
HolidayList newYear()
{
    return {u"CN"_s, 2027, u"https://example.org/paper"_s,
        {{QDate(2026, 12, 31), HolidayKind::Holiday, u"元旦"_s},
            {QDate(2027, 1, 1), HolidayKind::Holiday, u"元旦"_s},
            {QDate(2027, 1, 3), HolidayKind::Makeup, u"元旦"_s}}};
}

template <typename T>
QString failure(const Result<T> &result)
{
    return result ? u"ok"_s : codeName(result.error().code) + u' ' + result.error().subject;
}

} // namespace

class OpeningTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_times.emplace(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_times.reset();
        m_desk.reset();
    }

    void untilSomebodySetsThemTheHoursAreAnOffices()
    {
        const Opening opening = loaded();
        QCOMPARE(opening.hours.branch, m_desk->branch);
        QCOMPARE(opening.hours.region, u"CN"_s);
        QCOMPARE(hoursText(opening.hours.week.of(5)), u"09:00-18:00"_s);
        QVERIFY(opening.hours.week.of(6).isEmpty());
        QVERIFY(*working().isWorkday({2026, 1, 4})); // a Sunday worked for New Year
    }

    void keepsEverythingThatIsSaid()
    {
        BranchHours hours = loaded().hours;
        hours.region = u"HK"_s;
        hours.timeZone = u"Asia/Hong_Kong"_s;
        for (int day = 0; day < 7; ++day)
            hours.week.days[std::size_t(day)] = *readHours(u"0%1:00-12:00, 13:30-18:00"_s.arg(day));
        hours.week.days[6] = {};
        hours.week.makeup = *readHours(u"10:00-16:00");
        QCOMPARE(failure(StayFixture::wait(m_times->save(hours))), u"ok"_s);
        QCOMPARE(loaded().hours, hours);

        hours.week.makeup.reset();
        hours.week.days[0] = {};
        hours.region.clear();
        QCOMPARE(failure(StayFixture::wait(m_times->save(hours))), u"ok"_s);
        QCOMPARE(loaded().hours, hours);
    }

    void savingWhatIsStoredWritesNothing()
    {
        BranchHours hours = loaded().hours;
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        const qint64 before = loggedOps();
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        QCOMPARE(loggedOps(), before);
        hours.week.days[2] = {};
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        QVERIFY(loggedOps() > before);
    }

    void refusesWhatIsNoWorkingWeek_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("result");
        const QString shanghai = u"Asia/Shanghai"_s;
        QTest::newRow("a region in words") << u"China"_s << shanghai << true << u"invalid region"_s;
        QTest::newRow("a region in small letters")
            << u"cn"_s << shanghai << true << u"invalid region"_s;
        QTest::newRow("a region that the program does not know")
            << u"MO"_s << shanghai << true << u"ok"_s;
        QTest::newRow("a zone that there is not")
            << u"CN"_s << u"Asia/Atlantis"_s << true << u"invalid time_zone"_s;
        QTest::newRow("a zone of no name")
            << u"CN"_s << QString() << true << u"invalid time_zone"_s;
        QTest::newRow("never open") << u"CN"_s << shanghai << false << u"invalid monday"_s;
    }
    void refusesWhatIsNoWorkingWeek()
    {
        QFETCH(QString, region);
        QFETCH(QString, zone);
        QFETCH(bool, isOpen);
        BranchHours hours = loaded().hours;
        hours.region = region;
        hours.timeZone = zone;
        if (!isOpen)
            hours.week = {};
        QTEST(failure(StayFixture::wait(m_times->save(hours))), "result");
    }

    void closingDaysCountAndAreTakenBack()
    {
        const QDate tuesday(2026, 7, 21);
        const auto added = StayFixture::wait(m_times->add(closing(tuesday)));
        QVERIFY(added);
        QVERIFY(StayFixture::wait(m_times->add(
            closing(tuesday.addDays(1), DayChange::Kind::ClosedPart, u"12:00-18:00"))));
        QVERIFY(StayFixture::wait(
            m_times->add(closing({2026, 7, 26}, DayChange::Kind::Hours, u"10:00-16:00"))));
        const QList<ClosingDay> days = loaded().days;
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[0].id, *added);
        QCOMPARE(days[0].name, u"stocktaking"_s);
        QCOMPARE(hoursText(days[1].change.hours), u"12:00-18:00"_s);
        QVERIFY(!*working().isWorkday(tuesday));
        QVERIFY(*working().isWorkday(tuesday.addDays(1)));
        QVERIFY(*working().isWorkday({2026, 7, 26})); // a Sunday

        QCOMPARE(failure(StayFixture::wait(m_times->remove(*added))), u"ok"_s);
        QCOMPARE(loaded().days.size(), 2);
        QVERIFY(*working().isWorkday(tuesday));
        QCOMPARE(failure(StayFixture::wait(m_times->remove(Uuid::named("test", "day")))),
            u"not_found day"_s);
    }

    void refusesWhatIsNoClosingDay()
    {
        QCOMPARE(failure(StayFixture::wait(m_times->add(closing({})))), u"invalid date"_s);
        QCOMPARE(failure(StayFixture::wait(
                     m_times->add(closing({2026, 7, 21}, DayChange::Kind::Hours)))),
            u"invalid hours"_s);
        ClosingDay wordy = closing({2026, 7, 21});
        wordy.name = QString(ClosingDay::kMaxNameLength + 1, u'x');
        QCOMPARE(failure(StayFixture::wait(m_times->add(wordy))), u"invalid name"_s);
        wordy.name.chop(1);
        QCOMPARE(failure(StayFixture::wait(m_times->add(wordy))), u"ok"_s);
    }

    void anImportedYearIsKnown()
    {
        QCOMPARE(failure(working().isWorkday({2027, 1, 4})), u"calendar_missing 2027"_s);
        QVERIFY(StayFixture::wait(m_times->import({newYear()})));
        QCOMPARE(loaded().lists, QList<HolidayList> {newYear()});
        QVERIFY(*working().isWorkday({2027, 1, 3}));
        QVERIFY(!*working().isWorkday({2027, 1, 1}));
        QVERIFY(!*working().isWorkday({2026, 12, 31}));
        QVERIFY(*working().isWorkday({2026, 12, 30}));
    }

    void aCorrectedListTakesThePlaceOfTheFirst()
    {
        QVERIFY(StayFixture::wait(m_times->import({newYear()})));
        HolidayList corrected = newYear();
        corrected.source = u"https://example.org/second"_s;
        corrected.days.removeFirst();
        corrected.days[0].name = u"元旦节"_s;
        QVERIFY(StayFixture::wait(m_times->import({corrected})));
        QCOMPARE(loaded().lists, QList<HolidayList> {corrected});
        QVERIFY(*working().isWorkday({2026, 12, 31}));
        QVERIFY(StayFixture::wait(m_times->import({newYear()}))); // what was hidden comes back
        QCOMPARE(loaded().lists, QList<HolidayList> {newYear()});
    }

    void aListOverAYearOfTheProgramsOwnReplacesIt()
    {
        QVERIFY(!*working().isWorkday({2026, 10, 7}));
        QVERIFY(StayFixture::wait(
            m_times->import({{u"CN"_s, 2026, u"notice"_s, {{QDate(2026, 1, 1)}}}})));
        QVERIFY(*working().isWorkday({2026, 10, 7}));
    }

    void anotherRegionsListIsNotThisOnes()
    {
        HolidayList list = newYear();
        list.region = u"MO"_s;
        QVERIFY(StayFixture::wait(m_times->import({list})));
        QVERIFY(loaded().lists.isEmpty());
        BranchHours hours = loaded().hours;
        hours.region = u"MO"_s;
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        QCOMPARE(loaded().lists, QList<HolidayList> {list});
    }

    void aHouseWithoutPublicHolidaysKnowsEveryYear()
    {
        BranchHours hours = loaded().hours;
        hours.region.clear();
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        QVERIFY(*working().isWorkday({2026, 10, 1}));
        QVERIFY(*working().isWorkday({2031, 10, 1}));
    }

    void hoursAndClosingDaysAreTheBranchsOwn()
    {
        const auto day = StayFixture::wait(m_times->add(closing({2026, 7, 21})));
        BranchHours hours = loaded().hours;
        hours.week.days[5] = *readHours(u"10:00-14:00");
        QVERIFY(StayFixture::wait(m_times->save(hours)));
        QVERIFY(StayFixture::wait(m_times->import({newYear()})));
        access::Session there = *m_desk->authoriser.session();
        there.branch = Uuid::named("test", "another branch");
        m_desk->authoriser.logIn(there);
        QVERIFY(loaded().days.isEmpty());
        QVERIFY(loaded().hours.week.of(6).isEmpty());
        QCOMPARE(loaded().lists.size(), 1); // the region's holidays are everybody's
        QCOMPARE(failure(StayFixture::wait(m_times->remove(*day))), u"not_found day"_s);
    }

    void itIsAllThereAfterARestart()
    {
        QVERIFY(StayFixture::wait(m_times->add(closing({2026, 7, 21}))));
        QVERIFY(StayFixture::wait(m_times->import({newYear()})));
        const Opening before = loaded();
        m_times.reset();
        m_desk->reopen();
        m_times.emplace(*m_desk->database, m_desk->authoriser);
        QCOMPARE(loaded(), before);
    }

    void nobodyWritesWhoMayNot()
    {
        StayFixture clerk({access::Role::Clerk});
        OpeningTimes clerks(*clerk.database, clerk.authoriser);
        QVERIFY(StayFixture::wait(clerks.load()));
        QCOMPARE(failure(StayFixture::wait(clerks.save({}))), u"not_allowed settings.property"_s);
        QCOMPARE(failure(StayFixture::wait(clerks.add(closing({2026, 7, 21})))),
            u"not_allowed settings.property"_s);
        QVERIFY(!clerks.maySave());

        m_desk->authoriser.logOut();
        QCOMPARE(failure(StayFixture::wait(m_times->load())), u"not_logged_in "_s);
        QCOMPARE(failure(StayFixture::wait(m_times->save({}))), u"not_logged_in "_s);
        QCOMPARE(
            failure(StayFixture::wait(m_times->add(closing({2026, 7, 21})))), u"not_logged_in "_s);
        QCOMPARE(failure(StayFixture::wait(m_times->import({newYear()}))), u"not_logged_in "_s);
        QVERIFY(!m_times->maySave());
    }

private:
    [[nodiscard]] Opening loaded() const
    {
        const auto opening = StayFixture::wait(m_times->load());
        return opening ? *opening : Opening();
    }
    [[nodiscard]] WorkingCalendar working() const
    {
        const auto calendar = StayFixture::wait(m_times->calendar());
        return calendar ? *calendar : WorkingCalendar({}, {});
    }
    [[nodiscard]] qint64 loggedOps() const { return m_desk->count("SELECT count(*) FROM op_log"); }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<OpeningTimes> m_times;
};

QTEST_GUILESS_MAIN(OpeningTimesTest)
#include "tst_opening_times.moc"
