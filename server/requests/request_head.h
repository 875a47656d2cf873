#pragma once

#include "server/requests/exchange.h"

#include <memory>

namespace lobby::server {

/// Reads a request's line and fields as they come in, and refuses whatever two readers could
/// understand differently.
class RequestHead
{
public:
    enum class Progress { NeedsMore, Done, Failed };

    explicit RequestHead(qsizetype maxBytes);
    ~RequestHead();
    Q_DISABLE_COPY_MOVE(RequestHead)

    Progress feed(QByteArrayView bytes);

    /// After Failed: 400, 411 (no length that is known beforehand), 431 (too large).
    [[nodiscard]] int status() const { return m_status; }
    /// After Done, once: all but the body and the peer.
    [[nodiscard]] Request takeRequest() { return std::move(m_request); }
    [[nodiscard]] qint64 contentLength() const { return m_contentLength; }
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// The client waits for leave to send its body (RFC 9110, 10.1.1).
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    /// What came behind the head.
    [[nodiscard]] QByteArray rest() const { return m_pending; }

private:
    struct Parser;
    Progress fail(int status);
    Progress finish();

    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending = {}; ///< not parsed yet
    Request m_request = {};
    int m_status = 0;
    qint64 m_contentLength = 0;
    bool m_keepsAlive = false;
    bool m_expectsContinue = false;
};

} // namespace lobby::server
