#include "server/requests/request_head.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <limits>

namespace lobby::server {

namespace http = boost::beast::http;

namespace {

constexpr qsizetype kLongestTarget = 2048;

template <typename StringView>
QByteArray bytesOf(StringView text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Visible ASCII: no space and no control character, which loggers and proxies might trip over.
bool isVisible(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

struct RequestHead::Parser
{
    http::request_parser<http::empty_body> beast;
};

RequestHead::RequestHead(qsizetype maxBytes)
    : m_parser(std::make_unique<Parser>())
{
    m_parser->beast.header_limit(static_cast<std::uint32_t>(maxBytes));
    // The route says it. Not "none", which Boost 1.74 takes for less than any number.
    m_parser->beast.body_limit(std::numeric_limits<std::uint64_t>::max());
    m_parser->beast.eager(false);
}

RequestHead::~RequestHead() = default;

RequestHead::Progress RequestHead::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    boost::beast::error_code failed;
    const std::size_t used = m_parser->beast.put(boost::asio::const_buffer(m_pending.constData(),
                                                     static_cast<std::size_t>(m_pending.size())),
        failed);
    m_pending.remove(0, static_cast<qsizetype>(used));
    if (failed == http::error::need_more)
        return Progress::NeedsMore;
    if (failed)
        return fail(failed == http::error::header_limit ? 431 : 400);
    return m_parser->beast.is_header_done() ? finish() : Progress::NeedsMore;
}

RequestHead::Progress RequestHead::fail(int status)
{
    m_status = status;
    return Progress::Failed;
}

RequestHead::Progress RequestHead::finish()
{
    const auto &message = m_parser->beast.get();
    const bool isOld = message.version() < 11;
    const auto hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && !isOld) || message.count(http::field::content_length) > 1
        || message.count(http::field::upgrade) > 0)
        return fail(400);
    if (message.count(http::field::transfer_encoding) > 0)
        return fail(411);
    const QByteArray target = bytesOf(message.target());
    if (!target.startsWith('/') || target.size() > kLongestTarget || !isVisible(target))
        return fail(400);

    const qsizetype question = target.indexOf('?');
    m_request.method = bytesOf(message.method_string());
    m_request.path = question < 0 ? target : target.first(question);
    m_request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    for (const auto &field : message)
        m_request.headers.append({bytesOf(field.name_string()).toLower(), bytesOf(field.value())});
    const QByteArray lengthText = m_request.header("content-length");
    if (!std::all_of(lengthText.begin(), lengthText.end(), isDigit)) // "5, 5" reads as 5, too
        return fail(400);
    const auto length = m_parser->beast.content_length();
    if (length && *length > std::uint64_t(std::numeric_limits<qint32>::max()))
        m_contentLength = std::numeric_limits<qint32>::max(); // more than any route takes
    else
        m_contentLength = length ? static_cast<qint64>(*length) : 0;
    m_keepsAlive = m_parser->beast.keep_alive();
    m_expectsContinue = m_request.header("expect").toLower() == "100-continue";
    m_parser.reset();
    return Progress::Done;
}

} // namespace lobby::server
