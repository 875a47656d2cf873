#pragma once

#include "models/sync/replication/hub.h"

namespace lobby::sim {

/// A small hotel: every kind of table, field and scope that the registry knows, two versions of it.
enum Table : quint16 {
    Guest = 1,
    Tag = 2, ///< element of a guest
    Points = 3, ///< ledger of a guest
    Card = 4, ///< made by the server, of a guest or tariff
    Tariff = 5, ///< of the whole organisation
    Document = 6, ///< element of a guest; two guests do not share a number
    Registration = 7, ///< element of a guest, but of the branch alone
};

namespace guest {
enum Field : quint16 {
    Phone = 1,
    LegalName = 2, ///< guarded
    Street = 3, ///< composite with City
    City = 4,
    Status = 5, ///< lattice
    Consent = 6, ///< remove wins
    Motto = 7, ///< since schema 2
    Rank = 8, ///< lattice, since schema 2
};
}
/// Of every member: 1 names the guest, 2 is what it says.
namespace member {
enum Field : quint16 { GuestId = 1, Value = 2 };
}
namespace card {
enum Field : quint16 { Subject = 1, RowTable, Row, Field, Rule, Winner, Loser, At, Decision };
}
namespace tariff {
enum Field : quint16 { Price = 1 }; ///< guarded
}

inline constexpr quint32 kOldSchema = 1;
inline constexpr quint32 kNewSchema = 2;

/// What a program of that schema knows.
const sync::Registry &registryOf(quint32 schema);
const sync::HubRules &hubRules();

} // namespace lobby::sim
