#include "models/guests/search/guest_search_index.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/guests/search/guest_entry_rows.h"
#include "models/guests/values/stay_rank.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"

#include <algorithm>
#include <limits>

namespace lobby::guests {

using store::Connection;
using store::Statement;
using store::TouchedRow;

namespace {

/// To be raised when searchTextOf() or what an entry is made of changes.
constexpr int kTextVersion = 1;
constexpr int kMaxConfirmations = 20;
// In the table "meta".
constexpr auto kVersion = "guest_search_version";
constexpr auto kPlace = "guest_search_place"; ///< where the work goes on

QStringList texts(Connection &connection, const char *sql, const Uuid &guest)
{
    QStringList all;
    Statement query(connection, sql);
    query.bind(":guest", guest);
    while (query.step()) {
        if (!query.isNull(0))
            all.append(query.text(0).replace(u'\n', u' ')); // the entry parts its lists by lines
    }
    return all;
}

void addDocuments(Connection &connection, GuestEntry &entry)
{
    Statement query(connection,
        "SELECT doc_type, number_last4 FROM identity_document WHERE guest_id "
        "IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1 AND number_last4 IS NOT NULL ORDER BY is_primary DESC, id");
    query.bind(":guest", entry.guest);
    while (query.step()) {
        if (entry.source.documents.isEmpty())
            entry.documentType = query.text(0);
        entry.source.documents.append(query.text(1));
    }
}

void addStays(Connection &connection, QDate today, GuestEntry &entry)
{
    Statement query(connection,
        "SELECT status, room, confirmation_no, arrival FROM stay"
        " WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST " AND present = 1"
        " UNION ALL SELECT stay.status, stay.room, stay.confirmation_no, stay.arrival"
        " FROM stay_guest JOIN stay ON stay.id = stay_guest.stay_id"
        " WHERE stay_guest.guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND stay_guest.present = 1 AND stay.present = 1"
        " ORDER BY arrival DESC");
    query.bind(":guest", entry.guest);
    QStringList expectedRooms;
    while (query.step()) {
        const StayRank rank = stayRankOf(query.integer(0));
        const QString room = query.text(1);
        const QDate arrival = QDate::fromString(query.text(3), Qt::ISODate);
        if (!query.isNull(2) && entry.source.confirmations.size() < kMaxConfirmations)
            entry.source.confirmations.append(query.text(2));
        if (rank == StayRank::InHouse) {
            entry.inHouse = true;
            if (!room.isEmpty())
                entry.source.rooms.append(room);
        }
        if (rank == StayRank::Expected && arrival >= today.addDays(-1)) {
            entry.arrival = arrival; // the earliest comes last
            if (!room.isEmpty())
                expectedRooms.prepend(room);
        }
        const bool tookPlace = rank == StayRank::InHouse || rank == StayRank::Departed;
        if (tookPlace && !entry.lastStay.isValid())
            entry.lastStay = arrival;
    }
    entry.source.rooms += expectedRooms;
    entry.source.rooms.removeDuplicates();
    entry.source.confirmations.removeDuplicates();
}

/// Records that are one: he is shown as they say together, and found by every name they have.
void addRecords(
    const QList<GuestRecord> &records, const QList<Merging> &mergings, GuestEntry &entry)
{
    const Guest joint = jointGuest(records, mergings).profile.guest;
    entry.source.name = joint.name();
    entry.nationality = joint.nationality;
    entry.vipCode = joint.vipCode;
    entry.doNotRoom = joint.doNotRoom;
    entry.source.memberNumbers.clear();
    for (const GuestRecord &record : records) {
        const Guest &guest = record.profile.guest;
        if (!guest.memberNo.isEmpty())
            entry.source.memberNumbers.append(guest.memberNo);
        const names::PersonalName name = guest.name();
        for (const QString &text : {name.native, name.surname + u' ' + name.given}) {
            if (!text.trimmed().isEmpty() && name != entry.source.name)
                entry.source.aliases.append(text.trimmed());
        }
    }
    entry.source.memberNumbers.removeDuplicates();
}

/// Those whose entry a changed row may change.
QSet<Uuid> guestsOf(Connection &connection, const QList<TouchedRow> &touched)
{
    QSet<Uuid> guests;
    for (const TouchedRow &row : touched) {
        switch (row.table) {
        case schema::Guest::kTable:
        case schema::GuestName::kTable:
        case schema::Telephone::kTable:
        case schema::Email::kTable:
        case schema::IdentityDocument::kTable:
        case schema::Alert::kTable:
            guests.insert(row.subject);
            break;
        case schema::Stay::kTable:
        case schema::StayGuest::kTable: {
            Statement query(connection,
                "SELECT guest_id FROM stay WHERE id = :stay"
                " UNION SELECT guest_id FROM stay_guest WHERE stay_id = :stay");
            query.bind(":stay", row.subject);
            while (query.step())
                guests.insert(query.uuid(0));
            break;
        }
        default:
            break;
        }
    }
    guests.remove(Uuid());
    return guests;
}

} // namespace

GuestSearchIndex::GuestSearchIndex(const Clock &clock)
    : m_clock(clock)
{
}

QString GuestSearchIndex::version() const
{
    return QString::number(kTextVersion) + u'/' + QString::fromLatin1(m_keys.version());
}

void GuestSearchIndex::follow(Connection &connection, const QList<TouchedRow> &touched)
{
    std::vector<Known> guests;
    QSet<Uuid> concerned = followIdentities(connection, touched);
    const QSet<Uuid> changed = guestsOf(connection, touched);
    for (const Uuid &guest : changed)
        concerned << guest << shownFor(connection, guest);
    for (const Uuid &guest : concerned)
        guests.push_back({guest, entryOf(connection, guest)});
    // By number, and the new ones by creation, which gives the newer ones higher numbers: whenever
    // a number is lower than the one before it, FTS5 writes out what it gathers.
    std::ranges::sort(guests, {}, [](const Known &known) {
        constexpr quint32 kNone = std::numeric_limits<quint32>::max();
        return std::pair(known.entry ? known.entry->entry : kNone, known.guest);
    });
    const QDate today = m_clock.today();
    for (const Known &known : guests)
        update(connection, known, today, false);
}

std::optional<GuestEntry> GuestSearchIndex::made(
    Connection &connection, const Uuid &guest, QDate today) const
{
    if (shownFor(connection, guest) != guest)
        return std::nullopt;
    Statement row(connection,
        "SELECT surname, given_name, full_name_native, latin_surname, latin_given_name, name_order,"
        " nationality, vip_code, member_no, do_not_room FROM guest"
        " WHERE id = :guest AND present = 1 AND archived = 0");
    if (!row.bind(":guest", guest).step())
        return std::nullopt;
    Guest named;
    named.surname = row.text(0);
    named.givenName = row.text(1);
    named.fullNameNative = row.text(2);
    named.latinSurname = row.text(3);
    named.latinGivenName = row.text(4);
    named.nameOrder = orderOf(row.text(5));
    named.nationality = row.text(6);
    GuestEntry entry;
    entry.guest = guest;
    entry.source.name = named.name();
    entry.nationality = named.nationality;
    entry.vipCode = row.text(7);
    if (!row.isNull(8))
        entry.source.memberNumbers = {row.text(8)};
    entry.doNotRoom = row.integer(9) != 0;
    if (recordsOf(connection, guest).size() > 1) {
        addRecords(m_repository.loadRecords(connection, guest),
            readGroup(connection, guest).mergings, entry);
    }
    entry.source.aliases += texts(connection,
        "SELECT text FROM guest_name WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1 ORDER BY id",
        guest);
    entry.source.phones = texts(connection,
        "SELECT coalesce(e164, raw) FROM telephone WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1"
        " ORDER BY is_primary DESC, id",
        guest);
    entry.source.emails = texts(connection,
        "SELECT address FROM email WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST " AND present = 1"
        " ORDER BY is_primary DESC, id",
        guest);
    entry.alerts = texts(connection,
        "SELECT coalesce(code, 'other') FROM alert WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1 ORDER BY"
        " CASE severity WHEN 'stop' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id",
        guest);
    for (QStringList *list :
        {&entry.source.aliases, &entry.source.phones, &entry.source.emails, &entry.alerts})
        list->removeDuplicates();
    addDocuments(connection, entry);
    addStays(connection, today, entry);
    return entry;
}

void GuestSearchIndex::update(Connection &connection, const Known &known, QDate today, bool anew)
{
    if (std::optional<GuestEntry> entry = made(connection, known.guest, today)) {
        const QByteArray key = m_keys.of(entry->source.name.listForm());
        writeEntry(connection, *std::move(entry), known.entry, key, anew);
    } else if (known.entry) {
        removeEntry(connection, *known.entry);
    }
}

bool GuestSearchIndex::isCurrent(Connection &connection) const
{
    return store::metaValue(connection, kVersion) == sync::Value(version());
}

bool GuestSearchIndex::rebuildSome(Connection &connection, int count)
{
    if (isCurrent(connection))
        return false;
    const sync::Value place = store::metaValue(connection, kPlace);
    const auto *bytes = std::get_if<QByteArray>(&place);
    const Uuid last = bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
    QList<Uuid> guests;
    {
        Statement next(
            connection, "SELECT id FROM guest WHERE id > :last ORDER BY id LIMIT :count");
        next.bind(":last", last).bind(":count", qint64(count));
        while (next.step())
            guests.append(next.uuid(0));
    }
    const QDate today = m_clock.today();
    for (const Uuid &guest : std::as_const(guests))
        update(connection, {guest, entryOf(connection, guest)}, today, true);
    const bool more = guests.size() == count;
    if (more) {
        store::setMeta(connection, kPlace, guests.constLast().toBytes());
    } else {
        store::setMeta(connection, kVersion, version());
        store::removeMeta(connection, kPlace);
    }
    return more;
}

} // namespace lobby::guests
