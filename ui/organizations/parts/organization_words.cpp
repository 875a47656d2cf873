#include "ui/organizations/parts/organization_words.h"

#include "models/organizations/organization_grade.h"
#include "ui/guests/words/guest_words.h"
#include "ui/wording/money_text.h"

#include <QRegularExpression>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using organizations::Organization;

QString OrganizationWords::role(const QString &code)
{
    if (code == "buyer"_L1)
        return tr("Buyer");
    if (code == "competitor"_L1)
        return tr("Competitor");
    if (code == "partner"_L1)
        return tr("Partner");
    return code == "supplier"_L1 ? tr("Supplier") : code;
}

QString OrganizationWords::status(const QString &code)
{
    if (code == "active"_L1)
        return tr("Active");
    if (code == "dormant"_L1)
        return tr("Dormant");
    return code == "lost"_L1 ? tr("Lost") : code;
}

QString OrganizationWords::grade(const Organization &organization)
{
    const QString counts = organizations::gradeOf(organization);
    return organization.grade.isEmpty() && !counts.isEmpty()
        ? tr("%1 (by income and staff)").arg(counts)
        : counts;
}

QString OrganizationWords::field(QStringView field)
{
    static const QHash<QString, const char *> names {
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"keyword"_s, QT_TR_NOOP("Keyword")},
        {u"country"_s, QT_TR_NOOP("Country")},
        {u"province"_s, QT_TR_NOOP("Province")},
        {u"city"_s, QT_TR_NOOP("City")},
        {u"address"_s, QT_TR_NOOP("Postal address")},
        {u"postal_code"_s, QT_TR_NOOP("Postal code")},
        {u"telephone"_s, QT_TR_NOOP("Telephone")},
        {u"fax"_s, QT_TR_NOOP("Fax")},
        {u"qq"_s, QT_TR_NOOP("QQ")},
        {u"msn"_s, QT_TR_NOOP("MSN")},
        {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"url"_s, QT_TR_NOOP("Home page")},
        {u"annual_income"_s, QT_TR_NOOP("Yearly income")},
        {u"staff_count"_s, QT_TR_NOOP("Employees")},
        {u"legal_representative"_s, QT_TR_NOOP("Legal representative")},
        {u"tax_id"_s, QT_TR_NOOP("Tax number")},
        {u"bank_name"_s, QT_TR_NOOP("Bank")},
        {u"bank_account_sealed"_s, QT_TR_NOOP("Bank account")},
        {u"industry"_s, QT_TR_NOOP("Industry")},
        {u"partner_role"_s, QT_TR_NOOP("What it is to us")},
        {u"grade"_s, QT_TR_NOOP("Grade")},
        {u"source_code"_s, QT_TR_NOOP("Source")},
        {u"status"_s, QT_TR_NOOP("State")},
        {u"remark"_s, QT_TR_NOOP("Remark")},
        {u"owner_name"_s, QT_TR_NOOP("Owner")},
    };
    const char *name = names.value(field.toString());
    return name ? tr(name) : field.toString();
}

QString OrganizationWords::problem(QStringView field)
{
    if (field == "name"_L1)
        return tr("An organization needs a name of at most 500 characters.");
    if (field == "staff_count"_L1)
        return tr("A number of people, 0 or more.");
    if (field == "country"_L1)
        return tr("Two letters, such as CN.");
    if (field == "bank_account_sealed"_L1)
        return tr("An account has eight figures or more.");
    if (field == "sold_on"_L1)
        return tr("On which day? For example 2025-05-14.");
    if (field == "unit_price"_L1)
        return tr("An amount, for example 1280.00.");
    if (field == "quantity"_L1)
        return tr("A number, for example 2 or 1.5.");
    if (field == "discount"_L1)
        return tr("How much of the price is paid, 0 to 100 percent.");
    if (field == "product_name"_L1)
        return tr("What was sold? A product, an order number or an amount.");
    if (field == "remind_on"_L1)
        return tr("A day, for example 2025-05-14.");
    return tr("This is too long.");
}

QList<std::pair<QString, QString>> OrganizationWords::facts(const Organization &one)
{
    const QString account
        = one.bankAccountSealed.isEmpty() ? QString() : u"••••"_s + one.bankAccountLast4;
    const std::array<std::pair<QLatin1StringView, QString>, 24> all {{
        {"partner_role"_L1, role(one.partnerRole)},
        {"grade"_L1, grade(one)},
        {"status"_L1, status(one.status)},
        {"industry"_L1, one.industry},
        {"keyword"_L1, one.keyword},
        {"telephone"_L1, one.telephone},
        {"fax"_L1, one.fax},
        {"email"_L1, one.email},
        {"url"_L1, one.url},
        {"qq"_L1, one.qq},
        {"msn"_L1, one.msn},
        {"country"_L1, one.country.isEmpty() ? QString() : GuestWords::country(one.country)},
        {"province"_L1, one.province},
        {"city"_L1, one.city},
        {"address"_L1, one.address},
        {"postal_code"_L1, one.postalCode},
        {"annual_income"_L1, one.annualIncome},
        {"staff_count"_L1, one.staffCount ? QString::number(*one.staffCount) : QString()},
        {"legal_representative"_L1, one.legalRepresentative},
        {"tax_id"_L1, one.taxId},
        {"bank_name"_L1, one.bankName},
        {"bank_account_sealed"_L1, account},
        {"source_code"_L1, one.source},
        {"remark"_L1, one.remark},
    }};
    QList<std::pair<QString, QString>> facts;
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            facts.append({field(QString(name)), value});
    }
    return facts;
}

QString OrganizationWords::place(const organizations::Contact &contact)
{
    QStringList parts {contact.position, contact.department};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString OrganizationWords::sum(std::optional<qint64> minor, const QString &currency)
{
    return minor ? moneyText(minor, currency) + u' ' + currency : QString();
}

QString OrganizationWords::quantity(std::optional<qint64> thousandths)
{
    return thousandths ? QString::number(static_cast<double>(*thousandths) / 1e3, 'g', 12)
                       : QString();
}

std::optional<qint64> OrganizationWords::thousandthsTyped(const QString &text)
{
    static const QRegularExpression number(u"^([0-9]{1,12})(?:\\.([0-9]{1,3}))?$"_s);
    const QRegularExpressionMatch match
        = number.match(text.normalized(QString::NormalizationForm_KC).remove(u',').trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qsizetype kFigures = 3;
    return match.captured(1).toLongLong() * organizations::kThousandths
        + match.captured(2).leftJustified(kFigures, u'0').toLongLong();
}

QString OrganizationWords::product(const organizations::Sale &sale)
{
    QStringList parts {sale.productName, sale.productModel, sale.productSpec};
    parts.removeAll(QString());
    return parts.isEmpty() ? sale.orderNo : parts.join(u" · "_s);
}

} // namespace lobby::ui
