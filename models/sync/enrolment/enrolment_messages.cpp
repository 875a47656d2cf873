#include "models/sync/enrolment/enrolment_messages.h"

#include "models/sync/codec/read_message.h"

#include <QCborStreamWriter>

namespace lobby::sync {

namespace {

template <typename... Parts>
QByteArray message(const Parts &...parts)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(sizeof...(parts));
    (writer.append(parts), ...);
    writer.endArray();
    return bytes;
}

} // namespace

QByteArray encode(const EnrolmentRequest &request)
{
    return message(request.secret, request.certificateRequest, quint64(request.schema),
        quint64(request.device));
}

QByteArray encode(const EnrolmentAnswer &answer)
{
    return message(quint64(answer.device), answer.certificate, answer.authority,
        quint64(answer.home), quint64(answer.organisation));
}

QByteArray encode(const RenewalRequest &request)
{
    return message(request.certificateRequest);
}

QByteArray encode(const RenewalAnswer &answer)
{
    return message(answer.certificate);
}

QByteArray encode(const ClaimRequest &request)
{
    return message(quint64(request.device), request.scope.toBytes(), quint64(request.reason));
}

Result<EnrolmentRequest> decodeEnrolmentRequest(QByteArrayView bytes)
{
    return readMessage<EnrolmentRequest>(
        bytes, 4, [](CborReader &reader, EnrolmentRequest &request) {
            request.secret = reader.bytes();
            request.certificateRequest = reader.bytes();
            request.schema = reader.integer<quint32>();
            request.device = reader.integer<quint32>();
        });
}

Result<EnrolmentAnswer> decodeEnrolmentAnswer(QByteArrayView bytes)
{
    return readMessage<EnrolmentAnswer>(bytes, 5, [](CborReader &reader, EnrolmentAnswer &answer) {
        answer.device = reader.integer<quint32>();
        answer.certificate = reader.bytes();
        answer.authority = reader.bytes();
        answer.home = reader.integer<quint64>();
        answer.organisation = reader.integer<quint64>();
    });
}

Result<RenewalRequest> decodeRenewalRequest(QByteArrayView bytes)
{
    return readMessage<RenewalRequest>(bytes, 1, [](CborReader &reader, RenewalRequest &request) {
        request.certificateRequest = reader.bytes();
    });
}

Result<RenewalAnswer> decodeRenewalAnswer(QByteArrayView bytes)
{
    return readMessage<RenewalAnswer>(bytes, 1,
        [](CborReader &reader, RenewalAnswer &answer) { answer.certificate = reader.bytes(); });
}

Result<ClaimRequest> decodeClaimRequest(QByteArrayView bytes)
{
    return readMessage<ClaimRequest>(bytes, 3, [](CborReader &reader, ClaimRequest &request) {
        request.device = reader.integer<quint32>();
        request.scope = reader.uuid();
        request.reason = reader.integer<quint8>();
    });
}

} // namespace lobby::sync
