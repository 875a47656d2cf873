#include "models/checkin/identity/number_rules.h"

namespace lobby::checkin {

namespace {

constexpr qsizetype kTaiwanIdLength = 10;

/// The two digits that a place's letter stands for: A 10 … Z 33, in the order of the counties.
int letterValue(QChar letter)
{
    constexpr QStringView kOrder = u"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    return 10 + int(kOrder.indexOf(letter));
}

/// The letter's digits weighted 1 and 9, the others 8 to 1, the last once more: modulo 10.
bool checkDigitHolds(int letter, int second, QStringView lastEight)
{
    int sum = letter / 10 + letter % 10 * 9 + second * 8;
    for (qsizetype i = 0; i < 7; ++i)
        sum += digitAt(lastEight, i) * (7 - int(i));
    return (sum + digitAt(lastEight, 7)) % 10 == 0;
}

/// What is common to all of them; `second` is the value of the second character and says the sex.
IdentityVerdict verdictOf(const QString &number, int second, NumberSex sex)
{
    IdentityVerdict verdict {.canonical = number, .sex = sex};
    if (!checkDigitHolds(letterValue(number.front()), second, QStringView(number).sliced(2)))
        verdict.problem = IdentityProblem::WrongCheckDigit;
    return verdict;
}

std::optional<IdentityProblem> formProblem(QStringView number)
{
    if (number.size() != kTaiwanIdLength)
        return IdentityProblem::WrongLength;
    if (!isLetter(number.front()) || !areDigits(number.sliced(2)))
        return IdentityProblem::WrongCharacter;
    return std::nullopt;
}

} // namespace

IdentityVerdict checkTaiwanNationalId(QStringView typed)
{
    const QString number = typed.toString().toUpper();
    if (const auto problem = formProblem(number))
        return {.problem = problem};
    const QChar second = number[1];
    if (second != u'1' && second != u'2')
        return {.problem = IdentityProblem::WrongCharacter};
    return verdictOf(
        number, digitAt(number, 1), second == u'1' ? NumberSex::Male : NumberSex::Female);
}

IdentityVerdict checkTaiwanArc(QStringView typed)
{
    const QString number = typed.toString().toUpper();
    if (const auto problem = formProblem(number))
        return {.problem = problem};
    const QChar second = number[1];
    if (second == u'8' || second == u'9') // since 2021
        return verdictOf(
            number, digitAt(number, 1), second == u'8' ? NumberSex::Male : NumberSex::Female);
    if (second < u'A' || second > u'D')
        return {.problem = IdentityProblem::WrongCharacter};
    const bool man = second == u'A' || second == u'C';
    return verdictOf(number, letterValue(second) % 10, man ? NumberSex::Male : NumberSex::Female);
}

} // namespace lobby::checkin
