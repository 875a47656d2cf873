#include "server/log/log.h"
#include "tests/support/manual_clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lines.clear(); }

    void anEventIsOneLineOfJson()
    {
        Log log = makeLog();
        log.write(LogLevel::Info, "push_applied",
            {{LogField::Device, 17U}, {LogField::Count, 3}, {LogField::Reason, "joined"},
                {LogField::Entity, Uuid::v7(0)}});
        QCOMPARE(m_lines.size(), 1);
        QVERIFY(!m_lines[0].contains('\n'));
        const QJsonObject line = parsed(0);
        QCOMPARE(line[u"time"_s], u"2025-05-14T00:00:00.000Z"_s);
        QCOMPARE(line[u"level"_s], u"info"_s);
        QCOMPARE(line[u"event"_s], u"push_applied"_s);
        QCOMPARE(line[u"device"_s], 17);
        QCOMPARE(line[u"count"_s], 3);
        QCOMPARE(line[u"reason"_s], u"joined"_s);
        QVERIFY(Uuid::fromString(line[u"entity"_s].toString()));
    }

    void anErrorBringsItsCodeAndItsDetail()
    {
        Log log = makeLog();
        log.write(LogLevel::Error, "backup_failed",
            Error {Error::Code::DiskFull, u"SQLSTATE 53100 \"a\"\nline"_s, u"a guest's name"_s});
        QCOMPARE(m_lines.size(), 1);
        QVERIFY(!m_lines[0].contains('\n'));
        QCOMPARE(parsed(0)[u"code"_s], u"disk_full"_s);
        QCOMPARE(parsed(0)[u"detail"_s], u"SQLSTATE 53100 \"a\"\nline"_s);
        QVERIFY(!m_lines[0].contains("guest"));
    }

    void onlyWhatMattersIsWritten()
    {
        Log log = makeLog(LogLevel::Warning);
        log.write(LogLevel::Debug, "a");
        log.write(LogLevel::Info, "b");
        log.write(LogLevel::Warning, "c");
        log.write(LogLevel::Error, "d");
        QCOMPARE(m_lines.size(), 2);
    }

    void whatRepeatsIsCounted()
    {
        Log log = makeLog();
        for (int i = 0; i < 1000; ++i)
            log.write(LogLevel::Warning, "refused", {{LogField::Device, i}});
        log.write(LogLevel::Info, "other");
        QCOMPARE(m_lines.size(), Log::kBurst + 1);
        m_clock.advance(Log::kWindowMs - 1);
        log.writeRepeats();
        QCOMPARE(m_lines.size(), Log::kBurst + 1);
        m_clock.advance(1);
        log.writeRepeats();
        QCOMPARE(m_lines.size(), Log::kBurst + 2);
        QCOMPARE(parsed(m_lines.size() - 1)[u"event"_s], u"refused"_s);
        QCOMPARE(parsed(m_lines.size() - 1)[u"level"_s], u"warning"_s);
        QCOMPARE(parsed(m_lines.size() - 1)[u"repeated"_s], 1000 - Log::kBurst);
        log.writeRepeats();
        QCOMPARE(m_lines.size(), Log::kBurst + 2);
    }

    void theNextOneSaysHowManyThereWere()
    {
        Log log = makeLog();
        for (int i = 0; i < Log::kBurst + 5; ++i)
            log.write(LogLevel::Info, "refused");
        m_clock.advance(Log::kWindowMs);
        log.write(LogLevel::Info, "refused");
        QCOMPARE(m_lines.size(), Log::kBurst + 2);
        QCOMPARE(parsed(Log::kBurst)[u"repeated"_s], 5);
        QVERIFY(!parsed(Log::kBurst + 1).contains(u"repeated"_s));
    }

    void levelsHaveNames()
    {
        for (const LogLevel level :
            {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
            QCOMPARE(logLevelOf(QString(nameOf(level))), level);
        QVERIFY(!logLevelOf(u"loud"));
    }

    void threadsShareIt()
    {
        Log log = makeLog();
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&log, t] {
                for (int i = 0; i < 100; ++i)
                    log.write(LogLevel::Info, "busy", {{LogField::Device, t}});
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(m_lines.size(), Log::kBurst);
    }

private:
    Log makeLog(LogLevel least = LogLevel::Debug)
    {
        return Log(least, m_clock, [this](const QByteArray &line) { m_lines.append(line); });
    }
    QJsonObject parsed(qsizetype line) const
    {
        return QJsonDocument::fromJson(m_lines.at(line)).object();
    }

    tests::ManualClock m_clock;
    QList<QByteArray> m_lines;
};

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
