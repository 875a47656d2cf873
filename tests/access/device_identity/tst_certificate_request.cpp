#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/openssl_owners.h"

#include <QTest>

#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

namespace {

/// A request by any key, signed by any key.
QByteArray requestOf(EVP_PKEY *named, EVP_PKEY *signer)
{
    const RequestOwner request(X509_REQ_new());
    X509_REQ_set_pubkey(request.get(), named);
    X509_REQ_sign(request.get(), signer, EVP_sha256());
    return derOf(request.get(), i2d_X509_REQ);
}

} // namespace

class CertificateRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyComesBackFromItsBytes()
    {
        const auto key = P256Key::random();
        QVERIFY(key);
        const auto again = P256Key::fromPrivateBytes(key->privateBytes());
        QVERIFY(again);
        QCOMPARE(again->publicBytes(), key->publicBytes());
        QVERIFY(P256Key::random()->publicBytes() != key->publicBytes());
    }

    void otherBytesAreNoKey()
    {
        const SecretBytes bytes = P256Key::random()->privateBytes();
        const KeyOwner otherCurve(EVP_EC_gen("P-384"));
        const QByteArray strange[] = {{}, "not a key", bytes.view().chopped(1).toByteArray(),
            bytes.view().toByteArray() + 'x', derOf(otherCurve.get(), i2d_PrivateKey)};
        for (const QByteArray &each : strange) {
            const auto key = P256Key::fromPrivateBytes(SecretBytes::copyOf(each));
            QVERIFY(!key);
            QCOMPARE(key.error().code, Error::Code::Invalid);
        }
    }

    void theRequestNamesTheKeyItIsSignedWith()
    {
        const auto key = P256Key::random();
        const auto request = certificateRequest(*key);
        QVERIFY(request);
        QCOMPARE(*requestedKey(*request), key->publicBytes());
    }

    void otherRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto key = P256Key::random();
        const auto other = P256Key::random();
        const KeyOwner otherCurve(EVP_EC_gen("P-384"));
        const KeyOwner rsa(EVP_RSA_gen(2048));
        const QByteArray good = *certificateRequest(*key);
        QByteArray flipped = good;
        flipped[good.size() - 1] = static_cast<char>(good.back() ^ 1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x30\x82\xff\xff garbage");
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("something behind it") << good + 'x';
        QTest::newRow("another signature") << flipped;
        QTest::newRow("signed by another") << requestOf(key->handle(), other->handle());
        QTest::newRow("on P-384") << requestOf(otherCurve.get(), otherCurve.get());
        QTest::newRow("RSA") << requestOf(rsa.get(), rsa.get());
        QTest::newRow("too large") << good + QByteArray(kMaxRequestBytes, '\0');
    }

    void otherRequestsAreRefused()
    {
        QFETCH(QByteArray, request);
        const auto key = requestedKey(request);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::Invalid);
    }

    void whatIsNoCertificateHasNoPin()
    {
        QVERIFY(publicKeyPin("not a certificate").isEmpty());
        QVERIFY(publicKeyPin({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CertificateRequestTest)
#include "tst_certificate_request.moc"
