#include "tests/support/program_run.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;

/// That everything is measured; how much it is, nobody asks here.
class SyncBenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasANumber_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("all that the embedded database is asked")
            << u"sqlite"_s << QStringList()
            << QStringList {u"push"_s, u"push_processor"_s, u"push_whole"_s,
                   u"push_whole_processor"_s, u"bytes_large"_s, u"bytes_small"_s, u"pull"_s,
                   u"pull_bytes"_s, u"idle_whole"_s, u"idle"_s, u"idle_bytes"_s, u"crowd"_s,
                   u"crowd_p95"_s, u"crowd_memory"_s, u"polls_before"_s, u"polls_plain"_s,
                   u"polls_tls"_s, u"growth_push_6000"_s, u"growth_pull_6000"_s,
                   u"growth_processor_6000"_s, u"first_sync"_s, u"seen"_s, u"save_alone"_s,
                   u"save_syncing"_s};
        QTest::newRow("one part on PostgreSQL") << u"postgresql"_s << QStringList {u"pull"_s}
                                                << QStringList {u"pull"_s, u"pull_bytes"_s};
    }
    void everyRowHasANumber()
    {
        QFETCH(const QString, engine);
        QFETCH(const QStringList, parts);
        QFETCH(const QStringList, keys);
        const tests::Ran ran = tests::runProgram(
            u"syncbench"_s, QStringList {u"--quick"_s, u"--json"_s, u"--engine"_s, engine} + parts);
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QStringList seen;
        const QJsonArray rows = ran.json()[u"rows"_s].toArray();
        for (const QJsonValue &row : rows) {
            seen << row[u"key"_s].toString();
            QVERIFY2(row[u"median"_s].isDouble() && row[u"values"_s].toArray().size() == 1,
                qPrintable(seen.last()));
            QVERIFY(!row[u"what"_s].toString().contains(u"%1"_s));
        }
        QCOMPARE(seen, keys);
    }

    void aPartThatDoesNotExistIsWrongUsage()
    {
        QCOMPARE(tests::runProgram(u"syncbench"_s, {u"--quick"_s, u"puhs"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(SyncBenchTest)
#include "tst_syncbench.moc"
