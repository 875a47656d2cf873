#include "app/sync/audit_receipts.h"

#include "models/access/session/authoriser.h"
#include "models/support/async.h"

#include <QPointer>

namespace lobby::app {

using namespace std::chrono_literals;
using access::AuditTurn;
using sync::LinkState;

namespace {

constexpr auto kReceiptPatience = 30s;

} // namespace

AuditReceipts::AuditReceipts(
    store::Database &database, const Clock &clock, SyncConnection &connection, QByteArray authority)
    : m_database(database)
    , m_clock(clock)
    , m_connection(connection)
    , m_authority(std::move(authority))
    , m_later(this)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { look(0); });
}

void AuditReceipts::send()
{
    m_runsAgain = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    look(0);
}

void AuditReceipts::look(quint64 from)
{
    const auto find = [from](store::Connection &connection) {
        return access::nextAuditRequest(connection, from);
    };
    whenDone(m_database.read(find), this,
        [this](const Result<std::optional<sync::AuditRequest>> &request) {
            if (request && *request)
                post(**request);
            else
                rest();
        });
}

void AuditReceipts::post(const sync::AuditRequest &request)
{
    m_connection.post(QStringLiteral("/v1/audit"), encode(request), kReceiptPatience,
        [self = QPointer(this), request](const ServerReply &reply) {
            if (self)
                self->receive(request, reply);
        });
}

void AuditReceipts::receive(const sync::AuditRequest &request, const ServerReply &reply)
{
    if (const auto answer = sync::decodeAuditAnswer(reply.message))
        take(request, *answer);
    else if (reply.isBusy())
        m_later.start(reply.retryAfter);
    else
        rest(); // and again after the next round
}

void AuditReceipts::take(const sync::AuditRequest &request, const sync::AuditAnswer &answer)
{
    auto turn = std::make_shared<AuditTurn>();
    const auto keep
        = [request, answer, authority = m_authority, turn](store::Connection &connection) {
              *turn = access::takeAuditAnswer(connection, request, answer, authority);
          };
    whenDone(m_database.local(keep), this, [this, turn](const Result<Done> &kept) {
        if (kept)
            taken(*turn);
        else
            rest();
    });
}

void AuditReceipts::taken(const AuditTurn &turn)
{
    if (turn.raisesDispute)
        note(QLatin1StringView("audit.disputed"));
    if (turn.logWasRestored)
        note(QLatin1StringView("audit.log_restored"));
    if (turn.next > 0)
        look(turn.next);
    else
        rest();
}

void AuditReceipts::note(QLatin1StringView event)
{
    const access::Authoriser authoriser(m_clock);
    m_database.commit(authoriser.ofSystem({}, event), {}, QList<sync::Intent>());
}

void AuditReceipts::rest()
{
    whenDone(m_database.read(access::readAuditStanding), this,
        [this](const Result<access::AuditStanding> &standing) {
            m_isBusy = false;
            if (std::exchange(m_runsAgain, false))
                send();
            else
                Q_EMIT rested(standing && standing->isDisputed() ? LinkState::Audit::Disputed
                                                                 : LinkState::Audit::Resting);
        });
}

} // namespace lobby::app
