#pragma once

#include "models/guests/guest.h"
#include "models/guests/guest_history.h"
#include "models/guests/guest_validation.h"
#include "models/stays/stay.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Guests in the words of the desk, translated. An unknown code is shown as it is.
class GuestWords
{
    Q_DECLARE_TR_FUNCTIONS(GuestWords)

public:
    /// Codes of the registry that a form offers, in the order it does.
    static QStringList phoneKinds();
    static QStringList emailKinds();
    static QStringList documentTypes();
    static QStringList preferenceGroups();
    static QStringList strengths();
    static QStringList alertCodes();
    static QStringList severities();
    static QStringList guardianRelations();
    static QStringList languages();
    /// ISO 3166-1 alpha-2, by their names in the desk's language.
    static QStringList countries();

    static QString phoneKind(const QString &code);
    static QString emailKind(const QString &code);
    static QString documentType(const QString &code);
    static QString preferenceGroup(const QString &code);
    static QString strength(const QString &code);
    static QString alertCode(const QString &code);
    static QString severity(const QString &code);
    static QString guardianRelation(const QString &code);
    static QString language(const QString &tag);
    static QString country(const QString &code);
    /// In another language than the desk's, "zh_TW".
    static QString countryIn(const QString &language, const QString &code);
    static QString gender(guests::Gender gender);
    static QString status(const QString &code);
    static QString source(sync::Source source);
    static QString stayStatus(stays::StayStatus status);
    static QString permissionNeeded(const QString &permission);

    /// A preference, an alert, a tag or a remark: a known code ("low_floor") in the desk's words,
    /// any other text as it was typed.
    static QString phrase(const QString &text);
    /// What a field that showed phrase(before) stands for now.
    static QString phraseTyped(const QString &typed, const QString &before);
    /// As it was typed, else what the sex says; empty when neither is known.
    static QString salutation(const guests::Guest &guest);
    /// As far as it is known, in the long form of the desk's language.
    static QString birthDate(const guests::BirthDate &date);
    /// Masked forms keep their asterisks; a whole number is written in groups.
    static QString phone(const guests::Telephone &phone);
    /// Whole if it has been revealed, else its end after asterisks.
    static QString documentNumber(const guests::IdentityDocument &document);
    /// "Passport · CHN · *****5678".
    static QString document(const guests::IdentityDocument &document);

    /// "telephone.e164" → "Phone"; the names of the registry's fields.
    static QString field(QStringView field);
    /// What is wrong, under the field.
    static QString problem(const guests::GuestProblem &problem);
    /// One sentence of the timeline.
    static QString sentence(const guests::TimelineEntry &entry);
    static QString icon(guests::TimelineEntry::Kind kind);
    /// "05-14 09:20" in this year, else "2024-11-02".
    static QString moment(qint64 atMs, QDate today);

    static NameParts nameParts(const guests::Guest &guest);
    /// A value of a field's history, "—" for none.
    static QString value(const sync::Value &value);

private:
    static QString trip(const guests::TimelineEntry &entry);
};

} // namespace lobby::ui
