#pragma once

#include "models/sync/codec/cbor_reader.h"
#include "models/sync/op.h"

#include <QCborStreamWriter>

namespace lobby::sync {

/// The shapes that ops, states and messages have in common. Maps ascend, as RFC 8949 4.2.1 asks.
void write(QCborStreamWriter &writer, const Value &value);
void write(QCborStreamWriter &writer, const Stamp &stamp);
void write(QCborStreamWriter &writer, const Fields &fields);
void write(QCborStreamWriter &writer, const Stamps &stamps);

Fields readFields(CborReader &reader);
Stamps readStamps(CborReader &reader);

} // namespace lobby::sync
