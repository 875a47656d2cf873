#pragma once

#include <QtGlobal>

#include <chrono>

namespace lobby::server {

/// How much of the machine one client, and all of them, may take.
struct HttpLimits
{
    int connections = 12'000; ///< more are closed as they come
    qsizetype headBytes = 16LL * 1024; ///< request line and fields; 431 above it
    qsizetype bodyBytes = 256LL * 1024 * 1024; ///< all that are being read; 503 above it
    std::chrono::milliseconds handshake = std::chrono::seconds(10);
    std::chrono::milliseconds head
        = std::chrono::seconds(10); ///< from the first byte; 408 after it
    std::chrono::milliseconds idle = std::chrono::seconds(75); ///< between two requests
    std::chrono::milliseconds finish = std::chrono::seconds(2);
    /// A body, or an answer, may take `transfer` and the time it has at this rate; 408 after it.
    std::chrono::milliseconds transfer = std::chrono::seconds(15);
    int bytesPerSecond = 8 * 1024;

    [[nodiscard]] std::chrono::milliseconds transferTime(qsizetype bytes) const
    {
        return transfer + std::chrono::milliseconds(bytes * 1000 / bytesPerSecond);
    }
};

} // namespace lobby::server
