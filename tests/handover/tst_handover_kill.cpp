#include "models/handover/handover_repository.h"
#include "tests/support/faults/fault_scale.h"
#include "tests/support/handover_desk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::handover;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int kKills = 12;
constexpr qsizetype kLatest = 3; ///< handovers that are looked at thread by thread
constexpr int kMostTold = 12; ///< of one life
constexpr int kStepUs = 4000; ///< about what one step takes
constexpr qint64 kLifeMs = 3600'000; ///< of the desk's clock, more than one life moves it
} // namespace

/// A process that hands shifts over is killed, again and again: what was decided is still there, a
/// handover has moved all of its threads or none, and goes on.
class HandoverKillTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HandoverDesk> m_desk;
    qint64 m_finished = 0; ///< as far as anybody was told

    /// What a worker told until it was killed.
    QByteArrayList toldBeforeKilled(std::mt19937_64 &random)
    {
        m_desk->clock.advance(kLifeMs);
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(LOBBY_SHIFT_WORKER),
            {m_desk->folder.path(), QString::number(m_desk->clock.nowMs())});
        QByteArray told;
        const int life = std::uniform_int_distribution(1, kMostTold)(random);
        while (told.count('\n') < life) {
            if (!worker.waitForReadyRead())
                return {};
            told += worker.readAllStandardOutput();
        }
        const int moment = std::uniform_int_distribution(0, kStepUs)(random);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < 1000LL * moment) { }
        worker.kill();
        worker.waitForFinished();
        told += worker.readAllStandardOutput();
        const qsizetype end = told.lastIndexOf('\n'); // a word cut short counts as not told
        m_desk->clock.advance(kLifeMs);
        return told.first(end).split('\n');
    }

    /// Each finished handover has moved all its threads, the open one none.
    void nothingIsHalfMoved()
    {
        const Record record = m_desk->record();
        QCOMPARE(record.dropped, 0);
        for (const auto &[handover, name] :
            record.finished.first(std::min(kLatest, record.finished.size()))) {
            const ShiftSheet sheet = m_desk->wait(m_desk->handovers->sheet(handover.id)).value();
            QVERIFY(!sheet.entries.isEmpty());
            for (const ShiftSheet::Entry &entry : sheet.entries)
                QCOMPARE(m_desk->ownerOf(entry.line.thread.id), HandoverDesk::kWang);
        }
        QCOMPARE(m_desk->count("SELECT count(*) FROM handover_item i JOIN handover h"
                               " ON h.id = i.handover_id WHERE h.finished_at IS NULL"),
            0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM complaint_event WHERE kind = 'assigned'"),
            m_desk->count("SELECT count(*) FROM handover_item"));
    }

private Q_SLOTS:
    void aKilledHandoverGoesOnWhereItWas()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        std::mt19937_64 random(faultSeed());
        m_desk = std::make_unique<HandoverDesk>();
        m_desk->closeDatabase();
        for (int kill = 0; kill < kKills * faultScale(); ++kill) {
            const QByteArrayList told = toldBeforeKilled(random);
            QVERIFY2(!told.isEmpty(), "the next process could not go on");
            m_desk->restart();
            m_finished += told.count("finished");
            const qint64 finished
                = m_desk->count("SELECT count(*) FROM handover WHERE finished_at IS NOT NULL");
            QVERIFY2(finished == m_finished || finished == m_finished + 1,
                qPrintable(QString::number(finished)));
            nothingIsHalfMoved();
            if (QTest::currentTestFailed())
                return;
            const Shift shift = m_desk->shift();
            if (shift.handover && finished == m_finished) {
                const qsizetype decided = told.size() - 1 - told.lastIndexOf("begun");
                if (told.lastIndexOf("begun") > told.lastIndexOf("finished"))
                    QVERIFY(shift.drafts.size() >= decided);
            }
            if (shift.handover) { // it goes on where it was
                m_desk->acceptAll(shift.handover->id);
                QVERIFY(m_desk->finish(shift.handover->id));
                nothingIsHalfMoved();
            }
            m_finished
                = m_desk->count("SELECT count(*) FROM handover WHERE finished_at IS NOT NULL");
            m_desk->closeDatabase();
        }
        qInfo() << m_finished << "handovers finished";
        m_desk->restart(); // its end works with it
    }
};

QTEST_GUILESS_MAIN(HandoverKillTest)
#include "tst_handover_kill.moc"
