#include "models/quality/quiet/quiet_repository.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/guests/values/masking.h"
#include "models/guests/values/stay_rank.h"
#include "models/quality/quiet/dummy_values.h"
#include "models/store/engine/statement.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

using guests::StayRank;
using store::Statement;
using Entry = schema::Verification;

namespace {

constexpr int kWeekDays = 7;
constexpr int kYearDays = 365;
constexpr qint64 kStaleMs = qint64 {2} * kYearDays * 24 * 3600 * 1000;
constexpr int kGuestColumn = 3; ///< id of the row, of the record, of the guest who is shown

// What every question begins with; of `m`, what is looked at.
#define QUIET_COLUMNS                                                                              \
    "SELECT m.id, m.guest_id, coalesce(i.guest_id, m.guest_id), " LOBBY_GUEST_NAME_COLUMNS
#define QUIET_OF_GUEST                                                                             \
    " JOIN guest AS g ON g.id = m.guest_id AND g.present = 1 AND g.archived = 0"                   \
    " LEFT JOIN guest_identity AS i ON i.record_id = m.guest_id WHERE m.present = 1"
// Whoever was here within a year, is here or comes.
#define QUIET_CAME_LATELY                                                                          \
    " AND EXISTS (SELECT 1 FROM stay AS s WHERE s.guest_id = m.guest_id AND s.present = 1"         \
    " AND s.archived = 0 AND s.departure >= :year)"

QuietItem readItem(const Statement &row, QuietKind kind, const char *set)
{
    QuietItem item;
    item.kind = kind;
    item.about = row.uuid(0);
    item.record = row.uuid(1);
    item.guest = row.uuid(2);
    item.set = QString::fromLatin1(set);
    item.name = guests::readGuestName(row, kGuestColumn);
    return item;
}

constexpr int kValueColumn = kGuestColumn + guests::kGuestNameColumns;

/// What an entry of the verification ledger is called that says so.
QLatin1StringView whatOf(QuietKind kind, const QString &set)
{
    switch (kind) {
    case QuietKind::DummyBirthDate:
    case QuietKind::MissingBirthDate:
        return QLatin1StringView("birth");
    case QuietKind::ExpiredDocument:
        return QLatin1StringView("document");
    default:
        return set == QLatin1StringView("telephone") ? QLatin1StringView("telephone")
                                                     : QLatin1StringView("email");
    }
}

/// When a row was made, by its id: RFC 9562, 5.7.
qint64 madeMs(const Uuid &id)
{
    qint64 ms = 0;
    for (const char byte : id.toBytes().first(6))
        ms = ms * 256 + static_cast<uchar>(byte);
    return ms;
}

QString dayBefore(QDate today, int days)
{
    return today.addDays(-days).toString(Qt::ISODate);
}

} // namespace

QLatin1StringView quietCode(QuietKind kind)
{
    switch (kind) {
    case QuietKind::DummyEmail:
        return QLatin1StringView("dummy_email");
    case QuietKind::PortalAlias:
        return QLatin1StringView("portal_alias");
    case QuietKind::DummyTelephone:
        return QLatin1StringView("dummy_telephone");
    case QuietKind::DummyBirthDate:
        return QLatin1StringView("dummy_birth_date");
    case QuietKind::ExpiredDocument:
        return QLatin1StringView("expired_document");
    case QuietKind::MissingBirthDate:
        return QLatin1StringView("missing_birth_date");
    case QuietKind::StaleContact:
        break;
    }
    return QLatin1StringView("stale_contact");
}

void QuietRepository::addEmails(QList<QuietItem> &items) const
{
    Statement query(
        m_connection, QUIET_COLUMNS ", m.address, g.generated FROM email AS m" QUIET_OF_GUEST);
    while (query.step()) {
        const QString address = query.text(kValueColumn);
        const bool isAlias = isPortalAlias(address);
        // Guests who are made up have addresses that can never be.
        const bool isMadeUp = query.integer(kValueColumn + 1) != 0
            && address.contains(QLatin1StringView("@example."));
        if (!isAlias && (isMadeUp || !isDummyEmail(address)))
            continue;
        QuietItem item
            = readItem(query, isAlias ? QuietKind::PortalAlias : QuietKind::DummyEmail, "email");
        item.value = guests::maskedEmail(address);
        items.append(item);
    }
}

void QuietRepository::addTelephones(QList<QuietItem> &items) const
{
    Statement query(m_connection,
        QUIET_COLUMNS ", coalesce(nullif(m.e164, ''), m.raw) FROM telephone AS m" QUIET_OF_GUEST);
    while (query.step()) {
        const QString number = query.text(kValueColumn);
        if (!isDummyTelephone(number))
            continue;
        QuietItem item = readItem(query, QuietKind::DummyTelephone, "telephone");
        item.value = guests::maskedPhone(number);
        items.append(item);
    }
}

void QuietRepository::addBirthDates(QList<QuietItem> &items, QDate today) const
{
    Statement dummies(m_connection,
        "SELECT g.id, g.id, coalesce(i.guest_id, g.id), " LOBBY_GUEST_NAME_COLUMNS
        ", g.birth_date FROM guest AS g LEFT JOIN guest_identity AS i ON i.record_id = g.id"
        " WHERE g.present = 1 AND g.archived = 0 AND g.birth_date IS NOT NULL");
    while (dummies.step()) {
        const QString date = dummies.text(kValueColumn);
        if (!isDummyBirthDate(date))
            continue;
        items.append(readItem(dummies, QuietKind::DummyBirthDate, ""));
        items.last().value = date.left(4);
    }
    // Only as much of a stay as is not over; ranks without the generation of the status.
    Statement missing(m_connection,
        "SELECT DISTINCT g.id, g.id, coalesce(i.guest_id, g.id), " LOBBY_GUEST_NAME_COLUMNS
        " FROM stay AS s JOIN guest AS g ON g.id = s.guest_id AND g.present = 1 AND g.archived = 0"
        " LEFT JOIN guest_identity AS i ON i.record_id = g.id"
        " WHERE s.present = 1 AND s.archived = 0 AND s.departure >= :today AND s.arrival <= :soon"
        " AND s.status % :ranks IN (:expected, :in_house)"
        " AND NOT EXISTS (SELECT 1 FROM guest AS r WHERE r.birth_date IS NOT NULL AND r.id "
        "IN " LOBBY_RECORDS_OF("g.id") ")");
    missing.bind(":today", dayBefore(today, 0))
        .bind(":soon", dayBefore(today, -kWeekDays))
        .bind(":ranks", qint64(sync::kRanksPerGeneration))
        .bind(":expected", qint64(StayRank::Expected))
        .bind(":in_house", qint64(StayRank::InHouse));
    while (missing.step())
        items.append(readItem(missing, QuietKind::MissingBirthDate, ""));
}

void QuietRepository::addExpired(QList<QuietItem> &items, QDate today) const
{
    Statement query(m_connection,
        QUIET_COLUMNS
        ", m.doc_type, m.number_last4, m.expiry_date FROM identity_document AS m" QUIET_OF_GUEST
            QUIET_CAME_LATELY " AND m.expiry_date < :today"
        " AND NOT EXISTS (SELECT 1 FROM identity_document AS v WHERE v.present = 1"
        " AND (v.expiry_date IS NULL OR v.expiry_date >= :today) AND v.guest_id "
        "IN " LOBBY_RECORDS_OF("m.guest_id") ")");
    query.bind(":today", dayBefore(today, 0)).bind(":year", dayBefore(today, kYearDays));
    while (query.step()) {
        QuietItem item = readItem(query, QuietKind::ExpiredDocument, "identity_document");
        item.value = guests::maskedDocument(query.text(kValueColumn), query.text(kValueColumn + 1));
        item.since = QDate::fromString(query.text(kValueColumn + 2), Qt::ISODate);
        items.append(item);
    }
}

void QuietRepository::addStale(QList<QuietItem> &items, qint64 nowMs, QDate today) const
{
    // An id says when its row was made.
    const qint64 before = nowMs - kStaleMs;
    QByteArray bound(Uuid::kSize, '\0');
    for (int i = 0; i < 6; ++i)
        bound[i] = static_cast<char>((before >> (8 * (5 - i))) & 0xff);
    const auto add = [&](const char *sql, const char *set, QString (*mask)(const QString &)) {
        Statement query(m_connection, sql);
        query.bind(":bound", bound)
            .bind(":before", before)
            .bind(":year", dayBefore(today, kYearDays));
        while (query.step()) {
            QuietItem item = readItem(query, QuietKind::StaleContact, set);
            item.value = mask(query.text(kValueColumn));
            item.since = QDateTime::fromMSecsSinceEpoch(madeMs(item.about)).date();
            items.append(item);
        }
    };
#define QUIET_UNCONFIRMED(what)                                                                    \
    " AND m.id < :bound AND m.is_primary = 1"                                                      \
    " AND NOT EXISTS (SELECT 1 FROM verification AS v WHERE v.guest_id = m.guest_id"               \
    " AND v.present = 1 AND v.what IN ('" what "', 'record') AND v.outcome <> 'false'"             \
    " AND (v.about_id IS NULL OR v.about_id = m.id) AND v.at >= :before)"
    add(QUIET_COLUMNS
        ", coalesce(nullif(m.e164, ''), m.raw) FROM telephone AS m" QUIET_OF_GUEST QUIET_CAME_LATELY
            QUIET_UNCONFIRMED("telephone"),
        "telephone", &guests::maskedPhone);
    add(QUIET_COLUMNS
        ", m.address FROM email AS m" QUIET_OF_GUEST QUIET_CAME_LATELY QUIET_UNCONFIRMED("email"),
        "email", &guests::maskedEmail);
}

QList<QuietItem> QuietRepository::items(qint64 nowMs, QDate today) const
{
    QList<QuietItem> items;
    addBirthDates(items, today);
    addExpired(items, today);
    addTelephones(items);
    addEmails(items);
    addStale(items, nowMs, today);

    QSet<std::pair<QString, QByteArray>> settled;
    Statement right(m_connection,
        "SELECT what, coalesce(about_id, guest_id) FROM verification"
        " WHERE present = 1 AND outcome = 'right'");
    while (right.step())
        settled.insert({right.text(0), right.bytes(1)});
    QSet<std::pair<QString, QByteArray>> putOff;
    Statement later(m_connection, "SELECT kind, about_id FROM quiet_later WHERE until_at > :now");
    later.bind(":now", nowMs);
    while (later.step())
        putOff.insert({later.text(0), later.bytes(1)});
    items.removeIf([&](const QuietItem &item) {
        const QByteArray about = item.about.toBytes();
        // Of a contact that grows old the question itself knows for how long it was right.
        const bool isRight = item.kind != QuietKind::StaleContact
            && settled.contains({whatOf(item.kind, item.set), about});
        return isRight || putOff.contains({quietCode(item.kind), about});
    });
    // Whoever has something that nobody means need not be asked whether it still holds.
    QSet<Uuid> worse;
    for (const QuietItem &item : std::as_const(items)) {
        if (item.kind != QuietKind::StaleContact)
            worse.insert(item.about);
    }
    items.removeIf([&worse](const QuietItem &item) {
        return item.kind == QuietKind::StaleContact && worse.contains(item.about);
    });
    std::ranges::stable_sort(items, {}, [](const QuietItem &item) {
        return std::ranges::find(kQuietKinds, item.kind) - kQuietKinds.begin();
    });
    return items;
}

sync::Intent QuietRepository::foundRight(const QuietItem &item, const Uuid &staff, qint64 nowMs)
{
    const bool isOfRecord = item.about == item.record;
    return {sync::OpKind::Append, Entry::kTable, Uuid::v7(nowMs),
        {{Entry::GuestId, item.record.toBytes()},
            {Entry::What, QString(whatOf(item.kind, item.set))},
            {Entry::AboutId, isOfRecord ? sync::Value() : sync::Value(item.about.toBytes())},
            {Entry::Outcome, QStringLiteral("right")}, {Entry::Method, QStringLiteral("review")},
            {Entry::StaffId, sync::orNothing(staff)}, {Entry::At, nowMs}}};
}

void QuietRepository::putOff(const QuietItem &item, qint64 untilMs, qint64 nowMs) const
{
    Statement over(m_connection, "DELETE FROM quiet_later WHERE until_at <= :now");
    over.bind(":now", nowMs).step();
    Statement later(m_connection,
        "INSERT INTO quiet_later (kind, about_id, until_at) VALUES (:kind, :about, :until)"
        " ON CONFLICT (kind, about_id) DO UPDATE SET until_at = excluded.until_at");
    later.bind(":kind", QString(quietCode(item.kind)))
        .bind(":about", item.about)
        .bind(":until", untilMs)
        .step();
}

} // namespace lobby::quality
