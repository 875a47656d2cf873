#include "models/quality/scoring/value_frequencies.h"

#include <QSet>

#include <algorithm>

namespace lobby::quality {

namespace {

/// The prior weighs as much as so many records.
constexpr double kPriorRecords = 20;
/// A value that only the two have: it may be as common as half a record more would make it.
constexpr double kUnseen = 0.5;

/// Names are counted together, for surname and given name are mixed up.
Aspect tableOf(Aspect aspect)
{
    return aspect == Aspect::Given ? Aspect::Surname : aspect;
}

} // namespace

void ValueFrequencies::count(Aspect aspect, const QString &value)
{
    if (!value.isEmpty())
        ++m_counts[at(aspect)][value];
}

void ValueFrequencies::add(const PersonKey &person)
{
    ++m_records;
    const NameKey &name = person.name;
    QSet<QString> forms {name.nativeSurname, name.nativeGiven, name.readSurname, name.readGiven,
        name.surname, name.given};
    for (const QString &form : std::as_const(forms))
        count(Aspect::Surname, form);
    count(Aspect::Birth, person.birth.isEmpty() ? person.birthInDocument : person.birth);
    for (const DocumentKey &document : person.documents)
        count(Aspect::Document, document.number);
    for (const QString &phone : person.phones)
        count(Aspect::Phone, phone);
    for (const QString &email : person.emails)
        count(Aspect::Email, email);
    count(Aspect::Sex, person.sex);
    count(Aspect::Nationality, person.nationality);
    count(Aspect::StreetNumber, person.streetNumber);
    count(Aspect::Street, person.street);
    count(Aspect::Locality, person.locality);
    count(Aspect::City, person.city);
    count(Aspect::PostalCode, person.postalCode);
    count(Aspect::State, person.state);
}

double ValueFrequencies::chanceOf(Aspect aspect, const QString &value, double prior) const
{
    const double others
        = std::max(double(m_counts[at(tableOf(aspect))].value(value)) - 2, 0.0) + kUnseen;
    return (others + kPriorRecords * prior) / (double(m_records) + kPriorRecords);
}

} // namespace lobby::quality
