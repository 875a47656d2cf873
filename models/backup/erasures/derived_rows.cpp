#include "models/backup/erasures/derived_rows.h"

#include "models/store/engine/meta.h"

#include <array>

namespace lobby::backup {

namespace {

/// Names in the table "meta" that say that something derived is complete.
constexpr std::array kDerivedMarks
    = {"guest_search_version", "guest_search_place", "case_progress_rules"};

} // namespace

void forgetDerivedRows(store::Connection &connection)
{
    for (const char *mark : kDerivedMarks)
        store::removeMeta(connection, mark);
    // An index is not made anew over entries of guests who are gone.
    if (connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'guest_search'") > 0)
        connection.execute("INSERT INTO guest_search (guest_search) VALUES ('delete-all');"
                           "INSERT INTO guest_search_current (guest_search_current)"
                           " VALUES ('delete-all');"
                           "DELETE FROM guest_search_entry");
}

} // namespace lobby::backup
