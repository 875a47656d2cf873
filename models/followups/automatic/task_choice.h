#pragma once

#include "models/followups/automatic/automatic_task.h"
#include "models/followups/choices/choice_repository.h"

namespace lobby::followups {

/// Around what a desk writes tasks down, until its house chooses otherwise.
struct TaskWishes
{
    enum class Stays { None, OfVips, All };

    Stays stays = Stays::OfVips; ///< a house with hundreds of arrivals would drown in the others
    bool trips = false;

    friend bool operator==(const TaskWishes &, const TaskWishes &) = default;
};

/// What a house does with one rule that the program ships.
struct TaskChoice
{
    QLatin1StringView code;
    bool isOn = false;
    int days = 0; ///< before its day or after it, as the rule has it

    friend bool operator==(const TaskChoice &, const TaskChoice &) = default;
};

/// All rules of a house, and of whose stays they are.
struct TaskPlan
{
    QList<TaskChoice> rules; ///< as kTaskRules has them
    bool ofAllStays = false; ///< else of guests with a VIP code

    friend bool operator==(const TaskPlan &, const TaskPlan &) = default;
};

inline constexpr int kMostTaskDays = 30;
/// A task of the very day has no other.
[[nodiscard]] inline bool hasDays(const TaskRule &rule)
{
    return rule.days != 0;
}

[[nodiscard]] TaskPlan planOf(const Choices &choices, const TaskWishes &shipped);
/// What is to be stored so that `plan` holds: nothing where it is as shipped.
[[nodiscard]] Choices choicesOf(const TaskPlan &plan, const TaskWishes &shipped);
/// The rules that are on, with the days that were chosen.
[[nodiscard]] QList<TaskRule> rulesOf(const TaskPlan &plan);

} // namespace lobby::followups
