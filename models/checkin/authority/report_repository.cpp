#include "models/checkin/authority/report_repository.h"

#include "models/access/property/branches.h"
#include "models/guests/guest_repository.h"
#include "models/guests/guest_rows.h"
#include "models/stays/stay_repository.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::checkin {

using store::Statement;
using Row = schema::AuthorityReport;

namespace {

// clang-format off
#define REPORT_COLUMNS \
    "r.id, r.branch_id, r.stay_id, r.guest_id, r.kind, r.state, r.problem, r.payload_hash," \
    " r.tries, r.changed_at, r.archived"
// clang-format on
constexpr int kReportColumns = 11;

constexpr const char *kLoad = "SELECT " REPORT_COLUMNS " FROM authority_report r WHERE r.id = :id"
                              " AND r.present = 1";
constexpr const char *kOpen
    = "SELECT " REPORT_COLUMNS " FROM authority_report r WHERE r.branch_id = :branch"
      " AND r.state <> 'processed' AND r.present = 1 AND r.archived = 0"
      " ORDER BY r.changed_at, r.id";

// clang-format off
#define REPORT_ROW \
    "SELECT " REPORT_COLUMNS ", g.full_name_native, g.surname, g.given_name, g.latin_surname," \
    " g.latin_given_name, g.name_order, s.room FROM authority_report r" \
    " LEFT JOIN guest g ON g.id = r.guest_id AND g.present = 1" \
    " LEFT JOIN stay s ON s.id = r.stay_id AND s.present = 1" \
    " WHERE r.branch_id = :branch AND r.present = 1 AND r.archived = 0"
// clang-format on
constexpr const char *kOpenRows
    = REPORT_ROW " AND r.state <> 'processed'"
                 " ORDER BY r.state IN ('to_send', 'to_process'), r.changed_at, r.id LIMIT :limit";
constexpr const char *kProcessedRows
    = REPORT_ROW " AND r.state = 'processed' ORDER BY r.changed_at DESC, r.id LIMIT :limit";

// Who is in the house by its index; who has left by the day on which he did.
constexpr const char *kUnreported
    = "WITH ended AS (SELECT id, guest_id, checked_in_at, checked_out_at FROM stay"
      "  WHERE branch_id = :branch AND status % 16 = 4 AND present = 1 AND archived = 0"
      "  UNION ALL SELECT id, guest_id, checked_in_at, checked_out_at FROM stay"
      "  WHERE branch_id = :branch AND departure >= :from AND status % 16 = 5 AND present = 1"
      "  AND archived = 0),"
      " staying AS (SELECT id AS stay_id, guest_id, checked_in_at, checked_out_at FROM ended"
      "  UNION ALL SELECT e.id, o.guest_id, e.checked_in_at, e.checked_out_at FROM ended e"
      "  JOIN stay_guest o ON o.stay_id = e.id AND o.present = 1 AND o.role = 'companion'),"
      " event AS (SELECT stay_id, guest_id, 'arrival' AS kind, checked_in_at AS at FROM staying"
      "  WHERE checked_in_at >= :since"
      "  UNION ALL SELECT stay_id, guest_id, 'departure', checked_out_at FROM staying"
      "  WHERE checked_out_at >= :since)"
      " SELECT e.stay_id, e.guest_id, e.kind FROM event e"
      " LEFT JOIN authority_report r ON r.stay_id = e.stay_id AND r.guest_id = e.guest_id"
      "  AND r.kind = e.kind AND r.present = 1"
      " WHERE r.id IS NULL OR r.archived = 1 OR (e.at > r.changed_at"
      "  AND r.state IN ('to_process', 'error_processing', 'processed'))"
      " ORDER BY e.at, e.stay_id, e.guest_id";

AuthorityReport read(const Statement &row)
{
    AuthorityReport report;
    int at = 0;
    report.id = row.uuid(at++);
    report.branch = row.uuid(at++);
    report.stay = row.uuid(at++);
    report.guest = row.uuid(at++);
    report.kind = reportKindNamed(row.text(at++));
    report.state = reportStateNamed(row.text(at++));
    report.problem = row.text(at++);
    report.payloadHash = row.bytes(at++);
    report.tries = static_cast<int>(row.integer(at++));
    report.changedAt = row.integer(at++);
    report.withdrawn = row.integer(at) != 0;
    return report;
}

ReportRow readRow(const Statement &row)
{
    guests::Guest guest;
    int at = kReportColumns;
    guest.fullNameNative = row.text(at++);
    guest.surname = row.text(at++);
    guest.givenName = row.text(at++);
    guest.latinSurname = row.text(at++);
    guest.latinGivenName = row.text(at++);
    guest.nameOrder = guests::orderOf(row.text(at++));
    return {read(row), guest.name(), row.text(at)};
}

sync::Fields stateOf(const AuthorityReport &report)
{
    return {{Row::State, QString(stateName(report.state))},
        {Row::Problem, sync::orNothing(report.problem)},
        {Row::PayloadHash, sync::orNothing(report.payloadHash)},
        {Row::Tries, qint64 {report.tries}}, {Row::ChangedAt, report.changedAt}};
}

} // namespace

std::optional<AuthorityReport> ReportRepository::load(const Uuid &id) const
{
    Statement query(m_connection, kLoad);
    return query.bind(":id", id).step() ? std::optional(read(query)) : std::nullopt;
}

QList<AuthorityReport> ReportRepository::open(const Uuid &branch) const
{
    QList<AuthorityReport> reports;
    Statement query(m_connection, kOpen);
    query.bind(":branch", branch);
    while (query.step())
        reports.append(read(query));
    return reports;
}

QList<ReportRow> ReportRepository::rows(const Uuid &branch, ReportList list) const
{
    QList<ReportRow> rows;
    const auto append = [&](const char *sql) {
        Statement query(m_connection, sql);
        query.bind(":branch", branch).bind(":limit", qint64 {kMostListed - rows.size()});
        while (query.step())
            rows.append(readRow(query));
    };
    append(kOpenRows);
    if (list == ReportList::All)
        append(kProcessedRows);
    return rows;
}

QList<StayEvent> ReportRepository::unreported(
    const Uuid &branch, qint64 sinceMs, QDate departedFrom) const
{
    QList<StayEvent> events;
    Statement query(m_connection, kUnreported);
    query.bind(":branch", branch)
        .bind(":since", sinceMs)
        .bind(":from", departedFrom.toString(Qt::ISODate));
    while (query.step())
        events.append({query.uuid(0), query.uuid(1), reportKindNamed(query.text(2))});
    return events;
}

std::optional<qint64> ReportRepository::happened(const AuthorityReport &report) const
{
    const auto stay = stays::StayRepository(m_connection).load(report.stay);
    return stay ? happenedAt(report.kind, *stay, report.guest) : std::nullopt;
}

std::optional<ReportFacts> ReportRepository::facts(const Uuid &stay, const Uuid &guest) const
{
    std::optional<stays::Stay> stored = stays::StayRepository(m_connection).load(stay);
    std::optional<guests::GuestProfile> profile
        = guests::GuestRepository().load(m_connection, guest);
    if (!stored || !profile)
        return std::nullopt;
    ReportFacts facts {*std::move(stored), *std::move(profile)};
    const access::Branch branch = access::branchIn(m_connection, facts.stay.branch);
    facts.branchName = branch.name;
    facts.branchCode = branch.code;
    return facts;
}

sync::Intent ReportRepository::creationOf(const AuthorityReport &report)
{
    sync::Fields fields = stateOf(report);
    fields[Row::BranchId] = report.branch.toBytes();
    fields[Row::StayId] = report.stay.toBytes();
    fields[Row::GuestId] = report.guest.toBytes();
    fields[Row::Kind] = QString(kindName(report.kind));
    return {sync::OpKind::Create, Row::kTable, report.id, std::move(fields)};
}

sync::Intent ReportRepository::changeOf(const AuthorityReport &report)
{
    return {sync::OpKind::Set, Row::kTable, report.id, stateOf(report)};
}

sync::Intent ReportRepository::withdrawalOf(const Uuid &report, bool withdrawn)
{
    return {
        sync::OpKind::Archive, Row::kTable, report, {{sync::kArchivedField, qint64 {withdrawn}}}};
}

} // namespace lobby::checkin
