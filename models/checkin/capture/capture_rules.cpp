#include "models/checkin/capture/capture_rules.h"

#include "models/access/keys/document_numbers.h"
#include "models/guests/values/country_codes.h"

#include <algorithm>

namespace lobby::checkin {

using guests::Gender;
using guests::GuestProfile;
using guests::IdentityDocument;

namespace {

constexpr int kMonthsOfWarning = 6; // many states ask for so much on arrival

Gender genderOf(const QString &sex)
{
    if (sex == u'M')
        return Gender::Male;
    if (sex == u'F')
        return Gender::Female;
    return sex == u'X' ? Gender::Other : Gender::Unknown;
}

QString letterOf(Gender gender)
{
    switch (gender) {
    case Gender::Male:
        return QStringLiteral("M");
    case Gender::Female:
        return QStringLiteral("F");
    case Gender::Other:
        return QStringLiteral("X");
    case Gender::Unknown:
        break;
    }
    return {};
}

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

/// The document of the profile that has this number, as far as can be told without opening it.
IdentityDocument *documentIn(GuestProfile &profile, const ReadDocument &read)
{
    const QString tail = access::DocumentNumbers::lastFour(read.number.text);
    const auto same = std::find_if(profile.documents.begin(), profile.documents.end(),
        [&](const IdentityDocument &one) { return !tail.isEmpty() && one.numberLast4 == tail; });
    return same == profile.documents.end() ? nullptr : &*same;
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
    differences.add(
        CaptureField::Gender, letterOf(guest.gender), letterOf(genderOf(read.sex.text)));
    differences.add(CaptureField::Nationality, guest.nationality,
        guests::countryOfDocument(read.nationality.text));
    GuestProfile copy = known;
    const IdentityDocument *present = sameDocument ? documentIn(copy, read) : nullptr;
    const QDate expiry = jurisdiction.keepsExpiry ? read.expiryDate : QDate();
    if (!present)
        differences.add(CaptureField::Document, {}, read.number.text);
    else if (expiry.isValid() && expiry != present->expiryDate)
        differences.add(CaptureField::Document, present->expiryDate.toString(Qt::ISODate),
            expiry.toString(Qt::ISODate));
    return differences.take();
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
            guest.gender = genderOf(read.sex.text);
            break;
        case CaptureField::Nationality:
            guest.nationality = guests::countryOfDocument(read.nationality.text);
            break;
        case CaptureField::Document:
            if (IdentityDocument *present = sameDocument ? documentIn(profile, read) : nullptr) {
                if (jurisdiction.keepsExpiry)
                    present->expiryDate = read.expiryDate;
            } else {
                profile.documents.append(documentOf(read, jurisdiction));
                profile.documents.last().primary = profile.documents.size() == 1;
            }
            break;
        }
    }
}

} // namespace lobby::checkin
