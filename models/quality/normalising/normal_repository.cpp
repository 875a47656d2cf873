#include "models/quality/normalising/normal_repository.h"

#include "models/guests/guest_rows.h"
#include "models/quality/normalising/normal_forms.h"
#include "models/store/engine/statement.h"

#include <algorithm>
#include <array>

namespace lobby::quality {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Statement;

namespace {

constexpr std::array kNormaliserCodes = {"telephone"_L1, "width"_L1, "name_case"_L1, "region"_L1};

/// A column whose values have a normal form; the last but one says where, for those that need it.
struct NormalColumn
{
    Normaliser normaliser;
    quint16 table;
    quint16 field;
    const char *rows; ///< row, guest, value, country
    const char *value;
};

using G = schema::Guest;
using T = schema::Telephone;
using E = schema::Email;
using A = schema::Address;

#define LOBBY_GUEST_COLUMN(normaliser, field, column)                                              \
    {                                                                                              \
        Normaliser::normaliser, G::kTable, G::field,                                               \
            "SELECT id, id, " column                                                               \
            ", '' FROM guest WHERE present = 1 AND archived = 0 AND " column                       \
            " IS NOT NULL ORDER BY id",                                                            \
            "SELECT " column " FROM guest WHERE id = :id AND present = 1"                          \
    }
#define LOBBY_MEMBER_COLUMN(normaliser, type, name, field, column, country)                        \
    {                                                                                              \
        Normaliser::normaliser, type::kTable, type::field,                                         \
            "SELECT m.id, m.guest_id, m." column ", " country " FROM " name                        \
            " m JOIN guest g ON g.id = m.guest_id WHERE m.present = 1 AND g.present = 1"           \
            " AND g.archived = 0 AND m." column " IS NOT NULL ORDER BY m.guest_id, m.id",          \
            "SELECT " column " FROM " name " WHERE id = :id AND present = 1"                       \
    }

const std::array kColumns = std::to_array<NormalColumn>({
    LOBBY_GUEST_COLUMN(NameCase, LatinSurname, "latin_surname"),
    LOBBY_GUEST_COLUMN(NameCase, LatinGivenName, "latin_given_name"),
    LOBBY_GUEST_COLUMN(Width, FullNameNative, "full_name_native"),
    LOBBY_GUEST_COLUMN(Width, LatinSurname, "latin_surname"),
    LOBBY_GUEST_COLUMN(Width, LatinGivenName, "latin_given_name"),
    LOBBY_GUEST_COLUMN(Width, MemberNo, "member_no"),
    LOBBY_MEMBER_COLUMN(Width, E, "email", Address, "address", "''"),
    LOBBY_MEMBER_COLUMN(Width, A, "address", AddressLine, "address_line", "''"),
    LOBBY_MEMBER_COLUMN(Width, A, "address", PostalCode, "postal_code", "''"),
    LOBBY_GUEST_COLUMN(Region, Nationality, "nationality"),
    LOBBY_MEMBER_COLUMN(Region, A, "address", CountryCode, "country_code", "''"),
    LOBBY_MEMBER_COLUMN(Region, A, "address", StateProv, "state_prov", "m.country_code"),
});

/// A number is known by what was typed; where that was understood there is nothing to do.
constexpr auto kTypedNumbers
    = "SELECT m.id, m.guest_id, coalesce(nullif(m.e164, ''), m.raw), '' FROM telephone m"
      " JOIN guest g ON g.id = m.guest_id WHERE m.present = 1 AND g.present = 1"
      " AND g.archived = 0 ORDER BY m.guest_id, m.id";
constexpr auto kNumberNow
    = "SELECT coalesce(nullif(e164, ''), raw) FROM telephone WHERE id = :id AND present = 1";
constexpr NormalColumn kNumbers {
    Normaliser::Telephone, T::kTable, T::E164, kTypedNumbers, kNumberNow};

QString normalForm(
    const NormalColumn &column, const QString &value, const QString &country, const QString &region)
{
    switch (column.normaliser) {
    case Normaliser::Telephone:
        return telephoneForm(value, region);
    case Normaliser::Width:
        return halfWidth(value);
    case Normaliser::NameCase:
        return nameCase(value);
    case Normaliser::Region:
        return column.field == A::StateProv && column.table == A::kTable
            ? regionForm(value, country)
            : countryForm(value);
    }
    Q_UNREACHABLE();
}

const NormalColumn *columnOf(const NormalChange &change)
{
    if (change.table == T::kTable)
        return &kNumbers;
    const auto found = std::ranges::find_if(kColumns, [&change](const NormalColumn &column) {
        return column.table == change.table && column.field == change.field;
    });
    return found == kColumns.end() ? nullptr : &*found;
}

} // namespace

QLatin1StringView codeOf(Normaliser normaliser)
{
    return kNormaliserCodes[size_t(normaliser)];
}

QList<NormalChange> NormalRepository::find(Normaliser normaliser, const QString &region, int most,
    const std::atomic<bool> &cancelled) const
{
    QList<NormalChange> found;
    const auto look = [&](const NormalColumn &column) {
        Statement rows(m_connection, column.rows);
        while (found.size() < most && !cancelled && rows.step()) {
            const QString value = rows.text(2);
            const QString after = normalForm(column, value, rows.text(3), region);
            if (after == value || after.isEmpty())
                continue;
            const Uuid guest = rows.uuid(1);
            found.append(
                {guest, nameOf(guest), column.table, rows.uuid(0), column.field, value, after});
        }
    };
    if (normaliser == Normaliser::Telephone)
        look(kNumbers);
    for (const NormalColumn &column : kColumns) {
        if (column.normaliser == normaliser)
            look(column);
    }
    return found;
}

std::optional<QString> NormalRepository::valueNow(const NormalChange &change) const
{
    const NormalColumn *column = columnOf(change);
    if (!column)
        return std::nullopt;
    Statement query(m_connection, column->value);
    return query.bind(":id", change.row).step() ? std::optional(query.text(0)) : std::nullopt;
}

QString NormalRepository::nameOf(const Uuid &guest) const
{
    Statement query(
        m_connection, "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM guest g WHERE g.id = :id");
    return query.bind(":id", guest).step() ? guests::readGuestName(query, 0).listForm() : QString();
}

qint64 NormalRepository::begin(const NormalRun &run)
{
    Statement(
        m_connection, "INSERT INTO normal_run (kind, staff_id, at) VALUES (:kind, :staff, :at)")
        .bind(":kind", QString(codeOf(run.normaliser)))
        .bind(":staff", run.staff)
        .bind(":at", run.atMs)
        .run();
    return m_connection.integer("SELECT last_insert_rowid()");
}

void NormalRepository::record(qint64 run, const QList<NormalChange> &changes)
{
    for (const NormalChange &change : changes) {
        Statement(m_connection,
            "INSERT INTO normal_change (run, guest_id, table_number, row_id, field, before, after)"
            " VALUES (:run, :guest, :table, :row, :field, :before, :after)")
            .bind(":run", run)
            .bind(":guest", change.guest)
            .bind(":table", qint64(change.table))
            .bind(":row", change.row)
            .bind(":field", qint64(change.field))
            .bind(":before", change.before)
            .bind(":after", change.after)
            .run();
    }
}

void NormalRepository::markUndone(qint64 run, qint64 atMs)
{
    Statement(m_connection, "UPDATE normal_run SET undone_at = :at WHERE id = :run")
        .bind(":at", atMs)
        .bind(":run", run)
        .run();
}

QList<NormalRun> NormalRepository::runs() const
{
    QList<NormalRun> runs;
    Statement query(m_connection, "SELECT id FROM normal_run ORDER BY id DESC LIMIT 50");
    while (query.step()) {
        if (const auto run = load(query.integer(0)))
            runs.append(*run);
    }
    return runs;
}

std::optional<NormalRun> NormalRepository::load(qint64 run) const
{
    Statement query(m_connection,
        "SELECT id, kind, staff_id, at, undone_at,"
        " (SELECT count(*) FROM normal_change WHERE run = normal_run.id)"
        " FROM normal_run WHERE id = :run");
    if (!query.bind(":run", run).step())
        return std::nullopt;
    const auto kind = std::ranges::find_if(
        kNormaliserCodes, [code = query.text(1)](QLatin1StringView one) { return one == code; });
    if (kind == kNormaliserCodes.end())
        return std::nullopt;
    return NormalRun {query.integer(0), Normaliser(kind - kNormaliserCodes.begin()), query.uuid(2),
        query.integer(3), query.integer(4), int(query.integer(5))};
}

QList<NormalChange> NormalRepository::changesOf(qint64 run) const
{
    QList<NormalChange> changes;
    Statement query(m_connection,
        "SELECT guest_id, table_number, row_id, field, before, after FROM normal_change"
        " WHERE run = :run ORDER BY seq");
    query.bind(":run", run);
    while (query.step()) {
        changes.append({query.uuid(0), {}, quint16(query.integer(1)), query.uuid(2),
            quint16(query.integer(3)), query.text(4), query.text(5)});
    }
    return changes;
}

} // namespace lobby::quality
