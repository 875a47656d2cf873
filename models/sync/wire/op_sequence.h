#pragma once

#include "models/sync/codec/cbor_writer.h"

namespace lobby::sync {

/// Writes ops one after another, each leaving out what it has in common with the one before: the
/// transaction, the actor, and most of the time.
class OpSequenceWriter
{
public:
    explicit OpSequenceWriter(QCborStreamWriter &writer)
        : m_writer(writer)
    {
    }
    void write(const Op &op);

private:
    QCborStreamWriter &m_writer;
    Op m_last;
};

/// The other direction. The stamps are `device`'s.
class OpSequenceReader
{
public:
    explicit OpSequenceReader(CborReader &reader)
        : m_reader(reader)
    {
    }
    Op read(quint32 device);

private:
    CborReader &m_reader;
    Op m_last;
};

} // namespace lobby::sync
