#pragma once

#include "models/guests/elsewhere/branch_directory.h"

#include <QHash>

namespace lobby::tests {

/// A server that knows whom a test says it knows.
class FakeDirectory : public guests::BranchDirectory
{
public:
    QFuture<Result<guests::DirectoryAnswer>> find(const sync::LookupKey &key) override
    {
        asked.append(key);
        if (refuse)
            return QtFuture::makeReadyFuture(Result<guests::DirectoryAnswer>(Error {*refuse}));
        guests::DirectoryAnswer answer {{}, waitFirst};
        if (waitFirst.count() == 0)
            answer.guests = known.value(key.key);
        return QtFuture::makeReadyFuture(Result<guests::DirectoryAnswer>(answer));
    }
    QFuture<Result<Done>> claim(const Uuid &guest, guests::BringReason reason) override
    {
        claimed.append({guest, reason});
        return QtFuture::makeReadyFuture(
            refuse ? Result<Done>(Error {*refuse}) : Result<Done>(Done()));
    }
    void knows(const sync::LookupKey &key, const sync::GuestSummary &guest)
    {
        known[key.key].append(guest);
    }

    QHash<QByteArray, QList<sync::GuestSummary>> known;
    QList<sync::LookupKey> asked;
    QList<std::pair<Uuid, guests::BringReason>> claimed;
    std::chrono::milliseconds waitFirst {0};
    std::optional<Error::Code> refuse;
};

} // namespace lobby::tests
