#include "models/checkin/identity/number_rules.h"

namespace lobby::checkin {

namespace {

/// Numbers without a check digit: their form is all that can be judged.
IdentityVerdict verdictOf(const QString &number, std::optional<IdentityProblem> problem)
{
    IdentityVerdict verdict;
    verdict.problem = problem;
    if (!problem)
        verdict.canonical = number;
    return verdict;
}

/// Ordinary: E or G and eight digits, E with a second letter but I and O and seven digits, before
/// 2007 14 or 15 and seven digits. Public affairs, service, diplomatic: P, S, D, since 2011 with
/// an E behind.
bool isPrcPassport(QStringView number)
{
    constexpr QStringView kSecondLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
    const QChar first = number.front();
    const QStringView rest = number.sliced(1);
    switch (first.unicode()) {
    case u'E':
        return rest.size() == 8 && areDigits(rest.sliced(1))
            && (isDigit(rest.front()) || kSecondLetters.contains(rest.front()));
    case u'G':
        return rest.size() == 8 && areDigits(rest);
    case u'1':
        return number.size() == 9 && areDigits(number) && (rest[0] == u'4' || rest[0] == u'5');
    case u'D':
    case u'P':
    case u'S':
        if (rest.startsWith(u'E'))
            return rest.size() == 8 && areDigits(rest.sliced(1));
        return (rest.size() == 7 || rest.size() == 8) && areDigits(rest);
    default:
        return false;
    }
}

} // namespace

// A letter for the place and eight digits for life; older cards add how often they were renewed.
IdentityVerdict checkHkMoTravelPermit(QStringView typed)
{
    const QString number = typed.toString().toUpper();
    if (number.size() != 9 && number.size() != 11)
        return verdictOf(number, IdentityProblem::WrongLength);
    const bool wellFormed = (number.front() == u'H' || number.front() == u'M')
        && areDigits(QStringView(number).sliced(1));
    return verdictOf(
        number, wellFormed ? std::nullopt : std::make_optional(IdentityProblem::WrongCharacter));
}

IdentityVerdict checkTaiwanTravelPermit(QStringView number)
{
    std::optional<IdentityProblem> problem;
    if (number.size() != 8)
        problem = IdentityProblem::WrongLength;
    else if (!areDigits(number))
        problem = IdentityProblem::WrongCharacter;
    return verdictOf(number.toString(), problem);
}

IdentityVerdict checkPrcPassport(QStringView typed)
{
    const QString number = typed.toString().toUpper();
    if (number.size() != 8 && number.size() != 9)
        return verdictOf(number, IdentityProblem::WrongLength);
    return verdictOf(number,
        isPrcPassport(number) ? std::nullopt : std::make_optional(IdentityProblem::WrongCharacter));
}

} // namespace lobby::checkin
