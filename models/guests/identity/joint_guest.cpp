#include "models/guests/identity/joint_guest.h"

#include "models/guests/guest_changes.h"
#include "models/guests/guest_rows.h"

#include <QHash>

#include <algorithm>

namespace lobby::guests {

using sync::Intent;
using sync::OpKind;

namespace {

constexpr qsizetype kShownNotes = 50;

// What makes two members the same, whoever has them.
QString sameness(const AliasName &alias)
{
    return alias.text;
}
QString sameness(const Telephone &telephone)
{
    return telephone.e164.isEmpty() ? telephone.raw : telephone.e164;
}
QString sameness(const Email &email)
{
    return email.address.toLower();
}
QString sameness(const ImAccount &account)
{
    return account.kind + u'\n' + account.value;
}
QString sameness(const Address &address)
{
    return QStringList {address.addressLine, address.cityName, address.postalCode,
        address.stateProv, address.countryCode}
        .join(u'\n');
}
QString sameness(const IdentityDocument &document)
{
    const QString number = document.numberIndex.isEmpty()
        ? document.id.toString() // nothing to compare it by
        : QString::fromLatin1(document.numberIndex.toHex());
    return document.docType + u'\n' + document.issuingCountry + u'\n' + number;
}
QString sameness(const Preference &wish)
{
    return wish.groupCode + u'\n' + wish.strength + u'\n' + wish.value;
}
QString sameness(const Tag &tag)
{
    return tag.code;
}
QString sameness(const Alert &alert)
{
    return alert.code + u'\n' + alert.severity + u'\n' + alert.text;
}
QString sameness(const Guardian &guardian)
{
    return guardian.name + u'\n' + guardian.telephone;
}

template <typename T>
void joinSets(QList<T> &into, const QList<T> &more, QList<Twin> &twins)
{
    for (T member : more) {
        const auto same = std::ranges::find_if(
            into, [&member](const T &known) { return sameness(known) == sameness(member); });
        if (same != into.end()) {
            twins.append({Row<T>::Schema::kTable, same->id, member.id, member.added});
            continue;
        }
        if constexpr (requires { member.primary; })
            member.primary = member.primary && std::ranges::none_of(into, &T::primary);
        into.append(member);
    }
}

void joinMembers(GuestProfile &into, const GuestProfile &more, QList<Twin> &twins)
{
    joinSets(into.aliases, more.aliases, twins);
    joinSets(into.telephones, more.telephones, twins);
    joinSets(into.emails, more.emails, twins);
    joinSets(into.imAccounts, more.imAccounts, twins);
    joinSets(into.addresses, more.addresses, twins);
    joinSets(into.documents, more.documents, twins);
    joinSets(into.preferences, more.preferences, twins);
    joinSets(into.tags, more.tags, twins);
    joinSets(into.alerts, more.alerts, twins);
    joinSets(into.guardians, more.guardians, twins);
    into.notes += more.notes;
}

/// Whole groups, for who is shown might hold other halves than were seen.
Intent widened(Intent set, const GuestProfile &edited, const sync::EntityState &shown)
{
    const sync::Fields all = fieldsOf(edited.guest);
    sync::Fields fields = set.fields;
    for (const auto &[field, value] : set.fields) {
        for (const quint16 partner : choiceGroupOf(field)) {
            if (const auto other = all.find(partner); other != all.end())
                fields.insert(*other);
        }
    }
    set.fields = std::move(fields);
    set.observed.clear();
    for (const auto &[field, value] : set.fields) {
        if (const auto held = shown.fields.find(field); held != shown.fields.end())
            set.observed[field] = held->second.stamp;
    }
    return set;
}

} // namespace

JointGuest jointGuest(const QList<GuestRecord> &records, const QList<Merging> &mergings)
{
    Q_ASSERT(!records.isEmpty());
    const GuestRecord &shown = records.constFirst();
    JointGuest joint;
    joint.profile = shown.profile;
    QList<sync::EntityState> states;
    for (const GuestRecord &record : records)
        states.append(record.state);
    sync::EntityState together {shown.state.table, shown.state.id};
    for (const auto &[field, value] : jointFields(states, mergings)) {
        together.fields[field] = value.value;
        joint.sources[field] = value.record;
    }
    joint.profile.guest = fromState<Guest>(together);
    joint.profile.guest.archived = shown.profile.guest.archived;
    for (const GuestRecord &record : records.sliced(1))
        joinMembers(joint.profile, record.profile, joint.twins);
    std::ranges::stable_sort(joint.profile.notes, std::greater<>(), &Note::atMs);
    if (joint.profile.notes.size() > kShownNotes)
        joint.profile.notes.resize(kShownNotes);
    return joint;
}

QList<Intent> jointChanges(const GuestProfile &edited, const GuestProfile &loaded,
    const QList<GuestRecord> &records, const QList<Twin> &twins, qint64 nowMs, sync::Source source)
{
    QList<Intent> intents = changes(edited, loaded, nowMs, source);
    QList<Intent> more;
    for (Intent &intent : intents) {
        if (intent.table == schema::Guest::kTable) {
            const auto into = std::ranges::find_if(
                records, [&](const GuestRecord &one) { return one.state.id == intent.id; });
            intent = widened(std::move(intent), edited,
                into == records.end() ? records.constFirst().state : into->state);
        }
        if (intent.kind != OpKind::Remove && intent.kind != OpKind::Set)
            continue;
        for (const Twin &twin : twins) {
            if (twin.table == intent.table && twin.shown == intent.id)
                more.append({OpKind::Remove, twin.table, twin.row, {}, {{0, twin.added}}, source});
        }
    }
    return intents + more;
}

} // namespace lobby::guests
