#pragma once

#include "server/ledger/restore_ledger.h"
#include "server/storage/storage.h"

#include <atomic>
#include <mutex>

namespace lobby::server {

/// Another storage: what must outlive it stands in the ledger before anybody hears that it was
/// done. While the ledger cannot be written nothing is done and nothing answered. Any thread.
class LedgeredStorage : public Storage
{
public:
    LedgeredStorage(Storage &storage, RestoreLedger ledger)
        : m_storage(storage)
        , m_ledger(std::move(ledger))
    {
    }

    Result<Written> write(Organisation organisation, const Work &work) override;
    Result<Done> read(Organisation organisation, const Work &work) override;
    [[nodiscard]] Result<QList<Organisation>> organisations() override
    {
        return m_storage.organisations();
    }
    /// Adds what the database knows and the ledger does not: the last moments before a power cut,
    /// or what another server wrote that has a ledger of its own.
    Result<Done> complete();

private:
    Result<Done> catchUp();
    Result<Done> keep(Organisation organisation, const Lasting &lasting);

    Storage &m_storage;
    const RestoreLedger m_ledger;
    std::atomic<bool> m_isBehind = false;
    std::mutex m_mutex = {};
    std::map<Organisation, Lasting> m_waiting = {}; ///< done, but not in the ledger yet
};

} // namespace lobby::server
