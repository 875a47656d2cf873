#include "models/checkin/identity/number_rules.h"

namespace lobby::checkin {

namespace {

constexpr qsizetype kDigits = 6;

/// Characters weighted 9 to 2, a missing first letter counting as 36, modulo 11; A is 10.
QChar hongKongCheckCharacter(QStringView lettersAndDigits)
{
    constexpr int kMissingLetter = 36;
    constexpr int kLettersAt = 10;
    int weight = int(lettersAndDigits.size()) + 1;
    int sum = lettersAndDigits.size() == kDigits + 1 ? kMissingLetter * (weight + 1) : 0;
    for (const QChar c : lettersAndDigits) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + kLettersAt;
        sum += value * weight--;
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'A') : QChar(char16_t(u'0' + check));
}

/// "A123456(3)", "A123456 (3)" or "A1234563" without what stands round the check digit; empty if
/// the brackets are not a pair.
QString withoutBrackets(const QString &number)
{
    if (!number.endsWith(u')'))
        return number.contains(u'(') ? QString() : number;
    const qsizetype open = number.size() - 3;
    if (open < 0 || number[open] != u'(')
        return {};
    return number.first(open).trimmed() + number[number.size() - 2];
}

} // namespace

IdentityVerdict checkHongKongId(QStringView number)
{
    const QString plain = withoutBrackets(number.toString().toUpper());
    const qsizetype letters = plain.size() - kDigits - 1;
    if (letters != 1 && letters != 2)
        return {.problem = IdentityProblem::WrongLength};
    const QStringView checked = QStringView(plain).chopped(1);
    const QChar check = plain.back();
    const QStringView prefix = checked.first(letters);
    if (!std::all_of(prefix.begin(), prefix.end(), isLetter) || !areDigits(checked.sliced(letters))
        || (!isDigit(check) && check != u'A'))
        return {.problem = IdentityProblem::WrongCharacter};
    IdentityVerdict verdict;
    verdict.canonical = QStringLiteral("%1(%2)").arg(checked, check);
    if (check != hongKongCheckCharacter(checked))
        verdict.problem = IdentityProblem::WrongCheckDigit;
    return verdict;
}

} // namespace lobby::checkin
