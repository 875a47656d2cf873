#include "models/organizations/organization_index.h"

#include "models/guests/search/sort_keys.h"
#include "models/names/search_text.h"
#include "models/names/text_folding.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"

#include <QSet>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::organizations {

using store::Connection;
using store::Statement;

namespace {

/// To be raised when what an entry is made of changes.
constexpr int kOrganizationTextVersion = 1;
constexpr auto kOrganizationVersion = "organization_search_version"; // in the table "meta"

std::optional<qint64> entryOf(Connection &connection, const Uuid &organization)
{
    Statement query(connection, "SELECT entry FROM organization_entry WHERE organization_id = :id");
    return query.bind(":id", organization).step() ? std::optional(query.integer(0)) : std::nullopt;
}

void removeEntry(Connection &connection, qint64 entry)
{
    Statement(connection, "DELETE FROM organization_search WHERE rowid = :entry")
        .bind(":entry", entry)
        .run();
    Statement(connection, "DELETE FROM organization_entry WHERE entry = :entry")
        .bind(":entry", entry)
        .run();
}

void addText(Connection &connection, qint64 entry, const names::SearchText &text)
{
    Statement(connection,
        "INSERT INTO organization_search (rowid, name, reading, digits, code)"
        " VALUES (:entry, :name, :reading, :digits, :code)")
        .bind(":entry", entry)
        .bind(":name", text.name)
        .bind(":reading", text.reading)
        .bind(":digits", text.digits)
        .bind(":code", text.code)
        .run();
}

} // namespace

OrganizationIndex::OrganizationIndex()
    : m_keys(std::make_unique<guests::SortKeys>())
{
}

OrganizationIndex::~OrganizationIndex() = default;

QString OrganizationIndex::nameKey(QStringView name)
{
    return names::foldGlued(name);
}

void OrganizationIndex::follow(Connection &connection, const QList<store::TouchedRow> &touched)
{
    QSet<Uuid> concerned;
    for (const store::TouchedRow &row : touched) {
        if (row.table == schema::Organization::kTable)
            concerned.insert(row.id);
    }
    QList<Uuid> inOrder(concerned.begin(), concerned.end()); // newer ones get higher numbers
    std::ranges::sort(inOrder);
    for (const Uuid &organization : std::as_const(inOrder))
        update(connection, organization);
}

void OrganizationIndex::update(Connection &connection, const Uuid &organization)
{
    if (const auto known = entryOf(connection, organization))
        removeEntry(connection, *known);
    Statement row(connection,
        "SELECT name, keyword, telephone, fax, email, tax_id, city FROM organization"
        " WHERE id = :id AND present = 1");
    if (!row.bind(":id", organization).step())
        return;
    const QString name = row.text(0);
    names::SearchSource source;
    source.name.native = name;
    const auto put = [&row](QStringList &list, int column) {
        if (!row.text(column).isEmpty())
            list.append(row.text(column));
    };
    put(source.aliases, 1);
    put(source.phones, 2);
    put(source.phones, 3);
    put(source.emails, 4);
    put(source.memberNumbers, 5);
    put(source.aliases, 6);
    Statement(connection,
        "INSERT INTO organization_entry (organization_id, sort_key, name_key)"
        " VALUES (:id, :key, :name)")
        .bind(":id", organization)
        .bind(":key", m_keys->of(name))
        .bind(":name", nameKey(name))
        .run();
    addText(
        connection, connection.integer("SELECT last_insert_rowid()"), names::searchTextOf(source));
}

bool OrganizationIndex::catchUp(Connection &connection, int count)
{
    const QString version
        = QString::number(kOrganizationTextVersion) + u'/' + QString::fromLatin1(m_keys->version());
    if (store::metaValue(connection, kOrganizationVersion) != sync::Value(version)) {
        connection.execute(
            "INSERT INTO organization_search (organization_search) VALUES ('delete-all')");
        connection.execute("DELETE FROM organization_entry");
        store::setMeta(connection, kOrganizationVersion, version);
    }
    QList<Uuid> without;
    {
        Statement next(connection,
            "SELECT id FROM organization WHERE present = 1"
            " AND id NOT IN (SELECT organization_id FROM organization_entry)"
            " ORDER BY id LIMIT :count");
        next.bind(":count", qint64(count));
        while (next.step())
            without.append(next.uuid(0));
    }
    for (const Uuid &organization : std::as_const(without))
        update(connection, organization);
    return without.size() == count;
}

} // namespace lobby::organizations
