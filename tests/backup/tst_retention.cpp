#include "models/backup/retention/backup_name.h"
#include "models/backup/retention/retention.h"

#include <QTest>
#include <QTimeZone>

using namespace lobby::backup;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLetGo_data()
    {
        QTest::addColumn<QStringList>("made");
        QTest::addColumn<RetentionRule>("rule");
        QTest::addColumn<QStringList>("spare");

        const RetentionRule rule;
        QTest::newRow("no backups") << QStringList() << rule << QStringList();
        QTest::newRow("the only one stays, however old")
            << QStringList {u"2001-01-01T03:00:00"_s} << rule << QStringList();
        QTest::newRow("the only one stays, though no rule keeps it")
            << QStringList {u"2026-11-23T03:00:00"_s} << RetentionRule {0, 0, 0} << QStringList();
        QTest::newRow("of a day the last one stays")
            << QStringList {u"2026-11-23T07:00:00"_s, u"2026-11-23T15:00:00"_s,
                   u"2026-11-23T23:00:00"_s}
            << rule << QStringList {u"2026-11-23T07:00:00"_s, u"2026-11-23T15:00:00"_s};
        QTest::newRow("midnight is another day") << QStringList {u"2026-11-22T23:59:59"_s,
            u"2026-11-23T00:00:00"_s} << rule << QStringList();
        QTest::newRow("seven days, the eighth goes unless it is a week's last")
            << QStringList {u"2026-11-16T03:00:00"_s, u"2026-11-17T03:00:00"_s,
                   u"2026-11-18T03:00:00"_s, u"2026-11-19T03:00:00"_s, u"2026-11-20T03:00:00"_s,
                   u"2026-11-21T03:00:00"_s, u"2026-11-22T03:00:00"_s, u"2026-11-23T03:00:00"_s}
            << RetentionRule {7, 5, 0} << QStringList {u"2026-11-16T03:00:00"_s};
        QTest::newRow("a week is one of ISO: Sunday ends it, and the year's end does not")
            << QStringList {u"2026-12-28T03:00:00"_s, u"2027-01-03T03:00:00"_s,
                   u"2027-01-04T03:00:00"_s}
            << RetentionRule {0, 2, 0} << QStringList {u"2026-12-28T03:00:00"_s};
        QTest::newRow("three months")
            << QStringList {u"2026-08-31T03:00:00"_s, u"2026-09-30T03:00:00"_s,
                   u"2026-10-31T03:00:00"_s, u"2026-11-01T03:00:00"_s}
            << RetentionRule {1, 1, 3} << QStringList {u"2026-08-31T03:00:00"_s};
        QTest::newRow("days without a backup are not counted")
            << QStringList {u"2026-01-05T03:00:00"_s, u"2026-05-05T03:00:00"_s,
                   u"2026-11-23T03:00:00"_s}
            << RetentionRule {3, 0, 0} << QStringList();
        QTest::newRow("the same moment twice: one of them")
            << QStringList {u"2026-11-23T03:00:00"_s, u"2026-11-23T03:00:00"_s} << rule
            << QStringList {u"2026-11-23T03:00:00"_s};
        QTest::newRow("the order in which they are given is of no matter")
            << QStringList {u"2026-11-23T23:00:00"_s, u"2026-11-23T07:00:00"_s,
                   u"2026-11-23T15:00:00"_s}
            << rule << QStringList {u"2026-11-23T07:00:00"_s, u"2026-11-23T15:00:00"_s};
        QTest::newRow("what has no time stays")
            << QStringList {u"unknown"_s, u"2026-11-23T07:00:00"_s, u"2026-11-23T15:00:00"_s}
            << rule << QStringList {u"2026-11-23T07:00:00"_s};
    }
    void whatIsLetGo()
    {
        QFETCH(QStringList, made);
        QFETCH(RetentionRule, rule);
        QFETCH(QStringList, spare);
        QList<QDateTime> times;
        for (const QString &text : made)
            times.append(at(text));
        QStringList gone;
        for (const qsizetype i : spareBackups(times, rule))
            gone.append(made[i]);
        QCOMPARE(gone, spare);
    }

    void aYearOfDailyBackupsKeepsFifteenAtMostAndReachesThreeMonthsBack()
    {
        QList<QDateTime> kept;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            kept.append(QDateTime(day, QTime(3, 0)));
            const QList<qsizetype> spare = spareBackups(kept);
            for (auto i = spare.crbegin(); i != spare.crend(); ++i)
                kept.removeAt(*i); // the oldest first, and they stand in order
            QVERIFY(kept.size() <= 15);
        }
        // 7 days (25 to 31 December), the 5 weeks' last of which two are among them, and 2 months'.
        const QList<QDate> expected {{2026, 10, 31}, {2026, 11, 30}, {2026, 12, 6}, {2026, 12, 13},
            {2026, 12, 20}, {2026, 12, 25}, {2026, 12, 26}, {2026, 12, 27}, {2026, 12, 28},
            {2026, 12, 29}, {2026, 12, 30}, {2026, 12, 31}};
        QList<QDate> days;
        for (const QDateTime &time : kept)
            days.append(time.date());
        QCOMPARE(days, expected);
    }

    void aNameSaysWhen()
    {
        const QDateTime time({2026, 11, 23}, {19, 30, 5}, QTimeZone::utc());
        const QString name = backupName(time.toMSecsSinceEpoch());
        QCOMPARE(name, u"lobby-20261123-193005.lobbybackup"_s);
        QCOMPARE(backupTime(name), std::optional(time));
    }

    void whatIsCalledOtherwiseIsNoBackup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unfinished") << u"lobby-20261123-193005.lobbybackup.part"_s;
        QTest::newRow("somebody's copy") << u"lobby-20261123-193005 (2).lobbybackup"_s;
        QTest::newRow("no such day") << u"lobby-20260230-193005.lobbybackup"_s;
        QTest::newRow("no digits") << u"lobby-2026 123-193005.lobbybackup"_s;
        QTest::newRow("another kind") << u"lobby-20261123-193005.pdf"_s;
    }
    void whatIsCalledOtherwiseIsNoBackup()
    {
        QFETCH(QString, name);
        QVERIFY(!backupTime(name));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
