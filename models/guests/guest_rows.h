#pragma once

#include "models/guests/guest.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"
#include "models/sync/entity_state.h"

#include "schema/schema.h"

// Columns that readGuestName() expects, of `guest g`.
#define LOBBY_GUEST_NAME_COLUMNS                                                                   \
    "g.full_name_native, g.surname, g.given_name, g.latin_surname, g.latin_given_name, "           \
    "g.name_order"

namespace lobby::guests {

/// How each value lies in the registry's fields, said once for both directions: `Row<T>::describe`
/// calls `field(number, member)` for each. The parent's field is not among them.
template <typename T>
struct Row;

template <>
struct Row<Guest>
{
    using Schema = schema::Guest;
    static void describe(auto &guest, auto &&field)
    {
        field(Schema::Surname, guest.surname);
        field(Schema::GivenName, guest.givenName);
        field(Schema::FullNameNative, guest.fullNameNative);
        field(Schema::LatinSurname, guest.latinSurname);
        field(Schema::LatinGivenName, guest.latinGivenName);
        field(Schema::NameOrder, guest.nameOrder);
        field(Schema::NativeScript, guest.nativeScript);
        field(Schema::Salutation, guest.salutation);
        field(Schema::Gender, guest.gender);
        field(Schema::BirthDate, guest.birthDate);
        field(Schema::Nationality, guest.nationality);
        field(Schema::Language, guest.language);
        field(Schema::VipCode, guest.vipCode);
        field(Schema::Status, guest.status);
        field(Schema::StatusReason, guest.statusReason);
        field(Schema::MemberNo, guest.memberNo);
        field(Schema::Profession, guest.profession);
        field(Schema::RegisteredBranchId, guest.registeredBranchId);
        field(Schema::Generated, guest.generated);
        field(Schema::Remark, guest.remark);
        field(Schema::DoNotRoom, guest.doNotRoom);
    }
};

template <>
struct Row<AliasName>
{
    using Schema = schema::GuestName;
    static void describe(auto &alias, auto &&field)
    {
        field(Schema::Kind, alias.kind);
        field(Schema::Text, alias.text);
        field(Schema::Language, alias.language);
    }
};

template <>
struct Row<Telephone>
{
    using Schema = schema::Telephone;
    static void describe(auto &telephone, auto &&field)
    {
        field(Schema::Kind, telephone.kind);
        field(Schema::E164, telephone.e164);
        field(Schema::Raw, telephone.raw);
        field(Schema::IsPrimary, telephone.primary);
        field(Schema::Validated, telephone.validated);
    }
};

template <>
struct Row<Email>
{
    using Schema = schema::Email;
    static void describe(auto &email, auto &&field)
    {
        field(Schema::Kind, email.kind);
        field(Schema::Address, email.address);
        field(Schema::IsPrimary, email.primary);
        field(Schema::Validated, email.validated);
    }
};

template <>
struct Row<ImAccount>
{
    using Schema = schema::ImAccount;
    static void describe(auto &account, auto &&field)
    {
        field(Schema::Kind, account.kind);
        field(Schema::Value, account.value);
    }
};

template <>
struct Row<Address>
{
    using Schema = schema::Address;
    static void describe(auto &address, auto &&field)
    {
        field(Schema::Kind, address.kind);
        field(Schema::AddressLine, address.addressLine);
        field(Schema::CityName, address.cityName);
        field(Schema::PostalCode, address.postalCode);
        field(Schema::StateProv, address.stateProv);
        field(Schema::CountryCode, address.countryCode);
        field(Schema::IsPrimary, address.primary);
    }
};

template <>
struct Row<IdentityDocument>
{
    using Schema = schema::IdentityDocument;
    static void describe(auto &document, auto &&field)
    {
        field(Schema::DocType, document.docType);
        field(Schema::NumberSealed, document.numberSealed);
        field(Schema::NumberIndex, document.numberIndex);
        field(Schema::NumberLast4, document.numberLast4);
        field(Schema::IssuingCountry, document.issuingCountry);
        field(Schema::IssueDate, document.issueDate);
        field(Schema::ExpiryDate, document.expiryDate);
        field(Schema::CaptureMethod, document.captureMethod);
        field(Schema::IsPrimary, document.primary);
    }
};

template <>
struct Row<Preference>
{
    using Schema = schema::Preference;
    static void describe(auto &preference, auto &&field)
    {
        field(Schema::GroupCode, preference.groupCode);
        field(Schema::Value, preference.value);
        field(Schema::Strength, preference.strength);
        field(Schema::Source, preference.source);
    }
};

template <>
struct Row<Tag>
{
    using Schema = schema::GuestTag;
    static void describe(auto &tag, auto &&field)
    {
        field(Schema::Code, tag.code);
        field(Schema::Source, tag.source);
    }
};

template <>
struct Row<Alert>
{
    using Schema = schema::Alert;
    static void describe(auto &alert, auto &&field)
    {
        field(Schema::Code, alert.code);
        field(Schema::Severity, alert.severity);
        field(Schema::Text, alert.text);
    }
};

template <>
struct Row<Guardian>
{
    using Schema = schema::Guardian;
    static void describe(auto &guardian, auto &&field)
    {
        field(Schema::Relation, guardian.relation);
        field(Schema::Name, guardian.name);
        field(Schema::Telephone, guardian.telephone);
    }
};

template <>
struct Row<Note>
{
    using Schema = schema::Note;
    static void describe(auto &note, auto &&field)
    {
        field(Schema::StayId, note.stayId);
        field(Schema::Text, note.text);
        field(Schema::AuthorId, note.authorId);
        field(Schema::At, note.atMs);
    }
};

/// The registry's code of a typed value, and back; an unknown code reads as the first alternative.
[[nodiscard]] QString orderCode(names::PersonalName::Order order);
[[nodiscard]] names::PersonalName::Order orderOf(QStringView code);

namespace detail {

inline sync::Value valueOf(const QString &text)
{
    return sync::orNothing(text);
}
inline sync::Value valueOf(bool flag)
{
    return flag ? sync::Value(qint64(1)) : sync::Value();
}
inline sync::Value valueOf(qint64 number)
{
    return number;
}
inline sync::Value valueOf(const Uuid &id)
{
    return sync::orNothing(id);
}
inline sync::Value valueOf(const QByteArray &bytes)
{
    return sync::orNothing(bytes);
}
inline sync::Value valueOf(QDate date)
{
    return date.isValid() ? sync::Value(date.toString(Qt::ISODate)) : sync::Value();
}
inline sync::Value valueOf(const BirthDate &date)
{
    return valueOf(date.toText());
}
inline sync::Value valueOf(Gender gender)
{
    return valueOf(genderCode(gender));
}
inline sync::Value valueOf(names::PersonalName::Order order)
{
    return valueOf(orderCode(order));
}

template <typename T>
T held(const sync::Value &value)
{
    const T *content = std::get_if<T>(&value);
    return content ? *content : T();
}
inline void take(QString &text, const sync::Value &value)
{
    text = held<QString>(value);
}
inline void take(bool &flag, const sync::Value &value)
{
    flag = held<qint64>(value) != 0;
}
inline void take(qint64 &number, const sync::Value &value)
{
    number = held<qint64>(value);
}
inline void take(Uuid &id, const sync::Value &value)
{
    id = Uuid::fromBytes(held<QByteArray>(value)).value_or(Uuid());
}
inline void take(QByteArray &bytes, const sync::Value &value)
{
    bytes = held<QByteArray>(value);
}
inline void take(QDate &date, const sync::Value &value)
{
    date = QDate::fromString(held<QString>(value), Qt::ISODate);
}
inline void take(BirthDate &date, const sync::Value &value)
{
    date = BirthDate::parse(held<QString>(value)).value_or(BirthDate());
}
inline void take(Gender &gender, const sync::Value &value)
{
    gender = genderOf(held<QString>(value));
}
inline void take(names::PersonalName::Order &order, const sync::Value &value)
{
    order = orderOf(held<QString>(value));
}

} // namespace detail

/// Every field, the empty ones as no value.
template <typename T>
sync::Fields fieldsOf(const T &thing)
{
    sync::Fields fields;
    Row<T>::describe(thing, [&fields](quint16 number, const auto &member) {
        fields[number] = detail::valueOf(member);
    });
    return fields;
}

template <typename T>
T fromState(const sync::EntityState &state)
{
    T thing;
    Row<T>::describe(thing, [&state](quint16 number, auto &member) {
        if (const auto found = state.fields.find(number); found != state.fields.end())
            detail::take(member, found->second.value);
    });
    thing.id = state.id;
    if constexpr (requires { thing.added; })
        thing.added = state.added;
    return thing;
}

/// The name of a row, its columns from `at` on.
[[nodiscard]] names::PersonalName readGuestName(const store::Statement &row, int at);
inline constexpr int kGuestNameColumns = 6;

} // namespace lobby::guests
