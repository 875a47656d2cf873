#include "models/checkin/reading/read_document.h"

namespace lobby::checkin {

namespace {

QString docTypeOf(PermitKind kind)
{
    switch (kind) {
    case PermitKind::HkMoTravelPermit:
        return QStringLiteral("hk_mo_permit");
    case PermitKind::TaiwanTravelPermit:
        return QStringLiteral("tw_permit");
    case PermitKind::HkMoExitPermit:
    case PermitKind::TaiwanExitPermit:
        return QStringLiteral("other");
    case PermitKind::FrenchCard:
        return QStringLiteral("ID");
    }
    Q_UNREACHABLE();
}

ReadField field(const QString &text, bool good, FieldState ifGood)
{
    if (!good)
        return {text, FieldState::Wrong, {}};
    return {text, text.isEmpty() ? FieldState::Absent : ifGood, {}};
}

} // namespace

ReadDocument documentFrom(const Permit &permit, QDate today)
{
    const PermitChecks &checks = permit.checks;
    ReadDocument document;
    document.source = ReadDocument::Source::Permit;
    document.docType = docTypeOf(permit.kind);
    if (permit.birthDate)
        document.birthDate = permit.birthDate->bornBy(today);
    if (permit.expiryDate)
        document.expiryDate = permit.expiryDate->expiryBy(today, document.birthDate.year());
    document.number = field(permit.documentNumber, checks.number, FieldState::Verified);
    document.birth = field(
        document.birthDate.toText(), checks.birth && permit.plausible.birth, FieldState::Verified);
    document.expiry = field(document.expiryDate.toString(Qt::ISODate),
        checks.expiry.value_or(true) && permit.plausible.expiry, FieldState::Verified);
    document.sex = field(permit.sex, permit.plausible.sex, FieldState::ToCheck);
    document.surname = field(permit.name.surname, permit.plausible.name, FieldState::ToCheck);
    document.given = field(permit.name.given, permit.plausible.name, FieldState::ToCheck);
    document.nativeName = field(permit.nativeName, true, FieldState::ToCheck);
    const bool french = permit.kind == PermitKind::FrenchCard;
    const QString issuer = french ? QStringLiteral("FRA") : QStringLiteral("CHN");
    document.issuer = field(issuer, true, FieldState::Verified);
    if (french)
        document.nationality = field(issuer, true, FieldState::Verified);
    document.valid = permit.valid();
    document.inferred = permit.inferred();
    document.nameTruncated = permit.name.truncated;
    document.lines = permit.lines;
    return document;
}

} // namespace lobby::checkin
