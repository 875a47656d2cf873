#include "models/guests/guest_changes.h"

#include "models/guests/guest_rows.h"
#include "models/guests/values/clean_text.h"
#include "models/names/text_folding.h"

#include <algorithm>

namespace lobby::guests {

using namespace sync;

namespace {

template <typename T>
void cleanTexts(T &thing)
{
    Row<T>::describe(thing, [](quint16 number, auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>) {
            const FieldDescription *field
                = schema::registry().table(Row<T>::Schema::kTable)->field(number);
            const QByteArrayView name = field->name;
            const bool lines = name == "remark" || name == "address_line"
                || (name == "text" && std::is_same_v<T, Note>);
            member = lines ? cleanText(member) : cleanLine(member);
        }
    });
}

/// One of them is the primary one, if there are any.
template <typename T>
void keepOnePrimary(QList<T> &members)
{
    bool found = false;
    for (T &member : members) {
        member.primary = member.primary && !found;
        found = found || member.primary;
    }
    if (!found && !members.isEmpty())
        members.first().primary = true;
}

template <typename T, typename IsEmpty>
void tidy(QList<T> &members, IsEmpty isEmpty)
{
    for (T &member : members)
        cleanTexts(member);
    members.removeIf(isEmpty);
    if constexpr (requires(T member) { member.primary; })
        keepOnePrimary(members);
}

/// Calls `visit` with each list of members of both profiles.
template <typename A, typename B, typename Visit>
void forEachSet(A &a, B &b, Visit visit)
{
    visit(a.aliases, b.aliases);
    visit(a.telephones, b.telephones);
    visit(a.emails, b.emails);
    visit(a.imAccounts, b.imAccounts);
    visit(a.addresses, b.addresses);
    visit(a.documents, b.documents);
    visit(a.preferences, b.preferences);
    visit(a.tags, b.tags);
    visit(a.alerts, b.alerts);
    visit(a.guardians, b.guardians);
}

Fields withoutEmpty(Fields fields)
{
    std::erase_if(fields, [](const auto &entry) { return isNull(entry.second); });
    return fields;
}

/// Precision stands in a field of its own, so that a reader need not parse the date.
void addPrecision(const Guest &guest, Fields &fields)
{
    if (fields.contains(schema::Guest::BirthDate)) {
        fields[schema::Guest::BirthDatePrecision]
            = detail::valueOf(precisionName(guest.birthDate.precision()));
    }
}

template <typename T>
Intent addition(const Uuid &guest, const T &member, Source source)
{
    using Schema = typename Row<T>::Schema;
    Fields fields = withoutEmpty(fieldsOf(member));
    fields[Schema::GuestId] = guest.toBytes();
    return {OpKind::Add, Schema::kTable, member.id, std::move(fields), {}, source};
}

/// Fields that differ; of a composite group that differs, all of it, for it is written whole.
Fields difference(quint16 table, const Fields &after, const Fields &before)
{
    const TableDescription &description = *schema::registry().table(table);
    Fields changed;
    QSet<quint8> groups;
    for (const auto &[number, value] : after) {
        if (value == before.at(number))
            continue;
        changed[number] = value;
        if (const quint8 group = description.field(number)->group)
            groups.insert(group);
    }
    for (const auto &[number, value] : after) {
        if (groups.contains(description.field(number)->group) && !isNull(value))
            changed[number] = value;
    }
    return changed;
}

template <typename T>
void giveId(T &member, const Uuid &guest, qint64 nowMs)
{
    if constexpr (std::is_same_v<T, Tag>)
        member.id = tagId(guest, member.code);
    else if (member.id.isNull())
        member.id = Uuid::v7(nowMs);
}

/// A tag that was read, perhaps as another record's of the same guest, stays the row that it is.
template <typename T>
bool keepsId(const T &member, const QList<T> &loaded)
{
    const auto before = std::ranges::find(loaded, member.id, &T::id);
    if constexpr (std::is_same_v<T, Tag>)
        return before != loaded.end() && before->code == member.code;
    else
        return before != loaded.end();
}

template <typename T>
void compareSets(const Uuid &guest, const QList<T> &edited, const QList<T> &loaded, qint64 nowMs,
    Source source, QList<Intent> &intents)
{
    constexpr quint16 table = Row<T>::Schema::kTable;
    const auto withId = [](const QList<T> &members, const Uuid &id) {
        return std::ranges::find(members, id, &T::id);
    };
    for (T member : edited) {
        if (!keepsId(member, loaded))
            giveId(member, guest, nowMs);
        const auto before = withId(loaded, member.id);
        if (before == loaded.end()) {
            intents.append(addition(guest, member, source));
            continue;
        }
        Fields changed = difference(table, fieldsOf(member), fieldsOf(*before));
        if (!changed.empty())
            intents.append({OpKind::Set, table, member.id, std::move(changed), {}, source});
    }
    for (const T &member : loaded) {
        if (withId(edited, member.id) == edited.end())
            intents.append({OpKind::Remove, table, member.id, {}, {{0, member.added}}, source});
    }
}

} // namespace

GuestProfile tidied(GuestProfile profile)
{
    Guest &guest = profile.guest;
    cleanTexts(guest);
    const names::PersonalName name = guest.name();
    guest.nativeScript = name.native.isEmpty() ? QString() : names::scriptOf(name.native);
    tidy(profile.aliases, [](const AliasName &alias) { return alias.text.isEmpty(); });
    tidy(profile.telephones,
        [](const Telephone &phone) { return phone.raw.isEmpty() && phone.e164.isEmpty(); });
    tidy(profile.emails, [](const Email &email) { return email.address.isEmpty(); });
    tidy(profile.imAccounts, [](const ImAccount &account) { return account.value.isEmpty(); });
    tidy(profile.addresses, [](const Address &address) {
        return (address.addressLine + address.cityName + address.postalCode + address.stateProv
            + address.countryCode)
            .isEmpty();
    });
    for (IdentityDocument &document : profile.documents)
        document.number = cleanLine(document.number);
    tidy(profile.documents, [](const IdentityDocument &document) {
        return document.number.isEmpty() && document.numberSealed.isEmpty();
    });
    tidy(profile.preferences, [](const Preference &wish) { return wish.value.isEmpty(); });
    tidy(profile.tags, [](const Tag &tag) { return tag.code.isEmpty(); });
    tidy(profile.alerts,
        [](const Alert &alert) { return alert.text.isEmpty() && alert.code.isEmpty(); });
    tidy(profile.guardians, [](const Guardian &guardian) {
        return guardian.name.isEmpty() && guardian.telephone.isEmpty();
    });
    tidy(profile.notes, [](const Note &note) { return note.text.isEmpty(); });
    return profile;
}

QList<Intent> creation(GuestProfile &profile, const Uuid &author, qint64 nowMs, Source source)
{
    Guest &guest = profile.guest;
    if (guest.id.isNull())
        guest.id = Uuid::v7(nowMs);
    Fields fields = withoutEmpty(fieldsOf(guest));
    addPrecision(guest, fields);
    QList<Intent> intents
        = {{OpKind::Create, schema::Guest::kTable, guest.id, std::move(fields), {}, source}};
    forEachSet(profile, profile, [&](auto &members, const auto &) {
        for (auto &member : members) {
            giveId(member, guest.id, nowMs);
            intents.append(addition(guest.id, member, source));
        }
    });
    for (Note &note : profile.notes) {
        giveId(note, guest.id, nowMs);
        note.authorId = author;
        note.atMs = note.atMs == 0 ? nowMs : note.atMs;
        intents.append(noteEntry(guest.id, note));
    }
    return intents;
}

QList<Intent> changes(
    const GuestProfile &edited, const GuestProfile &loaded, qint64 nowMs, Source source)
{
    const Uuid id = loaded.guest.id;
    Q_ASSERT(edited.guest.id == id);
    QList<Intent> intents;
    Intent set {OpKind::Set, schema::Guest::kTable, id, {}, {}, source};
    set.fields = difference(schema::Guest::kTable, fieldsOf(edited.guest), fieldsOf(loaded.guest));
    addPrecision(edited.guest, set.fields);
    for (const auto &[number, value] : set.fields) {
        if (const auto stamp = loaded.seen.find(number); stamp != loaded.seen.end())
            set.observed.insert(*stamp);
    }
    if (!set.fields.empty())
        intents.append(std::move(set));
    forEachSet(edited, loaded, [&](const auto &after, const auto &before) {
        compareSets(id, after, before, nowMs, source, intents);
    });
    return intents;
}

Intent noteEntry(const Uuid &guest, const Note &note)
{
    Fields fields = withoutEmpty(fieldsOf(note));
    fields[schema::Note::GuestId] = guest.toBytes();
    return {OpKind::Append, schema::Note::kTable, note.id, std::move(fields)};
}

Uuid tagId(const Uuid &guest, const QString &code)
{
    return Uuid::named("guest_tag", guest.toBytes() + code.toUtf8());
}

} // namespace lobby::guests
