#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::sync {

/// "Here is the code on my paper; sign my key." Travels before the desk has a certificate.
struct EnrolmentRequest
{
    QByteArray secret; ///< the code's
    QByteArray certificateRequest; ///< PKCS#10, DER
    quint32 schema = 0;
    /// The number that the server gave to this desk before; 0 for a desk without a server. A code
    /// for another desk is then refused before anything is done.
    quint32 device = 0;
};

struct EnrolmentAnswer
{
    quint32 device = 0;
    QByteArray certificate; ///< DER
    QByteArray authority; ///< certificate of who signed it, DER
    Stream home = 0;
    Stream organisation = 0;
};

/// "My certificate runs out; sign my key again." The old certificate says who asks.
struct RenewalRequest
{
    QByteArray certificateRequest;
};

struct RenewalAnswer
{
    QByteArray certificate;
};

/// "Bring this guest to my branch." The rows come by its stream.
struct ClaimRequest
{
    quint32 device = 0;
    Uuid scope;
    quint8 reason = 0; ///< as the desk's list of reasons counts
};

QByteArray encode(const EnrolmentRequest &request);
QByteArray encode(const EnrolmentAnswer &answer);
QByteArray encode(const RenewalRequest &request);
QByteArray encode(const RenewalAnswer &answer);
QByteArray encode(const ClaimRequest &request);

// Invalid on anything that is not such a message, whatever the bytes.
Result<EnrolmentRequest> decodeEnrolmentRequest(QByteArrayView bytes);
Result<EnrolmentAnswer> decodeEnrolmentAnswer(QByteArrayView bytes);
Result<RenewalRequest> decodeRenewalRequest(QByteArrayView bytes);
Result<RenewalAnswer> decodeRenewalAnswer(QByteArrayView bytes);
Result<ClaimRequest> decodeClaimRequest(QByteArrayView bytes);

} // namespace lobby::sync
