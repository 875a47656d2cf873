#include "models/access/staff/staff_rows.h"

#include "models/store/engine/statement.h"

namespace lobby::access {

QList<StaffRow> staffRows(store::Connection &connection)
{
    QList<StaffRow> rows;
    store::Statement query(connection,
        "SELECT id, name, roles, active FROM staff WHERE present = 1 AND archived = 0"
        " ORDER BY active DESC, name, id");
    while (query.step())
        rows.append(
            {query.uuid(0), query.text(1), rolesNamed(query.text(2)), query.integer(3) != 0});
    return rows;
}

bool leads(const QList<Role> &roles)
{
    return roles.contains(Role::Manager) || roles.contains(Role::Administrator);
}

bool isTaken(store::Connection &connection, const Uuid &except, const QString &name)
{
    store::Statement query(connection,
        "SELECT name FROM staff WHERE present = 1 AND archived = 0 AND active = 1 AND id <> :id");
    query.bind(":id", except);
    while (query.step()) {
        if (query.text(0).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool anotherLeads(store::Connection &connection, const Uuid &leaving, const QSet<Uuid> &canLogIn)
{
    store::Statement query(connection,
        "SELECT id, roles FROM staff"
        " WHERE present = 1 AND archived = 0 AND active = 1 AND id <> :id");
    query.bind(":id", leaving);
    while (query.step()) {
        if (canLogIn.contains(query.uuid(0)) && leads(rolesNamed(query.text(1))))
            return true;
    }
    return false;
}

std::optional<QString> activeName(store::Connection &connection, const Uuid &member)
{
    store::Statement query(connection,
        "SELECT name FROM staff WHERE present = 1 AND archived = 0 AND active = 1 AND id = :id");
    if (!query.bind(":id", member).step())
        return {};
    return query.text(0);
}

} // namespace lobby::access
