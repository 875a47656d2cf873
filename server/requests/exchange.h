#pragma once

#include "server/pki/peer_certificate.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace lobby::server {

struct HeaderField
{
    QByteArray name; ///< lower case in a request
    QByteArray value;
};

struct Request
{
    QByteArray method = {};
    QByteArray path = {}; ///< without the query; not decoded
    QByteArray query = {};
    QList<HeaderField> headers = {};
    QByteArray body = {};
    std::optional<PeerCertificate> peer = {};
    QByteArray remote = {}; ///< address of the other end; a proxy's, behind one

    /// Value of the one field of this name (lower case); empty when there is none, or several.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

struct Response
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    /// Sent as Retry-After in whole seconds, rounded up, and exactly as Retry-After-Ms.
    std::optional<int> retryAfterMs = {};
    QList<HeaderField> headers = {};
    QByteArray word = {}; ///< of ours for what this says, for the figures; "ok" may be left out

    /// A status and a word that says why, as text: {401, "cert_expired"}.
    static Response refusal(int status, QByteArrayView code);
};

/// For a request that waits for something: what is done when nobody waits for it any longer.
/// Both are called on the connection's strand, at most one of them, at most once.
struct Hold
{
    /// The client went away, or was answered because it had waited for too long.
    std::function<void()> gone = {};
    /// The server stops; what it answers then. Without it the server waits a little and goes.
    std::function<Response()> atStop = {};
};

/// The way back to one client; copies lead to the same. Any thread, until the Server is destroyed.
/// The first answer counts. When the last copy goes without one the client is told 500.
class Responder
{
public:
    class Exchange
    {
    public:
        virtual ~Exchange() = default;
        virtual void answer(Response response) = 0;
        virtual void hold(Hold hold) = 0;
    };
    explicit Responder(std::shared_ptr<Exchange> exchange)
        : m_exchange(std::move(exchange))
    {
    }

    void operator()(Response response) const { m_exchange->answer(std::move(response)); }
    void hold(Hold hold) const { m_exchange->hold(std::move(hold)); }

private:
    std::shared_ptr<Exchange> m_exchange;
};

/// Called on a thread of the server's, which others wait for: takes the request and returns; what
/// takes long is done elsewhere.
using Handler = std::function<void(Request, Responder)>;

} // namespace lobby::server
