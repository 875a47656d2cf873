// The only file that sees libphonenumber, which brings abseil and protobuf.
#include "models/guests/values/telephone.h"

#include "models/guests/values/clean_text.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

namespace lobby::guests {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype kMaxTyped = 250; ///< the library's own limit

std::optional<PhoneNumber> parsed(QStringView text, const std::string &region)
{
    PhoneNumber number;
    const auto problem
        = PhoneNumberUtil::GetInstance()->Parse(text.toString().toStdString(), region, &number);
    if (problem != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

QString reformatted(const QString &e164, PhoneNumberUtil::PhoneNumberFormat format)
{
    const std::optional<PhoneNumber> number = parsed(e164, "ZZ");
    return number ? formatted(*number, format) : e164;
}

} // namespace

Telephone telephoneOf(QStringView typed, QStringView region, const QString &kind)
{
    Telephone telephone;
    telephone.kind = kind;
    telephone.raw = cleanLine(typed);
    if (telephone.raw.size() > kMaxTyped)
        return telephone;
    const std::string from = region.isEmpty() ? "ZZ" : region.toString().toStdString();
    if (const std::optional<PhoneNumber> number = parsed(telephone.raw, from)) {
        telephone.validated = PhoneNumberUtil::GetInstance()->IsValidNumber(*number);
        if (PhoneNumberUtil::GetInstance()->IsPossibleNumber(*number))
            telephone.e164 = formatted(*number, PhoneNumberUtil::E164);
    }
    return telephone;
}

QString nationalForm(const QString &e164)
{
    return reformatted(e164, PhoneNumberUtil::NATIONAL);
}

QString internationalForm(const QString &e164)
{
    return reformatted(e164, PhoneNumberUtil::INTERNATIONAL);
}

} // namespace lobby::guests
