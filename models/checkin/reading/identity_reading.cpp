#include "models/checkin/reading/read_document.h"

namespace lobby::checkin {

namespace {

QString docTypeOf(IdentityType type)
{
    switch (type) {
    case IdentityType::ResidentId:
    case IdentityType::ResidentId15:
        return QStringLiteral("resident_id_cn");
    case IdentityType::HkMoTravelPermit:
        return QStringLiteral("hk_mo_permit");
    case IdentityType::TaiwanTravelPermit:
        return QStringLiteral("tw_permit");
    case IdentityType::PrcPassport:
        return QStringLiteral("P");
    case IdentityType::HongKongId:
    case IdentityType::TaiwanNationalId:
    case IdentityType::TaiwanArc:
        return QStringLiteral("ID");
    case IdentityType::ResidencePermit:
        break;
    }
    return QStringLiteral("other");
}

QString issuerOf(IdentityType type)
{
    switch (type) {
    case IdentityType::HongKongId:
        return QStringLiteral("HKG");
    case IdentityType::TaiwanNationalId:
    case IdentityType::TaiwanArc:
        return QStringLiteral("TWN");
    default:
        return QStringLiteral("CHN");
    }
}

bool hasCheckDigit(IdentityType type)
{
    switch (type) {
    case IdentityType::HkMoTravelPermit:
    case IdentityType::TaiwanTravelPermit:
    case IdentityType::PrcPassport:
    case IdentityType::ResidentId15:
        return false;
    default:
        return true;
    }
}

ReadField field(const QString &text, FieldState state)
{
    return {text, text.isEmpty() ? FieldState::Absent : state, {}};
}

QString letterOf(NumberSex sex)
{
    switch (sex) {
    case NumberSex::Male:
        return QStringLiteral("M");
    case NumberSex::Female:
        return QStringLiteral("F");
    case NumberSex::NotSaid:
        break;
    }
    return {};
}

} // namespace

ReadDocument documentFrom(IdentityType type, const IdentityVerdict &verdict)
{
    const FieldState good = hasCheckDigit(type) ? FieldState::Verified : FieldState::ToCheck;
    const FieldState state = verdict.valid() ? good : FieldState::Wrong;
    const bool resident = type == IdentityType::ResidentId || type == IdentityType::ResidentId15;
    ReadDocument document;
    document.source = ReadDocument::Source::IdentityNumber;
    document.docType = docTypeOf(type);
    document.number = {verdict.canonical, state, {}};
    document.issuer = field(issuerOf(type), FieldState::Verified);
    if (resident && verdict.valid() && !verdict.region.startsWith(u'8'))
        document.nationality = field(QStringLiteral("CHN"), good);
    if (verdict.birth.isValid()) {
        document.birthDate = guests::BirthDate(verdict.birth);
        document.birth = {document.birthDate.toText(), state, {}};
    }
    document.sex = field(letterOf(verdict.sex), state);
    document.region = verdict.regionName;
    document.valid = verdict.valid();
    return document;
}

} // namespace lobby::checkin
