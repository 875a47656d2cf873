#include "models/followups/timing/calendars.h"
#include "models/followups/timing/recurrence.h"
#include "models/followups/timing/snooze.h"

#include <QTest>
#include <QTimeZone>

using namespace lobby::followups;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

class TimingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueAgain_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row
            = [](const char *name, const QString &rule, const QString &start, const QString &after,
                  const QString &next) { QTest::newRow(name) << rule << start << after << next; };
        const auto start = u"2025-05-14 09:00"_s; // a Wednesday
        row("daily: the next day", u"FREQ=DAILY"_s, start, start, u"2025-05-15 09:00"_s);
        row("daily: today's, when it is to come", u"FREQ=DAILY"_s, start, u"2025-05-20 08:59"_s,
            u"2025-05-20 09:00"_s);
        row("daily: begins at its start", u"FREQ=DAILY"_s, start, u"2024-01-01 00:00"_s, start);
        row("every weekday skips the weekend", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, start,
            u"2025-05-16 09:00"_s, u"2025-05-19 09:00"_s);
        row("weekly", u"FREQ=WEEKLY"_s, start, start, u"2025-05-21 09:00"_s);
        row("every second week", u"FREQ=WEEKLY;INTERVAL=2"_s, start, start, u"2025-05-28 09:00"_s);
        row("monthly on the 31st skips short months", u"FREQ=MONTHLY"_s, u"2025-01-31 09:00"_s,
            u"2025-01-31 09:00"_s, u"2025-03-31 09:00"_s);
        row("the last day of each month", u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"2025-01-31 09:00"_s,
            u"2025-01-31 09:00"_s, u"2025-02-28 09:00"_s);
        row("the second Tuesday", u"FREQ=MONTHLY;BYDAY=2TU"_s, u"2025-05-13 09:00"_s,
            u"2025-05-13 09:00"_s, u"2025-06-10 09:00"_s);
        row("yearly", u"FREQ=YEARLY"_s, start, start, u"2026-05-14 09:00"_s);
        row("a leap day waits for leap years", u"FREQ=YEARLY"_s, u"2024-02-29 09:00"_s,
            u"2024-02-29 09:00"_s, u"2028-02-29 09:00"_s);
        row("ends after its count", u"FREQ=DAILY;COUNT=2"_s, start, u"2025-05-15 09:00"_s, {});
        row("ends with its day", u"FREQ=DAILY;UNTIL=20250516T090000"_s, start,
            u"2025-05-16 09:00"_s, {});
        row("what never comes is given up", u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, start, start,
            {});
        row("no rule", u"every now and then"_s, start, start, {});
        row("a daily one of sixty years", u"FREQ=DAILY"_s, u"1965-01-01 09:00"_s, start,
            u"2025-05-15 09:00"_s);
    }
    void whatIsDueAgain()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QString, after);
        QFETCH(QString, next);
        const auto found = occurrenceAfter(rule, at(start), at(after));
        QCOMPARE(found.has_value(), !next.isEmpty());
        if (found)
            QCOMPARE(*found, at(next));
    }

    void rules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("sound");
        QTest::newRow("daily") << u"FREQ=DAILY"_s << true;
        QTest::newRow("by the Chinese calendar") << u"RSCALE=CHINESE;FREQ=YEARLY"_s << true;
        QTest::newRow("hourly") << u"FREQ=HOURLY"_s << false;
        QTest::newRow("every second") << u"FREQ=SECONDLY"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no frequency") << u"COUNT=3"_s << false;
        QTest::newRow("unknown frequency") << u"FREQ=OFTEN"_s << false;
        QTest::newRow("interval nought") << u"FREQ=DAILY;INTERVAL=0"_s << false;
        QTest::newRow("half of one") << u"FREQ=DAILY;BYDAY="_s << false;
        QTest::newRow("too long") << u"FREQ=DAILY;BYMONTH=1"_s.leftJustified(201, u' ') << false;
    }
    void rules()
    {
        QFETCH(QString, rule);
        QFETCH(bool, sound);
        QCOMPARE(isRecurrence(rule), sound);
    }

    void nineStaysNineWhenTheClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime start({2025, 3, 29}, {9, 0}, berlin);
        const auto next = occurrenceAfter(u"FREQ=DAILY", start, start);
        QVERIFY(next);
        QCOMPARE(next->time(), QTime(9, 0));
        QCOMPARE(start.secsTo(*next), 23 * 3600); // the night was an hour shorter
    }

    void lunarBirthdays_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("after");
        QTest::addColumn<QDate>("next");
        // The 18th of the fourth month.
        QTest::newRow("of this year")
            << QDate(1985, 6, 6) << QDate(2025, 5, 14) << QDate(2025, 5, 15);
        QTest::newRow("over for this year")
            << QDate(1985, 6, 6) << QDate(2025, 5, 15) << QDate(2026, 6, 3);
        QTest::newRow("of the first day of spring festival")
            << QDate(2000, 2, 5) << QDate(2025, 12, 31) << QDate(2026, 2, 17);
        // Leap fourth month of 2020: kept in the ordinary fourth month of 2021.
        QTest::newRow("born in a leap month")
            << QDate(2020, 5, 23) << QDate(2021, 1, 1) << QDate(2021, 5, 12);
    }
    void lunarBirthdays()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, after);
        QFETCH(QDate, next);
        QCOMPARE(plainCalendars().lunarBirthday(born, after), next);
    }

    void puttingOff_data()
    {
        QTest::addColumn<int>("snooze");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const auto row
            = [](const char *name, Snooze snooze, const QString &now, const QString &until) {
                  QTest::newRow(name) << int(snooze) << now << until;
              };
        const auto now = u"2025-05-14 11:20"_s;
        row("ten minutes", Snooze::TenMinutes, now, u"2025-05-14 11:30"_s);
        row("ten minutes over midnight", Snooze::TenMinutes, u"2025-05-14 23:55"_s,
            u"2025-05-15 00:05"_s);
        row("an hour", Snooze::Hour, now, u"2025-05-14 12:20"_s);
        row("after lunch", Snooze::AfterLunch, now, u"2025-05-14 13:30"_s);
        row("after lunch, at half past one", Snooze::AfterLunch, u"2025-05-14 13:30"_s,
            u"2025-05-15 13:30"_s);
        row("tomorrow", Snooze::Tomorrow, now, u"2025-05-15 09:00"_s);
        row("tomorrow, before nine", Snooze::Tomorrow, u"2025-05-14 03:00"_s,
            u"2025-05-15 09:00"_s);
        row("the next working day", Snooze::NextWorkingDay, now, u"2025-05-15 09:00"_s);
        row("on a Friday: Monday", Snooze::NextWorkingDay, u"2025-05-16 11:20"_s,
            u"2025-05-19 09:00"_s);
        row("on a Saturday: Monday", Snooze::NextWorkingDay, u"2025-05-17 11:20"_s,
            u"2025-05-19 09:00"_s);
    }
    void puttingOff()
    {
        QFETCH(int, snooze);
        QFETCH(QString, now);
        QFETCH(QString, until);
        QCOMPARE(
            snoozedUntil(Snooze(snooze), at(now).addMSecs(17'345), plainCalendars()), at(until));
    }

    void anotherCalendarDecidesWhatAWorkingDayIs()
    {
        Calendars holidays = plainCalendars();
        holidays.nextWorkingDay = [](QDate) { return QDate(2025, 10, 9); };
        QCOMPARE(snoozedUntil(Snooze::NextWorkingDay, at(u"2025-09-30 11:00"_s), holidays),
            at(u"2025-10-09 09:00"_s));
    }
};

QTEST_GUILESS_MAIN(TimingTest)
#include "tst_timing.moc"
