#pragma once

#include "models/guests/identity/joint_guest.h"

namespace lobby::quality {

/// Why two guests cannot be one: what is stated of both contradicts each other.
enum class Obstacle {
    SameGuest, ///< they are one already
    TwoBirthDates,
    TwoDocuments, ///< of one kind and country, with two numbers, both still valid
};

/// In which parts two birth dates contradict each other.
struct BirthContradiction
{
    bool year = false;
    bool month = false;
    bool day = false;

    [[nodiscard]] bool exists() const { return year || month || day; }
    friend bool operator==(const BirthContradiction &, const BirthContradiction &) = default;
};

/// Two documents of which one must be wrong, or somebody else's.
struct DocumentContradiction
{
    Uuid ofKept = {};
    Uuid ofOther = {};

    friend bool operator==(const DocumentContradiction &, const DocumentContradiction &) = default;
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
    BirthContradiction birth = {}; ///< of the obstacle TwoBirthDates
    QList<DocumentContradiction> documents = {}; ///< of the obstacle TwoDocuments

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
