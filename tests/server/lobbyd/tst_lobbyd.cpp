#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/support/http_client.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using tests::HttpAnswer;
using tests::HttpClient;

namespace {

constexpr char kFields[] = "Content-Type: application/vnd.lobby.sync\r\n";

/// A port that was free a moment ago.
quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

struct Ended
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// The program as an administrator runs it.
class LobbydTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    quint16 m_port = 0;

    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList arguments(const QStringList &rest) const
    {
        return QStringList {u"--config"_s, file("lobbyd.toml")} + rest;
    }
    [[nodiscard]] Ended run(const QStringList &rest) const
    {
        QProcess process;
        process.start(QStringLiteral(LOBBYD), arguments(rest));
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput().trimmed(),
            process.readAllStandardError()};
    }
    void configure()
    {
        QFile configuration(file("lobbyd.toml"));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(QStringLiteral("[server]\nnames = [\"127.0.0.1\"]\n"
                                           "listen = [\"tls://127.0.0.1:%1\"]\n"
                                           "[storage]\nfile = \"%2\"\nkey_file = \"%3\"\n")
                                .arg(m_port)
                                .arg(file("lobby.db"), file("database.key"))
                                .toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_port = freePort();
        configure();
    }

    void oneCommandMakesAServer()
    {
        const Ended made = run({u"init"_s, u"--organisation"_s, u"Hotel"_s});
        QCOMPARE(made.code, 0);
        QVERIFY(access::EnrolmentCode::parse(QString::fromUtf8(made.output)));
        QCOMPARE(run({u"check"_s}).code, 0);
        for (const char *secret : {"authority.key", "database.key", "lobby.db"}) {
            const auto others = QFile::permissions(file(secret))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
            QVERIFY2(!others, secret);
        }
        // A second time it touches nothing.
        QCOMPARE(run({u"init"_s, u"--organisation"_s, u"Hotel"_s}).code, 1);
        QCOMPARE(run({u"check"_s}).code, 0);
    }

    void aDeskEnrolsSyncsAndIsShutOut()
    {
        const Ended made = run({u"init"_s, u"--organisation"_s, u"Hotel"_s});
        QCOMPARE(made.code, 0);
        QProcess server;
        server.start(QStringLiteral(LOBBYD), arguments({u"serve"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(HttpClient(m_port).isConnected(), 30'000);

        const auto code = access::EnrolmentCode::parse(QString::fromUtf8(made.output));
        const auto key = access::P256Key::random();
        const sync::EnrolmentRequest request {code->secret(), *access::certificateRequest(*key), 1};
        HttpClient stranger(m_port, HttpClient::Tls());
        QCOMPARE(stranger.get("/healthz").status, 200);
        const HttpAnswer enrolled
            = stranger.post("/v1/enroll", sync::framed(sync::encode(request)), kFields);
        QCOMPARE(enrolled.status, 200);
        const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(enrolled.body));

        HttpClient desk(m_port, {.key = *key, .certificate = answer->certificate});
        sync::SyncRequest question;
        question.device = answer->device;
        question.schema = 1;
        question.cursors[answer->home] = 0;
        const auto ask = [&] {
            return desk.post("/v1/sync", sync::framed(sync::encode(question)), kFields).status;
        };
        QCOMPARE(ask(), 200);
        QCOMPARE(run({u"devices"_s}).output, QByteArray("1\tactive\t1\t0\t0"));
        QCOMPARE(run({u"revoke"_s, u"1"_s}).code, 0);
        QCOMPARE(ask(), 403);
        QCOMPARE(run({u"revoke"_s, u"7"_s}).code, 1);

        server.terminate();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
    }

    void wrongUsageIsToldFromFailure()
    {
        QCOMPARE(run({u"no-such-command"_s}).code, 2);
        QCOMPARE(run({u"check"_s}).code, 1); // nothing was made
        QVERIFY(QFile::remove(file("lobbyd.toml")));
        QCOMPARE(run({u"check"_s}).code, 1);
    }
};

QTEST_GUILESS_MAIN(LobbydTest)
#include "tst_lobbyd.moc"
