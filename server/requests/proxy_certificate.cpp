#include "server/requests/proxy_certificate.h"

namespace lobby::server {

namespace {

constexpr QByteArrayView kPrefix("cert="); // nginx leaves out a field whose value is empty
constexpr QByteArrayView kBegin("-----BEGIN CERTIFICATE-----");
constexpr QByteArrayView kEnd("-----END CERTIFICATE-----");

Error invalid(const char *why)
{
    return {Error::Code::Invalid, QString::fromLatin1(why)};
}

/// The base64 in it, without line breaks; as it is when it is no PEM.
QByteArray base64Of(const QByteArray &value)
{
    QByteArray text = QByteArray::fromPercentEncoding(value).trimmed();
    if (text.startsWith(kBegin) && text.endsWith(kEnd))
        text = text.sliced(kBegin.size(), text.size() - kBegin.size() - kEnd.size());
    return text.replace('\n', "").replace('\r', "");
}

} // namespace

Result<std::optional<PeerCertificate>> proxyCertificate(
    const Request &request, const ClientVerifier &verifier)
{
    const HeaderField *found = nullptr;
    for (const HeaderField &field : request.headers) {
        if (field.name != kProxyCertificateField)
            continue;
        if (found)
            return invalid("the proxy's field is there twice");
        found = &field;
    }
    if (!found || !found->value.startsWith(kPrefix))
        return invalid("the proxy did not set its field");
    const QByteArray value = found->value.sliced(kPrefix.size());
    if (value.isEmpty())
        return std::optional<PeerCertificate>();
    const auto der = QByteArray::fromBase64Encoding(
        base64Of(value), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!der)
        return invalid("the proxy's field is no certificate");
    const auto peer = verifier.verify(*der);
    if (!peer)
        return peer.error();
    return std::optional(*peer);
}

} // namespace lobby::server
