#include "models/exchange/legacy/legacy_rows.h"

#include "models/exchange/legacy/legacy_values.h"
#include "models/exchange/mapping/content_guess.h"
#include "models/guests/guest_changes.h"
#include "models/guests/values/telephone.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

const auto kCustomer = u"subject.customer"_s;
const auto kContact = u"subject.contact"_s;

/// Refusals before what is only for a second look.
void sortProblems(QList<LegacyProblem> &problems)
{
    std::ranges::stable_sort(problems, [](const LegacyProblem &a, const LegacyProblem &b) {
        return isRefusal(a.fault) > isRefusal(b.fault);
    });
}

/// A day, with or without a time behind it.
std::optional<QDateTime> momentOf(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const std::optional<QDate> day = writtenDate(space < 0 ? text : text.first(space));
    if (!day)
        return std::nullopt;
    QTime time(0, 0);
    if (space >= 0) {
        for (const char *format : {"HH:mm:ss", "HH:mm", "H:mm"}) {
            if (const QTime read
                = QTime::fromString(text.sliced(space + 1).trimmed(), QString::fromLatin1(format));
                read.isValid()) {
                time = read;
                break;
            }
        }
    }
    return QDateTime(*day, time);
}

QDate dayOf(const LegacyCells &cells, const QString &field, QList<LegacyProblem> &problems)
{
    const QString text = cells.line(field);
    if (text.isEmpty())
        return {};
    const auto moment = momentOf(text);
    if (!moment)
        problems.append({LegacyFault::NotADate, field});
    return moment ? moment->date() : QDate();
}

/// "羽毛球、茶" is two.
QStringList severalOf(const QString &text)
{
    static const QRegularExpression between(u"[,，、;；/\\n]+"_s);
    QStringList all;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all;
}

void addNumbers(
    const LegacyCells &cells, const QString &region, QList<guests::Telephone> &telephones)
{
    for (const auto &[field, kind] : {std::pair(u"telephone.e164:mobile"_s, u"mobile"_s),
             std::pair(u"telephone.e164:work"_s, u"work"_s),
             std::pair(u"telephone.e164:home"_s, u"home"_s),
             std::pair(u"telephone.e164:fax"_s, u"fax"_s)}) {
        const QStringList numbers = cells.lines(field);
        for (const QString &number : numbers)
            telephones.append(guests::telephoneOf(number, region, kind));
    }
    const QStringList old = cells.lines(u"telephone.e164:legacy"_s);
    for (const QString &number : old) {
        guests::Telephone telephone; // of a network that is gone: never dialled, so never read
        telephone.kind = u"legacy"_s;
        telephone.raw = number;
        telephones.append(telephone);
    }
}

} // namespace

std::pair<QString, QString> NamedBefore::of(const LegacyCells &cells)
{
    const QString customer = cells.line(kCustomer);
    const QString contact = cells.line(kContact);
    if (!customer.isEmpty() && customer != m_customer) {
        m_customer = customer;
        m_contact.clear(); // who was named before speaks for somebody else
    }
    if (!contact.isEmpty())
        m_contact = contact;
    return {m_customer, m_contact};
}

ContactRow contactRow(const LegacyCells &cells, NamedBefore &before, const QString &region)
{
    ContactRow row;
    guests::Guest &guest = row.guest.guest;
    guest.fullNameNative = cells.line(u"guest.full_name_native"_s);
    guest.salutation = cells.line(u"guest.salutation"_s);
    guest.remark = cells.text(u"guest.remark"_s);
    row.organization = before.of(cells).first;
    row.department = cells.line(u"relationship.department"_s);
    row.position = cells.line(u"relationship.position"_s);
    if (guest.fullNameNative.isEmpty())
        row.problems.append({LegacyFault::NoName, u"guest.full_name_native"_s});
    const QString main = cells.line(u"relationship.is_main"_s);
    if (const auto isMain = legacyYesNo(main)) {
        row.isMain = *isMain;
    } else {
        keepInRemark(guest.remark, u"主联系人"_s, main);
        row.problems.append({LegacyFault::UnknownWord, u"relationship.is_main"_s});
    }
    if (const QString birth = cells.line(u"guest.birth_date"_s); !birth.isEmpty()) {
        const auto day = writtenDate(birth);
        if (day) {
            guest.birthDate = guests::BirthDate::parse(day->toString(Qt::ISODate))
                                  .value_or(guests::BirthDate());
        } else {
            keepInRemark(guest.remark, u"生日"_s, birth);
            row.problems.append({LegacyFault::UnknownWord, u"guest.birth_date"_s});
        }
    }
    addNumbers(cells, region, row.guest.telephones);
    const QStringList addresses = cells.lines(u"email.address"_s);
    for (const QString &address : addresses) {
        guests::Email email;
        email.kind = u"work"_s;
        email.address = address;
        row.guest.emails.append(email);
    }
    for (const QString &kind : {u"qq"_s, u"legacy"_s}) { // MSN is gone
        const QStringList accounts = cells.lines(u"im_account.value:"_s + kind);
        for (const QString &value : accounts) {
            guests::ImAccount account;
            account.kind = kind;
            account.value = value;
            row.guest.imAccounts.append(account);
        }
    }
    const QStringList likings = cells.lines(u"preference.value:hobby"_s);
    for (const QString &liking : likings) {
        const QStringList several = severalOf(liking);
        for (const QString &one : several) {
            guests::Preference preference;
            preference.groupCode = u"hobby"_s;
            preference.value = one;
            preference.strength = u"like"_s;
            preference.source = u"import"_s;
            row.guest.preferences.append(preference);
        }
    }
    guests::Address home;
    home.kind = u"home"_s;
    home.addressLine = cells.line(u"address.address_line"_s);
    home.postalCode = cells.line(u"address.postal_code"_s);
    if (!(home.addressLine + home.postalCode).isEmpty())
        row.guest.addresses.append(home);
    keepInRemark(guest.remark, u"主页"_s, cells.line(u"url.value"_s));
    keepInRemark(guest.remark, u"业务员"_s, cells.line(u"relationship.owner_name"_s));
    row.guest = guests::tidied(std::move(row.guest));
    sortProblems(row.problems);
    return row;
}

SaleRow saleRow(const LegacyCells &cells, NamedBefore &before, const QString &currency, int figures)
{
    SaleRow row;
    std::tie(row.customer, row.contact) = before.of(cells);
    organizations::Sale &sale = row.sale;
    const auto field = [](const char *name) { return u"sale_record."_s + QLatin1StringView(name); };
    const auto line = [&cells, &field](const char *name) { return cells.line(field(name)); };
    const auto read = [&](const char *name, LegacyFault fault, auto reading) {
        const QString text = line(name);
        const std::optional<qint64> value
            = text.isEmpty() ? std::nullopt : std::optional<qint64>(reading(text));
        if (!text.isEmpty() && !value)
            row.problems.append({fault, field(name)});
        return value;
    };
    const auto money = [figures](const QString &text) { return legacyMoney(text, figures); };
    sale.soldOn = dayOf(cells, field("sold_on"), row.problems);
    sale.orderNo = line("order_no");
    sale.productName = line("product_name");
    sale.productModel = line("product_model");
    sale.productSpec = line("product_spec");
    sale.unitPrice = read("unit_price", LegacyFault::NotAnAmount, money);
    sale.costPrice = read("cost_price", LegacyFault::NotAnAmount, money);
    sale.amount = read("amount", LegacyFault::NotAnAmount, money);
    sale.quantity = read("quantity", LegacyFault::NotANumber, legacyQuantity);
    sale.discount = read("discount", LegacyFault::NotANumber, legacyDiscount);
    sale.unit = line("unit");
    sale.invoiceState = line("invoice_state");
    sale.saleState = line("sale_state");
    sale.remark = cells.text(field("remark"));
    sale.ownerName = line("owner_name");
    if (sale.unitPrice || sale.costPrice || sale.amount) {
        const QString said = line("currency").toUpper();
        sale.currency = said.isEmpty() ? currency : said;
    }
    row.remindOn = dayOf(cells, field("remind_on"), row.problems);
    if (row.customer.isEmpty() && row.contact.isEmpty())
        row.problems.append({LegacyFault::NoSubject, kCustomer});
    if (!sale.soldOn.isValid() && line("sold_on").isEmpty())
        row.problems.append({LegacyFault::NoDate, field("sold_on")});
    if ((sale.productName + sale.orderNo).isEmpty() && !organizations::amountOf(sale))
        row.problems.append({LegacyFault::NothingSaid, field("product_name")});
    sortProblems(row.problems);
    return row;
}

ActivityRow activityRow(const LegacyCells &cells, NamedBefore &before)
{
    ActivityRow row;
    std::tie(row.customer, row.contact) = before.of(cells);
    followups::ContactActivity &activity = row.activity;
    const auto field
        = [](const char *name) { return u"contact_activity."_s + QLatin1StringView(name); };
    activity.type = cells.line(field("activity_type"));
    activity.subject = cells.line(field("subject"));
    activity.description = cells.text(field("description"));
    row.ownerName = cells.line(field("owner_id"));
    if (activity.subject.isEmpty()) // people fill in one of the two
        activity.subject = activity.description.section(u'\n', 0, 0).left(100);
    const QString when = cells.line(field("start_at"));
    if (const auto moment = momentOf(when))
        activity.startAt = moment->toMSecsSinceEpoch();
    else
        row.problems.append(
            {when.isEmpty() ? LegacyFault::NoDate : LegacyFault::NotADate, field("start_at")});
    activity.method = followups::ContactMethod::InPerson;
    if (const QString method = cells.line(field("method")); !method.isEmpty()) {
        if (const auto code = legacyContactMethod(method)) {
            activity.method = followups::contactMethodNamed(*code).value_or(activity.method);
        } else {
            keepInRemark(activity.description, u"活动方式"_s, method);
            row.problems.append({LegacyFault::UnknownWord, field("method")});
        }
    }
    activity.nextStepOn = dayOf(cells, field("next_step_on"), row.problems);
    if (activity.nextStepOn.isValid())
        activity.nextStep = activity.subject;
    if (row.customer.isEmpty() && row.contact.isEmpty())
        row.problems.append({LegacyFault::NoSubject, kCustomer});
    if (activity.subject.isEmpty())
        row.problems.append({LegacyFault::NothingSaid, field("subject")});
    sortProblems(row.problems);
    return row;
}

} // namespace lobby::exchange
