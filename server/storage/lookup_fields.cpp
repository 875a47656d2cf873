#include "server/storage/lookup_fields.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::server {

using namespace sync;

namespace {

constexpr qsizetype kWholeDate = 10; // "1985-03-12"

/// A field's value of that type; empty without one.
template <typename Type>
Type fieldOf(const EntityState &row, quint16 number)
{
    const auto found = row.fields.find(number);
    if (found == row.fields.end())
        return {};
    const auto *value = std::get_if<Type>(&found->second.value);
    return value ? *value : Type();
}

std::set<LookupKey> keysOfGuest(const EntityState &row)
{
    using schema::Guest;
    const auto birth = fieldOf<QString>(row, Guest::BirthDate);
    if (birth.size() != kWholeDate)
        return {};
    std::set<LookupKey> keys;
    const auto addName = [&](const QString &name) {
        if (!name.trimmed().isEmpty())
            keys.insert(nameKey(name, birth));
    };
    addName(fieldOf<QString>(row, Guest::FullNameNative));
    addName(fieldOf<QString>(row, Guest::Surname) + u' ' + fieldOf<QString>(row, Guest::GivenName));
    addName(fieldOf<QString>(row, Guest::LatinSurname) + u' '
        + fieldOf<QString>(row, Guest::LatinGivenName));
    return keys;
}

/// What lookupKeysOf() reads.
QList<quint16> fieldsLookedAt(quint16 table)
{
    using schema::Guest;
    switch (table) {
    case Guest::kTable:
        return {Guest::BirthDate, Guest::FullNameNative, Guest::Surname, Guest::GivenName,
            Guest::LatinSurname, Guest::LatinGivenName};
    case schema::Telephone::kTable:
        return {schema::Telephone::E164};
    case schema::IdentityDocument::kTable:
        return {schema::IdentityDocument::NumberIndex};
    default:
        return {};
    }
}

} // namespace

bool isFoundAlike(const EntityState &a, const EntityState &b)
{
    const QList<quint16> fields = fieldsLookedAt(a.table);
    return std::all_of(fields.begin(), fields.end(), [&](quint16 field) {
        const auto inA = a.fields.find(field);
        const auto inB = b.fields.find(field);
        const Value valueA = inA == a.fields.end() ? Value() : inA->second.value;
        return valueA == (inB == b.fields.end() ? Value() : inB->second.value);
    });
}

std::set<LookupKey> lookupKeysOf(const EntityState &row)
{
    if (row.table == schema::Guest::kTable)
        return keysOfGuest(row);
    if (row.table == schema::Telephone::kTable) {
        const auto number = fieldOf<QString>(row, schema::Telephone::E164);
        return number.isEmpty() ? std::set<LookupKey>()
                                : std::set<LookupKey> {telephoneKey(number)};
    }
    if (row.table == schema::IdentityDocument::kTable) {
        const auto index = fieldOf<QByteArray>(row, schema::IdentityDocument::NumberIndex);
        return index.isEmpty() ? std::set<LookupKey>() : std::set<LookupKey> {documentKey(index)};
    }
    return {};
}

} // namespace lobby::server
