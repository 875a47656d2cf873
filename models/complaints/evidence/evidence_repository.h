#pragma once

#include "models/complaints/evidence/evidence.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::complaints {

/// Files of cases as they are stored: a row each, and a row for each part of what is in them. On a
/// store thread; throws store::SqlError.
class EvidenceRepository
{
public:
    /// Of a part: far below what a message between desk and server may hold.
    static constexpr qsizetype kPartBytes = 192LL * 1024;

    explicit EvidenceRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Evidence> load(const Uuid &id) const;
    /// As they were attached.
    [[nodiscard]] QList<Evidence> ofComplaint(const Uuid &complaint) const;
    /// NotFound (subject "evidence_part") while parts are still to come, Conflict (subject
    /// "evidence") when they do not make what was attached.
    [[nodiscard]] Result<QByteArray> content(const Evidence &evidence) const;

    /// A file with all that is in it.
    [[nodiscard]] static QList<sync::Intent> appendingOf(
        const Evidence &evidence, const QByteArray &bytes);

private:
    store::Connection &m_connection;
};

} // namespace lobby::complaints
