#include "models/exchange/import/table_import.h"
#include "tests/support/guest_fixture.h"
#include "tests/support/table_fixture.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = TableImport::kPartRows + 300;
constexpr const char *kFolder = "LOBBY_TEST_KILLED_IN";
constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";

/// A desk in a folder of somebody else's, as a program that is started anew finds it.
struct OpenedDesk
{
    explicit OpenedDesk(const QString &folder)
        : path(folder)
        , audit(folder + u"/audit.head"_s)
    {
        authoriser.logIn({Uuid::named("test", "staff"), u"李晓"_s, {access::Role::Manager},
            Uuid::named("test", "branch")});
        auto opened = store::Database::open(
            {path + u"/lobby.db"_s, QByteArray(32, 'k'), Uuid::named("test", "vault"),
                schema::registry(), store::productMigrations(), clock, audit});
        if (!opened)
            qFatal("the vault: %s", codeName(opened.error().code).data());
        database = std::move(*opened);
    }
    [[nodiscard]] TableRequest request() const
    {
        return tableRequest(path + u"/guests.csv"_s, manyGuests(kRows), clock.today());
    }
    Result<TableReport> run(const std::shared_ptr<TableControl> &control)
    {
        TableImport import(*database, authoriser, numbers);
        return GuestFixture::wait(import.run(request(), control));
    }
    [[nodiscard]] qint64 guests() const
    {
        return *GuestFixture::wait(database->read(
            [](store::Connection &connection) { return connection.integer(kGuests); }));
    }

    QString path;
    ManualClock clock;
    access::AuditChain audit;
    access::Authoriser authoriser {clock};
    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    std::unique_ptr<store::Database> database;
};

/// What the other process does: it dies between two parts.
int importUntilKilled(const QString &folder)
{
    OpenedDesk desk(folder);
    auto control = std::make_shared<TableControl>();
    control->progress = [](TableControl::Phase phase, qint64 done, qint64) {
        if (phase == TableControl::Phase::Writing && done == TableImport::kPartRows)
            std::raise(SIGKILL);
    };
    return desk.run(control) ? 0 : 1;
}

} // namespace

class KilledImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuestFixture>();
        m_fixture->database.reset();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kFolder), m_fixture->folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(int(process.exitStatus()), int(QProcess::CrashExit));
        m_desk = std::make_unique<OpenedDesk>(m_fixture->folder.path());
        m_half = m_desk->guests();
        QVERIFY(m_half > 0 && m_half < kRows);
    }
    void cleanup()
    {
        m_desk.reset();
        m_fixture.reset();
    }

    void theSameFileGoesOnWithItsRun()
    {
        const auto report = m_desk->run(std::make_shared<TableControl>());
        QVERIFY(report);
        QCOMPARE(m_desk->guests(), m_half + report->created);
        QCOMPARE(m_half + report->created + report->suspected + report->repeated, kRows);
        ImportHistory history(*m_desk->database, m_desk->authoriser);
        const auto runs = *GuestFixture::wait(history.runs());
        QCOMPARE(runs.size(), 1);
        QCOMPARE(int(runs.at(0).state), int(ImportRun::State::Done));
        QCOMPARE(qint64(runs.at(0).counts.guestsCreated), m_desk->guests());
        QVERIFY(GuestFixture::wait(history.revert(runs.at(0).id, u"wrong file"_s)));
        QCOMPARE(m_desk->guests(), 0);
    }

    void whatWasInIsTakenBack()
    {
        ImportHistory history(*m_desk->database, m_desk->authoriser);
        const auto runs = *GuestFixture::wait(history.runs());
        QCOMPARE(int(runs.at(0).state), int(ImportRun::State::Running));
        const auto taken = GuestFixture::wait(history.revert(runs.at(0).id, u"wrong file"_s));
        QVERIFY(taken);
        QCOMPARE(qint64(taken->guestsHidden), m_half);
        QCOMPARE(m_desk->guests(), 0);
    }

private:
    std::unique_ptr<GuestFixture> m_fixture;
    std::unique_ptr<OpenedDesk> m_desk;
    qint64 m_half = 0;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable(kFolder); !folder.isEmpty())
        return importUntilKilled(folder);
    KilledImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_import.moc"
