#pragma once

#include "server/storage/storage.h"

namespace lobby::server {

/// How far each desk's changes had come at one moment, in that life of the server.
struct OrganisationPoints
{
    sync::Epoch epoch;
    std::map<quint32, quint64> sequences = {}; ///< by device
};
using DurablePoints = std::map<Organisation, OrganisationPoints>;

OrganisationPoints pointsIn(StoredHub &hub);
Result<DurablePoints> pointsOf(Storage &storage);

/// Tells desks, from their next answer on, that what they had sent by then is in a backup: they
/// may forget it. To be called for nothing but what was read back from one. Conflict when the
/// points are of another life of the server, or beyond what it has.
Result<Done> markDurable(Storage &storage, const DurablePoints &points, qint64 nowMs);

/// As lines of numbers, for a file that lies beside a backup. Invalid for anything else.
QByteArray toText(const DurablePoints &points);
Result<DurablePoints> pointsFrom(const QByteArray &text);

} // namespace lobby::server
