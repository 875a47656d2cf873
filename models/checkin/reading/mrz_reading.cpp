#include "models/checkin/permits/coded_name.h"
#include "models/checkin/reading/read_document.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

/// Makes the fields of one zone.
class Fields
{
public:
    explicit Fields(const MrzDocument &zone)
        : m_zone(zone)
    {
    }

    /// A field that a check digit, or a list of codes, protects.
    [[nodiscard]] ReadField sure(const QString &text, bool good, MrzSpan span) const
    {
        if (!good)
            return {text, FieldState::Wrong, span};
        const bool repaired = std::any_of(m_zone.repairs.begin(), m_zone.repairs.end(),
            [&](const MrzRepair &repair) { return span.contains(repair.place); });
        return {text, repaired ? FieldState::Repaired : FieldState::Verified, span};
    }
    /// A field that nothing protects.
    [[nodiscard]] static ReadField unsure(const QString &text, bool good, MrzSpan span)
    {
        if (text.isEmpty() && good)
            return {text, FieldState::Absent, span};
        return {text, good ? FieldState::ToCheck : FieldState::Wrong, span};
    }

private:
    const MrzDocument &m_zone;
};

QString docTypeOf(const MrzDocument &zone)
{
    switch (zone.format) {
    case MrzFormat::Td3:
        return QStringLiteral("P");
    case MrzFormat::MrvA:
    case MrzFormat::MrvB:
        return QStringLiteral("V");
    case MrzFormat::Td1:
    case MrzFormat::Td2:
        break;
    }
    return QStringLiteral("ID");
}

MrzPlace placeOf(MrzSpan span)
{
    return {span.line, span.start};
}

QList<MrzPlace> wrongPlaces(const MrzDocument &zone)
{
    const MrzLayout &layout = layoutOf(zone.format);
    const MrzChecks &checks = zone.judgement.checks;
    const MrzPlausibility &plausible = zone.judgement.plausible;
    QList<MrzPlace> places;
    const auto addIf = [&](bool wrong, MrzPlace place) {
        if (wrong)
            places.append(place);
    };
    addIf(!checks.number, zone.numberCheckPlace);
    addIf(!checks.birth || !plausible.birth, placeOf(layout.birth));
    addIf(!plausible.sex, placeOf(layout.sex));
    addIf(!checks.expiry || !plausible.expiry, placeOf(layout.expiry));
    addIf(checks.optional == false, placeOf(layout.optional1Check));
    addIf(checks.composite == false, placeOf(layout.composite));
    addIf(!plausible.name, placeOf(layout.name));
    std::sort(places.begin(), places.end(), [](MrzPlace a, MrzPlace b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return places;
}

MrzSpan withCheckDigit(MrzSpan span)
{
    return {span.line, span.start, span.length + 1};
}

} // namespace

ReadDocument documentFrom(const MrzDocument &zone, QDate today)
{
    const MrzLayout &layout = layoutOf(zone.format);
    const MrzChecks &checks = zone.judgement.checks;
    const MrzPlausibility &plausible = zone.judgement.plausible;
    const Fields fields(zone);
    ReadDocument document;
    document.source = ReadDocument::Source::MachineReadableZone;
    document.docType = docTypeOf(zone);
    if (zone.birthDate)
        document.birthDate = zone.birthDate->bornBy(today);
    if (zone.expiryDate)
        document.expiryDate = zone.expiryDate->expiryBy(today, document.birthDate.year());
    document.number
        = fields.sure(zone.documentNumber, checks.number, withCheckDigit(layout.number));
    document.birth = fields.sure(
        document.birthDate.toText(), checks.birth && plausible.birth, withCheckDigit(layout.birth));
    document.expiry = fields.sure(document.expiryDate.toString(Qt::ISODate),
        checks.expiry && plausible.expiry, withCheckDigit(layout.expiry));
    document.nationality = fields.sure(zone.nationality, zone.nationalityKnown, layout.nationality);
    document.issuer = fields.sure(zone.issuer, zone.issuerKnown, layout.issuer);
    document.sex
        = Fields::unsure(zone.sex == u'<' ? QString() : zone.sex, plausible.sex, layout.sex);
    document.surname = Fields::unsure(zone.name.surname, plausible.name, layout.name);
    document.given = Fields::unsure(zone.name.given, plausible.name, layout.name);
    if (zone.format == MrzFormat::Td3 && zone.issuer == u"CHN")
        document.nativeName = Fields::unsure(codedName(zone.optional1), true, layout.optional1);
    document.valid = zone.valid();
    document.nameTruncated = zone.name.truncated;
    document.lines = zone.lines;
    document.repairs = zone.repairs;
    document.suggestions = zone.suggestions;
    document.wrongPlaces = wrongPlaces(zone);
    return document;
}

} // namespace lobby::checkin
