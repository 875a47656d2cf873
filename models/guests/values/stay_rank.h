#pragma once

#include "models/sync/registry.h"

namespace lobby::guests {

/// Where a stay stands, as rank of its status lattice: what a guest's history
/// and search need to know of stays, which are a room of their own.
enum class StayRank : quint8 { Expected = 1, Cancelled, NoShow, InHouse, Departed };

constexpr StayRank stayRankOf(qint64 status)
{
    const qint64 rank = status % sync::kRanksPerGeneration;
    return rank >= 1 && rank <= 5 ? static_cast<StayRank>(rank) : StayRank::Expected;
}

} // namespace lobby::guests
