#include "server/requests/request_head.h"

#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace lobby::server;

namespace lobby::fuzz {

namespace {

constexpr qsizetype kMostHead = 8 * 1024;
const QByteArray kFailed("failed");
const QByteArray kUnfinished("unfinished");

/// What a head is taken for, however it comes in.
QByteArray taken(RequestHead &head, RequestHead::Progress progress)
{
    if (progress != RequestHead::Progress::Done)
        return progress == RequestHead::Progress::Failed ? kFailed : kUnfinished;
    const Request request = head.takeRequest();
    QByteArray all = request.method + '\n' + request.path + '\n' + request.query + '\n'
        + QByteArray::number(head.contentLength()) + (head.keepsAlive() ? " on\n" : " once\n");
    for (const HeaderField &field : request.headers)
        all += field.name + ": " + field.value + '\n';
    return all + head.rest();
}

} // namespace

/// The first byte says after how many bytes the head comes on.
void tryInput(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArrayView bytes = input.sliced(1);
    RequestHead whole(kMostHead);
    const QByteArray once = taken(whole, whole.feed(bytes));

    const qsizetype step = qsizetype(quint8(input.front())) + 1;
    RequestHead parts(kMostHead);
    auto progress = RequestHead::Progress::NeedsMore;
    qsizetype at = 0;
    for (; at < bytes.size() && progress == RequestHead::Progress::NeedsMore; at += step)
        progress = parts.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    QByteArray inParts = taken(parts, progress);
    if (progress == RequestHead::Progress::Done && at < bytes.size())
        inParts += bytes.sliced(at);
    // What is wrong is seen at once or not before the end of the head, as it came in.
    const bool wasTaken = once != kFailed && once != kUnfinished;
    const bool wasTakenInParts = inParts != kFailed && inParts != kUnfinished;
    if (wasTaken || wasTakenInParts)
        require(once == inParts, "a head in parts is the head");
}

} // namespace lobby::fuzz
