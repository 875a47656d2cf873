#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/openssl_owners.h"
#include "server/pki/certificate_authority.h"
#include "server/pki/client_verifier.h"

#include <QSet>
#include <QTest>

#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using access::P256Key;

namespace {

constexpr qint64 kNow = 1'747'180'800'000; // 2025-05-14T00:00Z
constexpr qint64 kDay = CertificateAuthority::kDayMs;

CertificateAuthority authority()
{
    auto made = CertificateAuthority::create(u"演示酒店"_s, kNow);
    Q_ASSERT(made);
    return *std::move(made);
}

QByteArray request()
{
    return *access::certificateRequest(*P256Key::random());
}

access::CertificateOwner parsed(const QByteArray &der)
{
    return access::fromDer<access::CertificateOwner>(der, d2i_X509);
}

} // namespace

class CertificateAuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorityComesBackFromItsBytes()
    {
        const CertificateAuthority made = authority();
        const auto key = P256Key::fromPrivateBytes(made.identity().key.privateBytes());
        const auto loaded = CertificateAuthority::load({*key, made.identity().certificate});
        QVERIFY(loaded);
        QCOMPARE(loaded->pin(), made.pin());
        QCOMPARE(made.pin().size(), 32);
        QVERIFY(authority().pin() != made.pin());
    }

    void keyAndCertificateMustBelongTogether()
    {
        const CertificateAuthority made = authority();
        const auto server = made.issueServer({u"hotel.example"_s}, kNow);
        QCOMPARE(CertificateAuthority::load({*P256Key::random(), made.identity().certificate})
                     .error()
                     .code,
            Error::Code::Invalid);
        QCOMPARE(CertificateAuthority::load(*server).error().code, Error::Code::Invalid);
        QCOMPARE(CertificateAuthority::load({made.identity().key, "nothing"}).error().code,
            Error::Code::Invalid);
    }

    void theNameOfTheOrganisationHasBounds()
    {
        QVERIFY(CertificateAuthority::create(QString(64, u'x'), kNow));
        QVERIFY(CertificateAuthority::create(QString(64, u'酒'), kNow));
        QCOMPARE(CertificateAuthority::create(QString(65, u'x'), kNow).error().subject,
            u"organisation"_s);
        QCOMPARE(CertificateAuthority::create(u"  "_s, kNow).error().subject, u"organisation"_s);
    }

    void aDesksCertificateSaysWhoseItIs()
    {
        const CertificateAuthority made = authority();
        const auto certificate = made.issueDevice(request(), {17, 3}, kNow);
        QVERIFY(certificate);
        const auto verifier = ClientVerifier::create(made.identity().certificate);
        const auto peer = verifier->verify(*certificate);
        QVERIFY(peer);
        QCOMPARE(peer->name, (DeviceName {17, 3}));
        QCOMPARE(peer->fingerprint.size(), 32);
        QCOMPARE(peer->serial.size(), 16);
        QCOMPARE(peer->notBeforeMs, kNow - kDay);
        QCOMPARE(peer->notAfterMs, kNow + 90 * kDay);
        QVERIFY(!peer->isExpired(kNow + 90 * kDay));
        QVERIFY(peer->isExpired(kNow + 90 * kDay + 1));
    }

    void numbersAtTheirBoundsComeBack()
    {
        const CertificateAuthority made = authority();
        const DeviceName name {std::numeric_limits<quint32>::max(), 0};
        QCOMPARE(readPeerCertificate(*made.issueDevice(request(), name, kNow))->name, name);
    }

    void serialNumbersDiffer()
    {
        const CertificateAuthority made = authority();
        const QByteArray wish = request();
        QSet<QByteArray> serials;
        for (int i = 0; i < 8; ++i)
            serials.insert(readPeerCertificate(*made.issueDevice(wish, {17, 3}, kNow))->serial);
        QCOMPARE(serials.size(), 8);
    }

    void theCertificateIsForTheKeyOfTheRequest()
    {
        const auto key = P256Key::random();
        const auto certificate
            = authority().issueDevice(*access::certificateRequest(*key), {1, 1}, kNow);
        QCOMPARE(X509_check_private_key(parsed(*certificate).get(), key->handle()), 1);
        QCOMPARE(
            authority().issueDevice("no request", {1, 1}, kNow).error().code, Error::Code::Invalid);
    }

    void othersCertificatesAreRefused()
    {
        const CertificateAuthority ours = authority();
        const CertificateAuthority theirs = authority();
        const auto verifier = ClientVerifier::create(ours.identity().certificate);
        const QByteArray foreign = *theirs.issueDevice(request(), {17, 3}, kNow);
        const QByteArray server = ours.issueServer({u"hotel.example"_s}, kNow)->certificate;
        for (const QByteArray &each : {foreign, server, ours.identity().certificate,
                 theirs.identity().certificate, QByteArray("none"), QByteArray()})
            QVERIFY(!verifier->verify(each));
        QCOMPARE(verifier->verify(foreign).error().code, Error::Code::NotAllowed);
    }

    void oneFlippedBitIsRefused()
    {
        const CertificateAuthority ours = authority();
        const auto verifier = ClientVerifier::create(ours.identity().certificate);
        const QByteArray good = *ours.issueDevice(request(), {17, 3}, kNow);
        QVERIFY(verifier->verify(good));
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x10);
            QVERIFY2(!verifier->verify(bad), qPrintable(QString::number(at)));
        }
    }

    void theServersCertificateNamesItsHosts()
    {
        const auto issued
            = authority().issueServer({u"Lobby.Hotel.example"_s, u"192.0.2.7"_s, u"::1"_s}, kNow);
        QVERIFY(issued);
        const auto certificate = parsed(issued->certificate);
        QCOMPARE(X509_check_host(certificate.get(), "lobby.hotel.example", 0, 0, nullptr), 1);
        QCOMPARE(X509_check_host(certificate.get(), "other.example", 0, 0, nullptr), 0);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "192.0.2.7", 0), 1);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
        QCOMPARE(X509_check_private_key(certificate.get(), issued->key.handle()), 1);
    }

    void whatIsNoHostIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << QString();
        QTest::newRow("a second name smuggled in") << u"hotel.example,DNS:bank.example"_s;
        QTest::newRow("any host") << u"*.example"_s;
        QTest::newRow("a line") << u"hotel.example\nDNS:bank.example"_s;
        QTest::newRow("Chinese") << u"酒店.example"_s;
        QTest::newRow("empty label") << u"hotel..example"_s;
        QTest::newRow("label of 64") << QString(64, u'a') + u".example"_s;
        QTest::newRow("address and more") << u"192.0.2.7,IP:192.0.2.8"_s;
    }

    void whatIsNoHostIsRefused()
    {
        QFETCH(QString, host);
        const auto issued = authority().issueServer({u"hotel.example"_s, host}, kNow);
        QVERIFY(!issued);
        QCOMPARE(issued.error().subject, host);
    }

    void aCertificateIsRenewedAfterTwoThirds()
    {
        const CertificateAuthority made = authority();
        const QByteArray certificate
            = made.issueServer({u"hotel.example"_s}, kNow + kDay)->certificate; // 91 days from kNow
        QVERIFY(!isRenewalDue(certificate, kNow));
        QVERIFY(!isRenewalDue(certificate, kNow + 60 * kDay));
        QVERIFY(isRenewalDue(certificate, kNow + 61 * kDay));
        QVERIFY(isRenewalDue("no certificate", kNow));
    }
};

QTEST_APPLESS_MAIN(CertificateAuthorityTest)
#include "tst_certificate_authority.moc"
