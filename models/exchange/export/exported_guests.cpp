#include "models/exchange/export/exported_guests.h"

namespace lobby::exchange {

using namespace guests;
using store::Connection;
using store::Statement;

namespace {

struct MemberQuery
{
    const char *prefix; ///< of the codes of fields that need it
    const char *sql;
};

/// In the order of ExportedGuests::Set.
constexpr std::array<MemberQuery, 7> kMembers {{
    {"telephone.",
        "SELECT kind, e164, raw, is_primary FROM telephone"
        " WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"email.",
        "SELECT kind, address, is_primary FROM email"
        " WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"im_account.",
        "SELECT kind, value FROM im_account WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"address.",
        "SELECT kind, address_line, city_name, postal_code, state_prov, country_code, is_primary"
        " FROM address WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"identity_document.",
        "SELECT doc_type, number_sealed, number_last4, issuing_country, issue_date, expiry_date,"
        " is_primary FROM identity_document WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"preference.",
        "SELECT group_code, value FROM preference"
        " WHERE guest_id = :guest AND present = 1 ORDER BY id"},
    {"guest_tag.",
        "SELECT code FROM guest_tag WHERE guest_id = :guest AND present = 1 ORDER BY code"},
}};

QDate dateOf(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace

ExportedGuests::ExportedGuests(
    Connection &connection, const QStringList &fields, const access::DocumentNumbers *numbers)
    : m_connection(connection)
    , m_numbers(numbers)
    , m_joint(connection, "SELECT 1 FROM guest_identity WHERE record_id = :guest")
    , m_guest(connection,
          "SELECT surname, given_name, full_name_native, latin_surname, latin_given_name,"
          " salutation, gender, birth_date, nationality, language, vip_code, status, member_no,"
          " profession, remark FROM guest WHERE id = :guest AND present = 1")
{
    for (std::size_t set = 0; set < kSets; ++set) {
        const QLatin1StringView prefix(kMembers.at(set).prefix);
        const bool isNeeded = std::any_of(fields.begin(), fields.end(),
            [prefix](const QString &field) { return field.startsWith(prefix); });
        if (isNeeded)
            m_sets.at(set) = std::make_unique<Statement>(connection, kMembers.at(set).sql);
    }
}

QList<Uuid> ExportedGuests::everybody(Connection &connection)
{
    QList<Uuid> ids;
    Statement query(connection,
        "SELECT id FROM guest WHERE present = 1 AND archived = 0 AND NOT EXISTS (SELECT 1 FROM"
        " guest_identity AS other WHERE other.record_id = guest.id AND other.guest_id <> guest.id)"
        " ORDER BY id");
    while (query.step())
        ids.append(query.uuid(0));
    return ids;
}

QList<Uuid> ExportedGuests::ofEntries(Connection &connection, const std::vector<quint32> &entries)
{
    QList<Uuid> ids;
    ids.reserve(static_cast<qsizetype>(entries.size()));
    Statement query(connection, "SELECT guest_id FROM guest_search_entry WHERE entry = :entry");
    for (const quint32 entry : entries) {
        if (query.bind(":entry", qint64(entry)).step())
            ids.append(query.uuid(0));
        query.reset();
    }
    return ids;
}

std::optional<GuestProfile> ExportedGuests::load(const Uuid &guest)
{
    const bool isJoint = m_joint.bind(":guest", guest).step();
    m_joint.reset();
    std::optional<GuestProfile> profile;
    if (isJoint) {
        profile = m_repository.load(m_connection, guest);
    } else {
        if (m_guest.bind(":guest", guest).step()) {
            profile.emplace();
            readGuest(profile->guest);
            profile->guest.id = guest;
        }
        m_guest.reset();
        for (std::size_t set = 0; profile && set < kSets; ++set) {
            Statement *query = m_sets.at(set).get();
            if (!query)
                continue;
            query->bind(":guest", guest);
            while (query->step())
                readMember(Set(set), *profile);
            query->reset();
        }
    }
    if (profile)
        openNumbers(*profile);
    return profile;
}

void ExportedGuests::readGuest(Guest &guest) const
{
    int column = 0;
    guest.surname = m_guest.text(column++);
    guest.givenName = m_guest.text(column++);
    guest.fullNameNative = m_guest.text(column++);
    guest.latinSurname = m_guest.text(column++);
    guest.latinGivenName = m_guest.text(column++);
    guest.salutation = m_guest.text(column++);
    guest.gender = genderOf(m_guest.text(column++));
    guest.birthDate = BirthDate::parse(m_guest.text(column++)).value_or(BirthDate());
    guest.nationality = m_guest.text(column++);
    guest.language = m_guest.text(column++);
    guest.vipCode = m_guest.text(column++);
    guest.status = m_guest.text(column++);
    guest.memberNo = m_guest.text(column++);
    guest.profession = m_guest.text(column++);
    guest.remark = m_guest.text(column);
}

void ExportedGuests::readMember(Set set, GuestProfile &profile) const
{
    const Statement &row = *m_sets.at(set);
    switch (set) {
    case Telephones:
        profile.telephones.append({.kind = row.text(0),
            .e164 = row.text(1),
            .raw = row.text(2),
            .primary = row.integer(3) != 0});
        break;
    case Emails:
        profile.emails.append(
            {.kind = row.text(0), .address = row.text(1), .primary = row.integer(2) != 0});
        break;
    case Accounts:
        profile.imAccounts.append({.kind = row.text(0), .value = row.text(1)});
        break;
    case Addresses:
        profile.addresses.append({.kind = row.text(0),
            .addressLine = row.text(1),
            .cityName = row.text(2),
            .postalCode = row.text(3),
            .stateProv = row.text(4),
            .countryCode = row.text(5),
            .primary = row.integer(6) != 0});
        break;
    case Documents: {
        IdentityDocument document;
        document.docType = row.text(0);
        document.numberSealed = row.bytes(1);
        document.numberLast4 = row.text(2);
        document.issuingCountry = row.text(3);
        document.issueDate = dateOf(row, 4);
        document.expiryDate = dateOf(row, 5);
        document.primary = row.integer(6) != 0;
        profile.documents.append(document);
        break;
    }
    case Preferences:
        profile.preferences.append({.groupCode = row.text(0), .value = row.text(1)});
        break;
    case Tags:
        profile.tags.append({.code = row.text(0)});
        break;
    }
}

void ExportedGuests::openNumbers(GuestProfile &profile) const
{
    if (!m_numbers)
        return;
    for (IdentityDocument &document : profile.documents) {
        if (document.numberSealed.isEmpty())
            continue;
        if (const Result<QString> number = m_numbers->open(document.numberSealed))
            document.number = *number;
    }
}

} // namespace lobby::exchange
