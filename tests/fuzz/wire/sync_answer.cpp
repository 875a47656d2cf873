#include "models/sync/wire/message_codec.h"
#include "tests/fuzz/wire/reread.h"

using namespace lobby::sync;

namespace lobby::fuzz {

/// What a server sends, or a journal keeps.
void tryInput(QByteArrayView input)
{
    tryDecoder(input, decode<SyncAnswer>);
    tryDecoder(input, decode<ReincarnationAnswer>);
    tryDecoder(input, decode<Entry>);
}

} // namespace lobby::fuzz
