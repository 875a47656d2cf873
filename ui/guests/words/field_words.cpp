#include "ui/guests/words/guest_words.h"

#include <QHash>

namespace lobby::ui {

using guests::GuestProblem;

QString GuestWords::field(QStringView field)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("full_name_native"), QT_TR_NOOP("Name")},
        {QStringLiteral("surname"), QT_TR_NOOP("Surname")},
        {QStringLiteral("given_name"), QT_TR_NOOP("Given name")},
        {QStringLiteral("latin_surname"), QT_TR_NOOP("Latin surname")},
        {QStringLiteral("latin_given_name"), QT_TR_NOOP("Latin given name")},
        {QStringLiteral("name_order"), QT_TR_NOOP("Order of the name")},
        {QStringLiteral("salutation"), QT_TR_NOOP("Salutation")},
        {QStringLiteral("gender"), QT_TR_NOOP("Sex")},
        {QStringLiteral("birth_date"), QT_TR_NOOP("Birth date")},
        {QStringLiteral("nationality"), QT_TR_NOOP("Nationality")},
        {QStringLiteral("language"), QT_TR_NOOP("Language")},
        {QStringLiteral("vip_code"), QT_TR_NOOP("VIP code")},
        {QStringLiteral("status"), QT_TR_NOOP("Status")},
        {QStringLiteral("status_reason"), QT_TR_NOOP("Reason of the status")},
        {QStringLiteral("member_no"), QT_TR_NOOP("Member number")},
        {QStringLiteral("profession"), QT_TR_NOOP("Profession")},
        {QStringLiteral("remark"), QT_TR_NOOP("Remark")},
        {QStringLiteral("do_not_room"), QT_TR_NOOP("Do not room")},
        {QStringLiteral("archived"), QT_TR_NOOP("Out of the lists")},
        {QStringLiteral("telephone"), QT_TR_NOOP("Phone")},
        {QStringLiteral("email"), QT_TR_NOOP("E-mail")},
        {QStringLiteral("im_account"), QT_TR_NOOP("Messenger")},
        {QStringLiteral("address"), QT_TR_NOOP("Address")},
        {QStringLiteral("identity_document"), QT_TR_NOOP("Document")},
        {QStringLiteral("preference"), QT_TR_NOOP("Preference")},
        {QStringLiteral("guest_tag"), QT_TR_NOOP("Tag")},
        {QStringLiteral("guest_card"), QT_TR_NOOP("Card")},
        {QStringLiteral("alert"), QT_TR_NOOP("Alert")},
        {QStringLiteral("guardian"), QT_TR_NOOP("Guardian")},
        {QStringLiteral("guest_name"), QT_TR_NOOP("Other name")},
        {QStringLiteral("note"), QT_TR_NOOP("Note")},
    };
    // "telephone.e164" is told as a telephone, "guest.surname" as a surname.
    const QStringList parts = field.toString().split(u'.');
    const char *name = names.value(parts.constFirst());
    if (!name)
        name = names.value(parts.constLast());
    return name ? tr(name) : QString();
}

QString GuestWords::problem(const GuestProblem &problem)
{
    using Kind = GuestProblem::Kind;
    switch (problem.kind) {
    case Kind::NameMissing:
        return tr("Write a name, native or Latin.");
    case Kind::TooLong:
        return tr("This is too long. Put the rest into a note.");
    case Kind::UnknownCode:
        return tr("Choose one of the list.");
    case Kind::BirthDateInFuture:
        return tr("A birth date cannot lie in the future.");
    case Kind::ExpiryBeforeIssue:
        return tr("The document would end before it begins.");
    case Kind::CardNumber:
        return tr("This looks like a payment card's number. Take it out; it may not be kept here.");
    case Kind::BirthDateTooEarly:
        return tr("Is the year right? The guest would be over 130 years old.");
    case Kind::UnknownCountry:
        return tr("This country is not in the list. It is kept as typed.");
    case Kind::PhoneNotValid:
        return tr("This does not look like a whole phone number. It is kept as typed.");
    case Kind::EmailNotValid:
        return tr("This does not look like an e-mail address. It is kept as typed.");
    case Kind::DocumentExpired:
        return tr("This document has expired.");
    }
    return {};
}

} // namespace lobby::ui
