#include "models/stays/lists/checked_in.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lobby::stays;
using namespace Qt::StringLiterals;

class CheckedInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsWithinItWhenItsClockSaysSo_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai") << QDate(2025, 4, 15) << 30;
        QTest::newRow("one day") << QByteArray("Asia/Shanghai") << QDate(2025, 5, 14) << 1;
        QTest::newRow("clocks go forward")
            << QByteArray("Europe/Berlin") << QDate(2025, 3, 24) << 14;
        QTest::newRow("clocks go back")
            << QByteArray("America/New_York") << QDate(2025, 10, 27) << 14;
        QTest::newRow("a year and half hours")
            << QByteArray("Asia/Kolkata") << QDate(2024, 1, 9) << 366;
        QTest::newRow("without changes") << QByteArray("UTC") << QDate(2025, 5, 14) << 8;
    }
    void aMomentIsWithinItWhenItsClockSaysSo()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        QFETCH(int, days);
        CheckedIn asked {from, from.addDays(days - 1), 0, 0, QTimeZone(zone)};
        QRandomGenerator random(7);
        const qint64 first = from.addDays(-2).startOfDay(asked.zone).toMSecsSinceEpoch();
        for (int i = 0; i < 3000; ++i) {
            // Every quarter of an hour, so that the bounds are met.
            const qint64 ms = first + random.bounded((days + 4) * 96) * qint64 {900'000};
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, asked.zone);
            asked.weekday = random.bounded(2) == 0 ? at.date().dayOfWeek() - 1 : random.bounded(7);
            asked.hour = random.bounded(2) == 0 ? at.time().hour() : random.bounded(24);
            const bool isWithin = at.date() >= asked.from && at.date() <= asked.until
                && at.date().dayOfWeek() - 1 == asked.weekday && at.time().hour() == asked.hour;
            const QList<Span> spans = spansOf(asked);
            const auto times = std::ranges::count_if(
                spans, [ms](const Span &span) { return span.from <= ms && ms < span.until; });
            QVERIFY2(times == (isWithin ? 1 : 0), qPrintable(at.toString(Qt::ISODate)));
        }
    }

    void anHourThatIsThereTwiceIsMeantTwice()
    {
        const QDate sunday(2025, 10, 26);
        const QList<Span> spans = spansOf({sunday, sunday, 6, 2, QTimeZone("Europe/Berlin")});
        qint64 together = 0;
        for (const Span &span : spans)
            together += span.until - span.from;
        QCOMPARE(together, qint64 {2} * 3'600'000);
    }

    void aLinkComesBackAsItWas()
    {
        const CheckedIn asked {{2025, 5, 12}, {2025, 5, 18}, 2, 8, QTimeZone("Asia/Shanghai")};
        QCOMPARE(linkTo(asked),
            u"arrived?from=2025-05-12&until=2025-05-18&weekday=2&hour=8&zone=Asia/Shanghai"_s);
        QCOMPARE(checkedInOf(linkTo(asked)), asked);
    }

    void whatIsNoLinkIsNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a stay") << u"0196cd30-0000-7000-8000-000000000000"_s;
        QTest::newRow("cases") << u"all?from=2025-05-12&until=2025-05-18&weekday=2&hour=8"_s;
        QTest::newRow("no such weekday")
            << u"arrived?from=2025-05-12&until=2025-05-18&weekday=7&hour=8&zone=UTC"_s;
        QTest::newRow("no such hour")
            << u"arrived?from=2025-05-12&until=2025-05-18&weekday=2&hour=24&zone=UTC"_s;
        QTest::newRow("no such day")
            << u"arrived?from=2025-05-32&until=2025-05-18&weekday=2&hour=8&zone=UTC"_s;
        QTest::newRow("no such zone")
            << u"arrived?from=2025-05-12&until=2025-05-18&weekday=2&hour=8&zone=Nowhere"_s;
    }
    void whatIsNoLinkIsNone()
    {
        QFETCH(QString, link);
        QVERIFY(!checkedInOf(link));
    }
};

QTEST_GUILESS_MAIN(CheckedInTest)
#include "tst_checked_in.moc"
