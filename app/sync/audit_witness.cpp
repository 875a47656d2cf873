#include "app/sync/audit_witness.h"

#include <QTimer>

namespace lobby::app {

using namespace std::chrono_literals;

AuditWitness::AuditWitness(const ServerAccount &account, quint32 device)
    : m_connection(account)
    , m_authority(account.authority)
    , m_device(device)
{
}

void AuditWitness::ask(
    quint64 sequence, const std::optional<sync::SignedTreeHead> &held, const Callback &callback)
{
    constexpr auto kPatience = 20s;
    sync::AuditRequest request;
    request.device = m_device;
    request.about = sequence;
    request.held = held;
    m_connection.post(QStringLiteral("/v1/audit"), encode(request), kPatience,
        [this, request, callback](const ServerReply &reply) {
            if (reply.isBusy()) {
                QTimer::singleShot(reply.retryAfter, &m_connection,
                    [this, request, callback] { ask(request.about, request.held, callback); });
            } else {
                callback(read(request, reply));
            }
        });
}

Result<AuditWitness::Testimony> AuditWitness::read(
    const sync::AuditRequest &request, const ServerReply &reply) const
{
    const auto answer = sync::decodeAuditAnswer(reply.message);
    if (!answer) {
        const bool refused = reply.httpStatus == 403 || reply.httpStatus == 401;
        return Error {refused ? Error::Code::NotAllowed : Error::Code::Unavailable,
            QStringLiteral("audit: HTTP %1").arg(reply.httpStatus)};
    }
    const auto checked = access::checkAnswer(*answer, request.held, m_authority);
    if (!checked)
        return checked.error();
    Testimony testimony {{}, checked->log};
    if (answer->receipt) {
        const sync::ChainLeaf &leaf = answer->receipt->leaf;
        if (leaf.device != m_device || (request.about > 0 && leaf.sequence != request.about))
            return Error {Error::Code::Invalid, QStringLiteral("another receipt than asked for")};
        testimony.entry = leaf;
    }
    return testimony;
}

} // namespace lobby::app
