#pragma once

#include "models/access/vault/profile_folder.h"
#include "models/support/result.h"

namespace lobby::backup {

/// A profile that is being made, in a folder beside the one it is to have: that one appears whole,
/// with everything in it, or not at all. What was not put in place is removed in the end, also what
/// an earlier try that was cut short has left.
class ProfileStaging
{
public:
    explicit ProfileStaging(const access::ProfileFolder &target);
    ~ProfileStaging();
    Q_DISABLE_COPY_MOVE(ProfileStaging)

    /// An empty private folder. VaultExists (subject "profile": there is something at the target
    /// already; an empty folder is nothing), DiskFull, Unavailable.
    Result<Done> begin();
    /// Where to make it: database, keys, audit head, device secret, and nothing else.
    [[nodiscard]] access::ProfileFolder profile() const { return access::ProfileFolder(m_staging); }
    /// The one step that makes a profile of it, durable. As begin().
    Result<Done> putInPlace();

private:
    [[nodiscard]] bool discard() const;

    QString m_target;
    QString m_staging;
    bool m_isOurs = false;
};

} // namespace lobby::backup
