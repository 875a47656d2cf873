#pragma once

#include "models/access/audit/audit_chain.h"
#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/store/database.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

#include "schema/schema.h"

namespace lobby::tests {

/// A whole new vault with the product's tables, audit and permissions, and a manager at the desk,
/// without the time that keys take. Steps are handed to the database in the order given.
class GuestFixture
{
public:
    explicit GuestFixture(const QList<store::CommitStep *> &steps = {},
        const QList<access::Role> &roles = {access::Role::Manager})
    {
        authoriser.logIn({staffId, QStringLiteral("李晓"), roles, branchId});
        auto made = store::Database::create(options(steps));
        if (!made)
            qFatal("the fixture's vault: %s", codeName(made.error().code).data());
        database = std::move(*made);
    }

    [[nodiscard]] store::DatabaseOptions options(const QList<store::CommitStep *> &steps = {})
    {
        return {folder.filePath(QStringLiteral("lobby.db")), QByteArray(32, 'k'), vaultId,
            schema::registry(), store::productMigrations(), clock, audit, steps};
    }

    /// Waits for what a service answered.
    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    /// Whole content of the database file and its log, to see that nothing was written.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(folder.filePath(QStringLiteral("lobby.db")) + QLatin1StringView(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    ManualClock clock;
    access::AuditChain audit {folder.filePath(QStringLiteral("audit.head"))};
    access::Authoriser authoriser {clock};
    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    Uuid vaultId = Uuid::named("test", "vault");
    Uuid staffId = Uuid::named("test", "staff");
    Uuid branchId = Uuid::named("test", "branch");
    std::unique_ptr<store::Database> database;
};

} // namespace lobby::tests
