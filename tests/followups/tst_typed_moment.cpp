#include "models/followups/typed/typed_moment.h"

#include <QTest>
#include <QTimeZone>

using namespace lobby::followups;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lobby::followups::MomentProblem)

namespace {

struct Said
{
    const char16_t *text;
    const char *means;
    bool hasTime;
};

/// On Wednesday, May 14th, 2025, at 10:20:30.
constexpr Said kSaid[] = {
    {u"周五下午3点", "2025-05-16 15:00", true},
    {u"下周一", "2025-05-19 09:00", false},
    {u"明天上午九点半", "2025-05-15 09:30", true},
    {u"3天后", "2025-05-17 09:00", false},
    {u"后天 14:00", "2025-05-16 14:00", true},
    {u"月底", "2025-05-31 09:00", false},
    {u"tomorrow 9", "2025-05-15 09:00", true},
    {u"in 2 hours", "2025-05-14 12:20", true},
    {u"fri 15:00", "2025-05-16 15:00", true},
    {u"next monday 10am", "2025-05-19 10:00", true},
    {u"5/14 9:30", "2026-05-14 09:30", true},
    {u"after lunch", "2025-05-14 13:30", true},
    {u"5/14 11:30", "2025-05-14 11:30", true},
    {u"5/16", "2025-05-16 09:00", false},
    {u"14/6", "2025-06-14 09:00", false},
    {u"2025-06-01", "2025-06-01 09:00", false},
    {u"2025/6/1 8:05", "2025-06-01 08:05", true},
    {u"2025年6月1日", "2025-06-01 09:00", false},
    {u"6月1号下午两点", "2025-06-01 14:00", true},
    {u"3月1日", "2026-03-01 09:00", false},
    {u"明年3月1日", "2026-03-01 09:00", false},
    {u"十月一号", "2025-10-01 09:00", false},
    {u"十二月二十五日晚上八点", "2025-12-25 20:00", true},
    {u"20号", "2025-05-20 09:00", false},
    {u"14号 9点", "2025-05-14 21:00", true},
    {u"13号", "2025-06-13 09:00", false},
    {u"31日", "2025-05-31 09:00", false},
    {u"下个月", "2025-06-01 09:00", false},
    {u"下个月3号", "2025-06-03 09:00", false},
    {u"下月底", "2025-06-30 09:00", false},
    {u"年底", "2025-12-31 09:00", false},
    {u"月初", "2025-06-01 09:00", false},
    {u"明天", "2025-05-15 09:00", false},
    {u"明早", "2025-05-15 09:00", true},
    {u"明早八点", "2025-05-15 08:00", true},
    {u"明晚", "2025-05-15 19:00", true},
    {u"今晚", "2025-05-14 19:00", true},
    {u"今晚9点", "2025-05-14 21:00", true},
    {u"今晚十二点", "2025-05-15 00:00", true},
    {u"今天", "2025-05-14 11:00", false},
    {u"今天下午", "2025-05-14 14:00", true},
    {u"大后天", "2025-05-17 09:00", false},
    {u"后天早上", "2025-05-16 09:00", true},
    {u"明天中午", "2025-05-15 12:00", true},
    {u"明天中午一点", "2025-05-15 13:00", true},
    {u"明天凌晨2点", "2025-05-15 02:00", true},
    {u"下午", "2025-05-14 14:00", true},
    {u"上午", "2025-05-15 09:00", true},
    {u"中午", "2025-05-14 12:00", true},
    {u"饭后", "2025-05-14 13:30", true},
    {u"午饭后", "2025-05-14 13:30", true},
    {u"明天午饭后", "2025-05-15 13:30", true},
    {u"周三", "2025-05-21 09:00", false},
    {u"周三下午三点", "2025-05-14 15:00", true},
    {u"周三 9:00", "2025-05-21 09:00", true},
    {u"星期天", "2025-05-18 09:00", false},
    {u"周日晚上", "2025-05-18 19:00", true},
    {u"礼拜五", "2025-05-16 09:00", false},
    {u"周二", "2025-05-20 09:00", false},
    {u"这周五", "2025-05-16 09:00", false},
    {u"本周五 10点", "2025-05-16 10:00", true},
    {u"下周五", "2025-05-23 09:00", false},
    {u"下下周一", "2025-05-26 09:00", false},
    {u"下周", "2025-05-19 09:00", false},
    {u"下个星期三下午两点半", "2025-05-21 14:30", true},
    {u"周末", "2025-05-17 09:00", false},
    {u"下周末", "2025-05-24 09:00", false},
    {u"半小时后", "2025-05-14 10:50", true},
    {u"10分钟后", "2025-05-14 10:30", true},
    {u"两个小时后", "2025-05-14 12:20", true},
    {u"一个半小时后", "2025-05-14 11:50", true},
    {u"一刻钟后", "2025-05-14 10:35", true},
    {u"过两天", "2025-05-16 09:00", false},
    {u"两周后", "2025-05-28 09:00", false},
    {u"一个月后", "2025-06-14 09:00", false},
    {u"半个月后", "2025-05-29 09:00", false},
    {u"三天后下午4点", "2025-05-17 16:00", true},
    {u"十五天后", "2025-05-29 09:00", false},
    {u"一个星期之后", "2025-05-21 09:00", false},
    {u"9点", "2025-05-14 21:00", true},
    {u"11点", "2025-05-14 11:00", true},
    {u"3点", "2025-05-14 15:00", true},
    {u"明天3点", "2025-05-15 15:00", true},
    {u"明天 3:00", "2025-05-15 03:00", true},
    {u"三点一刻", "2025-05-14 15:15", true},
    {u"十点四十五", "2025-05-14 10:45", true},
    {u"八点三刻", "2025-05-14 20:45", true},
    {u"14时30分", "2025-05-14 14:30", true},
    {u"9:00", "2025-05-15 09:00", true},
    {u"下午3点 周五", "2025-05-16 15:00", true},
    {u"周五的下午3点", "2025-05-16 15:00", true},
    {u"在周五，下午3点", "2025-05-16 15:00", true},
    {u"５／１６　１４：００", "2025-05-16 14:00", true},
    {u"週五下午3點", "2025-05-16 15:00", true},
    {u"兩個小時後", "2025-05-14 12:20", true},
    {u"下禮拜二", "2025-05-20 09:00", false},
    {u"10號", "2025-06-10 09:00", false},
    {u"今天 24:00", "2025-05-15 00:00", true},
    {u"Tomorrow", "2025-05-15 09:00", false},
    {u"today", "2025-05-14 11:00", false},
    {u"today 5pm", "2025-05-14 17:00", true},
    {u"tonight", "2025-05-14 19:00", true},
    {u"tonight at 8", "2025-05-14 20:00", true},
    {u"day after tomorrow", "2025-05-16 09:00", false},
    {u"the day after tomorrow at noon", "2025-05-16 12:00", true},
    {u"tomorrow morning", "2025-05-15 09:00", true},
    {u"tomorrow afternoon", "2025-05-15 14:00", true},
    {u"tomorrow evening at 7", "2025-05-15 19:00", true},
    {u"8 o'clock in the morning", "2025-05-15 08:00", true},
    {u"Fri 3pm", "2025-05-16 15:00", true},
    {u"friday", "2025-05-16 09:00", false},
    {u"on Friday at 3", "2025-05-16 15:00", true},
    {u"wednesday", "2025-05-21 09:00", false},
    {u"wed 4pm", "2025-05-14 16:00", true},
    {u"next friday", "2025-05-23 09:00", false},
    {u"this friday", "2025-05-16 09:00", false},
    {u"next week", "2025-05-19 09:00", false},
    {u"next month", "2025-06-01 09:00", false},
    {u"end of the month", "2025-05-31 09:00", false},
    {u"end of next month", "2025-06-30 09:00", false},
    {u"eom", "2025-05-31 09:00", false},
    {u"end of week", "2025-05-16 09:00", false},
    {u"weekend", "2025-05-17 09:00", false},
    {u"next weekend", "2025-05-24 09:00", false},
    {u"in 10 minutes", "2025-05-14 10:30", true},
    {u"in 10 min", "2025-05-14 10:30", true},
    {u"in half an hour", "2025-05-14 10:50", true},
    {u"in an hour", "2025-05-14 11:20", true},
    {u"in an hour and a half", "2025-05-14 11:50", true},
    {u"in 3 days", "2025-05-17 09:00", false},
    {u"in three days at 4pm", "2025-05-17 16:00", true},
    {u"in a week", "2025-05-21 09:00", false},
    {u"in 2 months", "2025-07-14 09:00", false},
    {u"2 weeks from now", "2025-05-28 09:00", false},
    {u"May 20", "2025-05-20 09:00", false},
    {u"20 May 2pm", "2025-05-20 14:00", true},
    {u"may 20th 14:00", "2025-05-20 14:00", true},
    {u"20th of May", "2025-05-20 09:00", false},
    {u"the 20th", "2025-05-20 09:00", false},
    {u"June 1, 2026", "2026-06-01 09:00", false},
    {u"mar 3", "2026-03-03 09:00", false},
    {u"Friday 16 May", "2025-05-16 09:00", false},
    {u"noon", "2025-05-14 12:00", true},
    {u"midnight", "2025-05-15 00:00", true},
    {u"9am", "2025-05-15 09:00", true},
    {u"12am", "2025-05-15 00:00", true},
    {u"12pm", "2025-05-14 12:00", true},
    {u"9:30 pm", "2025-05-14 21:30", true},
    {u"9 p.m.", "2025-05-14 21:00", true},
    {u"half past 3", "2025-05-14 15:30", true},
    {u"quarter to four", "2025-05-14 15:45", true},
    {u"tomorrow, 9:15", "2025-05-15 09:15", true},
    {u"fri 9", "2025-05-16 09:00", true},
    {u"tomorrow 3", "2025-05-15 15:00", true},
    {u"at 11", "2025-05-14 11:00", true},
    {u"tomorrow after lunch", "2025-05-15 13:30", true},
    {u"2/29", "2028-02-29 09:00", false},
    {u"2025-12-31 23:59", "2025-12-31 23:59", true},
};

struct Refused
{
    const char16_t *text;
    MomentProblem problem;
};

constexpr Refused kRefused[] = {
    {u"", MomentProblem::Empty},
    {u"   ", MomentProblem::Empty},
    {u"soon", MomentProblem::NotUnderstood},
    {u"有空的时候", MomentProblem::NotUnderstood},
    {u"周八", MomentProblem::NotUnderstood},
    {u"9", MomentProblem::NotUnderstood},
    {u"tomorrow today", MomentProblem::NotUnderstood},
    {u"明天后天", MomentProblem::NotUnderstood},
    {u"tomorrow 9 10", MomentProblem::NotUnderstood},
    {u"下午上午", MomentProblem::NotUnderstood},
    {u"call Smith tomorrow", MomentProblem::NotUnderstood},
    {u"2小时后3点", MomentProblem::NotUnderstood},
    {u"1207", MomentProblem::NotUnderstood},
    {u"2/30", MomentProblem::NoSuchDay},
    {u"13/13", MomentProblem::NoSuchDay},
    {u"2025-02-30", MomentProblem::NoSuchDay},
    {u"2月30日", MomentProblem::NoSuchDay},
    {u"32号", MomentProblem::NoSuchDay},
    {u"thursday 16 may", MomentProblem::NoSuchDay},
    {u"25:00", MomentProblem::NoSuchTime},
    {u"9:75", MomentProblem::NoSuchTime},
    {u"明天25点", MomentProblem::NoSuchTime},
    {u"上午14点", MomentProblem::NoSuchTime},
    {u"14pm", MomentProblem::NoSuchTime},
    {u"0pm", MomentProblem::NoSuchTime},
    {u"今天 9:00", MomentProblem::Past},
    {u"today 9am", MomentProblem::Past},
    {u"2025-05-13", MomentProblem::Past},
    {u"2020-01-01", MomentProblem::Past},
    {u"本周一", MomentProblem::Past},
    {u"this monday", MomentProblem::Past},
    {u"今天上午9点", MomentProblem::Past},
    {u"昨天", MomentProblem::NotUnderstood},
    {u"yesterday", MomentProblem::NotUnderstood},
};

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

class TypedMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("means");
        QTest::addColumn<bool>("hasTime");
        for (const Said &said : kSaid) {
            const QString text = QString::fromUtf16(said.text);
            QTest::newRow(text.toUtf8().constData())
                << text << at(QString::fromLatin1(said.means)) << said.hasTime;
        }
    }
    void whatIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, means);
        QFETCH(bool, hasTime);
        const auto read = readMoment(text, m_now);
        if (!read)
            QFAIL(qPrintable(u"refused for reason %1"_s.arg(int(read.error()))));
        QCOMPARE(read->moment, means);
        QCOMPARE(read->hasTime, hasTime);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MomentProblem>("problem");
        for (const Refused &refused : kRefused) {
            const QString text = QString::fromUtf16(refused.text);
            QTest::newRow(text.isEmpty() ? "nothing" : text.toUtf8().constData())
                << text << refused.problem;
        }
        QTest::newRow("a novel") << u"tomorrow "_s.repeated(20) << MomentProblem::NotUnderstood;
    }
    void whatIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(MomentProblem, problem);
        const auto read = readMoment(text, m_now);
        if (read)
            QFAIL(qPrintable(read->moment.toString(Qt::ISODate)));
        QCOMPARE(read.error(), problem);
    }

    void atTheEndOfThings_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const QString &now, const QString &text, const QString &means) {
            QTest::newRow(qPrintable(now + u": "_s + text)) << now << text << means;
        };
        row(u"2025-05-31 10:00"_s, u"月底"_s, u"2025-06-30 09:00"_s);
        row(u"2025-05-31 10:00"_s, u"月底 11:00"_s, u"2025-05-31 11:00"_s);
        row(u"2025-01-31 10:00"_s, u"一个月后"_s, u"2025-02-28 09:00"_s);
        row(u"2025-05-18 10:00"_s, u"下周一"_s, u"2025-05-19 09:00"_s);
        row(u"2025-05-18 10:00"_s, u"next monday"_s, u"2025-05-19 09:00"_s);
        row(u"2025-05-18 10:00"_s, u"周一"_s, u"2025-05-19 09:00"_s);
        row(u"2025-12-31 23:30"_s, u"in an hour"_s, u"2026-01-01 00:30"_s);
        row(u"2025-12-31 23:30"_s, u"明天"_s, u"2026-01-01 09:00"_s);
        row(u"2025-12-30 10:00"_s, u"1/2"_s, u"2026-01-02 09:00"_s);
        row(u"2025-05-14 08:00"_s, u"today"_s, u"2025-05-14 09:00"_s);
        row(u"2025-05-14 23:58"_s, u"10分钟后"_s, u"2025-05-15 00:08"_s);
    }
    void atTheEndOfThings()
    {
        QFETCH(QString, now);
        QFETCH(QString, text);
        QFETCH(QString, means);
        const auto read = readMoment(text, at(now));
        QVERIFY(read);
        QCOMPARE(read->moment, at(means));
    }

    void isInTheTimeZoneOfTheDesk()
    {
        const QTimeZone zone("Asia/Shanghai");
        const auto read = readMoment(u"tomorrow 9", {{2025, 5, 14}, {23, 30}, zone});
        QVERIFY(read);
        QCOMPARE(read->moment, QDateTime({2025, 5, 15}, {9, 0}, zone));
    }

private:
    QDateTime m_now {{2025, 5, 14}, {10, 20, 30, 400}};
};

QTEST_GUILESS_MAIN(TypedMomentTest)
#include "tst_typed_moment.moc"
