#pragma once

#include "models/darkdesk/slips/slip.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::darkdesk {

/// Slips as they are stored. On a store thread; throws store::SqlError.
class SlipRepository
{
public:
    explicit SlipRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Slip> load(const Uuid &id) const;
    /// By its number as SlipNumber::parse() gives it.
    [[nodiscard]] std::optional<Slip> numbered(const QString &number) const;
    /// Printed and neither keyed in nor void, in the order in which they were printed.
    [[nodiscard]] QList<Slip> missing(const Uuid &branch) const;

    /// Takes `count` numbers of a desk; answers the first. They are nobody else's from now on, also
    /// if what follows fails. A counter that was set back, with the whole database, goes on behind
    /// what this desk is known to have printed. On the writer thread.
    [[nodiscard]] qint64 take(quint32 desk, int count) const;

    [[nodiscard]] static sync::Intent creationOf(const Slip &slip);
    [[nodiscard]] static sync::Intent keyingOf(const Slip &slip);
    [[nodiscard]] static sync::Intent voidingOf(const Slip &slip);

private:
    store::Connection &m_connection;
};

} // namespace lobby::darkdesk
