#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMs = 60'000;

} // namespace

/// The desk as a process: what a second start of the same profile does.
class LobbyStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartEndsWellAndTheFirstStays()
    {
        const auto first = started();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), kMostMs);
        const auto second = started();
        QVERIFY(second->waitForFinished(kMostMs));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        QVERIFY(answers());
    }

    void aKilledDeskStopsNobody()
    {
        const auto killed = started();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), kMostMs);
        killed->kill();
        QVERIFY(killed->waitForFinished(kMostMs));
        QVERIFY(!sockets().isEmpty()); // it had no time to tidy up
        QVERIFY(!answers());
        const auto next = started();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), kMostMs);
        QCOMPARE(next->state(), QProcess::Running);
    }

    void aTimedStartSaysHowLongItTookAndEnds()
    {
        const auto timed = started(
            {u"--demo"_s, u"--demo-guests"_s, u"20"_s, u"--page"_s, u"login"_s, u"--time"_s});
        QVERIFY(timed->waitForFinished(kMostMs));
        QCOMPARE(timed->exitCode(), 0);
        const QJsonObject figures
            = QJsonDocument::fromJson(timed->readAllStandardOutput()).object();
        QVERIFY(figures[u"login_painted_ms"_s].toInt() > 0);
        QVERIFY(sockets().isEmpty() || !answers()); // it is no desk that one could raise
    }

private:
    struct Kill
    {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished(kMostMs);
            delete process;
        }
    };
    using Desk = std::unique_ptr<QProcess, Kill>;

    [[nodiscard]] Desk started(const QStringList &arguments = {}) const
    {
        Desk desk(new QProcess);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        desk->setProcessEnvironment(environment);
        desk->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk->start(qEnvironmentVariable("LOBBY_BIN") + u"/lobby"_s,
            QStringList {u"--profile"_s, m_runtime.filePath(u"profile"_s)} + arguments);
        return desk;
    }
    [[nodiscard]] QStringList sockets() const
    {
        return QDir(m_runtime.path()).entryList({u"*.socket"_s}, QDir::System | QDir::Files);
    }
    [[nodiscard]] bool answers() const
    {
        if (sockets().isEmpty())
            return false;
        QLocalSocket socket;
        socket.connectToServer(m_runtime.filePath(sockets().constFirst()));
        return socket.waitForConnected();
    }

    const QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(LobbyStartsTest)
#include "tst_lobby_starts.moc"
