#include "models/exchange/legacy/customer_row.h"

#include "models/exchange/legacy/legacy_values.h"
#include "models/guests/guest_changes.h"
#include "models/guests/values/country_codes.h"
#include "models/guests/values/telephone.h"
#include "models/names/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using guests::GuestProfile;
using organizations::Organization;

namespace {

/// Fields that no person has.
const QStringList kCompanyFields {u"organization.annual_income"_s, u"organization.staff_count"_s,
    u"organization.legal_representative"_s, u"organization.tax_id"_s, u"organization.bank_name"_s,
    u"organization.bank_account_sealed"_s, u"organization.industry"_s};

bool hasCompanyWord(const QString &name)
{
    static const QRegularExpression han(
        u"公司|集团|企业|工厂|厂$|商店|商行|商场|超市|酒店|宾馆|饭店|餐厅|旅行社|旅游社|学校|大学|"
        u"学院|中学|小学|"
        u"医院|银行|协会|商会|学会|基金会|委员会|研究[院所]|事务所|工作室|俱乐部|中心$|有限|股份|"
        u"[省市县区]政府|[局部署厅]$"_s);
    static const QRegularExpression latin(
        u"\\b(ltd|limited|inc|corp|corporation|company|co|llc|llp|plc|gmbh|ag|kg|sa|sarl|bv|nv|spa|"
        u"oy|ab|pte|pty|sdn|bhd|group|holdings?|hotels?|travel|tours?|agency|university|college|"
        u"school|hospital|bank|association|institute|foundation)\\b\\.?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names::simplified(name).contains(han) || name.contains(latin);
}

/// "CN"; what is not two letters of a country stays for the remark.
QString countryOf(const QString &written)
{
    const QString code = written.toUpper();
    if (code.size() == 2 && guests::isCountry(code))
        return code;
    const QString folded = names::simplified(written);
    if (folded == u"中国" || folded == u"中华人民共和国" || code == u"CHN" || code == u"CHINA")
        return u"CN"_s;
    const QString ofDocument = guests::countryOfDocument(code);
    return code.size() == 3 ? ofDocument : QString();
}

void noteUnknown(CustomerRow &row, const QString &field)
{
    row.problems.append({LegacyFault::UnknownWord, field});
}

Organization organizationOf(const LegacyCells &cells, CustomerRow &row)
{
    const auto line = [&cells](const char *field) {
        return cells.line(u"organization."_s + QLatin1StringView(field));
    };
    Organization one;
    one.name = line("name");
    one.keyword = cells.lines(u"organization.keyword"_s).join(u' ');
    one.province = line("province");
    one.city = line("city");
    one.address = line("address");
    one.postalCode = line("postal_code");
    one.telephone = line("telephone");
    one.fax = line("fax");
    one.qq = line("qq");
    one.msn = line("msn");
    one.email = line("email");
    one.url = line("url");
    one.annualIncome = line("annual_income");
    one.legalRepresentative = line("legal_representative");
    one.taxId = line("tax_id");
    one.bankName = line("bank_name");
    one.bankAccount = line("bank_account_sealed");
    one.industry = line("industry");
    one.partnerRole = legacyPartnerRole(line("partner_role"));
    one.grade = line("grade");
    one.source = line("source_code");
    one.ownerName = line("owner_name");
    one.remark = cells.text(u"organization.remark"_s);
    if (const QString country = line("country"); !country.isEmpty()) {
        one.country = countryOf(country);
        if (one.country.isEmpty()) {
            keepInRemark(one.remark, u"国籍"_s, country);
            noteUnknown(row, u"organization.country"_s);
        }
    }
    if (const QString staff = line("staff_count"); !staff.isEmpty()) {
        one.staffCount = legacyHeadcount(staff);
        if (!one.staffCount) {
            keepInRemark(one.remark, u"员工人数"_s, staff);
            noteUnknown(row, u"organization.staff_count"_s);
        }
    }
    if (const QString status = line("status"); !status.isEmpty()) {
        one.status = legacyStatus(status).value_or(QString());
        if (one.status.isEmpty()) {
            keepInRemark(one.remark, u"客户状态"_s, status);
            noteUnknown(row, u"organization.status"_s);
        }
    }
    one = organizations::tidied(std::move(one));
    if (const auto refusal = organizations::refusalOf(one)) {
        using Problem = organizations::OrganizationProblem;
        const QString field = u"organization."_s + refusal->field;
        const LegacyFault fault = refusal->problem == Problem::NameMissing ? LegacyFault::NoName
            : refusal->problem == Problem::TextTooLong                     ? LegacyFault::TooLong
                                                       : LegacyFault::NotANumber;
        row.problems.prepend({fault, field});
    }
    return one;
}

GuestProfile personOf(const LegacyCells &cells, const QString &region, CustomerRow &row)
{
    const auto line = [&cells](const char *field) {
        return cells.line(u"organization."_s + QLatin1StringView(field));
    };
    GuestProfile profile;
    guests::Guest &guest = profile.guest;
    guest.fullNameNative = line("name");
    guest.remark = cells.text(u"organization.remark"_s);
    for (const auto &[field, kind] :
        {std::pair("telephone", u"mobile"_s), std::pair("fax", u"fax"_s)}) {
        if (const QString number = line(field); !number.isEmpty())
            profile.telephones.append(guests::telephoneOf(number, region, kind));
    }
    if (const QString address = line("email"); !address.isEmpty()) {
        guests::Email email;
        email.kind = u"personal"_s;
        email.address = address;
        profile.emails.append(email);
    }
    for (const auto &[field, kind] : {std::pair("qq", u"qq"_s), std::pair("msn", u"legacy"_s)}) {
        guests::ImAccount account;
        account.kind = kind;
        account.value = line(field);
        if (!account.value.isEmpty())
            profile.imAccounts.append(account);
    }
    guests::Address home;
    home.kind = u"home"_s;
    home.addressLine = line("address");
    home.cityName = line("city");
    home.postalCode = line("postal_code");
    home.stateProv = line("province");
    if (!(home.addressLine + home.cityName + home.postalCode + home.stateProv).isEmpty())
        profile.addresses.append(home);
    const QStringList keywords = cells.lines(u"organization.keyword"_s);
    for (const QString &keyword : keywords) {
        guests::Tag tag;
        tag.code = keyword;
        tag.source = u"import"_s;
        profile.tags.append(tag);
    }
    if (const QString country = line("country"); !country.isEmpty()) {
        guest.nationality = countryOf(country);
        if (guest.nationality.isEmpty()) {
            keepInRemark(guest.remark, u"国籍"_s, country);
            noteUnknown(row, u"organization.country"_s);
        }
    }
    if (const QString status = line("status"); !status.isEmpty()) {
        guest.status = legacyStatus(status).value_or(QString());
        if (guest.status.isEmpty()) {
            keepInRemark(guest.remark, u"客户状态"_s, status);
            noteUnknown(row, u"organization.status"_s);
        }
    }
    keepInRemark(guest.remark, u"主页"_s, line("url"));
    keepInRemark(guest.remark, u"客户等级"_s, line("grade"));
    keepInRemark(guest.remark, u"来源"_s, line("source_code"));
    keepInRemark(guest.remark, u"业务员"_s, line("owner_name"));
    if (guest.fullNameNative.isEmpty())
        row.problems.prepend({LegacyFault::NoName, u"organization.name"_s});
    return guests::tidied(std::move(profile));
}

} // namespace

bool isOrganization(const LegacyCells &cells)
{
    if (std::ranges::any_of(
            kCompanyFields, [&cells](const QString &field) { return cells.has(field); }))
        return true;
    const QString role = legacyPartnerRole(cells.line(u"organization.partner_role"_s));
    if (role == "competitor"_L1 || role == "partner"_L1 || role == "supplier"_L1)
        return true;
    return hasCompanyWord(cells.line(u"organization.name"_s));
}

CustomerRow customerRow(const LegacyCells &cells, const QString &region)
{
    CustomerRow row;
    if (isOrganization(cells))
        row.organization = organizationOf(cells, row);
    else
        row.person = personOf(cells, region, row);
    return row;
}

} // namespace lobby::exchange
