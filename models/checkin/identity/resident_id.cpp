#include "models/checkin/identity/number_rules.h"
#include "models/checkin/identity/region_codes.h"

#include <array>

namespace lobby::checkin {

namespace {

constexpr qsizetype kResidentIdLength = 18;
constexpr qsizetype kOldLength = 15;
constexpr qsizetype kRegionLength = 6;
constexpr int kOldestGuest = 130; ///< years

/// ISO 7064 MOD 11-2 over the first 17 digits.
QChar residentCheckCharacter(QStringView first17)
{
    constexpr std::array kWeights {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView kCharacters = u"10X98765432";
    int sum = 0;
    for (qsizetype i = 0; i < kResidentIdLength - 1; ++i)
        sum += digitAt(first17, i) * kWeights[std::size_t(i)];
    return kCharacters[sum % kCharacters.size()];
}

std::optional<IdentityProblem> problemOf(RegionState state)
{
    switch (state) {
    case RegionState::NoSuchProvince:
        return IdentityProblem::NoSuchProvince;
    case RegionState::NoSuchCounty:
        return IdentityProblem::NoSuchRegion;
    case RegionState::Abandoned:
        return IdentityProblem::RegionAbandoned;
    case RegionState::Good:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<IdentityProblem> problemOf(QDate birth, QDate today)
{
    if (!birth.isValid() || birth < today.addYears(-kOldestGuest))
        return IdentityProblem::ImpossibleBirth;
    if (birth > today)
        return IdentityProblem::FutureBirth;
    return std::nullopt;
}

/// Region, birth and sex of a number whose date has eight digits and whose 17th digit is odd for a
/// man. The first problem in reading order is the verdict's; the rest is filled all the same.
IdentityVerdict readParts(QStringView first17, QDate today)
{
    IdentityVerdict verdict;
    verdict.region = first17.first(kRegionLength).toString();
    const QStringView day = first17.sliced(kRegionLength, 8);
    verdict.birth = QDate(day.first(4).toInt(), day.sliced(4, 2).toInt(), day.sliced(6, 2).toInt());
    verdict.sex = digitAt(first17, 16) % 2 == 1 ? NumberSex::Male : NumberSex::Female;
    verdict.problem = problemOf(verdict.birth, today);
    const int birthYear = day.first(4).toInt();
    const auto regionProblem = problemOf(regionState(verdict.region, birthYear));
    if (regionProblem)
        verdict.problem = regionProblem;
    else
        verdict.regionName = regionName(verdict.region, birthYear);
    return verdict;
}

/// The codes that 81, 82 and 83 permits have; GB/T 2260 divides these no further.
bool isResidencePermitRegion(QStringView number)
{
    return number.startsWith(u"810000") || number.startsWith(u"820000")
        || number.startsWith(u"830000");
}

} // namespace

bool hasFormOfResidentId(QStringView number)
{
    if (number.size() == kOldLength)
        return areDigits(number);
    return number.size() == kResidentIdLength && areDigits(number.chopped(1))
        && (number.back() == u'X' || isDigit(number.back()));
}

IdentityVerdict checkResidentId(QStringView number, QDate today)
{
    if (number.size() != kResidentIdLength)
        return {.problem = IdentityProblem::WrongLength};
    const QChar last = number.back() == u'x' ? QChar(u'X') : number.back();
    const QStringView first17 = number.first(kResidentIdLength - 1);
    if (!areDigits(first17) || (!isDigit(last) && last != u'X'))
        return {.problem = IdentityProblem::WrongCharacter};
    IdentityVerdict verdict = readParts(first17, today);
    verdict.canonical = first17.toString() + last;
    if (!verdict.problem && last != residentCheckCharacter(first17))
        verdict.problem = IdentityProblem::WrongCheckDigit;
    return verdict;
}

IdentityVerdict checkResidentId15(QStringView number, QDate today)
{
    if (number.size() != kOldLength)
        return {.problem = IdentityProblem::WrongLength};
    if (!areDigits(number))
        return {.problem = IdentityProblem::WrongCharacter};
    // They were given out until 1999, and say the year of the century.
    const QString first17 = QStringLiteral("%1%2%3").arg(
        number.first(kRegionLength), u"19", number.sliced(kRegionLength));
    IdentityVerdict verdict = readParts(first17, today);
    verdict.canonical = number.toString();
    if (verdict.valid())
        verdict.upgraded = first17 + residentCheckCharacter(first17);
    return verdict;
}

IdentityVerdict checkResidencePermit(QStringView number, QDate today)
{
    IdentityVerdict verdict = checkResidentId(number, today);
    if (!verdict.canonical.isEmpty() && !isResidencePermitRegion(number))
        verdict.problem = IdentityProblem::NoSuchRegion;
    return verdict;
}

} // namespace lobby::checkin
