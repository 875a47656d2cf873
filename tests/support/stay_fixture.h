#pragma once

#include "models/access/audit/audit_chain.h"
#include "models/access/session/authoriser.h"
#include "models/stays/stay_fields.h"
#include "models/stays/stays.h"
#include "models/store/engine/statement.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include "schema/schema.h"

namespace lobby::tests {

/// A vault with the product's tables and its audit, a member at the desk, and guests to book for;
/// without the time that keys take. Today is May 14th, 2025.
class StayFixture
{
public:
    explicit StayFixture(const QList<access::Role> &roles = {access::Role::Manager},
        QList<store::CommitStep *> steps = {})
        : m_steps(std::move(steps))
    {
        authoriser.logIn({Uuid::named("test", "staff"), QStringLiteral("李晓"), roles, branch});
        auto made = store::Database::create(options());
        if (!made)
            qFatal("the fixture's vault: %s", codeName(made.error().code).data());
        database = std::move(*made);
        stays.emplace(*database, authoriser);
    }

    [[nodiscard]] store::DatabaseOptions options()
    {
        return {folder.filePath(QStringLiteral("lobby.db")), QByteArray(32, 'k'),
            Uuid::named("test", "vault"), schema::registry(), store::productMigrations(), clock,
            audit, m_steps};
    }
    /// Closed and opened again, as after a restart of the program.
    void reopen()
    {
        stays.reset();
        database.reset();
        auto opened = store::Database::open(options());
        if (!opened)
            qFatal("the fixture's vault: %s", codeName(opened.error().code).data());
        database = std::move(*opened);
        stays.emplace(*database, authoriser);
    }

    /// Waits for what a service answered.
    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    Result<store::Committed> commit(QList<sync::Intent> intents)
    {
        auto leave = authoriser.authorise(access::Permission::StayEdit);
        return wait(database->commit(*std::move(leave), {}, std::move(intents)));
    }
    /// Until everybody has been told of what was committed.
    void settle() { QCoreApplication::sendPostedEvents(database.get()); }
    [[nodiscard]] qint64 count(const char *sql)
    {
        return *wait(database->read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
    }

    /// The id of a new guest.
    Uuid guest(const QString &name, sync::Fields fields = {})
    {
        const Uuid id = Uuid::v7(clock.nowMs());
        fields[schema::Guest::FullNameNative] = name;
        const auto done
            = commit({{sync::OpKind::Create, schema::Guest::kTable, id, std::move(fields)}});
        return done ? id : Uuid();
    }
    /// A sound booking of a new guest, May 14th to 17th.
    stays::Stay wish(const QString &room = QStringLiteral("1207"))
    {
        stays::Stay stay;
        stay.branch = branch;
        stay.guest = guest(QStringLiteral("陳志強"));
        stay.room = room;
        stay.arrival = {2025, 5, 14};
        stay.departure = {2025, 5, 17};
        return stay;
    }
    /// The stay's id.
    Uuid booked(const stays::Stay &stay) { return wait(stays->book(stay)).value(); }
    [[nodiscard]] stays::Stay stored(const Uuid &id) { return wait(stays->load(id)).value(); }
    void setToday(QDate day) { clock.set(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()); }

    /// What the database's file and log hold, to see that nothing was written.
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
    Uuid branch = Uuid::named("test", "branch");
    std::unique_ptr<store::Database> database;
    std::optional<stays::Stays> stays;

private:
    QList<store::CommitStep *> m_steps;
};

} // namespace lobby::tests
