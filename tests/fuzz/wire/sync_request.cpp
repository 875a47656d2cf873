#include "models/sync/wire/message_codec.h"
#include "tests/fuzz/wire/reread.h"

using namespace lobby::sync;

namespace lobby::fuzz {

/// What a desk sends that may be none of ours.
void tryInput(QByteArrayView input)
{
    tryDecoder(input, decode<SyncRequest>);
    tryDecoder(input, decode<ReincarnationRequest>);
    tryDecoder(input, decode<SnapshotRequest>);
}

} // namespace lobby::fuzz
