#pragma once

#include "models/guests/guest.h"
#include "models/guests/identity/identity_group.h"

#include <QHash>

namespace lobby::quality {

/// A thing that came to a guest after he had been merged: a telephone, a wish, a stay, a case.
struct SinceRow
{
    quint16 table = 0;
    Uuid row = {};
    qint64 atMs = 0;

    friend bool operator==(const SinceRow &, const SinceRow &) = default;
};

/// What was written since to the record into which another went: it is his, unless somebody says
/// that it belongs to the other. A plain value.
struct SinceMerging
{
    guests::Merging merging = {};
    QList<quint16> groups = {}; ///< of fields that are others than he had then; by their first
    QList<SinceRow> rows = {}; ///< oldest first

    friend bool operator==(const SinceMerging &, const SinceMerging &) = default;
};

/// What tells a stay, a trip or a case from another: as much of it as there is.
struct SinceFact
{
    QString text = {}; ///< room, way or number
    QDate from = {};
    QDate until = {};

    friend bool operator==(const SinceFact &, const SinceFact &) = default;
};

/// What somebody who parts two guests looks at. Masked.
struct PartingView
{
    SinceMerging since = {};
    guests::GuestProfile into = {}; ///< his record alone
    guests::GuestProfile record = {};
    QHash<Uuid, SinceFact> facts = {}; ///< of stays, trips and cases, by their ids
};

/// What of it is the other's.
struct Belongings
{
    QList<quint16> groups = {};
    QList<Uuid> rows = {};
};

} // namespace lobby::quality
