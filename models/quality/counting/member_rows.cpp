#include "models/quality/counting/member_rows.h"

#include "models/quality/verification/verification_repository.h"
#include "models/sync/codec/stamp_vector.h"

#include <algorithm>

namespace lobby::quality {

using store::Connection;
using store::Statement;

namespace {

QDate dateOf(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace

qint64 latestWriting(const QByteArray &stamps)
{
    sync::EntityState state;
    if (!sync::decodeStamps(stamps, state))
        return 0;
    qint64 latest = state.added.unixMs();
    for (const auto &[number, field] : state.fields)
        latest = std::max(latest, field.stamp.unixMs());
    return latest;
}

qint64 firstWriting(const QByteArray &stamps)
{
    sync::EntityState state;
    return sync::decodeStamps(stamps, state) ? state.added.unixMs() : 0;
}

GuestMembers::GuestMembers(Connection &connection)
    : m_telephones(connection,
        "SELECT guest_id, id, e164, raw, is_primary, validated, stamps FROM telephone"
        " WHERE present = 1 ORDER BY guest_id, id")
    , m_emails(connection,
          "SELECT guest_id, id, address, is_primary, stamps FROM email"
          " WHERE present = 1 ORDER BY guest_id, id")
    , m_addresses(connection,
          "SELECT guest_id, id, address_line, city_name, state_prov, country_code, is_primary,"
          " stamps FROM address WHERE present = 1 ORDER BY guest_id, id")
    , m_documents(connection,
          "SELECT guest_id, id, doc_type, number_last4, issuing_country, issue_date, expiry_date,"
          " capture_method, is_primary, stamps FROM identity_document"
          " WHERE present = 1 ORDER BY guest_id, id")
    , m_guardians(connection,
          "SELECT guest_id, id, relation, name, telephone FROM guardian"
          " WHERE present = 1 ORDER BY guest_id, id")
    , m_ledger(connection,
          "SELECT guest_id, " LOBBY_VERIFICATION_COLUMNS " FROM verification"
          " WHERE present = 1 ORDER BY guest_id, at")
{
}

void GuestMembers::addTo(RatedGuest &guest, const Uuid &record)
{
    guests::GuestProfile &profile = guest.profile;
    const auto written = [&guest](const Uuid &id, const QByteArray &stamps) {
        guest.writtenMs.insert(id, latestWriting(stamps));
    };
    m_telephones.take(record, [&](const Statement &row) {
        guests::Telephone one;
        one.id = row.uuid(1);
        one.e164 = row.text(2);
        one.raw = row.text(3);
        one.primary = row.integer(4) != 0;
        one.validated = row.integer(5) != 0;
        written(one.id, row.bytes(6));
        profile.telephones.append(one);
    });
    m_emails.take(record, [&](const Statement &row) {
        guests::Email one;
        one.id = row.uuid(1);
        one.address = row.text(2);
        one.primary = row.integer(3) != 0;
        written(one.id, row.bytes(4));
        profile.emails.append(one);
    });
    m_addresses.take(record, [&](const Statement &row) {
        guests::Address one;
        one.id = row.uuid(1);
        one.addressLine = row.text(2);
        one.cityName = row.text(3);
        one.stateProv = row.text(4);
        one.countryCode = row.text(5);
        one.primary = row.integer(6) != 0;
        written(one.id, row.bytes(7));
        profile.addresses.append(one);
    });
    m_documents.take(record, [&](const Statement &row) {
        guests::IdentityDocument one;
        one.id = row.uuid(1);
        one.docType = row.text(2);
        one.numberLast4 = row.text(3);
        one.issuingCountry = row.text(4);
        one.issueDate = dateOf(row, 5);
        one.expiryDate = dateOf(row, 6);
        one.captureMethod = row.text(7);
        one.primary = row.integer(8) != 0;
        written(one.id, row.bytes(9));
        profile.documents.append(one);
    });
    m_guardians.take(record, [&](const Statement &row) {
        guests::Guardian one;
        one.id = row.uuid(1);
        one.relation = row.text(2);
        one.name = row.text(3);
        one.telephone = row.text(4);
        profile.guardians.append(one);
    });
    m_ledger.take(record, [&](const Statement &row) {
        if (const auto entry = readVerification(row, 1))
            guest.ledger.append(*entry);
    });
}

qint64 GuestMembers::orphans()
{
    qint64 sum = 0;
    for (MemberRows *rows :
        {&m_telephones, &m_emails, &m_addresses, &m_documents, &m_guardians, &m_ledger})
        sum += rows->orphans();
    return sum;
}

} // namespace lobby::quality
