#include "models/exchange/export/field_values.h"

#include "models/guests/values/masking.h"
#include "models/names/text_folding.h"
#include "models/sync/lookup/lookup_messages.h"

#include <QHash>

#include <algorithm>

namespace lobby::exchange {

using namespace guests;
using namespace Qt::StringLiterals;

namespace {

using Values = QStringList (*)(const GuestProfile &profile, Shown shown, const QString &kind);

QStringList one(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList {text};
}

QStringList name(const QString &text, Shown shown)
{
    return one(shown == Shown::Plain ? text : sync::maskedName(text));
}

/// Beside a surname of one character the first of a given name would tell too much.
QStringList givenName(const QString &text, Shown shown)
{
    const bool isHan
        = !text.isEmpty() && names::isIdeographic(char32_t {text.toUcs4().constFirst()});
    if (shown == Shown::Masked && isHan)
        return {QString(text.size(), u'*')};
    return name(text, shown);
}

/// Nobody knows what it tells.
QString freeText(const QString &text, Shown shown)
{
    return shown == Shown::Plain || text.isEmpty() ? text : u"***"_s;
}

QStringList date(QDate day, Shown shown)
{
    if (!day.isValid())
        return {};
    return {day.toString(shown == Shown::Plain ? u"yyyy-MM-dd"_s : u"yyyy"_s)};
}

template <typename Member>
QList<Member> primaryFirst(QList<Member> members)
{
    std::stable_partition(
        members.begin(), members.end(), [](const Member &m) { return m.primary; });
    return members;
}

/// A kind that has no column of its own counts as a mobile's.
bool isKind(const QString &kind, const QString &wanted)
{
    if (wanted != "mobile"_L1)
        return kind == wanted;
    return kind != "home"_L1 && kind != "work"_L1 && kind != "fax"_L1;
}

QStringList telephones(const GuestProfile &profile, Shown shown, const QString &kind)
{
    QStringList numbers;
    for (const Telephone &phone : primaryFirst(profile.telephones)) {
        const QString number = phone.e164.isEmpty() ? phone.raw : phone.e164;
        if (isKind(phone.kind, kind) && !number.isEmpty())
            numbers.append(shown == Shown::Plain ? number : maskedPhone(number));
    }
    return numbers;
}

QStringList emails(const GuestProfile &profile, Shown shown, const QString &)
{
    QStringList addresses;
    for (const Email &email : primaryFirst(profile.emails))
        addresses.append(shown == Shown::Plain ? email.address : maskedEmail(email.address));
    addresses.removeAll(QString());
    return addresses;
}

QStringList accounts(const GuestProfile &profile, Shown shown, const QString &kind)
{
    QStringList values;
    for (const ImAccount &account : profile.imAccounts) {
        if (account.kind == kind && !account.value.isEmpty())
            values.append(shown == Shown::Plain ? account.value : maskedAccount(account.value));
    }
    return values;
}

QString wholeAddress(const Address &address)
{
    QStringList parts {address.addressLine, address.cityName, address.stateProv, address.postalCode,
        address.countryCode};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList addressLines(const GuestProfile &profile, Shown shown, const QString &)
{
    QStringList lines;
    for (const Address &address : primaryFirst(profile.addresses)) {
        const bool isFirst = lines.isEmpty();
        lines.append(freeText(isFirst ? address.addressLine : wholeAddress(address), shown));
    }
    return lines;
}

Address firstAddress(const GuestProfile &profile)
{
    return primaryFirst(profile.addresses).value(0);
}

IdentityDocument firstDocument(const GuestProfile &profile)
{
    return primaryFirst(profile.documents).value(0);
}

/// A number that could not be opened stands masked.
QStringList documentNumber(const GuestProfile &profile, Shown shown, const QString &)
{
    const IdentityDocument document = firstDocument(profile);
    const bool plain = shown == Shown::Plain && !document.number.isEmpty();
    return one(plain ? document.number : maskedDocument(document.docType, document.numberLast4));
}

QStringList hobbies(const GuestProfile &profile, Shown shown, const QString &kind)
{
    QStringList values;
    for (const Preference &preference : profile.preferences) {
        if (preference.groupCode == kind && !preference.value.isEmpty())
            values.append(freeText(preference.value, shown));
    }
    return values;
}

QStringList tags(const GuestProfile &profile, Shown, const QString &)
{
    QStringList codes;
    for (const Tag &tag : profile.tags)
        codes.append(tag.code);
    return codes;
}

#define LOBBY_VALUE(expression)                                                                    \
    [](const GuestProfile &profile, [[maybe_unused]] Shown shown,                                  \
        const QString &) -> QStringList { return expression; }

const QHash<QString, Values> &valuesByField()
{
    static const QHash<QString, Values> kValues {
        {u"guest.full_name_native"_s, LOBBY_VALUE(name(profile.guest.fullNameNative, shown))},
        {u"guest.surname"_s, LOBBY_VALUE(name(profile.guest.surname, shown))},
        {u"guest.given_name"_s, LOBBY_VALUE(givenName(profile.guest.givenName, shown))},
        {u"guest.latin_surname"_s, LOBBY_VALUE(name(profile.guest.latinSurname, shown))},
        {u"guest.latin_given_name"_s, LOBBY_VALUE(name(profile.guest.latinGivenName, shown))},
        {u"guest.salutation"_s, LOBBY_VALUE(one(profile.guest.salutation))},
        {u"guest.gender"_s, LOBBY_VALUE(one(genderCode(profile.guest.gender)))},
        {u"guest.birth_date"_s,
            LOBBY_VALUE(one(
                (shown == Shown::Plain ? profile.guest.birthDate : profile.guest.birthDate.masked())
                    .toText()))},
        {u"guest.nationality"_s, LOBBY_VALUE(one(profile.guest.nationality))},
        {u"guest.language"_s, LOBBY_VALUE(one(profile.guest.language))},
        {u"guest.vip_code"_s, LOBBY_VALUE(one(profile.guest.vipCode))},
        {u"guest.status"_s, LOBBY_VALUE(one(profile.guest.status))},
        {u"guest.member_no"_s, LOBBY_VALUE(one(profile.guest.memberNo))},
        {u"guest.profession"_s, LOBBY_VALUE(one(profile.guest.profession))},
        {u"guest.remark"_s, LOBBY_VALUE(one(freeText(profile.guest.remark, shown)))},
        {u"telephone.e164"_s, telephones},
        {u"email.address"_s, emails},
        {u"im_account.value"_s, accounts},
        {u"address.address_line"_s, addressLines},
        {u"address.city_name"_s, LOBBY_VALUE(one(firstAddress(profile).cityName))},
        {u"address.postal_code"_s, LOBBY_VALUE(one(firstAddress(profile).postalCode))},
        {u"address.state_prov"_s, LOBBY_VALUE(one(firstAddress(profile).stateProv))},
        {u"identity_document.doc_type"_s, LOBBY_VALUE(one(firstDocument(profile).docType))},
        {u"identity_document.number_sealed"_s, documentNumber},
        {u"identity_document.issuing_country"_s,
            LOBBY_VALUE(one(firstDocument(profile).issuingCountry))},
        {u"identity_document.issue_date"_s,
            LOBBY_VALUE(date(firstDocument(profile).issueDate, shown))},
        {u"identity_document.expiry_date"_s,
            LOBBY_VALUE(date(firstDocument(profile).expiryDate, shown))},
        {u"preference.value"_s, hobbies},
        {u"guest_tag.code"_s, tags},
    };
    return kValues;
}

#undef LOBBY_VALUE

} // namespace

QStringList fieldValues(const GuestProfile &profile, const QString &code, Shown shown)
{
    const qsizetype colon = code.indexOf(u':');
    const QString kind = colon < 0 ? QString() : code.sliced(colon + 1);
    const Values values = valuesByField().value(colon < 0 ? code : code.first(colon));
    Q_ASSERT(values); // a test asks for every field
    return values ? values(profile, shown, kind) : QStringList();
}

} // namespace lobby::exchange
