#include "models/guests/json/guest_json.h"

#include "models/guests/guest_rows.h"
#include "models/guests/values/masking.h"
#include "models/guests/values/telephone.h"

#include <QJsonArray>

namespace lobby::guests {

namespace {

using sync::FieldDescription;
using sync::FieldType;

QJsonValue jsonOf(const sync::Value &value, FieldType type)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return type == FieldType::Boolean ? QJsonValue(*number != 0) : QJsonValue(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value); bytes && type == FieldType::Identifier)
        return Uuid::fromBytes(*bytes).value_or(Uuid()).toString();
    return QJsonValue::Undefined; // sealed numbers and their index stay inside
}

/// The fields of one row by their names in the registry, the empty ones left out.
template <typename T>
QJsonObject rowToJson(const T &thing)
{
    const sync::TableDescription &table = *schema::registry().table(Row<T>::Schema::kTable);
    QJsonObject json {{QStringLiteral("id"), thing.id.toString()}};
    for (const auto &[number, value] : fieldsOf(thing)) {
        const FieldDescription *field = table.field(number);
        const QJsonValue converted = jsonOf(value, field->type);
        if (!sync::isNull(value) && !converted.isUndefined())
            json.insert(QLatin1StringView(field->name), converted);
    }
    return json;
}

template <typename T>
QJsonArray rowsToJson(const QList<T> &things)
{
    QJsonArray array;
    for (const T &thing : things)
        array.append(rowToJson(thing));
    return array;
}

Error invalid(const QString &name)
{
    return {Error::Code::Invalid, QStringLiteral("JSON"), name};
}

/// None when the value is not of the field's type.
std::optional<sync::Value> valueOf(const QJsonValue &json, FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return json.isString() ? std::optional<sync::Value>(json.toString()) : std::nullopt;
    case FieldType::Boolean:
        return json.isBool() ? std::optional<sync::Value>(qint64(json.toBool())) : std::nullopt;
    case FieldType::Integer:
    case FieldType::Timestamp:
        return json.isDouble() ? std::optional<sync::Value>(json.toInteger()) : std::nullopt;
    case FieldType::Identifier:
    case FieldType::Bytes:
        return std::nullopt; // made here, never taken from outside
    }
    Q_UNREACHABLE();
}

const FieldDescription *fieldNamed(const sync::TableDescription &table, const QString &name)
{
    for (const FieldDescription &field : table.fields) {
        if (name == QLatin1StringView(field.name))
            return &field;
    }
    return nullptr;
}

/// Fills the fields that `json` names; `rest` takes what is none of the registry's.
template <typename T>
Result<T> rowFromJson(const QJsonObject &json, QJsonObject &rest)
{
    const sync::TableDescription &table = *schema::registry().table(Row<T>::Schema::kTable);
    sync::EntityState state;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldDescription *field = fieldNamed(table, it.key());
        if (!field) {
            rest.insert(it.key(), it.value());
            continue;
        }
        const std::optional<sync::Value> value = valueOf(it.value(), field->type);
        if (!value)
            return invalid(it.key());
        state.fields[field->number].value = *value;
    }
    return fromState<T>(state);
}

/// The members of one set; `complete` finishes each with what is not in its row.
template <typename T, typename Complete>
Result<Done> membersFromJson(
    const QJsonValue &json, const QString &name, QList<T> &members, Complete complete)
{
    if (!json.isArray())
        return invalid(name);
    for (const QJsonValue element : json.toArray()) {
        if (!element.isObject())
            return invalid(name);
        QJsonObject rest;
        Result<T> member = rowFromJson<T>(element.toObject(), rest);
        if (!member)
            return member.error();
        complete(*member, rest);
        if (!rest.isEmpty())
            return invalid(name + u'.' + rest.begin().key());
        members.append(*std::move(member));
    }
    return Done();
}

constexpr auto kNothingMore = [](auto &, QJsonObject &) {};

/// One set of a guest, by its name in the JSON form; none for an unknown name.
std::optional<Result<Done>> setFromJson(
    GuestProfile &profile, const QString &name, const QJsonValue &json, const QString &region)
{
    if (name == QLatin1StringView("telephones")) {
        return membersFromJson(
            json, name, profile.telephones, [&](Telephone &phone, QJsonObject &) {
                if (!phone.e164.isEmpty())
                    return;
                const bool primary = phone.primary;
                const QString kind = phone.kind.isEmpty() ? QStringLiteral("mobile") : phone.kind;
                phone = telephoneOf(phone.raw, region, kind);
                phone.primary = primary;
            });
    }
    if (name == QLatin1StringView("identity_documents")) {
        return membersFromJson(
            json, name, profile.documents, [](IdentityDocument &document, QJsonObject &rest) {
                document.number = rest.take(QStringLiteral("number")).toString();
            });
    }
    if (name == QLatin1StringView("guest_names"))
        return membersFromJson(json, name, profile.aliases, kNothingMore);
    if (name == QLatin1StringView("emails"))
        return membersFromJson(json, name, profile.emails, kNothingMore);
    if (name == QLatin1StringView("im_accounts"))
        return membersFromJson(json, name, profile.imAccounts, kNothingMore);
    if (name == QLatin1StringView("addresses"))
        return membersFromJson(json, name, profile.addresses, kNothingMore);
    if (name == QLatin1StringView("preferences"))
        return membersFromJson(json, name, profile.preferences, kNothingMore);
    if (name == QLatin1StringView("tags"))
        return membersFromJson(json, name, profile.tags, kNothingMore);
    if (name == QLatin1StringView("alerts"))
        return membersFromJson(json, name, profile.alerts, kNothingMore);
    if (name == QLatin1StringView("guardians"))
        return membersFromJson(json, name, profile.guardians, kNothingMore);
    if (name == QLatin1StringView("notes"))
        return membersFromJson(json, name, profile.notes, kNothingMore);
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const GuestProfile &profile)
{
    QJsonObject json = rowToJson(profile.guest);
    const auto put = [&json](const char *name, const QJsonArray &array) {
        if (!array.isEmpty())
            json.insert(QLatin1StringView(name), array);
    };
    put("guest_names", rowsToJson(profile.aliases));
    put("telephones", rowsToJson(profile.telephones));
    put("emails", rowsToJson(profile.emails));
    put("im_accounts", rowsToJson(profile.imAccounts));
    put("addresses", rowsToJson(profile.addresses));
    put("identity_documents", rowsToJson(profile.documents));
    put("preferences", rowsToJson(profile.preferences));
    put("tags", rowsToJson(profile.tags));
    put("alerts", rowsToJson(profile.alerts));
    put("guardians", rowsToJson(profile.guardians));
    put("notes", rowsToJson(profile.notes));
    return json;
}

Result<GuestProfile> guestFromJson(const QJsonObject &json, const QString &region)
{
    QJsonObject sets;
    Result<Guest> guest = rowFromJson<Guest>(json, sets);
    if (!guest)
        return guest.error();
    GuestProfile profile;
    profile.guest = *std::move(guest);
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        const auto filled = setFromJson(profile, it.key(), it.value(), region);
        if (!filled)
            return invalid(it.key());
        if (!*filled)
            return filled->error();
    }
    return profile;
}

QJsonObject toJson(const SearchHit &hit)
{
    const GuestRow &guest = hit.guest;
    QJsonObject json {{QStringLiteral("id"), guest.guest.toString()},
        {QStringLiteral("name_native"), guest.native}, {QStringLiteral("name_latin"), guest.latin},
        {QStringLiteral("why"), names::matchKindName(hit.why.kind)},
        {QStringLiteral("matched"), hit.why.text}, {QStringLiteral("in_house"), guest.inHouse},
        {QStringLiteral("arriving_today"), hit.arrivingToday}};
    const auto put = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1StringView(name), text);
    };
    put("room", guest.room);
    put("last_stay", guest.lastStay.toString(Qt::ISODate));
    put("document", guest.document);
    put("phone", guest.phone);
    put("nationality", guest.nationality);
    return json;
}

} // namespace lobby::guests
