#pragma once

#include "server/storage/storage.h"

#include <mutex>

namespace lobby::server {

/// When desks were last heard of. Kept in memory and written down now and then, so that a desk
/// that only reads costs no commit. Any thread.
class DesksSeen
{
public:
    void note(Organisation organisation, quint32 device, qint64 nowMs);
    /// Writes down what was noted since the last time; keeps it for another try when it fails.
    Result<Done> writeTo(Storage &storage);

private:
    using Noted = std::map<Organisation, std::map<quint32, qint64>>;
    [[nodiscard]] Noted take();

    std::mutex m_mutex = {};
    Noted m_noted = {};
};

} // namespace lobby::server
