#include "ui/guests/words/guest_words.h"

#include "models/guests/values/masking.h"
#include "models/guests/values/telephone.h"

#include <QDateTime>
#include <QLocale>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::TimelineEntry;

namespace {

QStringList words(QStringView codes)
{
    return codes.toString().split(u' ');
}

/// What ICU calls something in a language.
template <typename Ask>
QString displayName(const QString &language, Ask ask)
{
    constexpr int kLongest = 160;
    const QByteArray locale = language.toLatin1();
    std::array<char16_t, kLongest> name {};
    UErrorCode error = U_ZERO_ERROR;
    const int length = ask(locale.constData(), name.data(), kLongest, &error);
    return U_SUCCESS(error) ? QString::fromUtf16(name.data(), length) : QString();
}

} // namespace

QStringList GuestWords::phoneKinds()
{
    return words(u"mobile home work fax");
}
QStringList GuestWords::emailKinds()
{
    return words(u"personal work");
}
QStringList GuestWords::documentTypes()
{
    return words(u"resident_id_cn P ID hk_mo_permit tw_permit V other");
}
QStringList GuestWords::preferenceGroups()
{
    return words(u"room bed floor food taboo hobby");
}
QStringList GuestWords::strengths()
{
    return words(u"like must avoid");
}
QStringList GuestWords::alertCodes()
{
    return words(u"allergy safety payment other");
}
QStringList GuestWords::severities()
{
    return words(u"info warning stop");
}
QStringList GuestWords::guardianRelations()
{
    return words(u"mother father relative other");
}
QStringList GuestWords::languages()
{
    return words(u"zh-Hans zh-Hant en ja ko th vi ms id ar es fr de it pt ru");
}

QStringList GuestWords::countries()
{
    QList<std::pair<QString, QString>> named;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString alpha2 = QString::fromLatin1(*code);
        named.append({country(alpha2), alpha2});
    }
    std::ranges::sort(named, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    QStringList codes;
    for (const auto &[name, code] : std::as_const(named))
        codes.append(code);
    return codes;
}

QString GuestWords::phoneKind(const QString &code)
{
    if (code == "mobile"_L1)
        return tr("Mobile");
    if (code == "home"_L1)
        return tr("Home", "telephone");
    if (code == "work"_L1)
        return tr("Work", "telephone");
    if (code == "fax"_L1)
        return tr("Fax");
    if (code == "legacy"_L1) // out of older files
        return tr("PHS", "telephone");
    return code;
}

QString GuestWords::emailKind(const QString &code)
{
    if (code == "personal"_L1)
        return tr("Personal", "e-mail");
    if (code == "work"_L1)
        return tr("Work", "e-mail");
    return code;
}

QString GuestWords::documentType(const QString &code)
{
    if (code == "resident_id_cn"_L1)
        return tr("Resident ID");
    if (code == "P"_L1)
        return tr("Passport");
    if (code == "ID"_L1)
        return tr("Identity card");
    if (code == "hk_mo_permit"_L1)
        return tr("Hong Kong/Macao permit");
    if (code == "tw_permit"_L1)
        return tr("Taiwan permit");
    if (code == "V"_L1)
        return tr("Visa");
    if (code == "other"_L1)
        return tr("Other document");
    return code;
}

QString GuestWords::preferenceGroup(const QString &code)
{
    if (code == "room"_L1)
        return tr("Room");
    if (code == "bed"_L1)
        return tr("Bed");
    if (code == "floor"_L1)
        return tr("Floor");
    if (code == "food"_L1)
        return tr("Food");
    if (code == "taboo"_L1)
        return tr("Taboo");
    if (code == "hobby"_L1)
        return tr("Hobby");
    return code;
}

QString GuestWords::strength(const QString &code)
{
    if (code == "must"_L1)
        return tr("Must");
    if (code == "like"_L1)
        return tr("Likes");
    if (code == "avoid"_L1)
        return tr("Avoid");
    return code;
}

QString GuestWords::alertCode(const QString &code)
{
    if (code == "allergy"_L1)
        return tr("Allergy");
    if (code == "safety"_L1)
        return tr("Safety");
    if (code == "payment"_L1)
        return tr("Payment");
    if (code == "other"_L1)
        return tr("Notice");
    return code;
}

QString GuestWords::severity(const QString &code)
{
    if (code == "info"_L1)
        return tr("To know");
    if (code == "warning"_L1)
        return tr("Warning");
    if (code == "stop"_L1)
        return tr("Stop");
    return code;
}

QString GuestWords::guardianRelation(const QString &code)
{
    if (code == "mother"_L1)
        return tr("Mother");
    if (code == "father"_L1)
        return tr("Father");
    if (code == "relative"_L1)
        return tr("Relative");
    if (code == "other"_L1)
        return tr("Guardian");
    return code;
}

QString GuestWords::language(const QString &tag)
{
    if (tag.isEmpty())
        return {};
    const QByteArray asked = tag.toLatin1();
    const QString name = displayName(
        QLocale().name(), [&asked](const char *desk, char16_t *into, int size, UErrorCode *error) {
            std::array<char, ULOC_FULLNAME_CAPACITY> locale {};
            uloc_forLanguageTag(
                asked.constData(), locale.data(), ULOC_FULLNAME_CAPACITY, nullptr, error);
            return uloc_getDisplayName(locale.data(), desk, into, size, error);
        });
    return name.isEmpty() ? tag : name;
}

QString GuestWords::country(const QString &code)
{
    return countryIn(QLocale().name(), code);
}

QString GuestWords::countryIn(const QString &language, const QString &code)
{
    if (code.isEmpty())
        return {};
    const QByteArray locale = "und_" + code.toLatin1();
    const QString name = displayName(
        language, [&locale](const char *desk, char16_t *into, int size, UErrorCode *error) {
            return uloc_getDisplayCountry(locale.constData(), desk, into, size, error);
        });
    return name.isEmpty() ? code : name;
}

QString GuestWords::gender(guests::Gender gender)
{
    switch (gender) {
    case guests::Gender::Unknown:
        return {};
    case guests::Gender::Male:
        return tr("Male");
    case guests::Gender::Female:
        return tr("Female");
    case guests::Gender::Other:
        return tr("Other (X)");
    }
    return {};
}

QString GuestWords::status(const QString &code)
{
    if (code == "dormant"_L1)
        return tr("Dormant");
    if (code == "lost"_L1)
        return tr("Lost");
    return code == "active"_L1 ? tr("Active") : code;
}

QString GuestWords::source(sync::Source source)
{
    switch (source) {
    case sync::Source::Typed:
        return tr("Typed");
    case sync::Source::Scanned:
        return tr("Scanned");
    case sync::Source::Imported:
        return tr("Imported");
    case sync::Source::Generated:
        return tr("Generated");
    case sync::Source::Corrected:
        return tr("Corrected");
    }
    return {};
}

QString GuestWords::stayStatus(stays::StayStatus status)
{
    switch (status) {
    case stays::StayStatus::Expected:
        return tr("Expected");
    case stays::StayStatus::Cancelled:
        return tr("Cancelled");
    case stays::StayStatus::NoShow:
        return tr("No-show");
    case stays::StayStatus::InHouse:
        return tr("In house");
    case stays::StayStatus::Departed:
        return tr("Departed");
    }
    return {};
}

QString GuestWords::permissionNeeded(const QString &permission)
{
    if (permission == "guest.create"_L1)
        return tr("Your role may not add guests. Ask a supervisor.");
    if (permission == "guest.edit"_L1)
        return tr("Your role may not change guests. Ask a supervisor.");
    if (permission == "guest.history"_L1)
        return tr("Your role may not see who changed a field. Ask a supervisor.");
    if (permission == "contact.reveal"_L1)
        return tr("Your role may not see whole phone numbers and addresses. Ask a supervisor.");
    if (permission == "followup.edit"_L1)
        return tr("Your role may not work on follow-ups. Ask a supervisor.");
    if (permission == "settings.property"_L1)
        return tr("Your role may not change the settings of the house. Ask a manager.");
    if (permission == "export.masked"_L1)
        return tr("Your role may not write lists into files. Ask a supervisor.");
    if (permission == "export.plain"_L1)
        return tr("Your role may not write names in full into files. Ask a manager.");
    return tr("Your role may not see whole document numbers. Ask a supervisor.");
}

QString GuestWords::birthDate(const guests::BirthDate &date)
{
    using Precision = guests::BirthDate::Precision;
    const QLocale desk;
    const bool chinese = desk.language() == QLocale::Chinese;
    switch (date.precision()) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        return QString::number(date.year());
    case Precision::Month:
        return desk.toString(
            QDate(date.year(), date.month(), 1), chinese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
    case Precision::Day:
        return desk.toString(QDate(date.year(), date.month(), date.day()),
            chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
    case Precision::MonthDay:
        return desk.toString(
            QDate(2000, date.month(), date.day()), chinese ? u"M月d日"_s : u"d MMMM"_s);
    }
    return {};
}

QString GuestWords::phone(const guests::Telephone &phone)
{
    const QString &number = phone.e164.isEmpty() ? phone.raw : phone.e164;
    return number.contains(u'*') ? number : guests::internationalForm(number);
}

QString GuestWords::documentNumber(const guests::IdentityDocument &document)
{
    return document.number.isEmpty()
        ? guests::maskedDocument(document.docType, document.numberLast4)
        : document.number;
}

QString GuestWords::document(const guests::IdentityDocument &document)
{
    QStringList parts {documentType(document.docType)};
    if (!document.issuingCountry.isEmpty() && document.docType != "resident_id_cn"_L1)
        parts.append(document.issuingCountry);
    const QString number = documentNumber(document);
    if (!number.isEmpty())
        parts.append(number);
    return parts.join(u" · "_s);
}

NameParts GuestWords::nameParts(const guests::Guest &guest)
{
    const names::PersonalName name = guest.name();
    return {name.native, name.latinListForm(), guest.language};
}

QString GuestWords::moment(qint64 atMs, QDate today)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs).toLocalTime();
    if (at.date().year() != today.year())
        return at.toString(u"yyyy-MM-dd"_s);
    // Midnight to the second is a day whose hour nobody has written down.
    const bool hasHour = at.time() >= QTime(0, 0, 1);
    return at.toString(hasHour ? u"MM-dd HH:mm"_s : u"MM-dd"_s);
}

QString GuestWords::icon(TimelineEntry::Kind kind)
{
    using Kind = TimelineEntry::Kind;
    switch (kind) {
    case Kind::Created:
        return u"person-plus"_s;
    case Kind::Changed:
    case Kind::Archived:
    case Kind::Unarchived:
        return u"pencil"_s;
    case Kind::Note:
        return u"sticky"_s;
    case Kind::StayExpected:
        return u"calendar3"_s;
    case Kind::StayCancelled:
    case Kind::NoShow:
        return u"x-lg"_s;
    case Kind::CheckIn:
        return u"box-arrow-in-right"_s;
    case Kind::CheckOut:
        return u"box-arrow-right"_s;
    case Kind::Trip:
        return u"airplane"_s;
    }
    return {};
}

QString GuestWords::trip(const TimelineEntry &entry)
{
    if (entry.destination.isEmpty())
        return tr("Travels: %1").arg(entry.text);
    return entry.text.isEmpty() ? tr("Travels to %1").arg(entry.destination)
                                : tr("Travels to %1: %2", "a place; a flight or a journey")
                                      .arg(entry.destination, entry.text);
}

QString GuestWords::sentence(const TimelineEntry &entry)
{
    using Kind = TimelineEntry::Kind;
    const QString from = entry.arrival.toString(u"MM-dd"_s);
    const QString until = entry.departure.toString(u"MM-dd"_s);
    switch (entry.kind) {
    case Kind::Created:
        return tr("Profile created (%1)").arg(source(entry.source));
    case Kind::Changed: {
        QStringList fields;
        for (const QString &name : entry.fields) {
            const QString word = field(name);
            if (!word.isEmpty() && !fields.contains(word))
                fields.append(word);
        }
        return tr("Changed: %1").arg(QLocale().createSeparatedList(fields));
    }
    case Kind::Archived:
        return tr("Taken out of the lists");
    case Kind::Unarchived:
        return tr("Put back into the lists");
    case Kind::Note:
        return tr("Note: %1").arg(entry.text.simplified());
    case Kind::StayExpected:
        return tr("Booked for %1 to %2").arg(from, until);
    case Kind::StayCancelled:
        return tr("Cancelled the stay from %1 to %2").arg(from, until);
    case Kind::NoShow:
        return tr("Did not come for the stay from %1").arg(from);
    case Kind::CheckIn:
        return entry.room.isEmpty() ? tr("Checked in until %1").arg(until)
                                    : tr("Checked in, room %1 until %2").arg(entry.room, until);
    case Kind::CheckOut:
        return entry.room.isEmpty() ? tr("Checked out")
                                    : tr("Checked out of room %1").arg(entry.room);
    case Kind::Trip:
        return trip(entry);
    }
    return {};
}

QString GuestWords::value(const sync::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? u"—"_s : *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return u"—"_s;
}

} // namespace lobby::ui
