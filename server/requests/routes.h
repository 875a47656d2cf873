#pragma once

#include "server/requests/exchange.h"

#include <QByteArrayList>

#include <chrono>
#include <vector>

namespace lobby::server {

/// Whom a route is for.
enum class Caller {
    Anyone,
    Device, ///< 401 "no_cert" without a certificate, 401 "cert_expired" with an expired one
    ExpiredDevice, ///< a certificate, but it may have expired
};

struct Route
{
    QByteArray method = {};
    QByteArray path = {}; ///< "/v1/sync", or "/v1/blob/*" for all that begin so
    Handler handler = {};
    Caller caller = Caller::Device;
    qsizetype maxBody = 0; ///< 413 above it, before any of it is read
    QByteArrayList contentTypes = {}; ///< 415 for a body of another one; empty: not asked
    std::chrono::milliseconds answerWithin = std::chrono::seconds(30); ///< then 503 "timeout"
};

/// What is served where. Filled once, then read by any thread.
class Routes
{
public:
    struct Match
    {
        const Route *route = nullptr;
        QByteArrayList allowed = {}; ///< methods of the path, when another one was asked
    };

    void add(Route route) { m_routes.push_back(std::move(route)); }
    [[nodiscard]] Match find(QByteArrayView method, QByteArrayView path) const;
    [[nodiscard]] const std::vector<Route> &all() const { return m_routes; }

private:
    std::vector<Route> m_routes = {};
};

} // namespace lobby::server
