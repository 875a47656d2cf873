#include "app/lobbyctl/audit_findings.h"
#include "models/store/engine/backup.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"
#include "models/support/wait_for.h"

#include "schema/schema.h"

namespace lobby::ctl {

namespace {

/// Does every synced table have the registry's columns, in the registry's order?
Result<Done> checkSchema(store::Connection &connection)
{
    for (const sync::TableDescription &table : schema::registry().tables()) {
        QByteArrayList expected {"id", "present"};
        if (table.kind == sync::TableKind::Entity)
            expected << "archived";
        for (const sync::FieldDescription &field : table.fields)
            expected << field.name;
        expected << "stamps"
                 << "ext";
        QByteArrayList found;
        store::Statement query(connection, "SELECT name FROM pragma_table_info(:table)");
        query.bind(":table", QLatin1StringView(table.name).toString());
        while (query.step())
            found << query.text(0).toUtf8();
        std::ranges::sort(expected);
        std::ranges::sort(found);
        if (found != expected)
            return Error {Error::Code::VaultDamaged, {}, QLatin1StringView(table.name)};
    }
    return Done();
}

template <typename Check>
Result<Done> onReader(access::Vault &vault, Check check)
{
    return waitFor(vault.database().read(check));
}

} // namespace

int verifyProfile(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return console.fail(vault.error());
    const QList<std::pair<QString, Result<Done>>> checks = {
        {QStringLiteral("integrity"), onReader(**vault, store::checkIntegrity)},
        {QStringLiteral("schema"), onReader(**vault, checkSchema)},
        {QStringLiteral("outbox"), onReader(**vault, store::OpLog::verifyChain)},
    };
    const Result<AuditFindings> audit = examineAudit(**vault);
    if (!audit)
        return console.fail(audit.error());

    bool ok = audit->isGood();
    QJsonObject answer {{QStringLiteral("audit"), toJson(*audit)}};
    for (const auto &[name, result] : checks) {
        ok = ok && result;
        answer.insert(name, result ? QStringLiteral("ok") : QString(codeName(result.error().code)));
        if (!console.isJson())
            console.print(QStringLiteral("%1: %2").arg(name, answer.value(name).toString()));
    }
    answer.insert(QStringLiteral("ok"), ok);
    if (console.isJson())
        console.print(answer);
    else
        console.print(QStringLiteral("audit: ") + sentence(*audit));
    return ok ? kDone : kFailed;
}

} // namespace lobby::ctl
