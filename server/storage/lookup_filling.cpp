#include "server/storage/lookup_filling.h"

namespace lobby::server {

namespace {

constexpr int kRowsAtOnce = 1000;

Result<bool> isDue(Storage &storage, Organisation organisation)
{
    bool due = false;
    const auto read
        = storage.read(organisation, [&due](const StoredHub &hub) { due = hub.isLookupDue(); });
    return read ? Result<bool>(due) : Result<bool>(read.error());
}

} // namespace

Result<Done> fillLookup(Storage &storage, Organisation organisation)
{
    for (;;) {
        const Result<bool> due = isDue(storage, organisation);
        if (!due)
            return due.error();
        if (!*due)
            return Done();
        const auto filled
            = storage.write(organisation, [](StoredHub &hub) { hub.fillLookup(kRowsAtOnce); });
        if (!filled)
            return filled.error();
    }
}

} // namespace lobby::server
