#pragma once

#include "server/storage/storage.h"

namespace lobby::server {

/// How far a database had come when it was last served, in it and in a file beside the ledger: an
/// older copy that was put in its place without lobbyd's knowledge is told by it. Counted up when
/// serving begins, every minute, and at the end. By one thread.
class ServedMarks
{
public:
    struct Mark
    {
        sync::Epoch epoch = {};
        quint64 count = 0;
    };
    using Marks = std::map<Organisation, Mark>;

    explicit ServedMarks(const QString &folder);

    /// VaultOlder when the database is not the one that was served last, nor what came of it.
    [[nodiscard]] Result<Done> check(Storage &storage) const;
    /// Counts up: in the database first, so that the file is never ahead of it.
    Result<Done> renew(Storage &storage) const;
    /// As the file says; empty without one. VaultDamaged.
    [[nodiscard]] Result<Marks> read() const;

private:
    Result<Done> write(const Marks &marks) const;

    const QString m_path;
};

} // namespace lobby::server
