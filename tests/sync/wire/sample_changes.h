#pragma once

#include "models/sample/sample_person.h"
#include "models/sync/op.h"

#include <random>

namespace lobby::test {

/// Ops as desks make them, on made-up guests: for the dictionary, and for what a change costs on
/// the wire. The same seed makes the same people; ids are random.
class SampleChanges
{
public:
    SampleChanges(quint32 device, quint64 seed);

    /// A guest with telephone, e-mail, address and document: one commit.
    QList<sync::Op> newGuest();
    /// Two fields of one of the guests so far.
    sync::Op edit();
    /// A stay of one of them, advanced to a status.
    QList<sync::Op> stay();

private:
    sync::Op op(sync::OpKind kind, quint16 table, const Uuid &id, sync::Fields fields);
    void begin();
    quint32 below(quint32 bound) { return static_cast<quint32>(m_random() % bound); }

    sample::SampleGuests m_people;
    std::mt19937_64 m_random;
    quint32 m_device;
    qint64 m_nowMs = 1'770'000'000'000;
    quint64 m_hlc = 0;
    qint64 m_next = 0;
    Uuid m_transaction;
    quint16 m_index = 0;
    QList<Uuid> m_actors;
    qsizetype m_actor = 0;
    QList<Uuid> m_guests;
};

} // namespace lobby::test
