#include "models/sync/codec/entity_codec.h"
#include "models/sync/wire/message_codec.h"
#include "tests/fuzz/wire/reread.h"

using namespace lobby::sync;

namespace lobby::fuzz {

/// A page of a snapshot, or a row in it.
void tryInput(QByteArrayView input)
{
    tryDecoder(input, decode<SnapshotAnswer>);
    if (const auto state = decodeState(input)) {
        const QByteArray written = encodeState(*state);
        const auto again = decodeState(written);
        require(again && encodeState(*again) == written, "a row reads as it was written");
    }
}

} // namespace lobby::fuzz
