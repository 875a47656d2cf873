#include "models/checkin/capture/capture_rules.h"

#include "models/access/keys/document_numbers.h"
#include "models/guests/values/country_codes.h"

#include <algorithm>

namespace lobby::checkin {

using guests::GuestProfile;
using guests::IdentityDocument;

namespace {

constexpr int kMonthsOfWarning = 6; // many states ask for so much on arrival

QString latinName(const QString &surname, const QString &given)
{
    return names::PersonalName {{}, surname, given, names::PersonalName::Order::FamilyFirst}
        .latinListForm();
}

IdentityDocument documentOf(const ReadDocument &read, const Jurisdiction &jurisdiction)
{
    IdentityDocument document;
    document.docType = read.docType;
    document.number = read.number.text;
    document.issuingCountry = read.issuer.text;
    if (jurisdiction.keepsExpiry)
        document.expiryDate = read.expiryDate;
    document.captureMethod = read.source == ReadDocument::Source::IdentityNumber
        ? QStringLiteral("wedge")
        : QStringLiteral("mrz_ocr");
    return document;
}

/// Which document of the profile has this number, as far as can be told without opening it; -1 for
/// none.
qsizetype placeOf(const ReadDocument &read, const GuestProfile &profile)
{
    const QString tail = access::DocumentNumbers::lastFour(read.number.text);
    const auto &all = profile.documents;
    const auto same = std::find_if(all.begin(), all.end(),
        [&](const IdentityDocument &one) { return !tail.isEmpty() && one.numberLast4 == tail; });
    return same == all.end() ? -1 : same - all.begin();
}

/// The differences of one profile and one document, one field after the other.
class Differences
{
public:
    explicit Differences(const Jurisdiction &jurisdiction)
        : m_jurisdiction(jurisdiction)
    {
    }
    void add(CaptureField field, const QString &before, const QString &after)
    {
        if (m_jurisdiction.keeps(field) && !after.isEmpty()
            && before.compare(after, Qt::CaseInsensitive) != 0)
            m_all.append({field, before, after});
    }
    [[nodiscard]] QList<CaptureDifference> take() { return std::move(m_all); }

private:
    const Jurisdiction &m_jurisdiction;
    QList<CaptureDifference> m_all;
};

} // namespace

QList<CaptureNotice> noticesOf(
    const ReadDocument &read, const Jurisdiction &jurisdiction, QDate today)
{
    QList<CaptureNotice> notices;
    const auto addIf = [&notices](bool so, CaptureNotice notice) {
        if (so)
            notices.append(notice);
    };
    addIf(!read.valid && !read.wrongPlaces.isEmpty(), CaptureNotice::CheckDigitWrong);
    addIf(!read.valid && read.wrongPlaces.isEmpty(), CaptureNotice::Implausible);
    const QDate expiry = read.expiryDate;
    addIf(expiry.isValid() && expiry < today, CaptureNotice::Expired);
    addIf(expiry.isValid() && expiry >= today && expiry < today.addMonths(kMonthsOfWarning),
        CaptureNotice::ExpiresSoon);
    const std::optional<int> age = read.birthDate.ageOn(today);
    addIf(age && *age < jurisdiction.fullAge, CaptureNotice::Minor);
    addIf(read.nameTruncated, CaptureNotice::NameTruncated);
    addIf(read.inferred, CaptureNotice::LayoutInferred);
    addIf(!read.repairs.isEmpty(), CaptureNotice::Repaired);
    addIf(read.surname.state == FieldState::ToCheck || read.given.state == FieldState::ToCheck,
        CaptureNotice::NameToCheck);
    return notices;
}

QList<CaptureDifference> differencesOf(const GuestProfile &known, const ReadDocument &read,
    const Jurisdiction &jurisdiction, bool sameDocument, bool sameBirth)
{
    Differences differences(jurisdiction);
    const guests::Guest &guest = known.guest;
    differences.add(CaptureField::LatinName, latinName(guest.latinSurname, guest.latinGivenName),
        latinName(read.surname.text, read.given.text));
    differences.add(CaptureField::NativeName, guest.fullNameNative, read.nativeName.text);
    if (!sameBirth)
        differences.add(CaptureField::BirthDate, guest.birthDate.toText(), read.birthDate.toText());
    differences.add(CaptureField::Gender, genderCode(guest.gender),
        genderCode(guests::genderOf(read.sex.text)));
    differences.add(CaptureField::Nationality, guest.nationality,
        guests::countryOfDocument(read.nationality.text));
    const qsizetype place = sameDocument ? placeOf(read, known) : -1;
    if (place < 0)
        differences.add(CaptureField::Document, {}, read.number.text);
    else if (jurisdiction.keepsExpiry)
        differences.add(CaptureField::Document,
            known.documents.at(place).expiryDate.toString(Qt::ISODate),
            read.expiryDate.toString(Qt::ISODate));
    return differences.take();
}

Uuid documentReadAgain(const GuestProfile &known, const ReadDocument &read,
    const Jurisdiction &jurisdiction, const QList<CaptureField> &fields, bool sameDocument)
{
    const qsizetype place = sameDocument && read.valid ? placeOf(read, known) : -1;
    if (place < 0 || !jurisdiction.keeps(CaptureField::Document))
        return {};
    const IdentityDocument &document = known.documents.at(place);
    const bool saysOtherwise = jurisdiction.keepsExpiry && read.expiryDate.isValid()
        && read.expiryDate != document.expiryDate;
    return saysOtherwise && !fields.contains(CaptureField::Document) ? Uuid() : document.id;
}

void takeOver(GuestProfile &profile, const ReadDocument &read, const Jurisdiction &jurisdiction,
    const QList<CaptureField> &fields, bool sameDocument)
{
    guests::Guest &guest = profile.guest;
    for (const CaptureField field : fields) {
        if (!jurisdiction.keeps(field))
            continue;
        switch (field) {
        case CaptureField::LatinName:
            guest.latinSurname = read.surname.text;
            guest.latinGivenName = read.given.text;
            break;
        case CaptureField::NativeName:
            guest.fullNameNative = read.nativeName.text;
            break;
        case CaptureField::BirthDate:
            guest.birthDate = read.birthDate;
            break;
        case CaptureField::Gender:
            guest.gender = guests::genderOf(read.sex.text);
            break;
        case CaptureField::Nationality:
            guest.nationality = guests::countryOfDocument(read.nationality.text);
            break;
        case CaptureField::Document:
            if (const qsizetype place = sameDocument ? placeOf(read, profile) : -1; place >= 0) {
                if (jurisdiction.keepsExpiry)
                    profile.documents[place].expiryDate = read.expiryDate;
            } else {
                profile.documents.append(documentOf(read, jurisdiction));
                profile.documents.last().primary = profile.documents.size() == 1;
            }
            break;
        }
    }
}

} // namespace lobby::checkin
