#pragma once

#include "server/service/service.h"

namespace lobby::server {

/// One POST /v1/sync from its arrival to its answer: the push in a transaction that holds the
/// counters for as short as it can, then what there is to read, of one moment; with neither, the
/// desk waits until there is something. Keeps itself alive.
class SyncExchange : public std::enable_shared_from_this<SyncExchange>
{
public:
    SyncExchange(std::shared_ptr<Service> service, PeerCertificate peer, sync::SyncRequest request,
        Responder reply);

    void begin();

private:
    void push();
    void pull();
    void hold(quint64 moment, const sync::SyncAnswer &nothing);
    /// A desk with another program than before.
    [[nodiscard]] Result<Done> noteSchema();
    [[nodiscard]] bool saysSomething(const sync::SyncAnswer &answer) const;
    void answer(const sync::SyncAnswer &answer);
    void refuse(const Error &error);

    const std::shared_ptr<Service> m_service;
    const PeerCertificate m_peer;
    sync::SyncRequest m_request;
    const Responder m_reply;
    LongPolls::Time m_until = {};
};

} // namespace lobby::server
