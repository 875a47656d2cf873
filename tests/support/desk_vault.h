#pragma once

#include "models/access/vault/vault.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

#include "schema/schema.h"

namespace lobby::tests {

inline access::Password passwordOf(QStringView text)
{
    auto made = access::Password::fromText(text);
    Q_ASSERT(made);
    return *std::move(made);
}

constexpr access::StretchCost kQuickStretch {
    access::StretchCost::kFloorKiB, access::StretchCost::kFloorPasses};
constexpr QStringView kOwnersPassword = u"correct horse";

/// A real vault in a folder of its own, founded by 李晓 and open for her.
class DeskVault
{
public:
    DeskVault()
    {
        access::Founding founding;
        founding.property = QStringLiteral("云栖酒店");
        founding.kind = QStringLiteral("hotel");
        founding.owner = QStringLiteral("李晓");
        founding.cost = kQuickStretch;
        auto founded
            = access::Vault::found(profile(), founding, passwordOf(kOwnersPassword), clock);
        Q_ASSERT(founded);
        vault = std::move(founded->vault);
        owner = vault->authoriser().session()->staffId;
        home = vault->branch();
    }

    Uuid addBranch(const QString &name, const QString &code)
    {
        using schema::Branch;
        const Uuid id = Uuid::v7(clock.nowMs());
        auto done = vault->database().commit(
            vault->authoriser().ofSystem(owner, QLatin1StringView("test")), {},
            QList<sync::Intent> {{sync::OpKind::Create, Branch::kTable, id,
                {{Branch::Name, name}, {Branch::Code, code},
                    {Branch::Kind, QStringLiteral("hotel")},
                    {Branch::Currency, QStringLiteral("EUR")}}}});
        done.waitForFinished();
        Q_ASSERT(done.result());
        return id;
    }

    [[nodiscard]] access::ProfileFolder profile() const
    {
        return access::ProfileFolder(folder.filePath(QStringLiteral("profile")));
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<access::Vault> vault;
    Uuid owner;
    Uuid home; ///< the branch that was founded
};

template <typename T>
Result<T> awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace lobby::tests
