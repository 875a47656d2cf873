#include "tests/bench/desks/wire_desk.h"

#include "models/sync/op.h"
#include "models/sync/wire/message_codec.h"

namespace lobby::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSchema = 1;
constexpr char kFields[] = "Content-Type: application/vnd.lobby.sync\r\n";

} // namespace

bool sendSync(tests::HttpClient &connection, const QByteArray &body, const QByteArray &fields)
{
    return connection.send("POST /v1/sync HTTP/1.1\r\nHost: lobby\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + kFields + fields + "\r\n" + body);
}

WireDesk::WireDesk(const tests::EnrolledDevice &device)
    : m_connection(device.port, device.tls)
    , m_device(device.device)
    , m_chain(16, '\0')
    , m_cursors {{device.home, 0}, {device.organisation, 0}}
{
}

Result<Done> WireDesk::greet()
{
    // The first answer says which epoch it is, the second one how far the streams are.
    for (int i = 0; i < 2; ++i) {
        if (const auto answered = poll(); !answered)
            return answered.error();
    }
    m_cursors = m_heads;
    return Done();
}

sync::SyncRequest WireDesk::request() const
{
    sync::SyncRequest request;
    request.device = m_device;
    request.epoch = m_epoch;
    request.schema = kSchema;
    request.baseSequence = m_sequence;
    request.baseChain = m_chain;
    request.cursors = m_cursors;
    return request;
}

QByteArray WireDesk::pushOf(const QList<sync::Op> &ops)
{
    sync::SyncRequest push = request();
    push.ops = ops;
    for (const sync::Op &op : ops)
        m_chain = sync::nextChain(m_chain, op.uid, sync::encodeOp(op));
    m_sequence += static_cast<quint64>(ops.size());
    return sync::framed(sync::encode(push));
}

QByteArray WireDesk::pollOf(quint32 waitSeconds)
{
    sync::SyncRequest poll = request();
    poll.waitSeconds = waitSeconds;
    return sync::framed(sync::encode(poll));
}

Result<WireDesk::Answered> WireDesk::send(const QByteArray &request)
{
    sendSync(m_connection, request);
    const tests::HttpAnswer http = m_connection.answer();
    if (http.status != 200)
        return Error {Error::Code::Unavailable, u"HTTP %1"_s.arg(http.status)};
    const auto bytes = sync::unframed(http.body);
    const auto answer
        = bytes ? sync::decode<sync::SyncAnswer>(*bytes) : Result<sync::SyncAnswer>(bytes.error());
    if (!answer)
        return answer.error();
    if (answer->standing.status != sync::Status::Ok)
        return Error {Error::Code::Conflict, u"status %1"_s.arg(int(answer->standing.status))};
    m_epoch = answer->standing.epoch;
    Answered answered;
    answered.bytes = http.body.size();
    for (const auto &[stream, part] : answer->streams) {
        if (part.needsSnapshot) // before it knew the epoch
            continue;
        answered.lines += part.entries.size();
        answered.hasMore = answered.hasMore || part.to < part.head;
        m_cursors[stream] = part.to;
        m_heads[stream] = part.head;
    }
    return answered;
}

} // namespace lobby::bench
