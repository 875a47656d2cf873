#include "models/quality/merging/merge_plan.h"

#include "models/guests/guest_rows.h"

#include <algorithm>

namespace lobby::quality {

using guests::BirthDate;
using guests::choiceGroups;
using guests::IdentityDocument;
using guests::JointGuest;
using schema::Guest;

namespace {

/// Of the parts that both know.
BirthContradiction contradictionOf(const BirthDate &a, const BirthDate &b)
{
    const auto differ = [](int one, int other) { return one != 0 && other != 0 && one != other; };
    return {differ(a.year(), b.year()), differ(a.month(), b.month()), differ(a.day(), b.day())};
}

bool isValid(const IdentityDocument &document, QDate today)
{
    return !document.expiryDate.isValid() || document.expiryDate >= today;
}

bool contradict(const IdentityDocument &a, const IdentityDocument &b, QDate today)
{
    return a.docType == b.docType && a.issuingCountry == b.issuingCountry
        && !a.numberIndex.isEmpty() && !b.numberIndex.isEmpty() && a.numberIndex != b.numberIndex
        && isValid(a, today) && isValid(b, today);
}

sync::Fields saidIn(const QList<quint16> &group, const guests::Guest &guest)
{
    sync::Fields said;
    for (const auto &[field, value] : guests::fieldsOf(guest)) {
        if (group.contains(field) && !sync::isNull(value))
            said[field] = value;
    }
    // Follow from the name, and differ where it is merely spelled otherwise.
    said.erase(Guest::NativeScript);
    return said;
}

/// The record that speaks for the group.
Uuid speakerOf(const JointGuest &guest, const QList<quint16> &group)
{
    for (const quint16 field : group) {
        if (const auto source = guest.sources.find(field); source != guest.sources.end())
            return source->second;
    }
    return guest.profile.guest.id;
}

} // namespace

MergePlan planOf(const JointGuest &kept, const JointGuest &other, QDate today)
{
    MergePlan plan;
    if (kept.profile.guest.id == other.profile.guest.id) {
        plan.obstacles = {Obstacle::SameGuest};
        return plan;
    }
    plan.birth = contradictionOf(kept.profile.guest.birthDate, other.profile.guest.birthDate);
    if (plan.birth.exists())
        plan.obstacles.append(Obstacle::TwoBirthDates);
    for (const IdentityDocument &one : kept.profile.documents) {
        for (const IdentityDocument &another : other.profile.documents) {
            if (contradict(one, another, today))
                plan.documents.append({one.id, another.id});
        }
    }
    if (!plan.documents.isEmpty())
        plan.obstacles.append(Obstacle::TwoDocuments);
    for (const QList<quint16> &group : choiceGroups()) {
        const sync::Fields ofKept = saidIn(group, kept.profile.guest);
        const sync::Fields ofOther = saidIn(group, other.profile.guest);
        if (ofKept == ofOther)
            continue;
        const bool isOneSided = ofKept.empty() || ofOther.empty();
        plan.rows.append({group.constFirst(), ofKept.empty() ? Side::Other : Side::Kept,
            isOneSided && guests::isSticky(group.constFirst())});
    }
    // The more exact of two birth dates that agree.
    const auto birth = std::ranges::find(plan.rows, quint16(Guest::BirthDate), &MergeRow::group);
    if (birth != plan.rows.end()
        && other.profile.guest.birthDate.toText().size()
            > kept.profile.guest.birthDate.toText().size())
        birth->suggested = Side::Other;
    return plan;
}

guests::FieldSources sourcesFor(const JointGuest &kept, const JointGuest &other,
    const QHash<quint16, Side> &chosen, QDate today)
{
    const MergePlan plan = planOf(kept, other, today);
    guests::FieldSources sources;
    for (const QList<quint16> &group : choiceGroups()) {
        const quint16 name = group.constFirst();
        const auto row = std::ranges::find(plan.rows, name, &MergeRow::group);
        Side side = Side::Kept;
        if (row != plan.rows.end())
            side = row->isFixed ? row->suggested : chosen.value(name, row->suggested);
        const JointGuest &from = side == Side::Kept ? kept : other;
        const bool isSaid = std::ranges::any_of(group, [&](quint16 field) {
            return kept.sources.contains(field) || other.sources.contains(field);
        });
        if (isSaid)
            sources[name] = speakerOf(from, group);
    }
    return sources;
}

} // namespace lobby::quality
