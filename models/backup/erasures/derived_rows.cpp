#include "models/backup/erasures/derived_rows.h"

#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"

#include <array>

namespace lobby::backup {

namespace {

/// Names in the table "meta" that say that something derived is complete.
constexpr std::array kDerivedMarks = {"guest_search_version", "guest_search_place",
    "organization_search_version", "case_progress_rules"};

bool hasTable(store::Connection &connection, QStringView name)
{
    store::Statement query(connection, "SELECT 1 FROM sqlite_schema WHERE name = :name");
    return query.bind(":name", name).step();
}

} // namespace

void forgetDerivedRows(store::Connection &connection)
{
    for (const char *mark : kDerivedMarks)
        store::removeMeta(connection, mark);
    // An index is not made anew over entries of guests who are gone.
    if (hasTable(connection, u"guest_search"))
        connection.execute("INSERT INTO guest_search (guest_search) VALUES ('delete-all');"
                           "INSERT INTO guest_search_current (guest_search_current)"
                           " VALUES ('delete-all');"
                           "DELETE FROM guest_search_entry");
    if (hasTable(connection, u"organization_search"))
        connection.execute("INSERT INTO organization_search (organization_search)"
                           " VALUES ('delete-all');"
                           "DELETE FROM organization_entry");
}

} // namespace lobby::backup
