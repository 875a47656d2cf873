#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/checkin/images/code_reader.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/support/http_client.h"
#include "tests/support/lobbyd_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::LobbydProgram;
using tests::Ran;

namespace {

constexpr char kFields[] = "Content-Type: application/vnd.lobby.sync\r\n";

/// What a terminal shows of lines of half blocks, each module so many pixels wide.
QImage pictureIn(const QByteArrayList &lines)
{
    constexpr int kModule = 4;
    QStringList shown;
    for (const QByteArray &line : lines) {
        const qsizetype begin = line.indexOf('m') + 1; // after the colours
        const qsizetype end = line.lastIndexOf('\033');
        if (begin > 0 && end > begin)
            shown.append(QString::fromUtf8(line.sliced(begin, end - begin)));
    }
    if (shown.isEmpty())
        return {};
    QImage image(static_cast<int>(shown.constFirst().size()), static_cast<int>(2 * shown.size()),
        QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QChar block = shown.at(y / 2).at(x);
            if (block == u'█' || block == (y % 2 == 0 ? u'▀' : u'▄'))
                image.setPixelColor(x, y, Qt::black);
        }
    }
    return image.scaled(image.size() * kModule);
}

} // namespace

/// The program as an administrator runs it.
class LobbydTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LobbydProgram> m_lobbyd;

    static access::EnrolmentTicket ticketIn(const Ran &ran)
    {
        return access::EnrolmentTicket::parse(QString::fromUtf8(LobbydProgram::ticketIn(ran)))
            .value();
    }

private Q_SLOTS:
    void init() { m_lobbyd = std::make_unique<LobbydProgram>(); }

    void oneCommandMakesAServer()
    {
        const Ran made = m_lobbyd->initialise();
        QCOMPARE(made.exitCode, 0);
        const access::EnrolmentTicket ticket = ticketIn(made);
        QCOMPARE(ticket.host, u"127.0.0.1"_s);
        QCOMPARE(ticket.port, m_lobbyd->port());
        QCOMPARE(made.out.split('\n').value(1), ticket.code.groups().toUtf8());
        QCOMPARE(m_lobbyd->run({u"check"_s}).exitCode, 0);
        for (const char *secret : {"authority.key", "database.key", "lobby.db"}) {
            const auto others = QFile::permissions(m_lobbyd->file(secret))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
            QVERIFY2(!others, secret);
        }
        // A second time it touches nothing.
        QCOMPARE(m_lobbyd->initialise().exitCode, 1);
        QCOMPARE(m_lobbyd->run({u"check"_s}).exitCode, 0);
    }

    void aScannerReadsTheTicketFromTheTerminal()
    {
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        const Ran shown = m_lobbyd->run({u"enrol-code"_s, u"--qr"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(checkin::codesIn(pictureIn(shown.out.split('\n').mid(2))),
            QStringList {QString::fromUtf8(LobbydProgram::ticketIn(shown))});
        QVERIFY(!m_lobbyd->run({u"enrol-code"_s}).out.contains("\033"));
    }

    void aDeskEnrolsSyncsAndIsShutOut()
    {
        const Ran made = m_lobbyd->initialise();
        QVERIFY(m_lobbyd->serve());
        const access::EnrolmentTicket ticket = ticketIn(made);
        const auto key = access::P256Key::random();
        const sync::EnrolmentRequest request {
            ticket.code.secret(), *access::certificateRequest(*key), 1};
        HttpClient stranger(m_lobbyd->port(), HttpClient::Tls());
        QCOMPARE(stranger.get("/healthz").status, 200);
        const HttpAnswer enrolled
            = stranger.post("/v1/enroll", sync::framed(sync::encode(request)), kFields);
        QCOMPARE(enrolled.status, 200);
        const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(enrolled.body));

        HttpClient desk(m_lobbyd->port(), {.key = *key, .certificate = answer->certificate});
        sync::SyncRequest question;
        question.device = answer->device;
        question.schema = 1;
        question.cursors[answer->home] = 0;
        const auto ask = [&] {
            return desk.post("/v1/sync", sync::framed(sync::encode(question)), kFields).status;
        };
        QCOMPARE(ask(), 200);
        QCOMPARE(stranger.get("/metrics").status, 404); // not for everybody
        QCOMPARE(m_lobbyd->run({u"devices"_s}).out, QByteArray("1\tactive\t1\t0\t0\n"));
        QCOMPARE(m_lobbyd->run({u"revoke"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(ask(), 403);
        QCOMPARE(m_lobbyd->run({u"revoke"_s, u"7"_s}).exitCode, 1);

        QVERIFY(m_lobbyd->stop());
    }

    void administrationSeesHowItIs()
    {
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        QVERIFY(m_lobbyd->serve());
        HttpClient administrator(m_lobbyd->adminPort());
        QCOMPARE(administrator.get("/healthz").body, QByteArray("ok\n"));
        QCOMPARE(administrator.get("/readyz").body, QByteArray("ok\n"));
        QByteArray figures;
        const auto shows = [&](const char *line) {
            figures = administrator.get("/metrics").body;
            return figures.contains(line);
        };
        QTRY_VERIFY2(shows("\nlobbyd_desks{organisation=\"1\"} 0\n"), figures.constData());
        for (const char *line :
            {"\nlobbyd_pushes_total 0\n", "\nlobbyd_waiting_polls 0\n", "\nlobbyd_connections 1\n",
                "lobbyd_storage_duration_seconds_count{work=\"read\"}"})
            QVERIFY2(figures.contains(line), line);
        HttpClient intruder(m_lobbyd->adminPort());
        QCOMPARE(intruder.post("/v1/sync", {}, kFields).status, 404);
        QVERIFY(m_lobbyd->stop());
    }

    void aProxyGetsFilesOfItsOwn()
    {
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        QVERIFY(QFile::exists(m_lobbyd->file("audit.key"))); // the service could not make it
        const QString folder = m_lobbyd->folder();
        QCOMPARE(m_lobbyd->run({u"proxy-certificate"_s, folder}).exitCode, 0);
        QCOMPARE(m_lobbyd->run({u"proxy-certificate"_s, folder}).exitCode, 0); // renewed
        for (const char *name : {"server.pem", "server.key", "authority.pem"}) {
            QFile file(m_lobbyd->file(name));
            QVERIFY2(file.open(QFile::ReadOnly), name);
            QVERIFY2(file.readAll().startsWith("-----BEGIN "), name);
        }
        QCOMPARE(m_lobbyd->run({u"proxy-certificate"_s, u"/no/such/folder"_s}).exitCode, 1);
    }

    void wrongUsageIsToldFromFailure()
    {
        QCOMPARE(m_lobbyd->run({u"no-such-command"_s}).exitCode, 2);
        QCOMPARE(m_lobbyd->run({u"check"_s}).exitCode, 1); // nothing was made
        QVERIFY(QFile::remove(m_lobbyd->file("lobbyd.toml")));
        QCOMPARE(m_lobbyd->run({u"check"_s}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(LobbydTest)
#include "tst_lobbyd.moc"
