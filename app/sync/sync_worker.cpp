#include "app/sync/sync_worker.h"

#include "app/sync/connection/retry_delay.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/desk_position.h"
#include "models/support/async.h"
#include "models/sync/wire/message_codec.h"

#include <QRandomGenerator>

#include "schema/schema.h"

namespace lobby::app {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr quint32 kPollSeconds = 55;
constexpr milliseconds kAnswerPatience = 30s; ///< beyond what the server was asked to wait

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

SyncWorker::SyncWorker(
    store::Database &database, const sync::Registry &registry, const Clock &clock)
    : m_database(database)
    , m_registry(registry)
    , m_clock(clock)
{
    m_push.isPush = true;
    for (Lane *lane : {&m_push, &m_poll}) {
        lane->timer.setParent(this); // moves to the thread with the worker
        lane->timer.setSingleShot(true);
        connect(&lane->timer, &QTimer::timeout, this, [this, lane] { run(*lane); });
    }
}

SyncWorker::~SyncWorker()
{
    for (Lane *lane : {&m_push, &m_poll})
        lane->timer.setParent(nullptr); // a member, not a child to delete
}

void SyncWorker::start()
{
    whenDone(m_database.read(readAccount), this,
        [this](const Result<std::optional<ServerAccount>> &account) {
            if (account)
                begin(*account);
        });
}

void SyncWorker::begin(const std::optional<ServerAccount> &account)
{
    if (!account) {
        sayIfServerIsLost(); // else this desk works by itself
        return;
    }
    // Enrolled, and the program ended before the desk had taken note.
    const auto enrol = [account](store::DeskRows &rows) {
        if (rows.position().streams.empty())
            rows.enrol(firstPosition(*account, rows.position()));
    };
    whenDone(m_database.sync(enrol), this, [this, account](const auto &done) {
        if (!done)
            return;
        if (m_connection)
            comeBack(*account);
        else
            connectTo(*account);
        wake();
    });
}

/// A desk that was salvaged without it would be silent, and nobody would know why.
void SyncWorker::sayIfServerIsLost()
{
    whenDone(m_database.read(store::hasLostServer), this, [this](const Result<bool> &lost) {
        if (!lost || !*lost)
            return;
        sync::LinkState state = m_state;
        state.link = sync::LinkState::Link::Stopped;
        state.stop = sync::LinkState::Stop::ServerLost;
        setState(state);
    });
}

void SyncWorker::connectTo(const ServerAccount &server)
{
    m_audit.reset();
    m_lookup.reset();
    m_renewal.reset();
    m_connection = std::make_unique<SyncConnection>(server, this);
    m_audit = std::make_unique<AuditReceipts>(m_database, m_clock, *m_connection, server.authority);
    connect(m_audit.get(), &AuditReceipts::rested, this, [this](sync::LinkState::Audit audit) {
        sync::LinkState state = m_state;
        state.audit = audit;
        setState(state);
    });
    m_lookup = std::make_unique<GuestLookup>(m_database, *m_connection);
    keepLease();
    keepCertificateFresh(server);
}

/// The same server by a new certificate: what is under way goes on.
void SyncWorker::comeBack(const ServerAccount &server)
{
    m_connection->present(server);
    m_renewal->follow(server);
}

void SyncWorker::keepLease()
{
    m_lease = std::make_unique<LeaseKeeping>(m_database, m_clock);
    connect(m_lease.get(), &LeaseKeeping::counted, this, [this](int daysLeft) {
        sync::LinkState state = m_state;
        state.leaseDaysLeft = daysLeft;
        setState(state);
    });
    m_lease->start();
}

void SyncWorker::keepCertificateFresh(const ServerAccount &account)
{
    m_renewal = std::make_unique<CertificateRenewal>(m_database, *m_connection, account, m_clock);
    connect(m_renewal.get(), &CertificateRenewal::renewed, this, &SyncWorker::wake);
    connect(m_renewal.get(), &CertificateRenewal::refused, this, [this] {
        sync::LinkState state = m_state;
        state.link = sync::LinkState::Link::Stopped;
        state.stop = sync::LinkState::Stop::CertificateExpired;
        setState(state);
    });
    m_renewal->look();
}

void SyncWorker::wake()
{
    if (!m_connection)
        return;
    m_push.failures = m_poll.failures = 0;
    again(m_push, 0ms);
    again(m_poll, 0ms);
}

void SyncWorker::noteChange()
{
    if (m_connection && !m_push.timer.isActive())
        again(m_push, 0ms);
}

void SyncWorker::run(Lane &lane)
{
    if (lane.isBusy) {
        lane.runsAgain = lane.isPush; // a poll is not asked twice
        return;
    }
    lane.isBusy = true;
    auto found = std::make_shared<Outgoing>();
    // The first question is answered at once: only then is it known that there is a server.
    const quint32 wait
        = lane.isPush || m_state.link != sync::LinkState::Link::Online ? 0 : kPollSeconds;
    // Turns may outlive the worker.
    const auto turn
        = [&registry = m_registry, found, wait, isPush = lane.isPush](
              store::DeskRows &rows) { *found = prepare(registry, rows, isPush, wait); };
    whenDone(m_database.sync(turn), this, [this, found, &lane](const auto &done) {
        if (!done)
            return; // the storage failed: the desk is read-only, and says so by itself
        note(*found);
        if (found->isEmpty)
            rest(lane);
        else
            send(lane, *found);
    });
}

SyncWorker::Outgoing SyncWorker::prepare(
    const sync::Registry &registry, store::DeskRows &rows, bool isPush, quint32 waitSeconds)
{
    sync::Replica replica(registry, rows);
    if (rows.position().schema < schema::kVersion)
        replica.upgradeTo(schema::kVersion);
    Outgoing found;
    found.position = rows.position();
    const quint64 acknowledged = found.position.acknowledged;
    std::tie(found.waiting, found.oldestMs) = rows.waitingAfter(acknowledged);
    found.step = replica.nextStep();
    if (isPush || found.step == sync::Replica::Step::Sync) {
        if (isPush && (found.waiting == 0 || found.step == sync::Replica::Step::Reincarnate)) {
            found.isEmpty = true;
            return found;
        }
        found.step = sync::Replica::Step::Sync;
        sync::SyncRequest request = replica.syncRequest({});
        if (!isPush) {
            request.ops.clear();
            request.waitSeconds = waitSeconds;
        }
        found.path = QStringLiteral("/v1/sync");
        found.message = encode(request);
        return found;
    }
    if (found.step == sync::Replica::Step::Snapshot) {
        found.path = QStringLiteral("/v1/snapshot");
        found.message = encode(replica.snapshotRequest());
    } else {
        found.path = QStringLiteral("/v1/reincarnate");
        found.message = encode(replica.reincarnationRequest());
    }
    return found;
}

void SyncWorker::send(Lane &lane, const Outgoing &outgoing)
{
    const milliseconds wait = lane.isPush ? 0ms : milliseconds(kPollSeconds * 1000);
    m_connection->post(outgoing.path, outgoing.message, wait + kAnswerPatience,
        [this, &lane, outgoing](const ServerReply &reply) { receive(lane, outgoing, reply); });
}

void SyncWorker::receive(Lane &lane, const Outgoing &outgoing, const ServerReply &reply)
{
    if (reply.message.isEmpty())
        fail(lane, reply);
    else
        take(lane, outgoing, reply.message);
}

void SyncWorker::take(Lane &lane, const Outgoing &outgoing, const QByteArray &message)
{
    auto received = std::make_shared<sync::Received>();
    auto after = std::make_shared<Outgoing>();
    const auto with = [&](const auto &answer) {
        if (!answer) {
            fail(lane, {});
            return;
        }
        const auto turn
            = [&registry = m_registry, received, after, answer = *answer](store::DeskRows &rows) {
                  *received = sync::Replica(registry, rows).receive(answer);
                  for (const auto &[sequence, why] : received->keptAside)
                      rows.noteKeptAside(sequence, why);
                  after->position = rows.position();
                  std::tie(after->waiting, after->oldestMs)
                      = rows.waitingAfter(after->position.acknowledged);
              };
        whenDone(m_database.sync(turn), this, [this, received, after, &lane](const auto &done) {
            if (done)
                taken(lane, *received, *after);
        });
    };
    switch (outgoing.step) {
    case sync::Replica::Step::Sync:
        with(sync::decode<sync::SyncAnswer>(message));
        break;
    case sync::Replica::Step::Snapshot:
        with(sync::decode<sync::SnapshotAnswer>(message));
        break;
    case sync::Replica::Step::Reincarnate:
        with(sync::decode<sync::ReincarnationAnswer>(message));
        break;
    }
}

void SyncWorker::taken(Lane &lane, const sync::Received &received, const Outgoing &after)
{
    lane.failures = 0;
    sync::LinkState state = m_state;
    state.link = sync::LinkState::Link::Online;
    state.stop = sync::LinkState::Stop::No;
    state.lastSuccess = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    switch (after.position.standing) {
    case sync::Status::Ok:
    case sync::Status::Behind:
        break;
    case sync::Status::Drain:
        state.stop = sync::LinkState::Stop::Retired;
        break;
    case sync::Status::Wipe:
        state.stop = sync::LinkState::Stop::Wiped;
        break;
    case sync::Status::Refused:
        state.stop = sync::LinkState::Stop::Revoked;
        break;
    case sync::Status::Upgrade:
        state.stop = sync::LinkState::Stop::OldProgram;
        break;
    }
    if (received.verdict == sync::Received::Verdict::OtherServer)
        state.stop = sync::LinkState::Stop::OtherServer;
    if (state.stop != sync::LinkState::Stop::No)
        state.link = sync::LinkState::Link::Stopped;
    if (state.audit == sync::LinkState::Audit::Resting)
        state.audit = sync::LinkState::Audit::Sending; // the round may be in the chain
    m_state = state;
    note(after);
    // Whoever was erased elsewhere is so here once nothing is left to hear.
    const bool heardAll = !lane.isPush && state.link == sync::LinkState::Link::Online
        && received.verdict == sync::Received::Verdict::Taken && !received.hasMore;
    if (heardAll && !m_state.loading)
        m_lease->renew();
    m_audit->send();
    rest(lane);
    // Stopped: a look now and then, for the reason may go away.
    const bool stopped = state.link == sync::LinkState::Link::Stopped;
    const bool pushOn = lane.isPush && after.waiting > 0;
    if (stopped)
        again(lane, retryDelay(10, chance()));
    else if (!lane.isPush || pushOn || received.hasMore)
        again(lane, 0ms);
    if (!lane.isPush && after.waiting > 0)
        again(m_push, 0ms);
}

void SyncWorker::fail(Lane &lane, const ServerReply &reply)
{
    ++lane.failures;
    lane.isBusy = false;
    lane.runsAgain = false; // what was done meanwhile goes with the next try
    sync::LinkState state = m_state;
    const bool expired = reply.httpStatus == 401;
    state.link = reply.untrusted || expired ? sync::LinkState::Link::Stopped
                                            : sync::LinkState::Link::Offline;
    state.stop = reply.untrusted ? sync::LinkState::Stop::OtherServer
        : expired                ? sync::LinkState::Stop::CertificateExpired
                                 : sync::LinkState::Stop::No;
    if (expired)
        m_renewal->look();
    if (reply.isBusy()) {
        state.link = m_state.link;
        --lane.failures;
        again(lane, reply.retryAfter + milliseconds(static_cast<qint64>(1000 * chance())));
    } else {
        again(lane, retryDelay(lane.failures, chance()));
    }
    setState(state);
}

void SyncWorker::rest(Lane &lane)
{
    lane.isBusy = false;
    if (std::exchange(lane.runsAgain, false))
        again(lane, 0ms);
}

void SyncWorker::again(Lane &lane, milliseconds delay)
{
    if (!lane.timer.isActive() || lane.timer.remainingTimeAsDuration() > delay)
        lane.timer.start(delay);
}

void SyncWorker::note(const Outgoing &found)
{
    sync::LinkState state = m_state;
    state.device = found.position.device;
    state.waiting = found.waiting;
    state.oldest = found.waiting > 0 ? QDateTime::fromMSecsSinceEpoch(found.oldestMs) : QDateTime();
    state.loading = std::ranges::any_of(
        found.position.streams, [](const auto &stream) { return stream.second.inSnapshot; });
    setState(state);
}

void SyncWorker::setState(const sync::LinkState &state)
{
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

} // namespace lobby::app
