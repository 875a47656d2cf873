#include "models/complaints/prevention/prevention.h"

#include "models/complaints/prevention/rise_counts.h"
#include "models/opening/opening_repository.h"
#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::complaints {

using access::Permission;
using store::Connection;
using store::Statement;
using Intents = QList<sync::Intent>;

namespace {

constexpr qint64 kDayMs = 86'400'000;

QDate todayOf(Connection &connection, const Uuid &branch, qint64 nowMs)
{
    const auto hours = opening::OpeningRepository(connection).ofBranch(branch).hours;
    return QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone(hours.timeZone.toLatin1())).date();
}

QString keyOf(const Rise &rise)
{
    return QString::number(int(rise.count.of)) + u':' + rise.count.thing;
}

/// Those that were not told before; what is over is forgotten.
QList<Rise> noted(
    Connection &connection, const Uuid &member, const QList<Rise> &rises, qint64 nowMs)
{
    QStringList told;
    {
        Statement query(connection, "SELECT thing FROM spike_told WHERE member = :member");
        query.bind(":member", member);
        while (query.step())
            told.append(query.text(0));
    }
    QList<Rise> news;
    for (const Rise &rise : rises) {
        if (told.removeAll(keyOf(rise)) > 0)
            continue;
        news.append(rise);
        Statement(connection,
            "INSERT INTO spike_told (member, thing, told_at) VALUES (:member, :thing, :at)")
            .bind(":member", member)
            .bind(":thing", keyOf(rise))
            .bind(":at", nowMs)
            .run();
    }
    for (const QString &over : std::as_const(told)) {
        Statement(connection, "DELETE FROM spike_told WHERE member = :member AND thing = :thing")
            .bind(":member", member)
            .bind(":thing", over)
            .run();
    }
    return news;
}

} // namespace

Prevention::Prevention(
    store::Database &database, const access::Authoriser &authoriser, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_authoriser(authoriser)
{
    connect(&database, &store::Database::changed, this, &Prevention::follow);
}

void Prevention::follow(const store::Committed &committed)
{
    const auto &touched = committed.touched;
    if (std::any_of(touched.begin(), touched.end(), [](const store::TouchedRow &row) {
            return row.table == schema::Complaint::kTable
                || row.table == schema::Improvement::kTable;
        }))
        Q_EMIT changed();
}

QFuture<Result<RiseReport>> Prevention::rises() const
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<RiseReport>(*error);
    return m_database.read(
        [branch = m_authoriser.session()->branch, nowMs = m_database.clock().nowMs(),
            seesAll = m_authoriser.may(Permission::ComplaintConfidential)](Connection &connection) {
            const QList<RiseCount> counts
                = riseCounts(connection, branch, todayOf(connection, branch, nowMs), seesAll);
            return RiseReport {risesOf(counts), int(counts.size())};
        });
}

QFuture<Result<QList<RoomFault>>> Prevention::faultsOf(const QString &room) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<QList<RoomFault>>(*error);
    return m_database.read(
        [room, branch = m_authoriser.session()->branch,
            sinceMs = m_database.clock().nowMs() - qint64 {kRoomFaultDays} * kDayMs,
            seesAll = m_authoriser.may(Permission::ComplaintConfidential)](Connection &connection) {
            return roomFaults(connection, branch, room, sinceMs, seesAll);
        });
}

QFuture<Result<QList<Rise>>> Prevention::ring()
{
    using Rises = QList<Rise>;
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Rises>({Error::Code::NotLoggedIn});
    if (!m_authoriser.may(Permission::ReportView))
        return QtFuture::makeReadyFuture(Result<Rises>(Rises()));
    // A reader counts: the writer is for those who wait.
    return rises()
        .then(QtFuture::Launch::Sync,
            [database = &m_database, member = session->staffId, nowMs = m_database.clock().nowMs()](
                const Result<RiseReport> &report) -> QFuture<Result<Rises>> {
                if (!report)
                    return refusedWith<Rises>(report.error());
                const auto news = std::make_shared<Rises>();
                auto note = database->local(
                    [news, member, nowMs, all = report->rises](
                        Connection &connection) { *news = noted(connection, member, all, nowMs); });
                return note.then(QtFuture::Launch::Sync, [news](const Result<Done> &done) {
                    return done ? Result<Rises>(*news) : Result<Rises>(done.error());
                });
            })
        .unwrap();
}

QFuture<Result<QList<ImprovementRow>>> Prevention::improvements() const
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<QList<ImprovementRow>>(*error);
    return m_database.read(
        [branch = m_authoriser.session()->branch, nowMs = m_database.clock().nowMs(),
            seesAll = m_authoriser.may(Permission::ComplaintConfidential)](Connection &connection) {
            return ImprovementRepository(connection)
                .ofBranch(branch, todayOf(connection, branch, nowMs), seesAll);
        });
}

QFuture<Result<Uuid>> Prevention::add(Improvement improvement)
{
    const std::optional<access::Session> session = m_authoriser.session();
    const qint64 nowMs = m_database.clock().nowMs();
    improvement.id = Uuid::v7(nowMs);
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintClose, improvement.id);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    if (const auto problem = problemOf(improvement))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, *problem});
    improvement.branch = session->branch;
    improvement.madeAt = nowMs;
    improvement.madeBy = leave->actor();
    return store::afterCommit(m_database.commit(*std::move(leave), {},
                                  Intents {ImprovementRepository::creationOf(improvement)}),
        std::make_shared<Uuid>(improvement.id));
}

QFuture<Result<Done>> Prevention::finish(const Uuid &improvement)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintClose, improvement);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [improvement, nowMs = m_database.clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const auto stored = ImprovementRepository(connection).load(improvement);
        if (!stored)
            return Error {Error::Code::NotFound};
        if (stored->done.isValid())
            return Error {Error::Code::Conflict};
        return Intents {ImprovementRepository::finishingOf(
            improvement, todayOf(connection, stored->branch, nowMs))};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::complaints
