#pragma once

#include "models/store/writer.h"

#include <QFuture>

#include <memory>

namespace lobby::store {

inline Result<Done> doneOf(const Result<Committed> &committed)
{
    return committed ? Result<Done>(Done()) : Result<Done>(committed.error());
}

/// What a plan found out is handed over only when its commit is durable.
template <typename T>
QFuture<Result<T>> afterCommit(QFuture<Result<Committed>> commit, std::shared_ptr<T> found)
{
    return commit.then(
        QtFuture::Launch::Sync, [found = std::move(found)](const Result<Committed> &committed) {
            return committed ? Result<T>(std::move(*found)) : Result<T>(committed.error());
        });
}

/// There is nothing to hand over.
inline QFuture<Result<Done>> afterCommit(QFuture<Result<Committed>> commit)
{
    return commit.then(QtFuture::Launch::Sync, doneOf);
}

} // namespace lobby::store
