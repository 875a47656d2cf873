#include "tests/sync/wire/sample_changes.h"

#include "models/sync/registry.h"

#include "schema/schema.h"

namespace lobby::test {

using namespace sync;

namespace {

constexpr int kActors = 8;

} // namespace

SampleChanges::SampleChanges(quint32 device, quint64 seed)
    : m_people(seed, QDate(2026, 2, 2))
    , m_random(seed)
    , m_device(device)
{
    for (int i = 0; i < kActors; ++i)
        m_actors.append(Uuid::v7(m_nowMs));
}

void SampleChanges::begin()
{
    m_nowMs += 1000 + below(120'000);
    m_transaction = Uuid::v7(m_nowMs);
    m_index = 0;
    if (below(10) == 0) // somebody else comes to the counter
        m_actor = static_cast<qsizetype>(below(kActors));
}

Op SampleChanges::op(OpKind kind, quint16 table, const Uuid &id, Fields fields)
{
    Op op;
    op.kind = kind;
    op.table = table;
    op.id = id;
    op.fields = std::move(fields);
    m_hlc = std::max(m_hlc + 1, hlcOf(m_nowMs));
    op.stamp = {m_hlc, m_device};
    op.transaction = m_transaction;
    op.actor = m_actors[m_actor];
    op.uid = uidOf(m_transaction, m_index++);
    return op;
}

QList<Op> SampleChanges::newGuest()
{
    using schema::Address, schema::Email, schema::Guest, schema::IdentityDocument,
        schema::Telephone;
    const sample::SamplePerson person = m_people.at(m_next++);
    begin();
    const Uuid id = Uuid::v7(m_nowMs);
    m_guests.append(id);
    const auto random = [this](int size) {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(m_random());
        return bytes;
    };
    const Value guest = id.toBytes();
    QList<Op> ops;
    ops.append(op(OpKind::Create, Guest::kTable, id,
        {{Guest::FullNameNative, person.name.native}, {Guest::LatinSurname, person.name.surname},
            {Guest::LatinGivenName, person.name.given}, {Guest::Gender, QString(person.sex)},
            {Guest::BirthDate, person.birthDate.toString(Qt::ISODate)},
            {Guest::Nationality, person.country}, {Guest::Language, person.language},
            {Guest::Status, QStringLiteral("active")}}));
    for (const QString &phone : person.phones) {
        ops.append(op(OpKind::Add, Telephone::kTable, Uuid::v7(m_nowMs),
            {{Telephone::GuestId, guest}, {Telephone::Kind, QStringLiteral("mobile")},
                {Telephone::E164, phone}, {Telephone::IsPrimary, qint64(1)}}));
    }
    if (!person.email.isEmpty()) {
        ops.append(op(OpKind::Add, Email::kTable, Uuid::v7(m_nowMs),
            {{Email::GuestId, guest}, {Email::Address, person.email}}));
    }
    ops.append(op(OpKind::Add, Address::kTable, Uuid::v7(m_nowMs),
        {{Address::GuestId, guest}, {Address::Kind, QStringLiteral("home")},
            {Address::AddressLine, person.address.line}, {Address::CityName, person.address.city},
            {Address::CountryCode, person.address.country}}));
    ops.append(op(OpKind::Add, IdentityDocument::kTable, Uuid::v7(m_nowMs),
        {{IdentityDocument::GuestId, guest}, {IdentityDocument::DocType, person.document.type},
            {IdentityDocument::NumberSealed, random(66)},
            {IdentityDocument::NumberIndex, random(32)},
            {IdentityDocument::NumberLast4, person.document.number.right(4)},
            {IdentityDocument::IssuingCountry, person.document.issuingCountry},
            {IdentityDocument::ExpiryDate, person.document.expiry.toString(Qt::ISODate)},
            {IdentityDocument::CaptureMethod, QStringLiteral("mrz_ocr")}}));
    return ops;
}

Op SampleChanges::edit()
{
    static const QStringList professions = {QStringLiteral("teacher"), QStringLiteral("engineer"),
        QStringLiteral("doctor"), QStringLiteral("student"), QStringLiteral("driver")};
    begin();
    return op(OpKind::Set, schema::Guest::kTable,
        m_guests[static_cast<qsizetype>(below(static_cast<quint32>(m_guests.size())))],
        {{schema::Guest::VipCode, QStringLiteral("V%1").arg(below(4))},
            {schema::Guest::Profession, professions[below(5)]}});
}

QList<Op> SampleChanges::stay()
{
    using schema::Stay;
    begin();
    const Uuid id = Uuid::v7(m_nowMs);
    const QDate arrival = QDate(2026, 2, 1).addDays(below(60));
    const Uuid &guest = m_guests[static_cast<qsizetype>(below(quint32(m_guests.size())))];
    return {op(OpKind::Create, Stay::kTable, id,
                {{Stay::GuestId, guest.toBytes()},
                    {Stay::ConfirmationNo, QString::number(below(1'000'000))},
                    {Stay::RoomType, QStringLiteral("DLX")},
                    {Stay::Arrival, arrival.toString(Qt::ISODate)},
                    {Stay::Departure, arrival.addDays(1 + below(6)).toString(Qt::ISODate)},
                    {Stay::Adults, qint64(1 + below(3))},
                    {Stay::NightlyRate, qint64(30'000 + below(90'000))},
                    {Stay::Currency, QStringLiteral("CNY")}}),
        op(OpKind::Advance, Stay::kTable, id, {{Stay::Status, latticeValue(0, 1)}})};
}

} // namespace lobby::test
