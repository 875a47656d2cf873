#include "server/pki/enrolment.h"

namespace lobby::server {

NewEnrolment offerEnrolment(QByteArrayView authorityPin, qint64 nowMs)
{
    auto code = access::EnrolmentCode::random(authorityPin);
    EnrolmentOffer offer {
        .hash = access::enrolmentHash(code.secret()), .expiresMs = nowMs + kEnrolmentMs};
    return {std::move(code), std::move(offer)};
}

std::optional<EnrolmentRefusal> enrolmentRefusal(
    const std::optional<EnrolmentOffer> &found, qint64 nowMs)
{
    if (!found)
        return EnrolmentRefusal::Unknown;
    if (found->isTaken)
        return EnrolmentRefusal::Taken;
    if (nowMs >= found->expiresMs)
        return EnrolmentRefusal::Expired;
    return std::nullopt;
}

} // namespace lobby::server
