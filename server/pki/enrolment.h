#pragma once

#include "models/access/device_identity/enrolment_code.h"

namespace lobby::server {

/// What the server keeps of an enrolment code: never the code.
struct EnrolmentOffer
{
    QByteArray hash = {}; ///< access::enrolmentHash()
    qint64 expiresMs = 0;
    bool isTaken = false;
};

struct NewEnrolment
{
    access::EnrolmentCode code; ///< shown or printed once
    EnrolmentOffer offer;
};

constexpr qint64 kEnrolmentMs = 15LL * 60 * 1000;

/// `authorityPin` is CertificateAuthority::pin().
NewEnrolment offerEnrolment(QByteArrayView authorityPin, qint64 nowMs);

/// Why a code is refused. The desk is told the same for all of them; the log may tell more.
enum class EnrolmentRefusal { Unknown, Taken, Expired };

/// May a desk that showed a code be enrolled on the offer found by its hash? To be asked in the
/// transaction that takes the offer.
std::optional<EnrolmentRefusal> enrolmentRefusal(
    const std::optional<EnrolmentOffer> &found, qint64 nowMs);

} // namespace lobby::server
