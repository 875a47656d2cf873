#pragma once

#include "models/store/engine/backup.h"
#include "models/store/rows/op_log.h"
#include "tests/support/faults/fault_scale.h"
#include "tests/support/faults/table_audit.h"
#include "tests/support/store_fixture.h"

namespace lobby::tests {

/// Commits that can be counted afterwards: the n-th (from 1) makes thing n with one member, and
/// tells the thing before it that it has a successor.
inline QList<sync::Intent> numberedCommit(int n, qsizetype padding = 0)
{
    const auto thing = [](int number) { return Uuid::named("thing", QByteArray::number(number)); };
    QList<sync::Intent> intents = {
        {sync::OpKind::Create, Thing::kTable, thing(n),
            {{Thing::Name, QString::number(n)},
                {Thing::Remark, QString(padding, QLatin1Char('x'))}}},
        {sync::OpKind::Add, Member::kTable, Uuid::named("member", QByteArray::number(n)),
            {{Member::ThingId, thing(n).toBytes()}, {Member::Text, QString::number(n)}}},
    };
    if (n > 1) {
        intents.append(
            {sync::OpKind::Set, Thing::kTable, thing(n - 1), {{Thing::City, QString::number(n)}}});
    }
    return intents;
}

/// A thing beside them, named "doomed", that a test may make and erase.
inline const Uuid kDoomed = Uuid::named("thing", "doomed");

/// How many numbered commits are there; -1 when they are not exactly 1 to that number, each whole.
inline int countWholeCommits(store::Connection &connection)
{
    store::Statement query(connection,
        "SELECT (SELECT count(*) FROM thing WHERE name <> 'doomed'), (SELECT max(CAST(name AS "
        "INTEGER)) FROM thing),"
        " (SELECT count(*) FROM thing JOIN member ON member.thing_id = thing.id"
        "  AND member.text = thing.name),"
        " (SELECT count(*) FROM thing WHERE city = CAST(name AS INTEGER) + 1),"
        " (SELECT count(*) FROM op_log WHERE subject <> :doomed)");
    query.bind(":doomed", kDoomed).step();
    const auto things = static_cast<int>(query.integer(0));
    const bool whole = query.integer(1) == things && query.integer(2) == things
        && query.integer(3) == std::max(0, things - 1)
        && query.integer(4) == std::max(0, 3 * things - 1);
    return whole ? things : -1;
}

enum class Depth { Rows, Chains }; ///< chains of the outbox and the audit are slow to follow

/// What is wrong with a vault of numbered commits after a fault, of which so many were
/// acknowledged; empty when nothing is.
inline QString defectOf(
    store::Connection &connection, int acknowledged, Depth depth = Depth::Chains)
{
    const Result<QString> defect = store::guarded([&]() -> QString {
        if (const QString structure = connection.text("PRAGMA integrity_check(1)");
            structure != QLatin1StringView("ok"))
            return QStringLiteral("corrupt: ") + structure;
        const int commits = countWholeCommits(connection);
        if (commits < 0)
            return QStringLiteral("corrupt: a commit is not whole");
        if (depth == Depth::Chains && !store::OpLog::verifyChain(connection))
            return QStringLiteral("corrupt: the outbox chain is broken");
        if (depth == Depth::Chains && !TableAudit::isConsistent(connection))
            return QStringLiteral("corrupt: the audit chain is broken");
        if (commits < acknowledged)
            return QStringLiteral("lost: %1 of %2").arg(acknowledged - commits).arg(acknowledged);
        return {};
    });
    return defect ? *defect : QStringLiteral("corrupt: ") + defect.error().detail;
}

/// The same, of a vault that is closed.
inline QString defectOf(const QString &path, int acknowledged, Depth depth = Depth::Chains)
{
    QString defect;
    const Result<Done> opened = store::guarded([&] {
        // A reader recovers from the log as a writer does, and leaves the files alone.
        store::Connection connection({path, testKey(), store::Access::Read});
        defect = defectOf(connection, acknowledged, depth);
    });
    return opened ? defect : QStringLiteral("corrupt: does not open, ") + opened.error().detail;
}

/// A vault whose audit is in it, too.
class AuditedFixture : public StoreFixture
{
public:
    [[nodiscard]] store::DatabaseOptions auditedOptions(const char *vfs = nullptr)
    {
        return {path(), testKey(), vaultId, smallRegistry(), smallMigrations(), clock, tableAudit,
            {}, 1, vfs};
    }
    TableAudit tableAudit;
};

} // namespace lobby::tests
