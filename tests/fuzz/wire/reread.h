#pragma once

#include "tests/fuzz/fuzz_target.h"

#include <QByteArray>

namespace lobby::fuzz {

/// A decoder refuses, or what it took is written so that it reads as the same again.
template <typename Decoder>
void tryDecoder(QByteArrayView input, Decoder decode)
{
    const auto message = decode(input);
    if (!message)
        return;
    const QByteArray written = encode(*message);
    const auto again = decode(written);
    require(again && encode(*again) == written, "a message reads as it was written");
}

} // namespace lobby::fuzz
