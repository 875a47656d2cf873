#include "models/guests/values/telephone.h"
#include "ui/guests/form/field_grid.h"
#include "ui/guests/form/guest_form.h"
#include "ui/guests/form/member_rows.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace guests;
using names::PersonalName;

namespace {

std::function<QString()> labelOf(const char16_t *field)
{
    return [name = QString::fromUtf16(field)] { return GuestWords::field(name); };
}

std::function<QStringList()> fixed(const QStringList &codes)
{
    return [codes] { return codes; };
}

/// A member to begin with: the one it was, or a new one.
template <typename T>
T startOf(const QList<T> &start, int origin)
{
    return origin >= 0 && origin < start.size() ? start.at(origin) : T();
}

} // namespace

void GuestForm::buildIdentity()
{
    using Width = FieldGrid::Width;
    m_grid->addLine(u"full_name_native"_s, labelOf(u"full_name_native"), Width::Whole);
    m_split = new QPushButton(this);
    m_split->setObjectName(u"acceptSplit"_s);
    setButtonKind(m_split, ButtonKind::Quiet);
    m_split->hide();
    connect(m_split, &QPushButton::clicked, this, &GuestForm::acceptSplit);
    m_grid->addWidget(m_split);
    m_grid->addLine(u"surname"_s, labelOf(u"surname"));
    m_grid->addLine(u"given_name"_s, labelOf(u"given_name"));
    m_grid->addLine(u"latin_surname"_s, labelOf(u"latin_surname"));
    m_grid->addLine(u"latin_given_name"_s, labelOf(u"latin_given_name"));
    m_grid->addChoice(u"name_order"_s, labelOf(u"name_order"),
        fixed({u"family_first"_s, u"given_first"_s}), [](const QString &code) {
            return code == "family_first"_L1 ? tr("Family name first")
                : code.isEmpty()             ? QString()
                                             : tr("Given name first");
        });
    m_grid->addLine(u"salutation"_s, labelOf(u"salutation"));
    m_grid->addChoice(u"gender"_s, labelOf(u"gender"), fixed({u"F"_s, u"M"_s, u"X"_s}),
        [](const QString &code) { return GuestWords::gender(guests::genderOf(code)); });
    m_grid->addLine(u"birth_date"_s, labelOf(u"birth_date"));
    m_grid->addChoice(u"nationality"_s, labelOf(u"nationality"), &GuestWords::countries,
        &GuestWords::country, true);
    m_grid->addChoice(
        u"language"_s, labelOf(u"language"), &GuestWords::languages, &GuestWords::language);
    m_grid->addLine(u"vip_code"_s, labelOf(u"vip_code"));
    m_grid->addLine(u"member_no"_s, labelOf(u"member_no"));
}

void GuestForm::buildContacts()
{
    m_grid->addMembers(new MemberRows(
        u"telephone"_s, [] { return tr("Add a phone"); },
        {{u"telephone.kind"_s, [] { return tr("Kind of phone"); }, GuestWords::phoneKinds(),
             &GuestWords::phoneKind, 0, 0},
            {u"telephone.e164"_s, labelOf(u"telephone")}},
        true, this));
    m_grid->addMembers(new MemberRows(
        u"email"_s, [] { return tr("Add an e-mail address"); },
        {{u"email.kind"_s, [] { return tr("Kind of e-mail"); }, GuestWords::emailKinds(),
             &GuestWords::emailKind, 0, 0},
            {u"email.address"_s, labelOf(u"email")}},
        true, this));
    m_grid->addMembers(new MemberRows(
        u"guardian"_s, [] { return tr("Add a guardian"); },
        {{u"guardian.relation"_s, [] { return tr("Relation"); }, GuestWords::guardianRelations(),
             &GuestWords::guardianRelation, 0, 0},
            {u"guardian.name"_s, [] { return tr("Guardian's name"); }, {}, {}, 0, 1},
            {u"guardian.telephone"_s, [] { return tr("Guardian's phone"); }, {}, {}, 0, 2}},
        false, this));
}

void GuestForm::buildDocuments()
{
    m_grid->addMembers(new MemberRows(
        u"identity_document"_s, [] { return tr("Add a document"); },
        {{u"identity_document.doc_type"_s, [] { return tr("Kind of document"); },
             GuestWords::documentTypes(), &GuestWords::documentType, 0, 1},
            {u"identity_document.number"_s, [] { return tr("Document number"); }, {}, {}, 1, 3},
            {u"identity_document.issuing_country"_s, [] { return tr("Issuing country"); }, {}, {},
                1, 1},
            {u"identity_document.expiry_date"_s, [] { return tr("Expiry"); }, {}, {}, 1, 2}},
        true, this));
}

void GuestForm::buildPreferences()
{
    m_grid->addMembers(new MemberRows(
        u"preference"_s, [] { return tr("Add a preference"); },
        {{u"preference.strength"_s, [] { return tr("Strength"); }, GuestWords::strengths(),
             &GuestWords::strength, 0, 0},
            {u"preference.group_code"_s, [] { return tr("Kind of preference"); },
                GuestWords::preferenceGroups(), &GuestWords::preferenceGroup, 0, 0},
            {u"preference.value"_s, labelOf(u"preference")}},
        false, this));
}

void GuestForm::buildTags()
{
    m_grid->addMembers(new MemberRows(
        u"guest_tag"_s, [] { return tr("Add a tag"); },
        {{u"guest_tag.code"_s, labelOf(u"guest_tag")}}, false, this));
    m_grid->addMembers(new MemberRows(
        u"alert"_s, [] { return tr("Add an alert"); },
        {{u"alert.code"_s, [] { return tr("Kind of alert"); }, GuestWords::alertCodes(),
             &GuestWords::alertCode, 0, 0},
            {u"alert.severity"_s, [] { return tr("Severity"); }, GuestWords::severities(),
                &GuestWords::severity, 0, 0},
            {u"alert.text"_s, labelOf(u"alert")}},
        false, this));
}

void GuestForm::buildNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * currentLook().lineHeight(TextStyle::Body));
    connect(m_note, &QPlainTextEdit::textChanged, this, &GuestForm::edited);
    m_grid->addWidget(m_note);
}

void GuestForm::setProfile(const GuestProfile &profile)
{
    m_start = profile;
    m_orderChosen = false;
    if (m_part == GuestPart::Identity) {
        const Guest &guest = profile.guest;
        m_grid->setText(u"full_name_native"_s, guest.fullNameNative);
        m_grid->setText(u"surname"_s, guest.surname);
        m_grid->setText(u"given_name"_s, guest.givenName);
        m_grid->setText(u"latin_surname"_s, guest.latinSurname);
        m_grid->setText(u"latin_given_name"_s, guest.latinGivenName);
        m_grid->setText(u"name_order"_s,
            guest.nameOrder == PersonalName::Order::FamilyFirst ? u"family_first"_s
                                                                : u"given_first"_s);
        m_grid->setText(u"salutation"_s, guest.salutation);
        m_grid->setText(u"gender"_s, genderCode(guest.gender));
        m_grid->setText(u"birth_date"_s, guest.birthDate.toText());
        m_grid->setText(u"nationality"_s, guest.nationality);
        m_grid->setText(u"language"_s, guest.language);
        m_grid->setText(u"vip_code"_s, guest.vipCode);
        m_grid->setText(u"member_no"_s, guest.memberNo);
        showSplit();
    }
    const auto fill = [this](const QString &set, const auto &list, const auto &valuesOf) {
        MemberRows *rows = m_grid->members(set);
        if (!rows)
            return;
        QList<MemberRows::Member> members;
        for (qsizetype i = 0; i < list.size(); ++i) {
            bool primary = false;
            if constexpr (requires { list.at(i).primary; })
                primary = list.at(i).primary;
            members.append({valuesOf(list.at(i)), primary, int(i)});
        }
        rows->setMembers(members);
    };
    fill(u"telephone"_s, profile.telephones, [](const Telephone &phone) {
        return QStringList {phone.kind, GuestWords::phone(phone)};
    });
    fill(u"email"_s, profile.emails, [](const Email &email) {
        return QStringList {email.kind, email.address};
    });
    fill(u"guardian"_s, profile.guardians, [](const Guardian &guardian) {
        return QStringList {guardian.relation, guardian.name, guardian.telephone};
    });
    fill(u"identity_document"_s, profile.documents, [](const IdentityDocument &document) {
        return QStringList {document.docType, GuestWords::documentNumber(document),
            document.issuingCountry, document.expiryDate.toString(Qt::ISODate)};
    });
    fill(u"preference"_s, profile.preferences, [](const Preference &wish) {
        return QStringList {wish.strength, wish.groupCode, GuestWords::phrase(wish.value)};
    });
    fill(u"guest_tag"_s, profile.tags,
        [](const Tag &tag) { return QStringList {GuestWords::phrase(tag.code)}; });
    fill(u"alert"_s, profile.alerts, [](const Alert &alert) {
        return QStringList {alert.code, alert.severity, GuestWords::phrase(alert.text)};
    });
    if (m_note)
        m_note->setPlainText(profile.notes.isEmpty() ? QString() : profile.notes.constFirst().text);
}

GuestProfile GuestForm::appliedTo(GuestProfile profile) const
{
    switch (m_part) {
    case GuestPart::Identity:
        applyIdentity(profile.guest);
        break;
    case GuestPart::Contacts:
        applyContacts(profile);
        break;
    case GuestPart::Documents:
        applyDocuments(profile);
        break;
    case GuestPart::Preferences:
        applyPreferences(profile);
        break;
    case GuestPart::Tags:
        applyTags(profile);
        break;
    case GuestPart::Note:
        profile.notes.clear();
        if (const QString text = m_note->toPlainText().trimmed(); !text.isEmpty()) {
            Note note;
            note.text = text;
            profile.notes = {note};
        }
        break;
    }
    return profile;
}

void GuestForm::applyIdentity(Guest &guest) const
{
    guest.fullNameNative = m_grid->text(u"full_name_native"_s);
    guest.surname = m_grid->text(u"surname"_s);
    guest.givenName = m_grid->text(u"given_name"_s);
    guest.latinSurname = m_grid->text(u"latin_surname"_s);
    guest.latinGivenName = m_grid->text(u"latin_given_name"_s);
    guest.nameOrder = m_grid->text(u"name_order"_s) == "family_first"_L1
        ? PersonalName::Order::FamilyFirst
        : PersonalName::Order::GivenFirst;
    guest.salutation = m_grid->text(u"salutation"_s);
    guest.gender = guests::genderOf(m_grid->text(u"gender"_s));
    guest.birthDate = birthDateOf(m_grid->text(u"birth_date"_s)).value_or(guest.birthDate);
    guest.nationality = m_grid->text(u"nationality"_s);
    guest.language = m_grid->text(u"language"_s);
    guest.vipCode = m_grid->text(u"vip_code"_s);
    guest.memberNo = m_grid->text(u"member_no"_s);
}

void GuestForm::applyContacts(GuestProfile &profile) const
{
    QList<Telephone> phones;
    for (const MemberRows::Member &member : m_grid->members(u"telephone"_s)->members()) {
        const Telephone before = startOf(m_start.telephones, member.origin);
        const QString &kind = member.values.at(0);
        const QString &typed = member.values.at(1);
        Telephone phone = before;
        if (member.origin < 0 || typed != GuestWords::phone(before)) {
            phone = telephoneOf(typed, m_region, kind);
            phone.id = before.id;
            phone.added = before.added;
        }
        phone.kind = kind;
        phone.primary = member.primary;
        phones.append(phone);
    }
    profile.telephones = phones;
    QList<Email> emails;
    for (const MemberRows::Member &member : m_grid->members(u"email"_s)->members()) {
        Email email = startOf(m_start.emails, member.origin);
        email.kind = member.values.at(0);
        email.address = member.values.at(1);
        email.primary = member.primary;
        emails.append(email);
    }
    profile.emails = emails;
    QList<Guardian> guardians;
    for (const MemberRows::Member &member : m_grid->members(u"guardian"_s)->members()) {
        Guardian guardian = startOf(m_start.guardians, member.origin);
        guardian.relation = member.values.at(0);
        guardian.name = member.values.at(1);
        if (member.values.at(2) != guardian.telephone)
            guardian.telephone = storedForm(telephoneOf(member.values.at(2), m_region));
        guardians.append(guardian);
    }
    profile.guardians = guardians;
}

void GuestForm::applyDocuments(GuestProfile &profile) const
{
    QList<IdentityDocument> documents;
    for (const MemberRows::Member &member : m_grid->members(u"identity_document"_s)->members()) {
        IdentityDocument document = startOf(m_start.documents, member.origin);
        const QString number = member.values.at(1).trimmed();
        if (number != GuestWords::documentNumber(document)) {
            document.number = number;
            document.captureMethod = u"manual"_s;
        }
        document.docType = member.values.at(0);
        document.issuingCountry = member.values.at(2).trimmed().toUpper();
        document.expiryDate = wholeDateOf(member.values.at(3)).value_or(QDate());
        document.primary = member.primary;
        documents.append(document);
    }
    profile.documents = documents;
}

void GuestForm::applyPreferences(GuestProfile &profile) const
{
    QList<Preference> wishes;
    for (const MemberRows::Member &member : m_grid->members(u"preference"_s)->members()) {
        Preference wish = startOf(m_start.preferences, member.origin);
        wish.strength = member.values.at(0);
        wish.groupCode = member.values.at(1);
        wish.value = GuestWords::phraseTyped(member.values.at(2), wish.value);
        if (wish.source.isEmpty())
            wish.source = u"staff"_s;
        wishes.append(wish);
    }
    profile.preferences = wishes;
}

void GuestForm::applyTags(GuestProfile &profile) const
{
    QList<Tag> tags;
    for (const MemberRows::Member &member : m_grid->members(u"guest_tag"_s)->members()) {
        Tag tag = startOf(m_start.tags, member.origin);
        const QString code = GuestWords::phraseTyped(member.values.at(0), tag.code);
        if (tag.code != code)
            tag = {code, u"manual"_s}; // another tag, not the same one renamed
        tags.append(tag);
    }
    profile.tags = tags;
    QList<Alert> alerts;
    for (const MemberRows::Member &member : m_grid->members(u"alert"_s)->members()) {
        Alert alert = startOf(m_start.alerts, member.origin);
        alert.code = member.values.at(0);
        alert.severity = member.values.at(1);
        alert.text = GuestWords::phraseTyped(member.values.at(2), alert.text);
        alerts.append(alert);
    }
    profile.alerts = alerts;
}

} // namespace lobby::ui
