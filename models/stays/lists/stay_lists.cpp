#include "models/stays/lists/stay_lists.h"

#include "models/stays/lists/free_rooms.h"
#include "models/stays/lists/stay_rows.h"
#include "models/support/async.h"

#include <algorithm>
#include <array>

#include "schema/schema.h"

namespace lobby::stays {

StayLists::StayLists(
    store::Database &database, const access::Authoriser &authoriser, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_authoriser(authoriser)
{
    connect(&database, &store::Database::changed, this, &StayLists::onCommitted);
}

QFuture<Result<Day>> StayLists::day(const Uuid &branch, QDate date) const
{
    if (const auto leave = m_authoriser.authorise(access::Permission::StayView); !leave)
        return refusedWith<Day>(leave.error());
    return m_database.read([branch, date, today = today()](store::Connection &connection) {
        return readDay(connection, branch, date, today);
    });
}

QFuture<Result<StayPage>> StayLists::page(
    const StayFilter &filter, const std::optional<StayPlace> &after, int limit) const
{
    if (const auto leave = m_authoriser.authorise(access::Permission::StayView); !leave)
        return refusedWith<StayPage>(leave.error());
    return m_database.read([=, today = today()](store::Connection &connection) {
        return readStayPage(connection, filter, after, limit, today);
    });
}

QFuture<Result<StayRow>> StayLists::row(const Uuid &stay) const
{
    if (const auto leave = m_authoriser.authorise(access::Permission::StayView); !leave)
        return refusedWith<StayRow>(leave.error());
    return m_database.read(
        [stay, today = today()](store::Connection &connection) -> Result<StayRow> {
            const std::optional<StayRow> row = readStayRow(connection, stay, today);
            if (!row)
                return Error {Error::Code::NotFound};
            return *row;
        });
}

QFuture<Result<QStringList>> StayLists::freeRooms(const Stay &wanted) const
{
    if (const auto leave = m_authoriser.authorise(access::Permission::StayView); !leave)
        return refusedWith<QStringList>(leave.error());
    return m_database.read([wanted, today = today()](store::Connection &connection) {
        return readFreeRooms(connection, wanted, today);
    });
}

void StayLists::onCommitted(const store::Committed &committed)
{
    static constexpr std::array<quint16, 5> kShown
        = {schema::Stay::kTable, schema::StayGuest::kTable, schema::Guest::kTable,
            schema::Alert::kTable, schema::IdentityDocument::kTable};
    const bool concerned = std::any_of(
        committed.touched.begin(), committed.touched.end(), [](const store::TouchedRow &row) {
            return std::find(std::begin(kShown), std::end(kShown), row.table) != std::end(kShown);
        });
    if (concerned)
        Q_EMIT changed();
}

} // namespace lobby::stays
