#include "models/exchange/templates/mapping_templates.h"

#include "models/store/engine/statement.h"
#include "models/support/async.h"

namespace lobby::exchange {

using access::Permission;
using store::Connection;
using store::Statement;

namespace {

QList<MappingTemplate> templatesIn(Statement &query)
{
    QList<MappingTemplate> templates;
    while (query.step()) {
        if (auto mapping = mappingOf(query.text(1)))
            templates.append({query.text(0), *std::move(mapping)});
    }
    return templates;
}

} // namespace

MappingTemplates::MappingTemplates(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<QList<MappingTemplate>>> MappingTemplates::all() const
{
    if (const auto refusal = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<QList<MappingTemplate>>(*refusal);
    return m_database.read([](Connection &connection) {
        Statement query(
            connection, "SELECT name, mapping FROM import_template ORDER BY used_at DESC, name");
        return templatesIn(query);
    });
}

QFuture<Result<std::optional<MappingTemplate>>> MappingTemplates::forHeadings(
    const TableMapping &guessed) const
{
    if (const auto refusal = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<std::optional<MappingTemplate>>(*refusal);
    return m_database.read([key = headingsKey(guessed)](Connection &connection) {
        Statement query(connection,
            "SELECT name, mapping FROM import_template WHERE headings = :key"
            " ORDER BY used_at DESC LIMIT 1");
        const QList<MappingTemplate> found = templatesIn(query.bind(":key", key));
        return found.isEmpty() ? std::optional<MappingTemplate>() : found.constFirst();
    });
}

QFuture<Result<Done>> MappingTemplates::save(const MappingTemplate &saved)
{
    if (const auto refusal = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<Done>(*refusal);
    const QString name = saved.name.trimmed();
    if (name.isEmpty())
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("name")});
    return m_database.local([this, name, mapping = saved.mapping](Connection &connection) {
        Statement(connection,
            "INSERT OR REPLACE INTO import_template (name, headings, mapping, used_at)"
            " VALUES (:name, :headings, :mapping, :at)")
            .bind(":name", QStringView(name))
            .bind(":headings", headingsKey(mapping))
            .bind(":mapping", QStringView(mappingText(mapping)))
            .bind(":at", m_database.clock().nowMs())
            .run();
    });
}

QFuture<Result<Done>> MappingTemplates::remove(const QString &name)
{
    if (const auto refusal = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<Done>(*refusal);
    return m_database.local([name](Connection &connection) {
        Statement(connection, "DELETE FROM import_template WHERE name = :name")
            .bind(":name", QStringView(name))
            .run();
    });
}

} // namespace lobby::exchange
