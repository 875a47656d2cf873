#include "app/lobbyctl/commands.h"
#include "models/access/audit/audit_verifier.h"
#include "models/store/engine/backup.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"
#include "models/support/wait_for.h"

#include "schema/schema.h"

namespace lobby::ctl {

namespace {

Result<access::AuditReport> auditOf(access::Vault &vault)
{
    const access::SecretBytes key = vault.root().subkey(access::RootKey::Purpose::Database);
    return access::verifyAudit(vault.folder().database(), key.view(), vault.auditHead());
}

QJsonObject toJson(const access::AuditReport &report)
{
    QJsonObject json {{QStringLiteral("ok"), report.firstBad == 0},
        {QStringLiteral("entries"), static_cast<qint64>(report.entries)},
        {QStringLiteral("erased_details"), static_cast<qint64>(report.erasedDetails)},
        {QStringLiteral("head"), QString::fromLatin1(report.head.hash.toHex())}};
    if (report.firstBad != 0) {
        json.insert(QStringLiteral("first_bad"), static_cast<qint64>(report.firstBad));
        json.insert(QStringLiteral("problem"), report.problem);
    }
    return json;
}

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
    const Result<access::AuditReport> audit = auditOf(**vault);
    if (!audit)
        return console.fail(audit.error());

    bool ok = audit->firstBad == 0;
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
        console.print(QStringLiteral("audit: %1 entries, %2")
                          .arg(audit->entries)
                          .arg(audit->firstBad == 0 ? QStringLiteral("ok") : audit->problem));
    return ok ? kDone : kFailed;
}

int verifyAuditOf(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return console.fail(vault.error());
    const Result<access::AuditReport> audit = auditOf(**vault);
    if (!audit)
        return console.fail(audit.error());
    if (console.isJson())
        console.print(toJson(*audit));
    else if (audit->firstBad == 0)
        console.print(QStringLiteral("%1 entries, the chain holds. Head %2")
                          .arg(audit->entries)
                          .arg(QString::fromLatin1(audit->head.hash.toHex())));
    else
        console.print(
            QStringLiteral("Entry %1 does not hold: %2").arg(audit->firstBad).arg(audit->problem));
    return audit->firstBad == 0 ? kDone : kFailed;
}

} // namespace lobby::ctl
