#pragma once

#include "models/names/personal_name.h"
#include "models/support/uuid.h"
#include "models/sync/stamp.h"

#include <QList>
#include <QString>

namespace lobby::organizations {

/// A guest who speaks for an organization. A plain value.
struct Contact
{
    Uuid id = {};
    Uuid guest = {};
    Uuid organization = {};
    QString department = {};
    QString position = {};
    bool isMain = false; ///< read only: as mainContactOf() has it
    // read only
    names::PersonalName name = {};
    QString telephone = {}; ///< the guest's first one; masked
    QString organizationName = {};
    bool saidMain = false; ///< somebody said so at `saidAt`
    sync::Stamp saidAt = {};
    sync::Stamp added = {};

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The same guest of the same organization is the same contact on every desk.
[[nodiscard]] Uuid contactId(const Uuid &guest, const Uuid &organization);

/// The one main contact of an organization: whom somebody named last, also when two desks named
/// one each without seeing each other; while nobody is named, whoever was there first. Null without
/// contacts.
[[nodiscard]] Uuid mainContactOf(const QList<Contact> &contacts);

} // namespace lobby::organizations
