#include "models/checkin/cards/registration_repository.h"

#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::checkin {

using store::Statement;
using Row = schema::Registration;

namespace {

Signature signatureIn(const QByteArray &bytes)
{
    const Result<Signature> read = Signature::fromBytes(bytes);
    return read ? *read : Signature();
}

} // namespace

QList<Registration> RegistrationRepository::ofStay(const Uuid &stay) const
{
    QList<Registration> found;
    Statement query(m_connection,
        "SELECT branch_id, stay_id, guest_id, card_no, keyed_in, notice_version, language,"
        " signature, signed_at FROM registration WHERE stay_id = :stay AND present = 1"
        " ORDER BY signed_at, id");
    query.bind(":stay", stay);
    while (query.step()) {
        found.append({query.uuid(0), query.uuid(1), query.uuid(2), query.text(3),
            query.integer(4) != 0, query.text(5), query.text(6), signatureIn(query.bytes(7)),
            query.optionalInteger(8)});
    }
    return found;
}

bool RegistrationRepository::isUsed(const QString &cardNo) const
{
    Statement query(
        m_connection, "SELECT 1 FROM registration WHERE card_no = :number AND present = 1");
    return query.bind(":number", cardNo).step();
}

sync::Intent RegistrationRepository::recordingOf(const Registration &registration)
{
    const QByteArray name = registration.stay.toBytes() + registration.guest.toBytes();
    sync::Fields fields {{Row::GuestId, registration.guest.toBytes()},
        {Row::StayId, registration.stay.toBytes()}, {Row::BranchId, registration.branch.toBytes()},
        {Row::KeyedIn, qint64 {registration.keyedIn}},
        {Row::NoticeVersion, registration.noticeVersion}, {Row::Language, registration.language}};
    if (!registration.cardNo.isEmpty())
        fields[Row::CardNo] = registration.cardNo;
    if (!registration.signature.isEmpty())
        fields[Row::Signature] = registration.signature.toBytes();
    if (registration.signedAt)
        fields[Row::SignedAt] = *registration.signedAt;
    return {sync::OpKind::Add, Row::kTable, Uuid::named("registration", name), std::move(fields)};
}

} // namespace lobby::checkin
