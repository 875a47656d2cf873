#include "models/guests/identity/joint_fields.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "schema/schema.h"

namespace lobby::guests {

using Field = schema::Guest;
using sync::EntityState;
using sync::Stamp;

namespace {

/// What one record says in one group.
struct Saying
{
    const EntityState *record = nullptr;
    Stamp at = {}; ///< of its newest field, or of the newest choice of it
    bool isNothing = true;
};

bool isNewerSaying(const Saying &a, const Saying &b)
{
    return std::tie(a.at, a.record->id) > std::tie(b.at, b.record->id);
}

Stamp newestChoice(const Uuid &record, quint16 group, const QList<Merging> &mergings)
{
    Stamp newest;
    for (const Merging &merging : mergings) {
        const auto source = merging.sources.find(group);
        if (source != merging.sources.end() && source->second == record)
            newest = std::max(newest, merging.at);
    }
    return newest;
}

Saying sayingOf(
    const EntityState &record, const QList<quint16> &group, const QList<Merging> &mergings)
{
    Saying saying {&record};
    for (const quint16 field : group) {
        const auto held = record.fields.find(field);
        if (held == record.fields.end())
            continue;
        saying.at = std::max(saying.at, held->second.stamp);
        saying.isNothing = saying.isNothing && sync::isNull(held->second.value);
    }
    if (!saying.isNothing || !isSticky(group.constFirst()))
        saying.at = std::max(saying.at, newestChoice(record.id, group.constFirst(), mergings));
    return saying;
}

/// Who speaks for the group; nobody when nobody ever said anything.
const EntityState *speaker(
    const QList<EntityState> &records, const QList<quint16> &group, const QList<Merging> &mergings)
{
    std::vector<Saying> values;
    std::vector<Saying> clearings;
    for (const EntityState &record : records) {
        const Saying saying = sayingOf(record, group, mergings);
        if (!saying.at.isNever())
            (saying.isNothing ? clearings : values).push_back(saying);
    }
    std::erase_if(values, [&](const Saying &value) {
        return std::ranges::any_of(clearings, [&](const Saying &clearing) {
            return clearing.at > value.at
                && wereOne(clearing.record->id, value.record->id, mergings, clearing.at);
        });
    });
    const std::vector<Saying> &left = values.empty() ? clearings : values;
    const auto newest = std::ranges::min_element(left, isNewerSaying);
    return newest == left.end() ? nullptr : newest->record;
}

} // namespace

const QList<QList<quint16>> &choiceGroups()
{
    static const QList<QList<quint16>> groups = [] {
        QList<QList<quint16>> all {
            {Field::FullNameNative, Field::Surname, Field::GivenName, Field::NameOrder,
                Field::NativeScript},
            {Field::LatinSurname, Field::LatinGivenName},
            {Field::BirthDate, Field::BirthDatePrecision},
            {Field::Status, Field::StatusReason},
        };
        QSet<quint16> taken;
        for (const QList<quint16> &group : std::as_const(all))
            taken.unite({group.begin(), group.end()});
        for (const sync::FieldDescription &field :
            schema::registry().table(Field::kTable)->fields) {
            if (!taken.contains(field.number))
                all.append(QList<quint16> {field.number});
        }
        return all;
    }();
    return groups;
}

QList<quint16> choiceGroupOf(quint16 field)
{
    for (const QList<quint16> &group : choiceGroups()) {
        if (group.contains(field))
            return group;
    }
    return {field};
}

bool isSticky(quint16 field)
{
    return field == Field::VipCode || field == Field::DoNotRoom;
}

JointFields jointFields(const QList<EntityState> &records, const QList<Merging> &mergings)
{
    std::set<QList<quint16>> groups;
    for (const EntityState &record : records) {
        for (const auto &[field, held] : record.fields) {
            if (field != sync::kArchivedField)
                groups.insert(choiceGroupOf(field));
        }
    }
    JointFields joint;
    for (const QList<quint16> &group : groups) {
        const EntityState *record = speaker(records, group, mergings);
        if (!record)
            continue;
        for (const quint16 field : group) {
            if (const auto held = record->fields.find(field); held != record->fields.end())
                joint[field] = {held->second, record->id};
        }
    }
    return joint;
}

} // namespace lobby::guests
