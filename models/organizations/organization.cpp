#include "models/organizations/organization.h"

#include "models/access/keys/document_numbers.h"
#include "models/guests/values/clean_text.h"

#include <algorithm>

namespace lobby::organizations {

namespace {

constexpr qsizetype kLongestLine = 500;
constexpr qsizetype kLongestRemark = 10'000;
constexpr qsizetype kShortestAccount = 8;

struct NamedText
{
    QLatin1StringView field;
    QString Organization::*text;
};
constexpr std::array kLines {
    NamedText {QLatin1StringView("name"), &Organization::name},
    NamedText {QLatin1StringView("keyword"), &Organization::keyword},
    NamedText {QLatin1StringView("country"), &Organization::country},
    NamedText {QLatin1StringView("province"), &Organization::province},
    NamedText {QLatin1StringView("city"), &Organization::city},
    NamedText {QLatin1StringView("address"), &Organization::address},
    NamedText {QLatin1StringView("postal_code"), &Organization::postalCode},
    NamedText {QLatin1StringView("telephone"), &Organization::telephone},
    NamedText {QLatin1StringView("fax"), &Organization::fax},
    NamedText {QLatin1StringView("qq"), &Organization::qq},
    NamedText {QLatin1StringView("msn"), &Organization::msn},
    NamedText {QLatin1StringView("email"), &Organization::email},
    NamedText {QLatin1StringView("url"), &Organization::url},
    NamedText {QLatin1StringView("annual_income"), &Organization::annualIncome},
    NamedText {QLatin1StringView("legal_representative"), &Organization::legalRepresentative},
    NamedText {QLatin1StringView("tax_id"), &Organization::taxId},
    NamedText {QLatin1StringView("bank_name"), &Organization::bankName},
    NamedText {QLatin1StringView("bank_account_sealed"), &Organization::bankAccount},
    NamedText {QLatin1StringView("industry"), &Organization::industry},
    NamedText {QLatin1StringView("partner_role"), &Organization::partnerRole},
    NamedText {QLatin1StringView("grade"), &Organization::grade},
    NamedText {QLatin1StringView("source_code"), &Organization::source},
    NamedText {QLatin1StringView("status"), &Organization::status},
    NamedText {QLatin1StringView("owner_name"), &Organization::ownerName},
};

bool isCountryCode(const QString &text)
{
    return text.size() == 2
        && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Organization tidied(Organization organization)
{
    for (const NamedText &line : kLines)
        organization.*line.text = guests::cleanLine(organization.*line.text);
    organization.country = organization.country.toUpper();
    organization.remark = guests::cleanText(organization.remark);
    return organization;
}

std::optional<OrganizationRefusal> refusalOf(const Organization &organization)
{
    using Problem = OrganizationProblem;
    if (organization.name.isEmpty())
        return OrganizationRefusal {Problem::NameMissing, QLatin1StringView("name")};
    for (const NamedText &line : kLines) {
        if ((organization.*line.text).size() > kLongestLine)
            return OrganizationRefusal {Problem::TextTooLong, line.field};
    }
    if (organization.remark.size() > kLongestRemark)
        return OrganizationRefusal {Problem::TextTooLong, QLatin1StringView("remark")};
    if (organization.staffCount.value_or(0) < 0)
        return OrganizationRefusal {Problem::StaffCountNegative, QLatin1StringView("staff_count")};
    if (!organization.country.isEmpty() && !isCountryCode(organization.country))
        return OrganizationRefusal {Problem::CountryUnknown, QLatin1StringView("country")};
    if (!organization.status.isEmpty()
        && std::ranges::find(kOrganizationStates, organization.status) == kOrganizationStates.end())
        return OrganizationRefusal {Problem::StatusUnknown, QLatin1StringView("status")};
    if (!organization.bankAccount.isEmpty()
        && access::DocumentNumbers::normalised(organization.bankAccount).size() < kShortestAccount)
        return OrganizationRefusal {
            Problem::BankAccountTooShort, QLatin1StringView("bank_account_sealed")};
    return std::nullopt;
}

} // namespace lobby::organizations
