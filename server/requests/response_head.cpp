#include "server/requests/response_head.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>

namespace lobby::server {

namespace {

void append(QByteArray &head, QByteArrayView name, const QByteArray &value)
{
    // A line break in a value would begin a field, or a response, of somebody else's choosing.
    Q_ASSERT(!value.contains('\n') && !value.contains('\r'));
    head += name.toByteArray() + ": " + value + "\r\n";
}

} // namespace

QByteArray responseHead(const Response &response, bool keepsAlive)
{
    const auto reason = boost::beast::http::obsolete_reason(
        boost::beast::http::int_to_status(static_cast<unsigned>(response.status)));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) + "\r\n";
    if (!response.contentType.isEmpty())
        append(head, "Content-Type", response.contentType);
    append(head, "Content-Length", QByteArray::number(response.body.size()));
    if (response.retryAfterMs) {
        const int ms = std::max(0, *response.retryAfterMs);
        append(head, "Retry-After", QByteArray::number(ms / 1000 + (ms % 1000 > 0 ? 1 : 0)));
        append(head, "Retry-After-Ms", QByteArray::number(ms));
    }
    for (const HeaderField &field : response.headers)
        append(head, field.name, field.value);
    if (!keepsAlive)
        append(head, "Connection", "close");
    return head + "\r\n";
}

} // namespace lobby::server
