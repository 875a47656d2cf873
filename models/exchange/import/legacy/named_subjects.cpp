#include "models/exchange/import/legacy/named_subjects.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/organizations/organization_index.h"
#include "models/organizations/organization_repository.h"
#include "models/store/engine/statement.h"

namespace lobby::exchange {

using organizations::OrganizationIndex;
using store::Statement;

NamedSubjects NamedSubjects::of(store::Connection &connection, const QSet<QString> &names)
{
    NamedSubjects subjects;
    QSet<QString> wanted;
    Statement listed(
        connection, "SELECT 1 FROM organization WHERE id = :id AND present = 1 AND archived = 0");
    for (const QString &name : names) {
        const QString key = OrganizationIndex::nameKey(name);
        if (key.isEmpty() || wanted.contains(key))
            continue;
        wanted.insert(key);
        const QList<Uuid> ids = organizations::OrganizationRepository::named(connection, name);
        for (const Uuid &id : ids) {
            if (listed.bind(":id", id).step())
                subjects.m_organizations[key].append(id);
            listed.reset();
        }
    }
    if (wanted.isEmpty())
        return subjects;
    Statement query(connection,
        "SELECT " LOBBY_GUEST_NAME_COLUMNS
        ", g.id FROM guest AS g WHERE g.present = 1 AND g.archived = 0 ORDER BY g.id");
    while (query.step()) {
        const names::PersonalName name = lobby::guests::readGuestName(query, 0);
        QSet<QString> keys;
        for (const QString &form :
            {name.native, name.surname + name.given, name.given + name.surname})
            keys.insert(OrganizationIndex::nameKey(form));
        for (const QString &key : std::as_const(keys)) {
            if (!wanted.contains(key))
                continue;
            const Uuid shown
                = lobby::guests::shownFor(connection, query.uuid(lobby::guests::kGuestNameColumns));
            if (QList<Uuid> &found = subjects.m_guests[key]; !found.contains(shown))
                found.append(shown);
        }
    }
    return subjects;
}

QList<Uuid> NamedSubjects::organizations(const QString &name) const
{
    return m_organizations.value(OrganizationIndex::nameKey(name));
}

QList<Uuid> NamedSubjects::guests(const QString &name) const
{
    return m_guests.value(OrganizationIndex::nameKey(name));
}

} // namespace lobby::exchange
