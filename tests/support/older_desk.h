#pragma once

#include "models/access/audit/audit_chain.h"
#include "tests/support/desk_vault.h"

#include <QFile>

namespace lobby::tests {

/// A profile as an earlier version of the program has left it: the newest `missing` steps of the
/// tables were never taken. Closed, of 李晓, with one branch more than it was founded with.
class OlderDesk
{
public:
    explicit OlderDesk(int missing = 1)
    {
        const access::SecretBytes key = root.subkey(access::RootKey::Purpose::Database);
        const auto keys = access::VaultKeys::load(desk.profile().keys());
        Q_ASSERT(keys);
        desk.vault.reset();
        const access::ProfileFolder profile = desk.profile();
        for (const QString &file : {profile.database(), profile.auditHead()})
            QFile::remove(file);
        const QList<store::Migration> all = store::productMigrations();
        version = all.at(all.size() - 1 - missing).number;
        access::AuditChain audit(profile.auditHead());
        auto made = store::Database::create(
            {profile.database(), key.view().toByteArray(), keys->vaultId(), schema::registry(),
                all.first(all.size() - missing), desk.clock, audit});
        Q_ASSERT(made);
        const access::Authoriser authoriser(desk.clock);
        const auto text = [](const QString &value) -> sync::Value { return value; };
        using schema::Branch;
        using schema::Staff;
        QList<sync::Intent> rows {{sync::OpKind::Create, Staff::kTable, desk.owner,
            {{Staff::Name, text(QStringLiteral("李晓"))},
                {Staff::Roles,
                    text(access::roleNames({access::Role::Administrator, access::Role::Manager}))},
                {Staff::BranchId, desk.home.toBytes()}, {Staff::Active, qint64(1)}}}};
        for (const Uuid &branch : {desk.home, Uuid::named("test", "second")}) {
            rows.append({sync::OpKind::Create, Branch::kTable, branch,
                {{Branch::Name, text(QStringLiteral("云栖酒店"))},
                    {Branch::Kind, text(QStringLiteral("hotel"))},
                    {Branch::Currency, text(QStringLiteral("CNY"))},
                    {Branch::Country, text(QStringLiteral("CN"))}}});
        }
        const auto done = awaited((*made)->commit(
            authoriser.ofSystem(desk.owner, QLatin1StringView("vault.found")), {}, rows));
        Q_ASSERT(done);
    }

    DeskVault desk;
    access::RootKey root {desk.vault->root().epoch(), desk.vault->root().bytes().clone()};
    int version = 0; ///< of its tables
};

} // namespace lobby::tests
