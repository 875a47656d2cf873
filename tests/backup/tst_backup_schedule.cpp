#include "models/backup/schedule/backup_schedule.h"

#include <QTest>

using namespace lobby::backup;
using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> at(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDateTime::fromString(text, Qt::ISODate));
}

} // namespace

class BackupScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsDueOnceAShiftChange_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("failed");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::newRow("there was never one") << u""_s << u""_s << u"2026-11-23T12:00:00"_s << true;
        QTest::newRow("the change of today has one")
            << u"2026-11-23T07:00:05"_s << u""_s << u"2026-11-23T23:59:59"_s << false;
        QTest::newRow("at the very change")
            << u"2026-11-23T07:00:00"_s << u""_s << u"2026-11-23T07:00:00"_s << false;
        QTest::newRow("a second before the next")
            << u"2026-11-23T07:00:05"_s << u""_s << u"2026-11-24T06:59:59"_s << false;
        QTest::newRow("at the next")
            << u"2026-11-23T07:00:05"_s << u""_s << u"2026-11-24T07:00:00"_s << true;
        QTest::newRow("by hand in the night: the morning's is made all the same")
            << u"2026-11-24T02:00:00"_s << u""_s << u"2026-11-24T07:00:00"_s << true;
        QTest::newRow("the desk was off at the change")
            << u"2026-11-20T07:00:00"_s << u""_s << u"2026-11-23T15:00:00"_s << true;
        QTest::newRow("a failure is not repeated at once")
            << u""_s << u"2026-11-23T12:00:00"_s << u"2026-11-23T12:14:59"_s << false;
        QTest::newRow("but a quarter of an hour later")
            << u""_s << u"2026-11-23T12:00:00"_s << u"2026-11-23T12:15:00"_s << true;
        QTest::newRow("a failure of the future was a clock's")
            << u""_s << u"2026-12-23T12:00:00"_s << u"2026-11-23T12:00:00"_s << true;
        QTest::newRow("a backup of the future was a clock's")
            << u"2027-11-23T12:00:00"_s << u""_s << u"2026-11-23T12:00:00"_s << true;
    }
    void aBackupIsDueOnceAShiftChange()
    {
        QFETCH(QString, last);
        QFETCH(QString, failed);
        QFETCH(QString, now);
        QFETCH(bool, due);
        BackupHistory history;
        history.last = at(last);
        history.lastTry = at(failed);
        QCOMPARE(isBackupDue({}, history, *at(now)), due);
        QVERIFY(nextBackup({}, history, *at(now)) > *at(now));
        if (!due)
            QVERIFY(isBackupDue({}, history, nextBackup({}, history, *at(now))));
    }

    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("hasSecond");
        QTest::addColumn<int>("alarm");
        const QString longAgo = u"2026-01-01T12:00:00"_s; // now is the 23rd, 12:00
        QTest::newRow("a new profile") << u"2026-11-23T11:00:00"_s << u""_s << u""_s << false << 0;
        QTest::newRow("72 hours without any")
            << u"2026-11-20T12:00:00"_s << u""_s << u""_s << false << 1;
        QTest::newRow("a second less") << u"2026-11-20T12:00:01"_s << u""_s << u""_s << false << 0;
        QTest::newRow("the last 72 hours ago")
            << longAgo << u"2026-11-20T12:00:00"_s << u""_s << false << 1;
        QTest::newRow("a second less ago")
            << longAgo << u"2026-11-20T12:00:01"_s << u""_s << false << 0;
        QTest::newRow("none at the second target")
            << longAgo << u"2026-11-23T07:00:00"_s << u""_s << true << 2;
        QTest::newRow("nobody wants a second")
            << longAgo << u"2026-11-23T07:00:00"_s << u""_s << false << 0;
        QTest::newRow("the second's is old")
            << longAgo << u"2026-11-23T07:00:00"_s << u"2026-11-20T12:00:00"_s << true << 2;
        QTest::newRow("both are there")
            << longAgo << u"2026-11-23T07:00:00"_s << u"2026-11-21T07:00:00"_s << true << 0;
        QTest::newRow("neither: the worse is said")
            << longAgo << u"2026-11-19T07:00:00"_s << u""_s << true << 1;
    }
    void whatIsSaid()
    {
        QFETCH(QString, begun);
        QFETCH(QString, last);
        QFETCH(QString, second);
        QFETCH(bool, hasSecond);
        QFETCH(int, alarm);
        BackupHistory history;
        history.begun = at(begun);
        history.last = at(last);
        history.lastAtSecond = at(second);
        BackupPlan plan;
        plan.hasSecondTarget = hasSecond;
        QCOMPARE(int(backupAlarm(plan, history, *at(u"2026-11-23T12:00:00"_s))), alarm);
    }

    void aDrillIsDueEachWeek_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("drill");
        QTest::addColumn<bool>("due");
        QTest::newRow("nothing to try") << u""_s << u""_s << false;
        QTest::newRow("never tried") << u"2026-11-23T07:00:00"_s << u""_s << true;
        QTest::newRow("a week ago") << u"2026-11-23T07:00:00"_s << u"2026-11-16T12:00:00"_s << true;
        QTest::newRow("a second less")
            << u"2026-11-23T07:00:00"_s << u"2026-11-16T12:00:01"_s << false;
        QTest::newRow("in the future")
            << u"2026-11-23T07:00:00"_s << u"2027-11-16T12:00:01"_s << true;
    }
    void aDrillIsDueEachWeek()
    {
        QFETCH(QString, last);
        QFETCH(QString, drill);
        QFETCH(bool, due);
        BackupHistory history;
        history.last = at(last);
        history.lastDrill = at(drill);
        QCOMPARE(isDrillDue(history, *at(u"2026-11-23T12:00:00"_s)), due);
    }
};

QTEST_GUILESS_MAIN(BackupScheduleTest)
#include "tst_backup_schedule.moc"
