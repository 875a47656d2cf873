#include "models/quality/counting/record_pass.h"

#include "models/guests/guest_repository.h"
#include "models/guests/values/stay_rank.h"
#include "models/quality/counting/member_rows.h"
#include "models/store/engine/statement.h"
#include "models/sync/op.h"

#include <QTimeZone>

#include "schema/schema.h"

namespace lobby::quality {

using store::Connection;
using store::Statement;

namespace {

constexpr qint64 kBetweenLooks = 256; ///< guests, until it is asked whether to go on

constexpr auto kRatedGuests
    = "SELECT id, archived, surname, given_name, full_name_native, latin_surname, latin_given_name,"
      " gender, birth_date, nationality, status, status_reason, registered_branch_id, generated,"
      " stamps FROM guest WHERE present = 1 ORDER BY id";
constexpr auto kGuestsOfStays
    = "SELECT guest_id, branch_id, status FROM stay WHERE present = 1 AND archived = 0"
      " UNION ALL SELECT g.guest_id, s.branch_id, s.status FROM stay_guest g"
      " JOIN stay s ON s.id = g.stay_id WHERE g.present = 1 AND s.present = 1 AND s.archived = 0";
constexpr auto kStaysOfNobody
    = "SELECT count(*) FROM stay s WHERE s.present = 1 AND s.guest_id IS NOT NULL"
      " AND NOT EXISTS (SELECT 1 FROM guest g WHERE g.id = s.guest_id AND g.present = 1)"
      " AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = s.guest_id)";

guests::Guest readRatedGuest(const Statement &row)
{
    guests::Guest guest;
    guest.id = row.uuid(0);
    guest.archived = row.integer(1) != 0;
    guest.surname = row.text(2);
    guest.givenName = row.text(3);
    guest.fullNameNative = row.text(4);
    guest.latinSurname = row.text(5);
    guest.latinGivenName = row.text(6);
    guest.gender = guests::genderOf(row.text(7));
    guest.birthDate = guests::BirthDate::parse(row.text(8)).value_or(guests::BirthDate());
    guest.nationality = row.text(9);
    guest.status = row.text(10);
    guest.statusReason = row.text(11);
    guest.registeredBranchId = row.uuid(12);
    guest.generated = row.integer(13) != 0;
    return guest;
}

/// Does a change of it make somebody the last who wrote the record?
bool isOfRecord(quint16 table)
{
    switch (table) {
    case schema::Guest::kTable:
    case schema::GuestName::kTable:
    case schema::Telephone::kTable:
    case schema::Email::kTable:
    case schema::Address::kTable:
    case schema::IdentityDocument::kTable:
    case schema::Guardian::kTable:
        return true;
    default:
        return false;
    }
}

QDate monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
    return {day.year(), day.month(), 1};
}

} // namespace

RecordPass::RecordPass(Connection &connection, PassQuestion question)
    : m_connection(connection)
    , m_question(std::move(question))
{
}

void RecordPass::readStays()
{
    Statement rows(m_connection, kGuestsOfStays);
    while (rows.step()) {
        Stayed &stayed = m_stays[rows.uuid(0)];
        stayed.branch = rows.uuid(1);
        const guests::StayRank rank = guests::stayRankOf(rows.integer(2));
        stayed.wasHere = stayed.wasHere || rank == guests::StayRank::InHouse
            || rank == guests::StayRank::Departed;
    }
}

void RecordPass::readCountries()
{
    Statement rows(
        m_connection, "SELECT id, coalesce(nullif(jurisdiction, ''), country) FROM branch");
    while (rows.step())
        m_countries.insert(rows.uuid(0), rows.text(1));
}

void RecordPass::readIdentities()
{
    Statement rows(m_connection, "SELECT record_id, guest_id FROM guest_identity");
    while (rows.step())
        m_shown.insert(rows.uuid(0), rows.uuid(1));
}

RatingPlace RecordPass::placeOf(const Uuid &branch) const
{
    QString country = m_countries.value(branch);
    if (country.isEmpty())
        country = m_countries.value(m_question.branch);
    return {country, m_question.today, m_question.nowMs};
}

/// By the log of changes, which a desk that joined later does not have from the beginning.
Uuid RecordPass::authorOf(const QList<Uuid> &records)
{
    Uuid author;
    quint64 latest = 0;
    for (const Uuid &record : records) {
        Statement rows(m_connection,
            "SELECT hlc, device, body FROM op_log WHERE subject = :guest ORDER BY seq DESC");
        rows.bind(":guest", record);
        while (rows.step()) {
            const sync::Stamp stamp {quint64(rows.integer(0)), quint32(rows.integer(1))};
            const Result<sync::Op> op = sync::decodeOp(rows.bytes(2), stamp);
            if (!op || op->kind == sync::OpKind::Nothing || !isOfRecord(op->table))
                continue;
            if (stamp.hlc > latest) {
                latest = stamp.hlc;
                author = op->actor;
            }
            break;
        }
    }
    return author;
}

void RecordPass::count(
    RatedGuest &guest, const QList<Uuid> &records, qint64 madeMs, const Visit &visit)
{
    CountedGuest counted;
    counted.guest = guest.profile.guest.id;
    counted.branch = guest.profile.guest.registeredBranchId;
    for (const Uuid &record : records) {
        const Stayed stayed = m_stays.value(record);
        guest.hasStayed = guest.hasStayed || stayed.wasHere;
        if (counted.branch.isNull())
            counted.branch = stayed.branch;
    }
    if (m_question.wantsMembers)
        counted.member = authorOf(records);
    counted.month = monthOf(madeMs);
    counted.facts = factsOf(guest, placeOf(counted.branch));
    counted.isDouble = m_question.doubles.contains(counted.guest);
    m_records += records.size();
    visit(counted, guest);
}

Result<Done> RecordPass::run(const Visit &visit)
{
    readStays();
    readCountries();
    readIdentities();
    GuestMembers members(m_connection);
    Statement rows(m_connection, kRatedGuests);
    for (qint64 seen = 0; rows.step(); ++seen) {
        if (seen % kBetweenLooks == 0 && m_question.cancelled && *m_question.cancelled)
            return Error {Error::Code::Cancelled};
        RatedGuest guest;
        guest.profile.guest = readRatedGuest(rows);
        const Uuid id = guest.profile.guest.id;
        members.addTo(guest, id);
        const qint64 madeMs = firstWriting(rows.bytes(14));
        const Uuid shown = m_shown.value(id);
        if (!shown.isNull()) {
            Joint &joint = m_joint[shown];
            joint.records.append(id);
            joint.writtenMs.insert(guest.writtenMs);
            joint.ledger += guest.ledger;
            joint.madeMs = joint.madeMs == 0 ? madeMs : std::min(joint.madeMs, madeMs);
            joint.isShown = joint.isShown || (id == shown && !guest.profile.guest.archived);
        } else if (!guest.profile.guest.archived) {
            count(guest, {id}, madeMs, visit);
        }
    }
    countJoint(visit);
    m_orphans = members.orphans() + m_connection.integer(kStaysOfNobody);
    return Done();
}

void RecordPass::countJoint(const Visit &visit)
{
    const guests::GuestRepository repository;
    for (auto joint = m_joint.cbegin(); joint != m_joint.cend(); ++joint) {
        if (!joint->isShown)
            continue;
        auto profile = repository.load(m_connection, joint.key());
        if (!profile)
            continue;
        RatedGuest guest {*std::move(profile), joint->writtenMs, joint->ledger, false};
        count(guest, joint->records, joint->madeMs, visit);
    }
}

} // namespace lobby::quality
