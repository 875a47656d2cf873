#include "ui/complaints/words/time_words.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreAsShortAsTheyCanBe_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << u"2025-05-14T09:43"_s << u"09:43"_s;
        QTest::newRow("tomorrow") << u"2025-05-15T09:43"_s << u"Tomorrow 09:43"_s;
        QTest::newRow("yesterday") << u"2025-05-13T09:43"_s << u"05-13 09:43"_s;
        QTest::newRow("later") << u"2025-05-16T09:43"_s << u"05-16 09:43"_s;
        QTest::newRow("another year") << u"2026-01-02T09:43"_s << u"2026-01-02 09:43"_s;
    }
    void momentsAreAsShortAsTheyCanBe()
    {
        QFETCH(QString, moment);
        QFETCH(QString, words);
        const QDateTime now = QDateTime::fromString(u"2025-05-14T08:00"_s, Qt::ISODate);
        QCOMPARE(TimeWords::moment(QDateTime::fromString(moment, Qt::ISODate), now), words);
    }

    void whatIsLeftIsSaidInHoursAndMinutes()
    {
        QCOMPARE(TimeWords::left({65min, Urgency::Calm}), u"1 h 05 min left"_s);
        QCOMPARE(TimeWords::left({29min, Urgency::Soon}), u"29 min left"_s);
        QCOMPARE(TimeWords::left({-12min, Urgency::Over}), u"over by 12 min"_s);
        QCOMPARE(TimeWords::left({0min, Urgency::Over}), u"over"_s);
    }
};

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_time_words.moc"
