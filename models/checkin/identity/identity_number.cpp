#include "models/checkin/identity/identity_number.h"

#include "models/checkin/identity/number_rules.h"

namespace lobby::checkin {

namespace {

constexpr char16_t kFullWidthFirst = 0xff01; ///< ！, which is ! at 0x21
constexpr char16_t kFullWidthLast = 0xff5e;
constexpr char16_t kFullWidthOffset = 0xff01 - 0x21;

bool isFullWidth(QChar c)
{
    return c.unicode() >= kFullWidthFirst && c.unicode() <= kFullWidthLast;
}

/// Hong Kong's numbers are printed with a blank before the check digit by some.
bool isBlankWhereNoneBelongs(IdentityType type, QStringView number)
{
    if (type == IdentityType::HongKongId && number.count(u' ') == 1 && number.endsWith(u')'))
        return number.indexOf(u' ') != number.indexOf(u'(') - 1;
    return std::any_of(number.begin(), number.end(), [](QChar c) { return c.isSpace(); });
}

IdentityVerdict checkPlain(IdentityType type, QStringView number, QDate today)
{
    switch (type) {
    case IdentityType::ResidentId:
        return checkResidentId(number, today);
    case IdentityType::ResidentId15:
        return checkResidentId15(number, today);
    case IdentityType::ResidencePermit:
        return checkResidencePermit(number, today);
    case IdentityType::HongKongId:
        return checkHongKongId(number);
    case IdentityType::TaiwanNationalId:
        return checkTaiwanNationalId(number);
    case IdentityType::TaiwanArc:
        return checkTaiwanArc(number);
    case IdentityType::HkMoTravelPermit:
        return checkHkMoTravelPermit(number);
    case IdentityType::TaiwanTravelPermit:
        return checkTaiwanTravelPermit(number);
    case IdentityType::PrcPassport:
        return checkPrcPassport(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView typeName(IdentityType type)
{
    switch (type) {
    case IdentityType::ResidentId:
        return QLatin1StringView("cn_resident_18");
    case IdentityType::ResidentId15:
        return QLatin1StringView("cn_resident_15");
    case IdentityType::ResidencePermit:
        return QLatin1StringView("hmt_residence_permit");
    case IdentityType::HongKongId:
        return QLatin1StringView("hkid");
    case IdentityType::TaiwanNationalId:
        return QLatin1StringView("tw_national");
    case IdentityType::TaiwanArc:
        return QLatin1StringView("tw_arc");
    case IdentityType::HkMoTravelPermit:
        return QLatin1StringView("hkmo_travel_permit");
    case IdentityType::TaiwanTravelPermit:
        return QLatin1StringView("tw_travel_permit");
    case IdentityType::PrcPassport:
        return QLatin1StringView("cn_passport");
    }
    Q_UNREACHABLE();
}

const QList<IdentityType> &identityTypes()
{
    static const QList<IdentityType> all {IdentityType::ResidentId, IdentityType::ResidentId15,
        IdentityType::ResidencePermit, IdentityType::HongKongId, IdentityType::TaiwanNationalId,
        IdentityType::TaiwanArc, IdentityType::HkMoTravelPermit, IdentityType::TaiwanTravelPermit,
        IdentityType::PrcPassport};
    return all;
}

std::optional<IdentityType> identityTypeNamed(QStringView name)
{
    for (const IdentityType type : identityTypes()) {
        if (typeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QLatin1StringView problemName(IdentityProblem problem)
{
    switch (problem) {
    case IdentityProblem::Empty:
        return QLatin1StringView("empty");
    case IdentityProblem::FullWidth:
        return QLatin1StringView("full_width");
    case IdentityProblem::Blank:
        return QLatin1StringView("blank");
    case IdentityProblem::WrongLength:
        return QLatin1StringView("wrong_length");
    case IdentityProblem::WrongCharacter:
        return QLatin1StringView("wrong_character");
    case IdentityProblem::NoSuchProvince:
        return QLatin1StringView("no_such_province");
    case IdentityProblem::NoSuchRegion:
        return QLatin1StringView("no_such_region");
    case IdentityProblem::RegionAbandoned:
        return QLatin1StringView("region_abandoned");
    case IdentityProblem::ImpossibleBirth:
        return QLatin1StringView("impossible_birth");
    case IdentityProblem::FutureBirth:
        return QLatin1StringView("future_birth");
    case IdentityProblem::WrongCheckDigit:
        return QLatin1StringView("wrong_check_digit");
    }
    Q_UNREACHABLE();
}

IdentityVerdict checkIdentity(IdentityType type, QStringView number, QDate today)
{
    if (number.isEmpty())
        return {.problem = IdentityProblem::Empty};
    if (std::any_of(number.begin(), number.end(), isFullWidth))
        return {.problem = IdentityProblem::FullWidth};
    if (isBlankWhereNoneBelongs(type, number))
        return {.problem = IdentityProblem::Blank};
    return checkPlain(type, number, today);
}

QString foldedNumber(QStringView typed)
{
    QString folded;
    folded.reserve(typed.size());
    for (const QChar c : typed) {
        if (isFullWidth(c))
            folded.append(QChar(char16_t(c.unicode() - kFullWidthOffset)));
        else if (!c.isSpace())
            folded.append(c);
    }
    return folded.toUpper();
}

QList<IdentityType> possibleTypes(QStringView number, QDate today)
{
    QList<IdentityType> possible;
    for (const IdentityType type : identityTypes()) {
        if (checkIdentity(type, number, today).valid())
            possible.append(type);
    }
    return possible;
}

} // namespace lobby::checkin
