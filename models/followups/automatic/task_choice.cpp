#include "models/followups/automatic/task_choice.h"

#include <cstdlib>

namespace lobby::followups {

using namespace Qt::StringLiterals;
using Stays = TaskWishes::Stays;

namespace {

const auto kOff = u"off"_s;
const auto kWhoseStays = u"task.stays"_s;
const auto kAllStays = u"all"_s;
const auto kStaysOfVips = u"vips"_s;

TaskChoice shippedChoice(const TaskRule &rule, const TaskWishes &shipped)
{
    const bool isOn = rule.about == TaskAbout::Trip ? shipped.trips : shipped.stays != Stays::None;
    return {rule.code, isOn, std::abs(rule.days)};
}

} // namespace

TaskPlan planOf(const Choices &choices, const TaskWishes &shipped)
{
    TaskPlan plan;
    plan.ofAllStays = shipped.stays == Stays::All;
    if (const QString whose = choices.value(kWhoseStays); !whose.isEmpty())
        plan.ofAllStays = whose == kAllStays;
    for (const TaskRule &rule : kTaskRules) {
        TaskChoice choice = shippedChoice(rule, shipped);
        if (const QString chosen = choices.value(rule.code); !chosen.isEmpty()) {
            bool isNumber = false;
            const int days = chosen.toInt(&isNumber);
            choice.isOn = isNumber;
            if (isNumber && hasDays(rule))
                choice.days = qBound(1, days, kMostTaskDays);
        }
        plan.rules.append(choice);
    }
    return plan;
}

Choices choicesOf(const TaskPlan &plan, const TaskWishes &shipped)
{
    Choices choices;
    const TaskPlan before = planOf({}, shipped);
    for (qsizetype i = 0; i < plan.rules.size(); ++i) {
        const TaskChoice &choice = plan.rules.at(i);
        choices[choice.code] = choice == before.rules.at(i) ? QString()
            : choice.isOn                                   ? QString::number(choice.days)
                                                            : kOff;
    }
    choices[kWhoseStays] = plan.ofAllStays == before.ofAllStays ? QString()
        : plan.ofAllStays                                       ? kAllStays
                                                                : kStaysOfVips;
    return choices;
}

QList<TaskRule> rulesOf(const TaskPlan &plan)
{
    QList<TaskRule> rules;
    for (const TaskRule &shipped : kTaskRules) {
        for (const TaskChoice &choice : plan.rules) {
            if (choice.code != shipped.code || !choice.isOn)
                continue;
            TaskRule rule = shipped;
            rule.days = shipped.days < 0 ? -choice.days : choice.days;
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace lobby::followups
