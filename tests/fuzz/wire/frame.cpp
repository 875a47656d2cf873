#include "models/sync/wire/frame.h"

#include "tests/fuzz/fuzz_target.h"

namespace lobby::fuzz {

void tryInput(QByteArrayView input)
{
    constexpr qint64 kMost = 64 * 1024;
    const auto message = sync::unframed(input.toByteArray(), kMost);
    if (!message)
        return;
    require(message->size() <= kMost, "no more is unpacked than was asked for");
    require(*sync::unframed(sync::framed(*message)) == *message, "packed again it is the same");
}

} // namespace lobby::fuzz
