#pragma once

#include "models/sync/replication/replica.h"
#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sim/hotel_tables.h"
#include "tests/sim/memory_desk.h"
#include "tests/support/http_client.h"

#include <utility>

namespace lobby::tests {

/// A desk that talks to a real server: of the small hotel, or with the tables it is given.
class DeskClient
{
public:
    DeskClient(quint16 port, HttpClient::Tls tls, quint32 device, sync::Stream home,
        sync::Stream organisation,
        const sync::Registry &registry = sim::registryOf(sim::kNewSchema),
        quint32 schema = sim::kNewSchema)
        : m_port(port)
        , m_tls(std::move(tls))
        , m_registry(registry)
    {
        connectAgain();
        sync::DeskPosition position;
        position.device = device;
        position.schema = schema;
        position.streams[home].home = true;
        position.streams[organisation].organisation = true;
        m_desk.setPosition(position);
    }

    /// After the server was away.
    void connectAgain() { m_client = std::make_unique<HttpClient>(m_port, m_tls); }
    [[nodiscard]] sync::Replica replica() { return {m_registry, m_desk}; }
    [[nodiscard]] sim::MemoryDesk &desk() { return m_desk; }
    [[nodiscard]] const sim::MemoryDesk &desk() const { return m_desk; }

    void create(const Uuid &guest, const QString &phone, qint64 nowMs)
    {
        commit({.kind = sync::OpKind::Create,
                   .table = sim::Guest,
                   .id = guest,
                   .fields = {{sim::guest::Phone, phone}}},
            nowMs);
    }
    void commit(const sync::Intent &intent, qint64 nowMs)
    {
        replica().commit({intent}, Uuid::v7(nowMs), Uuid(), nowMs);
    }
    [[nodiscard]] QString phoneOf(const Uuid &guest) const
    {
        const auto row = m_desk.row({sim::Guest, guest});
        if (!row || !row->fields.contains(sim::guest::Phone))
            return {};
        return std::get<QString>(row->fields.at(sim::guest::Phone).value);
    }

    template <typename Message>
    HttpAnswer post(const QByteArray &path, const Message &message)
    {
        return m_client->post(path, sync::framed(sync::encode(message)),
            "Content-Type: application/vnd.lobby.sync\r\n");
    }
    /// The next request that the protocol wants; its HTTP status.
    int step(quint32 waitSeconds = 0)
    {
        switch (replica().nextStep()) {
        case sync::Replica::Step::Reincarnate:
            return take<sync::ReincarnationAnswer>(
                post("/v1/reincarnate", replica().reincarnationRequest()));
        case sync::Replica::Step::Snapshot:
            return take<sync::SnapshotAnswer>(post("/v1/snapshot", replica().snapshotRequest()));
        case sync::Replica::Step::Sync:
            break;
        }
        sync::SyncRequest request = replica().syncRequest({});
        request.waitSeconds = waitSeconds;
        return take<sync::SyncAnswer>(post("/v1/sync", request));
    }
    /// What the last answer asked to wait before the next request, in milliseconds; 0: nothing.
    [[nodiscard]] int retryAfterMs() const { return m_retryAfterMs; }
    /// Until all is sent and read.
    void settle()
    {
        for (int i = 0; i < 8; ++i)
            step();
    }

private:
    template <typename Answer>
    int take(const HttpAnswer &answer)
    {
        const Result<QByteArray> bytes = sync::unframed(answer.body);
        const Result<Answer> message
            = bytes ? sync::decode<Answer>(*bytes) : Result<Answer>(bytes.error());
        if (message)
            replica().receive(*message);
        const QByteArray field("Retry-After-Ms: ");
        const qsizetype at = answer.head.indexOf(field);
        const QByteArray rest = at < 0 ? QByteArray() : answer.head.mid(at + field.size());
        m_retryAfterMs = rest.first(std::max<qsizetype>(rest.indexOf('\r'), 0)).toInt();
        return answer.status;
    }

    const quint16 m_port;
    const HttpClient::Tls m_tls;
    std::unique_ptr<HttpClient> m_client;
    const sync::Registry &m_registry;
    sim::MemoryDesk m_desk;
    int m_retryAfterMs = 0;
};

} // namespace lobby::tests
