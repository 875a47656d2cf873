#include "models/guests/search/guest_entry_rows.h"

#include "models/store/engine/statement.h"

namespace lobby::guests {

using names::SearchText;
using store::Connection;
using store::Statement;

namespace {

#define LOBBY_ENTRY_COLUMNS                                                                        \
    "entry, guest_id, native, surname, given, family_first, aliases, phones, document_type,"       \
    " documents, emails, member_no, rooms, confirmations, nationality, vip_code, alerts,"          \
    " do_not_room, in_house, arrival, last_stay"

QStringList listOf(const Statement &row, int column)
{
    return row.isNull(column) ? QStringList() : row.text(column).split(u'\n');
}

QDate dateOf(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

GuestEntry readEntry(const Statement &row)
{
    using Order = names::PersonalName::Order;
    GuestEntry entry;
    int column = 0;
    entry.entry = static_cast<quint32>(row.integer(column++));
    entry.guest = row.uuid(column++);
    names::SearchSource &source = entry.source;
    source.name.native = row.text(column++);
    source.name.surname = row.text(column++);
    source.name.given = row.text(column++);
    source.name.order = row.integer(column++) ? Order::FamilyFirst : Order::GivenFirst;
    source.aliases = listOf(row, column++);
    source.phones = listOf(row, column++);
    entry.documentType = row.text(column++);
    source.documents = listOf(row, column++);
    source.emails = listOf(row, column++);
    source.memberNumbers = listOf(row, column++);
    source.rooms = listOf(row, column++);
    source.confirmations = listOf(row, column++);
    entry.nationality = row.text(column++);
    entry.vipCode = row.text(column++);
    entry.alerts = listOf(row, column++);
    entry.doNotRoom = row.integer(column++) != 0;
    entry.inHouse = row.integer(column++) != 0;
    entry.arrival = dateOf(row, column++);
    entry.lastStay = dateOf(row, column);
    return entry;
}

sync::Value textOrNull(const QString &text)
{
    return text.isEmpty() ? sync::Value() : sync::Value(text);
}

sync::Value textOrNull(const QStringList &list)
{
    return textOrNull(list.join(u'\n'));
}

sync::Value textOrNull(QDate date)
{
    return date.isValid() ? sync::Value(date.toString(Qt::ISODate)) : sync::Value();
}

std::vector<quint32> numbers(Statement &query)
{
    std::vector<quint32> found;
    while (query.step())
        found.push_back(static_cast<quint32>(query.integer(0)));
    return found;
}

/// As the index has it; no word of a guest's is asked for in that column.
constexpr QLatin1StringView kInHouse("inhouse");

QString wordOf(QDate arrival)
{
    return arrival.toString(QStringLiteral("yyyyMMdd"));
}

QString daysOf(const GuestEntry &entry)
{
    QStringList words;
    if (entry.inHouse)
        words.append(kInHouse.toString());
    if (entry.arrival.isValid())
        words.append(wordOf(entry.arrival));
    return words.join(u' ');
}

void bindText(Statement &statement, quint32 entry, const SearchText &text)
{
    statement.bind(":entry", qint64(entry))
        .bind(":name", text.name)
        .bind(":reading", text.reading)
        .bind(":digits", text.digits)
        .bind(":code", text.code);
}

void addText(Connection &connection, quint32 entry, const SearchText &text)
{
    Statement add(connection,
        "INSERT INTO guest_search (rowid, name, reading, digits, code)"
        " VALUES (:entry, :name, :reading, :digits, :code)");
    bindText(add, entry, text);
    add.run();
}

void addCurrentText(
    Connection &connection, quint32 entry, const SearchText &text, const QString &days)
{
    Statement add(connection,
        "INSERT INTO guest_search_current (rowid, name, reading, digits, code, days)"
        " VALUES (:entry, :name, :reading, :digits, :code, :days)");
    bindText(add, entry, text);
    add.bind(":days", days).run();
}

void removeText(Connection &connection, quint32 entry)
{
    Statement(connection, "DELETE FROM guest_search WHERE rowid = :entry")
        .bind(":entry", qint64(entry))
        .run();
}

void removeCurrentText(Connection &connection, quint32 entry)
{
    Statement(connection, "DELETE FROM guest_search_current WHERE rowid = :entry")
        .bind(":entry", qint64(entry))
        .run();
}

/// The number of the row. Two plain statements, for those that may undo themselves halfway (an
/// upsert, RETURNING) begin a savepoint each, and at every savepoint FTS5 writes out what it
/// gathers: a segment a guest instead of one a commit.
quint32 writeRow(Connection &connection, const GuestEntry &entry, const QByteArray &sortKey)
{
    const names::SearchSource &source = entry.source;
    Statement write(connection,
        entry.entry == 0
            ? "INSERT INTO guest_search_entry (" LOBBY_ENTRY_COLUMNS ", sort_key) VALUES (:entry,"
              " :guest, :native, :surname, :given, :family_first, :aliases, :phones,"
              " :document_type, :documents, :emails, :member_no, :rooms, :confirmations,"
              " :nationality, :vip_code, :alerts, :do_not_room, :in_house, :arrival, :last_stay,"
              " :sort_key)"
            : "UPDATE guest_search_entry SET native = :native,"
              " surname = :surname, given = :given, family_first = :family_first,"
              " aliases = :aliases, phones = :phones, document_type = :document_type,"
              " documents = :documents, emails = :emails, member_no = :member_no, rooms = :rooms,"
              " confirmations = :confirmations, nationality = :nationality, vip_code = :vip_code,"
              " alerts = :alerts, do_not_room = :do_not_room, in_house = :in_house,"
              " arrival = :arrival, last_stay = :last_stay, sort_key = :sort_key"
              " WHERE entry = :entry AND guest_id = :guest");
    write.bind(":entry", entry.entry ? sync::Value(qint64(entry.entry)) : sync::Value())
        .bind(":guest", entry.guest)
        .bind(":native", textOrNull(source.name.native))
        .bind(":surname", textOrNull(source.name.surname))
        .bind(":given", textOrNull(source.name.given))
        .bind(":family_first",
            qint64(source.name.order == names::PersonalName::Order::FamilyFirst ? 1 : 0))
        .bind(":aliases", textOrNull(source.aliases))
        .bind(":phones", textOrNull(source.phones))
        .bind(":document_type", textOrNull(entry.documentType))
        .bind(":documents", textOrNull(source.documents))
        .bind(":emails", textOrNull(source.emails))
        .bind(":member_no", textOrNull(source.memberNumbers))
        .bind(":rooms", textOrNull(source.rooms))
        .bind(":confirmations", textOrNull(source.confirmations))
        .bind(":nationality", textOrNull(entry.nationality))
        .bind(":vip_code", textOrNull(entry.vipCode))
        .bind(":alerts", textOrNull(entry.alerts))
        .bind(":do_not_room", qint64(entry.doNotRoom ? 1 : 0))
        .bind(":in_house", qint64(entry.inHouse ? 1 : 0))
        .bind(":arrival", textOrNull(entry.arrival))
        .bind(":last_stay", textOrNull(entry.lastStay))
        .bind(":sort_key", sortKey)
        .run();
    return entry.entry != 0
        ? entry.entry
        : static_cast<quint32>(connection.integer("SELECT last_insert_rowid()"));
}

} // namespace

std::optional<GuestEntry> entryOf(Connection &connection, const Uuid &guest)
{
    Statement query(connection,
        "SELECT " LOBBY_ENTRY_COLUMNS " FROM guest_search_entry WHERE guest_id = :guest");
    return query.bind(":guest", guest).step() ? std::optional(readEntry(query)) : std::nullopt;
}

QList<GuestEntry> entriesNumbered(Connection &connection, const std::vector<quint32> &numbers)
{
    QList<GuestEntry> entries;
    entries.reserve(static_cast<qsizetype>(numbers.size()));
    Statement query(
        connection, "SELECT " LOBBY_ENTRY_COLUMNS " FROM guest_search_entry WHERE entry = :entry");
    for (const quint32 number : numbers) {
        if (query.bind(":entry", qint64(number)).step())
            entries.append(readEntry(query));
        query.reset();
    }
    return entries;
}

std::vector<quint32> matching(Connection &connection, const QString &expression, int limit)
{
    Statement query(connection,
        "SELECT rowid FROM guest_search WHERE guest_search MATCH :match"
        " ORDER BY rowid DESC LIMIT :limit");
    query.bind(":match", expression).bind(":limit", qint64(limit));
    return numbers(query);
}

std::vector<quint32> matchingCurrent(
    Connection &connection, const QString &expression, QDate today, int limit)
{
    Statement query(connection,
        "SELECT rowid FROM guest_search_current WHERE guest_search_current MATCH :match"
        " ORDER BY rowid DESC LIMIT :limit");
    query
        .bind(":match",
            QStringLiteral("{name reading digits code} : (%1) AND days : (\"%2\" OR \"%3\")")
                .arg(expression, kInHouse, wordOf(today)))
        .bind(":limit", qint64(limit));
    return numbers(query);
}

std::vector<quint32> allMatching(Connection &connection, const QString &expression)
{
    Statement query(connection, "SELECT rowid FROM guest_search WHERE guest_search MATCH :match");
    query.bind(":match", expression);
    return numbers(query);
}

std::vector<quint32> inOrder(Connection &connection, qint64 limit)
{
    Statement query(
        connection, "SELECT entry FROM guest_search_entry ORDER BY sort_key, entry LIMIT :limit");
    query.bind(":limit", limit);
    return numbers(query);
}

void writeEntry(Connection &connection, GuestEntry entry, const std::optional<GuestEntry> &old,
    const QByteArray &sortKey, bool anew)
{
    entry.entry = old ? old->entry : 0;
    if (old && !anew && *old == entry)
        return;
    const quint32 number = writeRow(connection, entry, sortKey);
    const bool newText = !old || anew || !sameSource(old->source, entry.source);
    const QString days = daysOf(entry);
    const QString oldDays = old ? daysOf(*old) : QString();
    const bool newCurrent = newText || days != oldDays;
    const bool addsCurrent = newCurrent && !days.isEmpty();
    if (old && newText)
        removeText(connection, number);
    if (newCurrent && !oldDays.isEmpty())
        removeCurrentText(connection, number);
    if (!newText && !addsCurrent)
        return;
    const SearchText text = names::searchTextOf(entry.source);
    if (newText)
        addText(connection, number, text);
    if (addsCurrent)
        addCurrentText(connection, number, text, days);
}

void removeEntry(Connection &connection, const GuestEntry &entry)
{
    removeText(connection, entry.entry);
    if (entry.isCurrent())
        removeCurrentText(connection, entry.entry);
    Statement(connection, "DELETE FROM guest_search_entry WHERE entry = :entry")
        .bind(":entry", qint64(entry.entry))
        .run();
}

} // namespace lobby::guests
