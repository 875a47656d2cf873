#include "models/guests/guest_history.h"

#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/guests/values/masking.h"
#include "models/guests/values/stay_rank.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::guests {

using namespace sync;
using store::Connection;
using store::LoggedOp;
using store::OpLog;
using store::Statement;

namespace {

/// Names of staff, asked once each.
class Authors
{
public:
    explicit Authors(Connection &connection)
        : m_connection(connection)
    {
    }
    QString name(const Uuid &id)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.cend())
            return *known;
        Statement query(m_connection, "SELECT name FROM staff WHERE id = :id");
        const QString name = query.bind(":id", id).step() ? query.text(0) : QString();
        m_names.insert(id, name);
        return name;
    }

private:
    Connection &m_connection;
    QHash<Uuid, QString> m_names;
};

/// The log in the order in which things were meant, not in which this desk heard of them.
QList<LoggedOp> opsOf(Connection &connection, const Uuid &guest)
{
    QList<LoggedOp> ops;
    for (const Uuid &record : recordsOf(connection, guest))
        ops += OpLog::ofSubject(connection, record);
    std::ranges::stable_sort(
        ops, [](const LoggedOp &a, const LoggedOp &b) { return a.op.stamp < b.op.stamp; });
    return ops;
}

bool isShown(const TableDescription &table, const FieldDescription &field)
{
    return field.number != table.parentField && field.level != Level::L4
        && !(table.number == schema::Guest::kTable
            && field.number == schema::Guest::BirthDatePrecision);
}

FieldChange::Action actionOf(OpKind kind)
{
    switch (kind) {
    case OpKind::Create:
    case OpKind::Add:
        return FieldChange::Action::Added;
    case OpKind::Remove:
        return FieldChange::Action::Removed;
    default:
        return FieldChange::Action::Changed;
    }
}

} // namespace

Value maskedValue(quint16 table, quint16 field, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return value;
    if (table == schema::Telephone::kTable
        && (field == schema::Telephone::E164 || field == schema::Telephone::Raw))
        return maskedPhone(*text);
    if (table == schema::Email::kTable && field == schema::Email::Address)
        return maskedEmail(*text);
    if (table == schema::ImAccount::kTable && field == schema::ImAccount::Value)
        return maskedAccount(*text);
    if (table == schema::Guest::kTable && field == schema::Guest::BirthDate)
        return BirthDate::parse(*text).value_or(BirthDate()).masked().toText();
    return value;
}

QList<FieldChange> fieldHistory(Connection &connection, const Uuid &guest)
{
    QList<FieldChange> history;
    Authors authors(connection);
    QHash<Uuid, Fields> known; // what each row held before the op at hand
    const QList<LoggedOp> ops = opsOf(connection, guest);
    for (const LoggedOp &logged : ops) {
        const Op &op = logged.op;
        const TableDescription *table = schema::registry().table(op.table);
        if (!table || table->kind == TableKind::Ledger)
            continue;
        Fields &before = known[op.id];
        Fields after = op.fields;
        if (op.kind == OpKind::Remove) {
            for (const auto &[number, value] : before)
                after[number] = Value();
        }
        for (const auto &[number, value] : after) {
            const FieldDescription *field = table->field(number);
            if (field && isShown(*table, *field) && before[number] != value) {
                history.append({actionOf(op.kind), QString::fromLatin1(table->name),
                    QString::fromLatin1(field->name), op.id,
                    maskedValue(op.table, number, before[number]),
                    maskedValue(op.table, number, value), op.actor, authors.name(op.actor),
                    op.stamp.unixMs(), op.source});
            }
            before[number] = value;
        }
    }
    std::ranges::reverse(history);
    return history;
}

namespace {

using EntryKind = TimelineEntry::Kind;

void addChanges(
    Connection &connection, const Uuid &guest, Authors &authors, QList<TimelineEntry> &entries)
{
    QHash<Uuid, qsizetype> byTransaction;
    const QList<LoggedOp> ops = opsOf(connection, guest);
    for (const LoggedOp &logged : ops) {
        const Op &op = logged.op;
        const TableDescription *table = schema::registry().table(op.table);
        if (!table || table->kind == TableKind::Ledger)
            continue;
        if (!byTransaction.contains(op.transaction)) {
            byTransaction.insert(op.transaction, entries.size());
            TimelineEntry entry;
            entry.atMs = op.stamp.unixMs();
            entry.id = op.transaction;
            entry.authorId = op.actor;
            entry.authorName = authors.name(op.actor);
            entry.source = op.source;
            entries.append(entry);
        }
        TimelineEntry &entry = entries[byTransaction.value(op.transaction)];
        if (op.kind == OpKind::Create)
            entry.kind = EntryKind::Created;
        if (op.kind == OpKind::Archive) {
            const auto flag = op.fields.find(kArchivedField);
            const bool hidden = flag != op.fields.end() && flag->second == Value(qint64(1));
            entry.kind = hidden ? EntryKind::Archived : EntryKind::Unarchived;
        }
        const QString prefix = QString::fromLatin1(table->name) + u'.';
        if (op.kind == OpKind::Remove && !entry.fields.contains(prefix))
            entry.fields.append(prefix);
        for (const auto &[number, value] : op.fields) {
            const FieldDescription *field = table->field(number);
            if (!field || !isShown(*table, *field))
                continue;
            const QString name = prefix + QString::fromLatin1(field->name);
            if (!entry.fields.contains(name))
                entry.fields.append(name);
        }
    }
}

void addNotes(Connection &connection, const Uuid &guest, const TimelinePlace &before, int limit,
    QList<TimelineEntry> &entries)
{
    Statement query(connection,
        "SELECT note.id, note.at, note.text, note.author_id, staff.name FROM note"
        " LEFT JOIN staff ON staff.id = note.author_id"
        " WHERE note.guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND note.present = 1 AND note.at <= :before"
        " ORDER BY note.at DESC, note.id DESC LIMIT :limit");
    // One more than asked for: the row at the place itself is left out later.
    query.bind(":guest", guest).bind(":before", before.atMs).bind(":limit", qint64(limit) + 1);
    while (query.step()) {
        TimelineEntry entry;
        entry.kind = EntryKind::Note;
        entry.id = query.uuid(0);
        entry.atMs = query.integer(1);
        entry.text = query.text(2);
        entry.authorId = query.uuid(3);
        entry.authorName = query.text(4);
        entries.append(entry);
    }
}

EntryKind stayKind(StayRank rank)
{
    switch (rank) {
    case StayRank::Expected:
        return EntryKind::StayExpected;
    case StayRank::Cancelled:
        return EntryKind::StayCancelled;
    case StayRank::NoShow:
        return EntryKind::NoShow;
    case StayRank::InHouse:
        return EntryKind::CheckIn;
    case StayRank::Departed:
        return EntryKind::CheckOut;
    }
    Q_UNREACHABLE();
}

qint64 startOf(QDate date)
{
    return date.isValid() ? date.startOfDay().toMSecsSinceEpoch() : 0;
}

void addStays(Connection &connection, const Uuid &guest, QList<TimelineEntry> &entries)
{
    Statement query(connection,
        "SELECT id, status, room, arrival, departure, checked_in_at, checked_out_at, expected_time"
        " FROM stay"
        " WHERE present = 1 AND (guest_id IN " LOBBY_RECORDS_OF_GUEST
        " OR id IN (SELECT stay_id FROM stay_guest WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1))");
    query.bind(":guest", guest);
    while (query.step()) {
        TimelineEntry entry;
        entry.kind = stayKind(stayRankOf(query.integer(1)));
        entry.id = query.uuid(0);
        entry.room = query.text(2);
        entry.arrival = QDate::fromString(query.text(3), Qt::ISODate);
        entry.departure = QDate::fromString(query.text(4), Qt::ISODate);
        const EntryKind kind = entry.kind;
        if (kind == EntryKind::CheckIn || kind == EntryKind::CheckOut) {
            entry.kind = EntryKind::CheckIn;
            entry.atMs = query.optionalInteger(5).value_or(startOf(entry.arrival));
            entries.append(entry);
        }
        if (kind == EntryKind::CheckIn)
            continue;
        entry.kind = kind;
        if (kind == EntryKind::CheckOut) // after a day use's arrival
            entry.atMs = query.optionalInteger(6).value_or(startOf(entry.departure) + 1);
        else
            entry.atMs = startOf(entry.arrival)
                + QTime(0, 0).msecsTo(QTime::fromString(query.text(7), QStringLiteral("HH:mm")));
        entries.append(entry);
    }
}

/// Those whose day is known.
void addTrips(Connection &connection, const Uuid &guest, QList<TimelineEntry> &entries)
{
    Statement query(connection,
        "SELECT id, product, carrier, flight_no, destination, departure_date FROM trip"
        " WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST " AND present = 1 AND archived = 0"
        " AND departure_date IS NOT NULL");
    query.bind(":guest", guest);
    while (query.step()) {
        TimelineEntry entry;
        entry.kind = EntryKind::Trip;
        entry.id = query.uuid(0);
        entry.text = query.text(1);
        if (entry.text.isEmpty())
            entry.text = (query.text(2) + u' ' + query.text(3)).trimmed();
        entry.destination = query.text(4);
        entry.departure = QDate::fromString(query.text(5), Qt::ISODate);
        entry.atMs = startOf(entry.departure);
        entries.append(entry);
    }
}

} // namespace

QList<TimelineEntry> timeline(
    Connection &connection, const Uuid &guest, const TimelinePlace &before, int limit)
{
    QList<TimelineEntry> entries;
    Authors authors(connection);
    addChanges(connection, guest, authors, entries);
    addNotes(connection, guest, before, limit, entries);
    addStays(connection, guest, entries);
    addTrips(connection, guest, entries);
    const auto placeOf = [](const TimelineEntry &entry) { return std::tie(entry.atMs, entry.id); };
    entries.removeIf([&](const TimelineEntry &entry) {
        return placeOf(entry) >= std::tie(before.atMs, before.id);
    });
    std::ranges::sort(entries,
        [&](const TimelineEntry &a, const TimelineEntry &b) { return placeOf(a) > placeOf(b); });
    return entries.first(std::min<qsizetype>(limit, entries.size()));
}

} // namespace lobby::guests
