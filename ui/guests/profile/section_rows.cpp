#include "ui/guests/profile/section_rows.h"

#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

namespace {

class Rows
{
public:
    void add(const QString &label, const QString &value, Tone tone = Tone::Neutral)
    {
        if (!value.isEmpty())
            m_rows.append({label, value, tone});
    }
    /// Never blank: a section without content says so.
    [[nodiscard]] QList<SectionRow> orElse(const QString &sentence) &&
    {
        if (m_rows.isEmpty())
            m_rows.append({{}, sentence});
        return std::move(m_rows);
    }

private:
    QList<SectionRow> m_rows;
};

} // namespace

QList<SectionRow> SectionRows::of(GuestPart part, const GuestProfile &profile, QDate today)
{
    switch (part) {
    case GuestPart::Identity:
        return identity(profile, today);
    case GuestPart::Contacts:
        return contacts(profile);
    case GuestPart::Documents:
        return documents(profile, today);
    case GuestPart::Preferences:
        return preferences(profile);
    case GuestPart::Tags:
        return tags(profile);
    case GuestPart::Note:
        break;
    }
    return {};
}

QList<SectionRow> SectionRows::identity(const GuestProfile &profile, QDate today)
{
    const guests::Guest &guest = profile.guest;
    Rows rows;
    rows.add(GuestWords::field(u"full_name_native"), guest.name().native);
    rows.add(tr("Latin name"), guest.name().latinListForm());
    for (const guests::AliasName &alias : profile.aliases)
        rows.add(GuestWords::field(u"guest_name"), alias.text);
    QString born = GuestWords::birthDate(guest.birthDate);
    if (const auto age = guest.birthDate.ageOn(today))
        born = tr("%1 (%n year(s) old)", nullptr, *age).arg(born);
    rows.add(GuestWords::field(u"birth_date"), born);
    rows.add(GuestWords::field(u"gender"), GuestWords::gender(guest.gender));
    rows.add(GuestWords::field(u"nationality"), GuestWords::country(guest.nationality));
    rows.add(GuestWords::field(u"language"), GuestWords::language(guest.language));
    rows.add(GuestWords::field(u"member_no"), guest.memberNo);
    if (!guest.status.isEmpty() && guest.status != "active"_L1)
        rows.add(GuestWords::field(u"status"), GuestWords::status(guest.status), Tone::Warn);
    rows.add(GuestWords::field(u"profession"), guest.profession);
    rows.add(GuestWords::field(u"remark"), guest.remark);
    return std::move(rows).orElse(tr("Nothing known yet."));
}

QList<SectionRow> SectionRows::contacts(const GuestProfile &profile)
{
    Rows rows;
    for (const guests::Telephone &phone : profile.telephones)
        rows.add(GuestWords::phoneKind(phone.kind), GuestWords::phone(phone));
    for (const guests::Email &email : profile.emails)
        rows.add(GuestWords::field(u"email"), email.address);
    for (const guests::ImAccount &account : profile.imAccounts)
        rows.add(account.kind, account.value);
    for (const guests::Address &address : profile.addresses) {
        QStringList lines {address.addressLine.simplified(), address.cityName, address.postalCode,
            GuestWords::country(address.countryCode)};
        lines.removeAll(QString());
        rows.add(GuestWords::field(u"address"), lines.join(u", "_s));
    }
    for (const guests::Guardian &guardian : profile.guardians) {
        QStringList facts {guardian.name, guardian.telephone};
        facts.removeAll(QString());
        rows.add(GuestWords::guardianRelation(guardian.relation), facts.join(u" · "_s));
    }
    return std::move(rows).orElse(tr("No phone number yet. Ask for one."));
}

QList<SectionRow> SectionRows::documents(const GuestProfile &profile, QDate today)
{
    Rows rows;
    for (const guests::IdentityDocument &document : profile.documents) {
        rows.add(GuestWords::documentType(document.docType),
            GuestWords::documentNumber(document)
                + (document.issuingCountry.isEmpty() ? QString()
                                                     : u" · "_s + document.issuingCountry));
        const QDate expiry = document.expiryDate;
        if (expiry.isValid())
            rows.add(expiry < today ? tr("Expired") : tr("Valid until"),
                expiry.toString(Qt::ISODate), expiry < today ? Tone::Err : Tone::Neutral);
    }
    return std::move(rows).orElse(tr("No document yet. Scan it at check-in."));
}

QList<SectionRow> SectionRows::preferences(const GuestProfile &profile)
{
    Rows rows;
    for (const guests::Preference &wish : profile.preferences)
        rows.add(GuestWords::strength(wish.strength)
                + (wish.groupCode.isEmpty()
                        ? QString()
                        : u" · "_s + GuestWords::preferenceGroup(wish.groupCode)),
            GuestWords::phrase(wish.value),
            wish.strength == "avoid"_L1 ? Tone::Warn : Tone::Neutral);
    return std::move(rows).orElse(tr("No preferences yet."));
}

QList<SectionRow> SectionRows::tags(const GuestProfile &profile)
{
    Rows rows;
    QStringList codes;
    for (const guests::Tag &tag : profile.tags)
        codes.append(GuestWords::phrase(tag.code));
    rows.add(GuestWords::field(u"guest_tag"), codes.join(u" · "_s));
    for (const guests::Alert &alert : profile.alerts)
        rows.add(GuestWords::alertCode(alert.code), GuestWords::phrase(alert.text),
            alert.severity == "stop"_L1 ? Tone::Err : Tone::Warn);
    return std::move(rows).orElse(tr("No tags and no alerts."));
}

} // namespace lobby::ui
