#include "models/checkin/permits/permit_layouts.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

constexpr int kFrenchLine = 36;

bool isLettersAndFillers(std::string_view characters)
{
    return std::all_of(characters.begin(), characters.end(),
        [](char c) { return c == '<' || (c >= 'A' && c <= 'Z'); });
}

} // namespace

// First line: IDFRA, surname 25, department and office 6. Second: number 12 and check digit, given
// names 14, birth 6 and check digit, sex 1, check digit over both lines. TD2 has dates where this
// has the given names.
bool isFrenchCard(const PermitLines &lines)
{
    return lines.size() == 2 && lines[0].size() == kFrenchLine && lines[1].size() == kFrenchLine
        && lines[0].startsWith("IDFRA") && lines[1][13] != '<'
        && isLettersAndFillers(part(lines[1], 13, 14));
}

Permit readFrenchCard(const PermitLines &lines)
{
    const QByteArray &first = lines[0];
    const QByteArray &second = lines[1];
    CheckSum composite;
    composite.add(part(first, 0, kFrenchLine));
    composite.add(part(second, 0, kFrenchLine - 1));
    Permit permit;
    permit.kind = PermitKind::FrenchCard;
    permit.documentCode = text(part(first, 0, 2));
    permit.documentNumber = text(part(second, 0, 12));
    permit.birth = text(part(second, 27, 6));
    permit.sex = text(part(second, 34, 1));
    permit.name.surname = readName(part(first, 5, 25)).surname;
    const MrzName given = readName(part(second, 13, 14));
    permit.name.given = (given.surname + u' ' + given.given).trimmed();
    permit.name.truncated = first[29] != '<' || second[26] != '<';
    permit.checks = {.number = holdsAt(second, 0, 12),
        .birth = holdsAt(second, 27, 6),
        .composite = second.back() == composite.digit()};
    permit.birthDate = MrzDate::parse(part(second, 27, 6));
    permit.plausible = {.birth = permit.birthDate.has_value(),
        .expiry = true, // the card does not say it
        .sex = permit.sex == u'M' || permit.sex == u'F',
        .name = !permit.name.surname.isEmpty() && isLettersAndFillers(part(first, 5, 25))};
    return permit;
}

} // namespace lobby::checkin
