#include "server/storage/postgres/postgres_schema.h"

#include "server/storage/schema.h"

namespace lobby::server {

namespace {

constexpr char kOwnTables[] = "CREATE TABLE schema_version (version bigint NOT NULL);\n"
                              "CREATE TABLE latch (organisation bigint NOT NULL, number bigint "
                              "NOT NULL, PRIMARY KEY (organisation, number));\n";

/// A transaction that has named no organisation sees nothing.
constexpr char kPolicy[]
    = " USING (organisation = NULLIF(current_setting('lobby.organisation', true), '')::bigint);\n";

QByteArray quoted(QByteArray role)
{
    return '"' + role.replace('"', "\"\"") + '"';
}

QByteArray wallAround(const QByteArray &table)
{
    return "ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY;\nALTER TABLE " + table
        + " FORCE ROW LEVEL SECURITY;\nCREATE POLICY own_organisation ON " + table + kPolicy;
}

QByteArray script(const QByteArray &program)
{
    QByteArray sql = "BEGIN;\n" + schemaScript() + kOwnTables;
    QByteArrayList guarded = guardedTables();
    guarded.append("latch");
    for (const QByteArray &table : guarded) {
        sql += wallAround(table);
        sql += "GRANT SELECT, INSERT, UPDATE, DELETE ON " + table + " TO " + quoted(program)
            + ";\n";
    }
    sql += "GRANT SELECT, INSERT ON organisation TO " + quoted(program) + ";\n";
    sql += "GRANT SELECT ON schema_version TO " + quoted(program) + ";\n";
    // Rows that are written again and again, with room for the next version beside them.
    sql += "ALTER TABLE device SET (fillfactor = 60);\nALTER TABLE stream SET (fillfactor = 50);\n"
           "ALTER TABLE entity SET (fillfactor = 70);\n";
    sql += "INSERT INTO schema_version VALUES (" + QByteArray::number(kSchemaVersion) + ");\n";
    return sql + "COMMIT;\n";
}

} // namespace

int postgresSchemaVersion(postgres::Connection &connection)
{
    const postgres::Rows there = connection.run("SELECT to_regclass('schema_version') IS NOT NULL");
    if (!there.boolean(0, 0))
        return 0;
    return static_cast<int>(
        connection.run("SELECT max(version) FROM schema_version").integer(0, 0));
}

Result<Done> createPostgresSchema(postgres::Connection &owner, const QByteArray &program)
{
    return postgres::guarded([&]() -> Result<Done> {
        if (postgresSchemaVersion(owner) != 0)
            return Error {Error::Code::VaultExists};
        try {
            owner.execute(script(program).constData());
        } catch (const postgres::SqlError &) {
            owner.execute("ROLLBACK");
            throw;
        }
        return Done();
    });
}

} // namespace lobby::server
