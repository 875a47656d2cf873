#include "models/stays/lists/stay_rows.h"

#include "models/guests/guest_repository.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"

#include <algorithm>

namespace lobby::stays {

using namespace store;

namespace {

void appendAlerts(Connection &connection, const StayRow &row, QList<Notice> &notices)
{
    Statement query(connection,
        "SELECT code, text FROM alert WHERE present = 1 AND (guest_id IN " LOBBY_RECORDS_OF_GUEST
        " OR guest_id IN (SELECT coalesce(others.record_id, c.guest_id) FROM stay_guest AS c"
        " LEFT JOIN guest_identity AS own ON own.record_id = c.guest_id"
        " LEFT JOIN guest_identity AS others ON others.guest_id = own.guest_id"
        " WHERE c.stay_id = :stay AND c.present = 1 AND c.role = 'companion')) ORDER BY id");
    query.bind(":guest", row.guest).bind(":stay", row.stay);
    while (query.step())
        notices.append({noticeKindOf(query.text(0)), query.text(1)});
}

/// The guest as he is shown, if his record is one with others.
std::optional<guests::Guest> jointGuestOf(Connection &connection, const Uuid &record)
{
    static const guests::GuestRepository repository;
    if (record.isNull() || guests::recordsOf(connection, record).size() < 2)
        return std::nullopt;
    const std::optional<guests::GuestProfile> profile = repository.load(connection, record);
    return profile ? std::optional(profile->guest) : std::nullopt;
}

} // namespace

StayRow readStayRow(Connection &connection, const Statement &row, QDate from)
{
    StayRow stay;
    int at = 0;
    stay.stay = row.uuid(at++);
    stay.guest = row.uuid(at++);
    stay.expectedTime = QTime::fromString(row.text(at++), QStringLiteral("HH:mm"));
    stay.room = row.text(at++);
    stay.roomType = row.text(at++);
    stay.arrival = QDate::fromString(row.text(at++), Qt::ISODate);
    stay.departure = QDate::fromString(row.text(at++), Qt::ISODate);
    stay.channel = row.text(at++);
    stay.confirmationNo = row.text(at++);
    stay.status = StayState::fromLattice(row.integer(at++)).status;
    const QString remark = row.text(at++);
    stay.name = guests::readGuestName(row, at);
    at += guests::kGuestNameColumns;
    stay.language = row.text(at++);
    QString vip = row.text(at++);
    bool doNotRoom = row.integer(at++) != 0;
    QString birthDate = row.text(at++);
    stay.documentMissing = row.integer(at) != 0;
    if (const std::optional<guests::Guest> joint = jointGuestOf(connection, stay.guest)) {
        stay.guest = joint->id;
        stay.name = joint->name();
        stay.language = joint->language;
        vip = joint->vipCode;
        doNotRoom = joint->doNotRoom;
        birthDate = joint->birthDate.toText();
    }

    QList<Notice> notices;
    appendAlerts(connection, stay, notices);
    if (doNotRoom)
        notices.append({NoticeKind::DoNotRoom, {}});
    if (!vip.isEmpty())
        notices.append({NoticeKind::Vip, vip});
    if (hasBirthday(birthDate, std::max(from, stay.arrival), std::max(from, stay.departure)))
        notices.append({NoticeKind::Birthday, {}});
    if (!remark.isEmpty())
        notices.append({NoticeKind::Remark, remark});
    stay.notices = ordered(std::move(notices));
    return stay;
}

std::optional<StayRow> readStayRow(Connection &connection, const Uuid &stay, QDate from)
{
    Statement query(connection,
        "SELECT " LOBBY_STAY_ROW_COLUMNS " FROM " LOBBY_STAY_ROW_TABLES
        " WHERE s.id = :id AND s.present = 1 AND s.archived = 0");
    query.bind(":id", stay);
    return query.step() ? std::optional(readStayRow(connection, query, from)) : std::nullopt;
}

} // namespace lobby::stays
