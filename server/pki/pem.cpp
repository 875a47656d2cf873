#include "server/pki/pem.h"

#include "models/access/device_identity/openssl_owners.h"

#include <openssl/pem.h>

namespace lobby::server {

QByteArray certificatePem(QByteArrayView der)
{
    constexpr qsizetype kLine = 64;
    const QByteArray base64 = der.toByteArray().toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < base64.size(); i += kLine)
        text += base64.mid(i, kLine) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

access::SecretBytes privateKeyPem(const access::P256Key &key)
{
    const access::BioOwner bio(BIO_new(BIO_s_secmem()));
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(
               bio.get(), key.handle(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return access::SecretBytes::copyOf(QByteArrayView(bytes, size));
}

} // namespace lobby::server
