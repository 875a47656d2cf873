#include "models/quality/blocking/block_keys.h"

#include <QHash>

#include <algorithm>

namespace lobby::quality {

namespace {

constexpr qsizetype kPhoneTail = 8;
constexpr qsizetype kWholeBirth = 8;

/// Which halves make up a key, so that a year is not taken for a house number.
enum class KeyKind : quint8 {
    Document,
    Phone,
    Email,
    NativeName,
    Name,
    NameAndYear,
    NameAndDay,
    Birth,
    BirthAndInitials,
    InitialsAndYear,
    GivenAndYear,
    SurnameAndMonth,
    StreetAndNumber,
    NameAndStreet,
    NameAndPostalCode,
    NameAndCity,
    LocalityAndCity,
};

class Keys
{
public:
    void add(KeyKind kind, QStringView first, QStringView second)
    {
        if (!first.isEmpty() && !second.isEmpty())
            m_all.push_back(qHashMulti(std::size_t(kind) + 1, first, second));
    }
    void add(KeyKind kind, QStringView value)
    {
        if (!value.isEmpty())
            m_all.push_back(qHashMulti(std::size_t(kind) + 1, value));
    }

    std::vector<quint64> distinct() &&
    {
        std::sort(m_all.begin(), m_all.end());
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
        return std::move(m_all);
    }

private:
    std::vector<quint64> m_all;
};

/// Surname and given name are mixed up so often that their order stands in no key.
QString inOrder(QStringView a, QStringView b)
{
    return a < b ? a.toString() + b.toString() : b.toString() + a.toString();
}

/// Day and month likewise.
QString unorderedBirth(QStringView birth)
{
    return birth.left(4).toString() + inOrder(birth.mid(4, 2), birth.mid(6, 2));
}

void addNames(const PersonKey &person, QStringView birth, Keys &keys)
{
    const NameKey &name = person.name;
    const QString whole = inOrder(name.surname, name.given);
    const QStringView year = birth.left(4);
    const QStringView day = birth.mid(4);
    if (!name.surname.isEmpty() && !name.given.isEmpty()) {
        keys.add(KeyKind::Name, whole);
        keys.add(KeyKind::NameAndYear, whole, year);
        keys.add(KeyKind::NameAndDay, whole, day);
        const QString initials = inOrder(name.surname.left(1), name.given.left(1));
        keys.add(KeyKind::InitialsAndYear, initials, year);
        keys.add(KeyKind::BirthAndInitials, initials, birth);
    }
    for (const QString &part : {name.surname, name.given}) {
        keys.add(KeyKind::GivenAndYear, part, year);
        keys.add(KeyKind::SurnameAndMonth, part, day);
        keys.add(KeyKind::NameAndStreet, part, person.street);
        keys.add(KeyKind::NameAndStreet, part, person.locality);
        keys.add(KeyKind::NameAndPostalCode, part, person.postalCode);
        keys.add(KeyKind::NameAndCity, part, person.city);
    }
    const QString native = name.nativeSurname + name.nativeGiven;
    keys.add(KeyKind::NativeName, native);
    if (!native.isEmpty() && !name.readGiven.isEmpty())
        keys.add(KeyKind::Name, inOrder(name.readSurname, name.readGiven));
}

} // namespace

std::vector<quint64> blockKeys(const PersonKey &person)
{
    Keys keys;
    for (const DocumentKey &document : person.documents)
        keys.add(KeyKind::Document, document.misread);
    for (const QString &phone : person.phones)
        keys.add(KeyKind::Phone, QStringView(phone).right(kPhoneTail));
    for (const QString &email : person.emails)
        keys.add(KeyKind::Email, email);
    for (const QString &birth : {person.birth, person.birthInDocument}) {
        if (birth.size() == kWholeBirth)
            keys.add(KeyKind::Birth, unorderedBirth(birth));
        if (!birth.isEmpty())
            addNames(person, birth, keys);
    }
    if (person.birth.isEmpty() && person.birthInDocument.isEmpty())
        addNames(person, {}, keys);
    keys.add(KeyKind::StreetAndNumber, person.street, person.streetNumber);
    keys.add(KeyKind::StreetAndNumber, person.street, person.postalCode);
    keys.add(KeyKind::LocalityAndCity, person.locality, person.city);
    return std::move(keys).distinct();
}

} // namespace lobby::quality
