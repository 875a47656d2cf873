#include "models/quality/profile/guest_records.h"

#include "models/store/engine/statement.h"

#include <QHash>

namespace lobby::quality {

using store::Connection;
using store::Statement;

namespace {

#define LOBBY_COMPARED_COLUMNS                                                                     \
    "id, coalesce(full_name_native, coalesce(surname, '') || coalesce(given_name, '')),"           \
    " latin_surname, latin_given_name, gender, birth_date, nationality"
#define LOBBY_COMPARED_GUESTS " FROM guest WHERE present = 1 AND archived = 0"

PersonRecord readGuest(const Statement &row)
{
    PersonRecord record;
    record.id = row.uuid(0).toString();
    record.native = row.text(1);
    record.surname = row.text(2);
    record.given = row.text(3);
    record.sex = row.text(4);
    record.birth = row.text(5);
    record.nationality = row.text(6);
    return record;
}

/// What a guest has several of; `recordOf` finds whose a row is, or nobody.
template <typename RecordOf>
void addTelephones(Statement &rows, RecordOf recordOf)
{
    while (rows.step()) {
        if (PersonRecord *record = recordOf(rows.uuid(0)))
            record->phones.append(rows.text(1));
    }
}

template <typename RecordOf>
void addEmails(Statement &rows, RecordOf recordOf)
{
    while (rows.step()) {
        if (PersonRecord *record = recordOf(rows.uuid(0)))
            record->emails.append(rows.text(1));
    }
}

template <typename RecordOf>
void addDocuments(Statement &rows, RecordOf recordOf)
{
    while (rows.step()) {
        if (PersonRecord *record = recordOf(rows.uuid(0)))
            record->documents.append({rows.text(1), QString::fromLatin1(rows.bytes(2).toHex())});
    }
}

/// One address a guest, the first that is read.
template <typename RecordOf>
void addAddresses(Statement &rows, RecordOf recordOf)
{
    while (rows.step()) {
        PersonRecord *record = recordOf(rows.uuid(0));
        if (!record || !record->street.isEmpty() || !record->city.isEmpty())
            continue;
        record->street = rows.text(1);
        record->city = rows.text(2);
        record->postalCode = rows.text(3);
        record->state = rows.text(4);
    }
}

#define LOBBY_TELEPHONES                                                                           \
    "SELECT guest_id, coalesce(nullif(e164, ''), raw) FROM telephone WHERE present = 1"
#define LOBBY_EMAILS "SELECT guest_id, address FROM email WHERE present = 1"
#define LOBBY_DOCUMENTS                                                                            \
    "SELECT guest_id, doc_type, number_index FROM identity_document"                               \
    " WHERE present = 1 AND number_index IS NOT NULL"
#define LOBBY_ADDRESSES                                                                            \
    "SELECT guest_id, address_line, city_name, postal_code, state_prov FROM address"               \
    " WHERE present = 1"
#define LOBBY_OF_ONE " AND guest_id = :guest"

} // namespace

std::vector<PersonRecord> allGuestRecords(Connection &connection)
{
    std::vector<PersonRecord> records;
    QHash<Uuid, std::size_t> places;
    Statement guests(connection, "SELECT " LOBBY_COMPARED_COLUMNS LOBBY_COMPARED_GUESTS);
    while (guests.step()) {
        places.insert(guests.uuid(0), records.size());
        records.push_back(readGuest(guests));
    }
    const auto recordOf = [&](const Uuid &guest) {
        const auto place = places.constFind(guest);
        return place == places.constEnd() ? nullptr : &records[*place];
    };
    Statement telephones(connection, LOBBY_TELEPHONES);
    addTelephones(telephones, recordOf);
    Statement emails(connection, LOBBY_EMAILS);
    addEmails(emails, recordOf);
    Statement documents(connection, LOBBY_DOCUMENTS);
    addDocuments(documents, recordOf);
    Statement addresses(connection, LOBBY_ADDRESSES " ORDER BY is_primary DESC");
    addAddresses(addresses, recordOf);
    return records;
}

std::optional<PersonRecord> guestRecord(Connection &connection, const Uuid &guest)
{
    Statement own(
        connection, "SELECT " LOBBY_COMPARED_COLUMNS LOBBY_COMPARED_GUESTS " AND id = :guest");
    if (!own.bind(":guest", guest).step())
        return std::nullopt;
    PersonRecord record = readGuest(own);
    const auto recordOf = [&record](const Uuid &) { return &record; };
    Statement telephones(connection, LOBBY_TELEPHONES LOBBY_OF_ONE);
    addTelephones(telephones.bind(":guest", guest), recordOf);
    Statement emails(connection, LOBBY_EMAILS LOBBY_OF_ONE);
    addEmails(emails.bind(":guest", guest), recordOf);
    Statement documents(connection, LOBBY_DOCUMENTS LOBBY_OF_ONE);
    addDocuments(documents.bind(":guest", guest), recordOf);
    Statement addresses(connection, LOBBY_ADDRESSES LOBBY_OF_ONE " ORDER BY is_primary DESC");
    addAddresses(addresses.bind(":guest", guest), recordOf);
    return record;
}

} // namespace lobby::quality
