#pragma once

#include "models/support/result.h"
#include "models/sync/codec/cbor_reader.h"

namespace lobby::sync {

/// A message: everything in one array of so many elements, with nothing after it. Invalid when it
/// is not; `readElements` takes the reader and the message to fill.
template <typename Message, typename Read>
Result<Message> readMessage(QByteArrayView bytes, quint64 elements, Read readElements)
{
    CborReader reader(bytes);
    Message message;
    reader.enterArray(elements);
    readElements(reader, message);
    reader.leave();
    if (!reader.isWhole())
        return Error {Error::Code::Invalid, QStringLiteral("not such a message")};
    return message;
}

} // namespace lobby::sync
