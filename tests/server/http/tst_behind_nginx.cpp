#include "server/pki/pem.h"
#include "tests/support/http_fixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using tests::HttpAnswer;
using tests::HttpClient;
using tests::HttpFixture;

namespace {

void whoami(const Request &request, const Responder &reply)
{
    reply({.body = (request.peer ? QByteArray::number(request.peer->name.device) : "nobody") + ' '
            + request.body});
}

Routes routes()
{
    Routes routes;
    routes.add({.method = "POST", .path = "/device", .handler = whoami, .maxBody = 100});
    routes.add({.method = "POST",
        .path = "/anyone",
        .handler = whoami,
        .caller = Caller::Anyone,
        .maxBody = 100});
    routes.add({.method = "POST",
        .path = "/renew",
        .handler = whoami,
        .caller = Caller::ExpiredDevice,
        .maxBody = 100});
    return routes;
}

quint16 freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(probe, reinterpret_cast<const sockaddr *>(&address), size) != 0
        || ::getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no free port");
    ::close(probe);
    return ntohs(address.sin_port);
}

} // namespace

/// The installed example, with other paths and another port, before a real server.
class BehindNginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program
            = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
        QVERIFY2(!program.isEmpty(), "nginx is not installed (./dev setup)");
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto identity = m_authority.issueServer({u"127.0.0.1"_s}, now);
        const QByteArray authority = certificatePem(m_authority.identity().certificate);
        write(u"authority.pem"_s, authority);
        write(u"server.pem"_s, certificatePem(identity->certificate) + authority);
        write(u"server.key"_s, privateKeyPem(identity->key).view().toByteArray());
        const QString socket = u"unix:"_s + m_folder.filePath(u"http.sock"_s);
        QVERIFY(m_server.listenToProxy(*ListenAddress::parse(socket),
            std::make_shared<const Routes>(routes()),
            *ClientVerifier::create(m_authority.identity().certificate)));
        m_server.start(1);
        m_port = freePort();
        write(u"nginx.conf"_s, configuration());
        m_nginx.setProcessChannelMode(QProcess::ForwardedChannels);
        m_nginx.start(program,
            {u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s,
                m_folder.filePath(u"nginx.conf"_s)});
        QVERIFY(m_nginx.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(HttpClient(m_port).isConnected(), 60'000);
    }

    void cleanupTestCase()
    {
        m_nginx.terminate();
        QVERIFY(m_nginx.waitForFinished());
    }

    void aDeskIsKnownThroughTheProxy()
    {
        HttpClient client(m_port, device(m_authority, now()));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.post("/device", "hello").body, QByteArray("17 hello"));
    }

    void withoutACertificateOnlyTheDoorIsOpen()
    {
        HttpClient client(m_port, HttpClient::Tls());
        QCOMPARE(client.post("/anyone", "hello").body, QByteArray("nobody hello"));
        const HttpAnswer refused = client.post("/device", "hello");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray("no_cert"));
    }

    void theProxysFieldCannotBeForged()
    {
        const QByteArray stolen = device(m_authority, now()).certificate.toBase64();
        for (const QByteArray &name : {QByteArray("Lobby-Client-Certificate"),
                 QByteArray("lobby_client_certificate"), QByteArray("LOBBY-CLIENT-CERTIFICATE")}) {
            HttpClient client(m_port, HttpClient::Tls());
            QCOMPARE(client.post("/anyone", "", name + ": cert=" + stolen + "\r\n").body,
                QByteArray("nobody "));
        }
    }

    void anExpiredCertificateIsGoodForItsRenewal()
    {
        HttpClient client(m_port, device(m_authority, now() - 91 * CertificateAuthority::kDayMs));
        const HttpAnswer refused = client.post("/device", "hello");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray("cert_expired"));
        HttpClient again(m_port, device(m_authority, now() - 91 * CertificateAuthority::kDayMs));
        QCOMPARE(again.post("/renew", "hello").body, QByteArray("17 hello"));
    }

    void foreignCertificatesAreRefused()
    {
        const auto other = CertificateAuthority::create(u"Test"_s, now());
        HttpClient client(m_port, device(*other, now()));
        QCOMPARE(client.post("/anyone", "hello").status, 403);
    }

private:
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    static HttpClient::Tls device(const CertificateAuthority &authority, qint64 nowMs)
    {
        const auto key = access::P256Key::random();
        return {.key = *key,
            .certificate
            = *authority.issueDevice(*access::certificateRequest(*key), {17, 3}, nowMs)};
    }

    QByteArray configuration() const
    {
        QFile file(QStringLiteral(NGINX_EXAMPLE));
        if (!file.open(QFile::ReadOnly))
            qFatal("no example");
        QByteArray site = file.readAll();
        const QByteArray folder = m_folder.path().toUtf8();
        site.replace("/run/lobbyd/", folder + '/');
        site.replace("/var/lib/lobbyd/tls/", folder + '/');
        site.replace("listen [::]:443 ssl;", "");
        site.replace("listen 443 ssl;", "listen 127.0.0.1:" + QByteArray::number(m_port) + " ssl;");
        QByteArray text = "daemon off; master_process off; pid " + folder
            + "/nginx.pid;\n"
              "events {}\nhttp { access_log off;\n";
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            text += QByteArray(kind) + "_temp_path " + folder + '/' + kind + ";\n";
        return text + site + "}\n";
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    const QTemporaryDir m_folder;
    const SystemClock m_clock {};
    const CertificateAuthority m_authority = *CertificateAuthority::create(u"Test"_s, now());
    Server m_server {{}, m_clock};
    QProcess m_nginx;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(BehindNginxTest)
#include "tst_behind_nginx.moc"
