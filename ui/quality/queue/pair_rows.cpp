#include "ui/quality/queue/pair_rows.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/joint_fields.h"
#include "ui/guests/words/guest_words.h"
#include "ui/privacy/privacy_words.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;
using quality::Side;
using Field = schema::Guest;
using Kind = PairRow::Kind;

namespace {

QStringList telephonesOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Telephone &telephone : profile.telephones)
        all.append(GuestWords::phone(telephone));
    return all;
}

QStringList emailsOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Email &email : profile.emails)
        all.append(email.address);
    return all;
}

QStringList messengersOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::ImAccount &account : profile.imAccounts)
        all.append(account.kind + u' ' + account.value);
    return all;
}

QStringList addressesOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Address &address : profile.addresses) {
        QStringList lines {address.addressLine.simplified(), address.cityName,
            GuestWords::country(address.countryCode)};
        lines.removeAll(QString());
        all.append(lines.join(u", "_s));
    }
    return all;
}

QStringList documentsOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::IdentityDocument &document : profile.documents)
        all.append(GuestWords::document(document));
    return all;
}

QStringList wishesOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Preference &wish : profile.preferences)
        all.append(GuestWords::phrase(wish.value));
    return all;
}

QStringList tagsOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Tag &tag : profile.tags)
        all.append(GuestWords::phrase(tag.code));
    return all;
}

QStringList alertsOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::Alert &alert : profile.alerts) {
        QStringList words {GuestWords::alertCode(alert.code), GuestWords::phrase(alert.text)};
        words.removeAll(QString());
        all.append(words.join(u' '));
    }
    return all;
}

QStringList aliasesOf(const GuestProfile &profile)
{
    QStringList all;
    for (const guests::AliasName &alias : profile.aliases)
        all.append(alias.text);
    return all;
}

PairRow bothStay(const QString &name, QStringList kept, QStringList other)
{
    const QString separator = u" · "_s;
    QStringList joined = kept + other;
    joined.removeDuplicates();
    PairRow row {
        Kind::Both, name, kept.join(separator), other.join(separator), joined.join(separator)};
    kept.sort();
    other.sort();
    row.differs = kept != other;
    return row;
}

PairRow summed(const QString &name, int kept, int other)
{
    PairRow row {Kind::Sum, name, QString::number(kept), QString::number(other),
        QString::number(kept + other)};
    row.differs = kept > 0 || other > 0;
    return row;
}

const privacy::Consent *saidAbout(const privacy::GuestConsents &consents, privacy::Purpose purpose)
{
    const auto said = std::ranges::find(consents.latest, purpose, &privacy::Consent::purpose);
    return said == consents.latest.end() ? nullptr : &*said;
}

} // namespace

const QString &PairRow::result() const
{
    if (kind != Kind::Choice && kind != Kind::Fixed)
        return joined;
    return side == Side::Kept ? kept : other;
}

QString PairRows::groupName(quint16 group)
{
    if (group == Field::LatinSurname)
        return tr("Latin name");
    const auto *field = schema::registry().table(Field::kTable)->field(group);
    return field ? GuestWords::field(QString::fromLatin1(field->name)) : QString();
}

QString PairRows::groupText(quint16 group, const guests::Guest &guest)
{
    switch (group) {
    case Field::FullNameNative:
        return guest.name().native;
    case Field::LatinSurname:
        return guest.name().latinListForm();
    case Field::BirthDate:
        return GuestWords::birthDate(guest.birthDate);
    case Field::Gender:
        return GuestWords::gender(guest.gender);
    case Field::Nationality:
        return GuestWords::country(guest.nationality);
    case Field::Language:
        return GuestWords::language(guest.language);
    case Field::Status:
        return guest.status.isEmpty() ? QString() : GuestWords::status(guest.status);
    case Field::DoNotRoom:
        return guest.doNotRoom ? tr("Yes") : QString();
    case Field::Salutation:
        return guest.salutation;
    case Field::VipCode:
        return guest.vipCode;
    case Field::MemberNo:
        return guest.memberNo;
    case Field::Profession:
        return guest.profession;
    case Field::Remark:
        return GuestWords::phrase(guest.remark);
    default:
        return {};
    }
}

QList<PairRow> PairRows::of(const quality::MergeView &view, const privacy::GuestConsents &ofKept,
    const privacy::GuestConsents &ofOther)
{
    QList<PairRow> rows;
    for (const QList<quint16> &group : guests::choiceGroups()) {
        const quint16 first = group.constFirst();
        const QString name = groupName(first);
        if (name.isEmpty())
            continue;
        PairRow row {Kind::Choice, name, groupText(first, view.kept.guest),
            groupText(first, view.other.guest)};
        row.group = first;
        const auto planned = std::ranges::find(view.plan.rows, first, &quality::MergeRow::group);
        if (planned != view.plan.rows.end()) {
            row.kind = planned->isFixed ? Kind::Fixed : Kind::Choice;
            row.side = planned->suggested;
            row.differs = true;
        }
        if (row.differs || !row.kept.isEmpty())
            rows.append(row);
    }
    const auto add = [&](const QString &name, QStringList (*of)(const GuestProfile &),
                         bool contradicts = false) {
        PairRow row = bothStay(name, of(view.kept), of(view.other));
        row.differs = row.differs || contradicts; // which masks may hide
        if (!row.joined.isEmpty())
            rows.append(row);
    };
    add(GuestWords::field(u"identity_document"), documentsOf, !view.plan.documents.isEmpty());
    add(GuestWords::field(u"telephone"), telephonesOf);
    add(GuestWords::field(u"email"), emailsOf);
    add(GuestWords::field(u"im_account"), messengersOf);
    add(GuestWords::field(u"address"), addressesOf);
    add(GuestWords::field(u"guest_name"), aliasesOf);
    add(GuestWords::field(u"alert"), alertsOf);
    add(GuestWords::field(u"preference"), wishesOf);
    add(GuestWords::field(u"guest_tag"), tagsOf);
    for (const privacy::Purpose purpose : privacy::kPurposes) {
        const privacy::Consent *kept = saidAbout(ofKept, purpose);
        const privacy::Consent *other = saidAbout(ofOther, purpose);
        if (!kept && !other)
            continue;
        const auto answer = [](const privacy::Consent *said) {
            if (!said)
                return QString();
            return said->granted ? tr("agreed") : tr("refused");
        };
        const bool isRefused = (kept && !kept->granted) || (other && !other->granted);
        PairRow row {Kind::Stricter, PrivacyWords::purpose(purpose), answer(kept), answer(other),
            isRefused ? tr("refused") : tr("agreed")};
        row.differs = row.kept != row.other;
        rows.append(row);
    }
    for (const PairRow &row : {summed(tr("Stays"), view.keptTies.stays, view.otherTies.stays),
             summed(tr("Trips"), view.keptTies.trips, view.otherTies.trips),
             summed(tr("Complaints"), view.keptTies.complaints, view.otherTies.complaints),
             summed(tr("Notes"), view.keptTies.notes, view.otherTies.notes)}) {
        if (row.differs)
            rows.append(row);
    }
    return rows;
}

QString PairRows::obstacle(quality::Obstacle obstacle, const quality::MergeView &view)
{
    switch (obstacle) {
    case quality::Obstacle::SameGuest:
        return tr("They are one guest already.");
    case quality::Obstacle::TwoBirthDates:
        return tr("Two birth dates that cannot be one (%1): correct the wrong one first, or they "
                  "are two people.")
            .arg(differenceOf(view.plan.birth));
    case quality::Obstacle::TwoDocuments:
        return tr("Two numbers of one kind of document, both still valid (%1): correct the wrong "
                  "one first, or they are two people.")
            .arg(differenceOf(view));
    }
    return {};
}

QString PairRows::differenceOf(const quality::BirthContradiction &birth)
{
    QStringList parts;
    if (birth.year)
        parts.append(tr("another year"));
    if (birth.month)
        parts.append(tr("another month"));
    if (birth.day)
        parts.append(tr("another day"));
    return parts.join(tr(", ", "between the parts of a list"));
}

/// Of each pair of documents which kind it is, and whether their ends tell them apart.
QString PairRows::differenceOf(const quality::MergeView &view)
{
    QStringList pairs;
    for (const quality::DocumentContradiction &two : view.plan.documents) {
        const auto one
            = std::ranges::find(view.kept.documents, two.ofKept, &guests::IdentityDocument::id);
        const auto another
            = std::ranges::find(view.other.documents, two.ofOther, &guests::IdentityDocument::id);
        if (one == view.kept.documents.end() || another == view.other.documents.end())
            continue;
        const QString kind = GuestWords::documentType(one->docType);
        pairs.append(one->numberLast4 == another->numberLast4
                ? tr("%1: alike at the end, another number before it").arg(kind)
                : tr("%1: another number").arg(kind));
    }
    pairs.removeDuplicates();
    return pairs.join(tr(", ", "between the parts of a list"));
}

QString PairRows::sentence(const PairRow &row)
{
    const auto said = [](const QString &value) { return value.isEmpty() ? tr("nothing") : value; };
    return tr("%1: A %2, B %3; merged %4")
        .arg(row.name, said(row.kept), said(row.other), said(row.result()));
}

} // namespace lobby::ui
