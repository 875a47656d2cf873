#include "models/access/device_identity/certificate_request.h"
#include "server/pki/certificate_authority.h"
#include "server/pki/pem.h"
#include "server/requests/proxy_certificate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;

namespace {

constexpr qint64 kNow = 1'747'180'800'000;

QByteArray deviceOf(const CertificateAuthority &authority)
{
    return *authority.issueDevice(
        *access::certificateRequest(*access::P256Key::random()), {17, 3}, kNow);
}

Request requestWith(const QList<QByteArray> &values)
{
    Request request;
    for (const QByteArray &value : values)
        request.headers.append({kProxyCertificateField.toByteArray(), "cert=" + value});
    return request;
}

} // namespace

class ProxyCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsAreRead()
    {
        for (const QByteArray &value :
            {certificatePem(m_device).toPercentEncoding(), m_device.toBase64()}) {
            const auto peer = proxyCertificate(requestWith({value}), m_verifier);
            QVERIFY(peer);
            QVERIFY(peer->has_value());
            QCOMPARE((*peer)->name, (DeviceName {17, 3}));
        }
    }

    void anEmptyFieldIsAClientWithoutOne()
    {
        const auto peer = proxyCertificate(requestWith({QByteArray()}), m_verifier);
        QVERIFY(peer);
        QVERIFY(!peer->has_value());
    }

    void aProxyThatSaysNothingIsNotTrusted()
    {
        QCOMPARE(proxyCertificate({}, m_verifier).error().code, Error::Code::Invalid);
        Request bare;
        for (const QByteArray &value : {QByteArray(), m_device.toBase64()}) {
            bare.headers = {{kProxyCertificateField.toByteArray(), value}};
            QCOMPARE(proxyCertificate(bare, m_verifier).error().code, Error::Code::Invalid);
        }
    }

    void aClientCannotAddOneOfItsOwn()
    {
        const QByteArray value = m_device.toBase64();
        for (const auto &values :
            {QList<QByteArray> {value, QByteArray()}, {QByteArray(), value}, {value, value}})
            QCOMPARE(proxyCertificate(requestWith(values), m_verifier).error().code,
                Error::Code::Invalid);
        Request underscored;
        underscored.headers.append({"lobby_client_certificate", "cert=" + value});
        QVERIFY(!proxyCertificate(underscored, m_verifier));
    }

    void aForeignCertificateIsRefusedAgain()
    {
        const auto other = CertificateAuthority::create(u"Other"_s, kNow);
        QCOMPARE(
            proxyCertificate(requestWith({deviceOf(*other).toBase64()}), m_verifier).error().code,
            Error::Code::NotAllowed);
    }

    void garbageIsRefused()
    {
        for (const QByteArray &value : {QByteArray("%%%"), QByteArray("(null)"),
                 certificatePem(m_device).first(100).toPercentEncoding(), QByteArray(100'000, 'A')})
            QVERIFY(!proxyCertificate(requestWith({value}), m_verifier));
    }

private:
    const CertificateAuthority m_authority = *CertificateAuthority::create(u"Test"_s, kNow);
    const ClientVerifier m_verifier = *ClientVerifier::create(m_authority.identity().certificate);
    const QByteArray m_device = deviceOf(m_authority);
};

QTEST_APPLESS_MAIN(ProxyCertificateTest)
#include "tst_proxy_certificate.moc"
