#include "models/calendar/workday_questions.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace lobby::calendar;
using namespace Qt::StringLiterals;

/// What is asked as JSON, and what is wrong with what cannot be answered.
class WorkdayVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorIsRight_data()
    {
        QTest::addColumn<QByteArray>("question");
        QFile file(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/workdays/workday_vectors.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            QTest::newRow(qPrintable(row[u"id"_s].toString() + u' ' + row[u"op"_s].toString()))
                << line;
            ++rows;
        }
        QCOMPARE(rows, 417);
    }
    void everyVectorIsRight()
    {
        QFETCH(QByteArray, question);
        const QJsonObject row = QJsonDocument::fromJson(question).object();
        QCOMPARE(m_questions.answer(question),
            (QJsonObject {{u"id"_s, row[u"id"_s]}, {u"answer"_s, row[u"expected"_s]}}));
    }

    void answersAtTheEdges_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QJsonValue>("answer");
        const auto row = [](const char *name, const char *question, const QJsonValue &answer) {
            QTest::newRow(name) << QByteArray(question).replace('\'', '"') << answer;
        };
        row("until closing time",
            "{'op':'add_business_hours','start':'2025-07-22T16:00','hours':2}",
            u"2025-07-22T18:00"_s);
        row("a whole day from opening",
            "{'op':'add_business_hours','start':'2025-07-22T09:00','hours':9,'office':'09:00-18:00'"
            "}",
            u"2025-07-22T18:00"_s);
        row("from closing time", "{'op':'add_business_hours','start':'2025-07-22T18:00','hours':1}",
            u"2025-07-23T10:00"_s);
        row("no time at all", "{'op':'add_business_hours','start':'2025-07-26T20:00','hours':0}",
            u"2025-07-26T20:00"_s);
        row("half an hour", "{'op':'add_business_hours','start':'2025-07-22T09:00','hours':0.5}",
            u"2025-07-22T09:30"_s);
        row("back", "{'op':'add_business_hours','start':'2025-07-22T10:00','hours':-2}",
            u"2025-07-21T17:00"_s);
        row("seconds are kept",
            "{'op':'add_business_hours','start':'2025-07-22T10:00:30','hours':1}",
            u"2025-07-22T11:00:30"_s);
        row("another office",
            "{'op':'add_business_hours','start':'2025-07-22T19:00','hours':4,'office':'8:30-20:00'"
            "}",
            u"2025-07-23T11:30"_s);
        row("lunch in the office hours",
            "{'op':'add_business_hours','start':'2025-07-22T11:00','hours':2,"
            "'office':'09:00-12:00,13:30-18:00'}",
            u"2025-07-22T14:30"_s);
        row("breaks beside the office hours",
            "{'op':'add_business_hours','start':'2025-07-22T11:00','hours':2,"
            "'office':'09:00-18:00','breaks':['12:00-13:30']}",
            u"2025-07-22T14:30"_s);
        row("on a make-up Sunday",
            "{'op':'add_business_hours','start':'2026-01-03T12:00','hours':2}",
            u"2026-01-04T11:00"_s);
        row("a zone",
            "{'op':'add_business_hours','start':'2025-03-07T16:00','hours':2,'region':'US',"
            "'zone':'America/New_York'}",
            u"2025-03-07T18:00"_s);
        row("a moment with its offset",
            "{'op':'add_business_hours','start':'2025-07-22T02:00Z','hours':1}",
            u"2025-07-22T11:00"_s);
        row("time between",
            "{'op':'count_business_hours','start':'2025-07-22T16:30',"
            "'end':'2025-07-23T10:00'}",
            2.5);
        row("no days from a holiday", "{'op':'add_workdays','start':'2025-10-01','n':0}",
            u"2025-10-01"_s);
        row("from a make-up day", "{'op':'add_workdays','start':'2025-10-11','n':1}",
            u"2025-10-13"_s);
        row("to a make-up day", "{'op':'add_workdays','start':'2025-10-10','n':1}",
            u"2025-10-11"_s);
        row("across the year, back", "{'op':'add_workdays','start':'2026-01-04','n':-2}",
            u"2025-12-30"_s);
        row("to the last day of all", "{'op':'add_workdays','start':'2026-12-30','n':1}",
            u"2026-12-31"_s);
        row("back from beyond", "{'op':'add_workdays','start':'2027-01-01','n':-1}",
            u"2026-12-31"_s);
        row("no days between", "{'op':'count_workdays','start':'2025-07-22','end':'2025-07-22'}",
            0);
        row("the other way round",
            "{'op':'count_workdays','start':'2025-07-23','end':'2025-07-21'}", -2);
        row("to the end of all", "{'op':'count_workdays','start':'2026-12-31','end':'2027-01-01'}",
            1);
        row("a make-up day", "{'op':'is_workday','start':'2023-10-07'}", true);
        row("another region's holiday", "{'op':'is_workday','start':'2025-12-25','region':'HK'}",
            false);
    }
    void answersAtTheEdges()
    {
        QFETCH(QByteArray, question);
        QFETCH(QJsonValue, answer);
        QCOMPARE(m_questions.answer(question),
            (QJsonObject {{u"id"_s, QJsonValue::Null}, {u"answer"_s, answer}}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *question, const QString &error,
                             const QString &subject) {
            QTest::newRow(name) << QByteArray(question).replace('\'', '"') << error << subject;
        };
        const QString invalid = u"invalid"_s;
        const QString missing = u"calendar_missing"_s;
        row("no such question", "{'op':'next_full_moon','start':'2025-07-22'}", invalid, u"op"_s);
        row("no date", "{'op':'is_workday'}", invalid, u"start"_s);
        row("30 February", "{'op':'is_workday','start':'2025-02-30'}", invalid, u"start"_s);
        row("no end", "{'op':'count_workdays','start':'2025-02-03'}", invalid, u"end"_s);
        row("half a day", "{'op':'add_workdays','start':'2025-02-03','n':0.5}", invalid, u"n"_s);
        row("days as text", "{'op':'add_workdays','start':'2025-02-03','n':'5'}", invalid, u"n"_s);
        row("a date for a moment", "{'op':'add_business_hours','start':'2025-02-03','hours':1}",
            invalid, u"start"_s);
        row("no hours", "{'op':'add_business_hours','start':'2025-02-03T09:00'}", invalid,
            u"hours"_s);
        row("an office that closes before it opens",
            "{'op':'is_workday','start':'2025-02-03','office':'18:00-09:00'}", invalid,
            u"office"_s);
        row("an office without hours", "{'op':'is_workday','start':'2025-02-03','office':''}",
            invalid, u"office"_s);
        row("an unknown region", "{'op':'is_workday','start':'2025-02-03','region':'XX'}", invalid,
            u"region"_s);
        row("an unknown zone", "{'op':'is_workday','start':'2025-02-03','zone':'Asia/Atlantis'}",
            invalid, u"zone"_s);
        row("the year after the last", "{'op':'is_workday','start':'2027-01-04'}", missing,
            u"2027"_s);
        row("the year before the first", "{'op':'is_workday','start':'2019-12-31'}", missing,
            u"2019"_s);
        row("running into it", "{'op':'add_workdays','start':'2026-12-30','n':2}", missing,
            u"2027"_s);
        row("running out of the front", "{'op':'add_workdays','start':'2020-01-02','n':-1}",
            missing, u"2019"_s);
        row("counting beyond", "{'op':'count_workdays','start':'2026-12-30','end':'2027-01-02'}",
            missing, u"2027"_s);
        row("hours beyond", "{'op':'add_business_hours','start':'2026-12-31T17:00','hours':2}",
            missing, u"2027"_s);
        row("more days than there are numbers",
            "{'op':'add_workdays','start':'2026-12-30','n':2147483647}", missing, u"2027"_s);
        row("more than that", "{'op':'add_workdays','start':'2026-12-30','n':1e300}", invalid,
            u"n"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, question);
        const QJsonObject answer = m_questions.answer(question);
        QVERIFY(!answer.contains(u"answer"_s));
        QTEST(answer[u"error"_s].toString(), "error");
        QTEST(answer[u"subject"_s].toString(), "subject");
    }

    void whatIsNoObjectHasNoId()
    {
        for (const char *line : {"", "[]", "no json", "{\"id\":", "\xff"}) {
            QCOMPARE(m_questions.answer(line),
                (QJsonObject {{u"id"_s, QJsonValue::Null}, {u"error"_s, u"not_an_object"_s}}));
        }
    }

private:
    WorkdayQuestions m_questions;
};

QTEST_GUILESS_MAIN(WorkdayVectorsTest)
#include "tst_workday_vectors.moc"
