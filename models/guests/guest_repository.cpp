#include "models/guests/guest_repository.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/store/engine/statement.h"

namespace lobby::guests {

using store::Connection;
using store::Statement;

GuestRepository::GuestRepository()
    : m_rows(schema::registry())
{
}

template <typename T>
void GuestRepository::loadMembers(
    Connection &connection, const char *ids, const Uuid &guest, QList<T> &members) const
{
    const sync::TableDescription &table = *schema::registry().table(Row<T>::Schema::kTable);
    Statement query(connection, ids);
    query.bind(":guest", guest);
    while (query.step()) {
        if (const auto state = m_rows.load(connection, table, query.uuid(0)))
            members.append(fromState<T>(*state));
    }
}

std::optional<GuestProfile> GuestRepository::load(Connection &connection, const Uuid &id) const
{
    const QList<GuestRecord> records = loadRecords(connection, id);
    if (records.isEmpty())
        return std::nullopt;
    if (records.size() == 1)
        return records.constFirst().profile;
    return jointGuest(records, readGroup(connection, id).mergings).profile;
}

QList<GuestRecord> GuestRepository::loadRecords(Connection &connection, const Uuid &id) const
{
    QList<GuestRecord> records;
    const QList<Uuid> ids = recordsOf(connection, id);
    for (const Uuid &one : ids) {
        if (auto record = loadRecord(connection, one))
            records.append(*std::move(record));
    }
    return records;
}

std::optional<GuestRecord> GuestRepository::loadRecord(Connection &connection, const Uuid &id) const
{
    auto state = m_rows.load(connection, *schema::registry().table(schema::Guest::kTable), id);
    if (!state || !state->isPresent())
        return std::nullopt;
    GuestProfile profile;
    profile.guest = fromState<Guest>(*state);
    profile.guest.archived = state->isArchived();
    for (const auto &[number, reg] : state->fields)
        profile.seen[number] = reg.stamp;

    loadMembers(connection,
        "SELECT id FROM guest_name WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.aliases);
    loadMembers(connection,
        "SELECT id FROM telephone WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.telephones);
    loadMembers(connection,
        "SELECT id FROM email WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.emails);
    loadMembers(connection,
        "SELECT id FROM im_account WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.imAccounts);
    loadMembers(connection,
        "SELECT id FROM address WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.addresses);
    loadMembers(connection,
        "SELECT id FROM identity_document WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.documents);
    loadMembers(connection,
        "SELECT id FROM preference WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.preferences);
    loadMembers(connection,
        "SELECT id FROM guest_tag WHERE guest_id = :guest AND present = 1 ORDER BY code", id,
        profile.tags);
    loadMembers(connection,
        "SELECT id FROM alert WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.alerts);
    loadMembers(connection,
        "SELECT id FROM guardian WHERE guest_id = :guest AND present = 1 ORDER BY id", id,
        profile.guardians);

    Statement notes(connection,
        "SELECT note.id, note.stay_id, note.text, note.author_id, staff.name, note.at FROM note"
        " LEFT JOIN staff ON staff.id = note.author_id"
        " WHERE note.guest_id = :guest AND note.present = 1 ORDER BY note.at DESC LIMIT 50");
    notes.bind(":guest", id);
    while (notes.step()) {
        profile.notes.append({notes.uuid(0), notes.uuid(1), notes.text(2), notes.uuid(3),
            notes.text(4), notes.integer(5)});
    }
    return GuestRecord {*std::move(state), std::move(profile)};
}

bool GuestRepository::exists(Connection &connection, const Uuid &id)
{
    Statement query(connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1");
    return query.bind(":id", id).step();
}

QList<Uuid> GuestRepository::withDocument(
    Connection &connection, const QByteArray &numberIndex) const
{
    QList<Uuid> guests;
    Statement query(connection,
        "SELECT DISTINCT guest_id FROM identity_document"
        " WHERE number_index = :index AND number_index IS NOT NULL AND present = 1");
    query.bind(":index", numberIndex);
    while (query.step()) {
        const Uuid shown = shownFor(connection, query.uuid(0));
        if (!guests.contains(shown))
            guests.append(shown);
    }
    return guests;
}

std::optional<QByteArray> GuestRepository::sealedNumber(
    Connection &connection, const Uuid &guest, const Uuid &document) const
{
    Statement query(connection,
        "SELECT number_sealed, guest_id FROM identity_document"
        " WHERE id = :id AND present = 1");
    const bool isHis = query.bind(":id", document).step()
        && shownFor(connection, query.uuid(1)) == shownFor(connection, guest);
    return isHis ? std::optional(query.bytes(0)) : std::nullopt;
}

} // namespace lobby::guests
