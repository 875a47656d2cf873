#pragma once

#include "models/access/permissions/permissions.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

#include <QSet>

#include <optional>

namespace lobby::access {

/// What the staff table says. On a thread of the database.

struct StaffRow
{
    Uuid id;
    QString name;
    QList<Role> roles;
    bool active = true;
};

/// Those who are here first, by name.
QList<StaffRow> staffRows(store::Connection &connection);
/// None when he has left or never was.
std::optional<QString> activeName(store::Connection &connection, const Uuid &member);
/// Is `name` another member's, of those who are here?
bool isTaken(store::Connection &connection, const Uuid &except, const QString &name);
/// May one with these roles manage the others?
bool leads(const QList<Role> &roles);
/// Somebody other than `leaving` who can log in and leads.
bool anotherLeads(store::Connection &connection, const Uuid &leaving, const QSet<Uuid> &canLogIn);

} // namespace lobby::access
