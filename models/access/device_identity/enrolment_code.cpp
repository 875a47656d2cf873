#include "models/access/device_identity/enrolment_code.h"

#include "models/access/secrets/sealing.h"

#include <QCryptographicHash>

namespace lobby::access {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kScheme("LOBBY:");
constexpr qsizetype kLongestHost = 253; // RFC 1035, 3.1

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

bool isHost(QStringView host)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
            || c == u':';
    };
    return !host.isEmpty() && host.size() <= kLongestHost
        && std::all_of(host.begin(), host.end(), isPlain);
}

} // namespace

EnrolmentCode EnrolmentCode::random(QByteArrayView authorityPin)
{
    Q_ASSERT(authorityPin.size() >= kPinSize);
    return {randomBytes(kSecretSize), authorityPin.first(kPinSize).toByteArray()};
}

Result<EnrolmentCode, GroupsProblem> EnrolmentCode::parse(QStringView text)
{
    const auto values = readGroups(text, kGroups);
    if (!values)
        return values.error();
    const QByteArray bytes = fromFiveBits(*values, kSecretSize + kPinSize);
    return EnrolmentCode(bytes.first(kSecretSize), bytes.last(kPinSize));
}

QString EnrolmentCode::groups() const
{
    return inGroups(toFiveBits(m_secret + m_pin));
}

bool EnrolmentCode::isOf(QByteArrayView authorityPin) const
{
    return authorityPin.size() >= kPinSize && sameBytes(authorityPin.first(kPinSize), m_pin);
}

QByteArray enrolmentHash(QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("LOBBY-ENROL1"));
    hash.addData(secret);
    return hash.result();
}

QString EnrolmentTicket::text() const
{
    return kScheme
        + u"%1:%2/%3"_s.arg(
            bracketed(host).toUpper(), QString::number(port), code.groups().remove(u' '));
}

std::optional<EnrolmentTicket> EnrolmentTicket::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (!trimmed.startsWith(kScheme, Qt::CaseInsensitive) || slash < 0)
        return std::nullopt;
    const QStringView place = trimmed.first(slash).sliced(kScheme.size());
    const qsizetype colon = place.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QString host = place.first(colon).toString().toLower();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt;
    bool isNumber = false;
    const ushort port = place.sliced(colon + 1).toUShort(&isNumber);
    const auto code = EnrolmentCode::parse(trimmed.sliced(slash + 1));
    if (!isHost(host) || !isNumber || port == 0 || !code)
        return std::nullopt;
    return EnrolmentTicket {host, port, *code};
}

} // namespace lobby::access
