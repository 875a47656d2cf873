#pragma once

#include "models/store/engine/connection.h"

#include <map>
#include <optional>

namespace lobby::backup {

/// A backup was restored to see whether it can be.
struct Drill
{
    qint64 atMs = 0;
    qint64 backupMadeAtMs = 0; ///< of which one
    QString problem = {}; ///< codeName() of why not; empty: it passed
    [[nodiscard]] bool hasPassed() const { return problem.isEmpty(); }
    friend bool operator==(const Drill &, const Drill &) = default;
};

/// What much is changed at once by, so that a backup is made before it. Numbers in the record:
/// append only.
enum class BackupCause { Import = 1, Merge = 2, Restore = 3, Migration = 4 };

/// What a desk remembers of its backups that their folder does not say. In a local table of the
/// encrypted database; Unix milliseconds.
struct BackupRecord
{
    qint64 begunMs = 0; ///< when the desk first looked after its backups
    std::optional<qint64> failedMs = {}; ///< the last try, when it failed
    std::optional<Drill> drill = {}; ///< the last
    /// The last that was made before each; before a migration, until it is in the audit.
    std::map<BackupCause, qint64> before = {};
    friend bool operator==(const BackupRecord &, const BackupRecord &) = default;

    // Throw SqlError.
    /// None before the first write; what cannot be read is none, too: it is only a memory.
    [[nodiscard]] static std::optional<BackupRecord> read(store::Connection &connection);
    /// On the writer thread.
    void write(store::Connection &connection) const;
};

} // namespace lobby::backup
