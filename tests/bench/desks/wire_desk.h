#pragma once

#include "models/sync/replication/messages.h"
#include "tests/support/enrolled_device.h"

namespace lobby::bench {

/// The body of a request to /v1/sync, with more header fields if need be.
bool sendSync(tests::HttpClient &connection, const QByteArray &body, const QByteArray &fields = {});

/// A desk without a database: it says and reads exactly what a desk does, as fast as it can be
/// said, so that what is measured is the server. Its calls block.
class WireDesk
{
public:
    explicit WireDesk(const tests::EnrolledDevice &device);

    /// Makes acquaintance, and takes what others did before as read.
    Result<Done> greet();

    /// A request with those ops, which follow on the last one's; they are this desk's. To be sent
    /// in the order in which they were made.
    [[nodiscard]] QByteArray pushOf(const QList<sync::Op> &ops);
    /// One that only asks.
    [[nodiscard]] QByteArray pollOf(quint32 waitSeconds = 0);

    struct Answered
    {
        qsizetype lines = 0; ///< of all streams
        qsizetype bytes = 0; ///< of the body
        bool hasMore = false;
    };
    /// Sends it, and notes what the answer says. Unavailable for one that is no success.
    Result<Answered> send(const QByteArray &request);
    /// Does nothing but read.
    Result<Answered> poll() { return send(pollOf()); }
    [[nodiscard]] tests::HttpClient &connection() { return m_connection; }

private:
    [[nodiscard]] sync::SyncRequest request() const;

    tests::HttpClient m_connection;
    sync::Epoch m_epoch;
    quint32 m_device;
    quint64 m_sequence = 0; ///< of the last op that was made
    QByteArray m_chain;
    std::map<sync::Stream, quint64> m_cursors;
    std::map<sync::Stream, quint64> m_heads;
};

} // namespace lobby::bench
