#include "models/checkin/permits/coded_name.h"
#include "models/checkin/permits/permit_layouts.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

constexpr int kPermitLine = 30;

bool isDigits(std::string_view characters)
{
    return std::all_of(
        characters.begin(), characters.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool haveLength(const PermitLines &lines, int count)
{
    return lines.size() == count
        && std::all_of(lines.begin(), lines.end(),
            [](const QByteArray &line) { return line.size() == kPermitLine; });
}

bool isWholeDate(const std::optional<MrzDate> &date)
{
    return date && date->isWhole();
}

/// Behind the name there may stand digits of the issuer.
std::string_view nameField(const QByteArray &line)
{
    const std::string_view all = part(line, 0, kPermitLine);
    return all.substr(0, std::min(all.find_first_of("0123456789"), all.size()));
}

} // namespace

// CR and CT, three lines: code 2, number 9 and check digit, issue count 2 and check digit, expiry 6
// and check digit, sex 1, birth 6 and check digit; the second line begins with the coded name.
bool isPrcCard(const PermitLines &lines)
{
    if (!haveLength(lines, 3))
        return false;
    // Seven digits of the number stand where ICAO has the last letter of the issuer.
    return (lines[0].startsWith("CR") || lines[0].startsWith("CT"))
        && isDigits(part(lines[0], 3, 7));
}

Permit readPrcCard(const PermitLines &lines)
{
    const QByteArray &line = lines[0];
    Permit permit;
    permit.documentCode = text(part(line, 0, 2));
    permit.kind
        = line.startsWith("CR") ? PermitKind::HkMoTravelPermit : PermitKind::TaiwanTravelPermit;
    permit.documentNumber = text(part(line, 2, 9));
    permit.issueCount = text(part(line, 12, 2));
    permit.expiry = text(part(line, 15, 6));
    permit.sex = text(part(line, 22, 1));
    permit.birth = text(part(line, 23, 6));
    permit.name = readName(nameField(lines[2]));
    permit.name.truncated = lines[2].back() >= 'A';
    permit.nativeName = codedName(QString::fromLatin1(lines[1]));
    permit.checks = {.number = holdsAt(line, 2, 9),
        .birth = holdsAt(line, 23, 6),
        .issueCount = holdsAt(line, 12, 2),
        .expiry = holdsAt(line, 15, 6)};
    permit.birthDate = MrzDate::parse(part(line, 23, 6));
    permit.expiryDate = MrzDate::parse(part(line, 15, 6));
    permit.plausible = {.birth = isWholeDate(permit.birthDate),
        .expiry = isWholeDate(permit.expiryDate),
        .sex = permit.sex == u'M' || permit.sex == u'F',
        .name = !permit.name.surname.isEmpty()};
    return permit;
}

// CS and CD, one line: code 2, number 9 and check digit, <, expiry 6 and check digit, <, birth 6
// and check digit, <, and a check digit over all that with the digits and without the fillers
// between.
bool isPrcStrip(const PermitLines &lines)
{
    if (!haveLength(lines, 1))
        return false;
    const QByteArray &line = lines[0];
    return (line.startsWith("CS") || line.startsWith("CD")) && line[12] == '<' && line[20] == '<'
        && line[28] == '<';
}

Permit readPrcStrip(const PermitLines &lines)
{
    const QByteArray &line = lines[0];
    Permit permit;
    permit.documentCode = text(part(line, 0, 2));
    permit.kind = line.startsWith("CS") ? PermitKind::HkMoExitPermit : PermitKind::TaiwanExitPermit;
    permit.documentNumber = text(part(line, 2, 9));
    permit.expiry = text(part(line, 13, 6));
    permit.birth = text(part(line, 21, 6));
    CheckSum composite;
    composite.add(part(line, 2, 10));
    composite.add(part(line, 13, 7));
    composite.add(part(line, 21, 7));
    permit.checks = {.number = holdsAt(line, 2, 9),
        .birth = holdsAt(line, 21, 6),
        .expiry = holdsAt(line, 13, 6),
        .composite = line.back() == composite.digit()};
    permit.birthDate = MrzDate::parse(part(line, 21, 6));
    permit.expiryDate = MrzDate::parse(part(line, 13, 6));
    permit.plausible = {.birth = isWholeDate(permit.birthDate),
        .expiry = isWholeDate(permit.expiryDate),
        .sex = true, // neither sex nor name stands in the line
        .name = true};
    return permit;
}

// "C<CHN", three lines, with something else where TD1 has the nationality.
bool isOldPrcCard(const PermitLines &lines)
{
    return haveLength(lines, 3) && lines[0].startsWith("C<CHN") && isDigits(part(lines[1], 16, 2));
}

} // namespace lobby::checkin
