#include "models/checkin/mrz/mrz_judgement.h"

#include "models/checkin/mrz/mrz_date.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

constexpr std::array kWeights {7, 3, 1};

int valueOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return 0;
}

bool isBlank(std::string_view field)
{
    return field.find_first_not_of('<') == std::string_view::npos;
}

/// A check digit may be left out together with what it checks.
bool holds(std::string_view field, char check)
{
    return check == checkDigit(field) || (check == '<' && isBlank(field));
}

/// Issuers count the < in the place of the check digit, or do not: the standard's words allow both.
bool longNumberHolds(const MrzNumber &number)
{
    CheckSum plain;
    plain.add(number.principal);
    plain.add(number.continuation);
    CheckSum withFiller;
    withFiller.add(number.principal);
    withFiller.add('<');
    withFiller.add(number.continuation);
    return number.check == plain.digit() || number.check == withFiller.digit();
}

bool numberHolds(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    const MrzNumber number = numberOf(text);
    const bool elsewhere
        = number.checkPlace != MrzPlace {layout.numberCheck.line, layout.numberCheck.start};
    return elsewhere ? longNumberHolds(number) : holds(text.field(layout.number), number.check);
}

bool compositeHolds(const MrzText &text)
{
    CheckSum sum;
    for (const MrzSpan &span : text.layout().compositeOver) {
        if (span.length > 0)
            sum.add(text.field(span));
    }
    return text.field(text.layout().composite).front() == sum.digit();
}

bool isPlausibleName(std::string_view field)
{
    const bool lettersOnly = std::all_of(
        field.begin(), field.end(), [](char c) { return c == '<' || (c >= 'A' && c <= 'Z'); });
    const std::size_t end = field.find("<<");
    return lettersOnly && !isBlank(field.substr(0, end));
}

} // namespace

void CheckSum::add(char c)
{
    m_sum += valueOf(c) * kWeights[std::size_t(m_position)];
    m_position = (m_position + 1) % int(kWeights.size());
}

char checkDigit(std::string_view characters)
{
    CheckSum sum;
    sum.add(characters);
    return sum.digit();
}

MrzNumber numberOf(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    const std::string_view number = text.field(layout.number);
    const std::string_view optional = text.field(layout.optional1);
    const MrzSpan check = layout.numberCheck;
    MrzNumber whole {.principal = number.substr(0, number.find_last_not_of('<') + 1),
        .continuation = {},
        .optional = optional,
        .check = text.field(check).front(),
        .checkPlace = {check.line, check.start}};
    const bool mayContinue = text.format() == MrzFormat::Td1 || text.format() == MrzFormat::Td2;
    if (!mayContinue || whole.check != '<' || number.back() == '<' || optional.front() == '<')
        return whole;
    const std::size_t end = std::min(optional.find('<'), optional.size());
    whole.continuation = optional.substr(0, end - 1);
    whole.check = optional[end - 1];
    whole.checkPlace = {layout.optional1.line, layout.optional1.start + int(end) - 1};
    whole.optional = optional.substr(end);
    return whole;
}

MrzJudgement judge(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    const std::string_view birth = text.field(layout.birth);
    const std::string_view expiry = text.field(layout.expiry);
    const char sex = text.field(layout.sex).front();

    MrzJudgement judgement;
    judgement.checks.number = numberHolds(text);
    judgement.checks.birth = holds(birth, text.field(layout.birthCheck).front());
    judgement.checks.expiry = holds(expiry, text.field(layout.expiryCheck).front());
    if (layout.optional1Check.length > 0)
        judgement.checks.optional
            = holds(text.field(layout.optional1), text.field(layout.optional1Check).front());
    if (layout.composite.length > 0)
        judgement.checks.composite = compositeHolds(text);

    const auto expires = MrzDate::parse(expiry);
    judgement.plausible.birth = MrzDate::parse(birth).has_value();
    judgement.plausible.expiry = expires && (expires->isWhole() || expires->isUnknown());
    judgement.plausible.sex = sex == 'M' || sex == 'F' || sex == '<';
    judgement.plausible.name = isPlausibleName(text.field(layout.name));
    return judgement;
}

} // namespace lobby::checkin
