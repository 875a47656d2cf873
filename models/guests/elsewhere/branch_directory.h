#pragma once

#include "models/support/result.h"
#include "models/sync/lookup/lookup_messages.h"

#include <QFuture>

#include <chrono>

namespace lobby::guests {

/// Why a guest of another branch is brought here; as it goes to the server.
enum class BringReason : quint8 {
    AtCounter = 1, ///< he stands here
    Booking = 2, ///< he books, or has booked
    Request = 3, ///< he asks about an earlier stay, or for something left behind
};

/// What the server says of one question.
struct DirectoryAnswer
{
    QList<sync::GuestSummary> guests = {};
    std::chrono::milliseconds waitFirst {0}; ///< asked too often: nothing was looked for
};

/// The server, as far as it knows the guests of all branches. Implemented by the program. Errors:
/// Unavailable (none, or it does not answer), NotAllowed (this desk was shut out).
class BranchDirectory
{
public:
    virtual ~BranchDirectory() = default;

    virtual QFuture<Result<DirectoryAnswer>> find(const sync::LookupKey &key) = 0;
    /// His rows come with the next sync.
    virtual QFuture<Result<Done>> claim(const Uuid &guest, BringReason reason) = 0;
};

} // namespace lobby::guests
