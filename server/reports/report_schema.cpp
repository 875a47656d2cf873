#include "server/reports/report_schema.h"

#include <QFile>

namespace lobby::server {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks a resource");
    return file.readAll();
}

QByteArray script(QByteArray program)
{
    const QByteArray role = '"' + program.replace('"', "\"\"") + '"';
    return "BEGIN;\n" + resource(QStringLiteral("report_tables.sql"))
        + resource(QStringLiteral("report_views.sql"))
        + "GRANT SELECT, INSERT, UPDATE, DELETE ON report_row, report_position, report_state TO "
        + role + ";\nCOMMIT;\n";
}

} // namespace

Result<Done> createReports(postgres::Connection &owner, const QByteArray &program)
{
    return postgres::guarded([&]() -> Result<Done> {
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
