#include "models/access/device_identity/certificate_request.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "tests/fuzz/wire/reread.h"

using namespace lobby::sync;

namespace lobby::fuzz {

/// What is read of a desk that has no certificate yet, and of the server it has not met.
void tryInput(QByteArrayView input)
{
    (void)access::requestedKey(input);
    (void)access::publicKeyPin(input);
    tryDecoder(input, decodeEnrolmentRequest);
    tryDecoder(input, decodeEnrolmentAnswer);
    tryDecoder(input, decodeRenewalRequest);
    tryDecoder(input, decodeRenewalAnswer);
    tryDecoder(input, decodeClaimRequest);
}

} // namespace lobby::fuzz
