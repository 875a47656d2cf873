#pragma once

#include "models/guests/identity/joint_guest.h"

namespace lobby::quality {

/// Why two guests cannot be one: what is stated of both contradicts each other.
enum class Obstacle {
    SameGuest, ///< they are one already
    TwoBirthDates,
    TwoDocuments, ///< of one kind and country, with two numbers, both still valid
};

enum class Side { Kept, Other };

/// A group of fields (see guests::choiceGroups()) in which the two differ.
struct MergeRow
{
    quint16 group = 0; ///< its first field
    Side suggested = Side::Kept;
    bool isFixed = false; ///< one says nothing in a field that sticks: there is no choice

    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

/// What hangs on a guest beside his profile, in figures.
struct Ties
{
    int stays = 0;
    int trips = 0;
    int complaints = 0;
    int notes = 0;

    friend bool operator==(const Ties &, const Ties &) = default;
};

/// What merging two guests would do. A plain value.
struct MergePlan
{
    QList<MergeRow> rows = {};
    QList<Obstacle> obstacles = {};

    friend bool operator==(const MergePlan &, const MergePlan &) = default;
};

/// `other` goes into `kept`. Pure; `today` tells which documents are valid.
[[nodiscard]] MergePlan planOf(
    const guests::JointGuest &kept, const guests::JointGuest &other, QDate today);

/// Whose value of each group counts, as a merging writes it down: of every group in which one of
/// both says something, so that what was cleared before stays so. `chosen` is what the clerk took,
/// by group; fixed rows and what is not chosen follow the plan.
[[nodiscard]] guests::FieldSources sourcesFor(const guests::JointGuest &kept,
    const guests::JointGuest &other, const QHash<quint16, Side> &chosen, QDate today);

} // namespace lobby::quality
