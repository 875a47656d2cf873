#pragma once

#include "models/support/result.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

/// What a transaction has done that others wait for.
struct Written
{
    std::set<sync::Stream> streams = {}; ///< with new lines
    Lasting lasting = {}; ///< what must be known even if the database is lost
};

/// Where the server keeps everything. Any thread; calls wait until the transaction is durable.
class Storage
{
public:
    /// May be run more than once, when another transaction was in the way: it begins anew with
    /// whatever it fills.
    using Work = std::function<void(StoredHub &)>;

    virtual ~Storage() = default;
    /// One transaction of one organisation: all of it or, after an error, nothing. Conflict (tried
    /// in vain), DiskFull, Unavailable, VaultDamaged, and as the engine says.
    virtual Result<Written> write(Organisation organisation, const Work &work) = 0;
    /// One moment of one organisation, whatever is written meanwhile. Nothing may be written.
    virtual Result<Done> read(Organisation organisation, const Work &work) = 0;
    [[nodiscard]] virtual Result<QList<Organisation>> organisations() = 0;
};

/// Thrown when what the database holds cannot have been written by this program.
class StorageDamaged : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace lobby::server
