#pragma once

#include <QFuture>

namespace lobby {

/// What `future` answers. Blocks until then: for worker threads and the command line, never for the
/// GUI thread, which has whenDone().
template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace lobby
