#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/access/audit_receipts/answer_check.h"

namespace lobby::app {

/// Asks the server what it has confirmed of a desk's audit chain; what it answers is proved and
/// signed, and nothing is kept. For whoever verifies.
class AuditWitness
{
public:
    /// `device`: the desk's number, as its database says.
    AuditWitness(const ServerAccount &account, quint32 device);

    struct Testimony
    {
        std::optional<sync::ChainLeaf> entry = {}; ///< none: the server has no such entry
        access::CheckedAnswer::Log log = access::CheckedAnswer::Log::Same;
    };
    using Callback = std::function<void(const Result<Testimony> &)>;
    /// Of the entry with that sequence; 0: of the last one. `held`: a head that the log must go on
    /// from, if any. Unavailable: no server, Invalid: what it says is not proved, NotAllowed.
    void ask(quint64 sequence, const std::optional<sync::SignedTreeHead> &held,
        const Callback &callback);

private:
    [[nodiscard]] Result<Testimony> read(
        const sync::AuditRequest &request, const ServerReply &reply) const;

    SyncConnection m_connection;
    const QByteArray m_authority;
    const quint32 m_device;
};

} // namespace lobby::app
