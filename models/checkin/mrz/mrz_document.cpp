#include "models/checkin/mrz/mrz_document.h"

#include "models/checkin/mrz/mrz_repair.h"
#include "models/guests/values/country_codes.h"

namespace lobby::checkin {

namespace {

QString latin(std::string_view characters)
{
    return QString::fromLatin1(characters.data(), qsizetype(characters.size()));
}

std::string_view withoutFillersAtEnd(std::string_view field)
{
    return field.substr(0, field.find_last_not_of('<') + 1);
}

/// Optional data keeps its inner fillers, as blanks.
QString optionalText(std::string_view field)
{
    field = withoutFillersAtEnd(field);
    field.remove_prefix(std::min(field.find_first_not_of('<'), field.size()));
    QString text = latin(field);
    text.replace(u'<', u' ');
    return text;
}

QString numberText(const MrzNumber &number)
{
    QString text = latin(number.principal);
    text.append(latin(number.continuation));
    return text;
}

MrzDocument documentOf(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    const auto plain = [&](MrzSpan span) { return latin(withoutFillersAtEnd(text.field(span))); };
    const MrzNumber number = numberOf(text);
    MrzDocument document;
    document.format = text.format();
    document.documentCode = plain(layout.code);
    document.issuer = plain(layout.issuer);
    document.documentNumber = numberText(number);
    document.numberCheckPlace = number.checkPlace;
    document.nationality = plain(layout.nationality);
    document.birth = latin(text.field(layout.birth));
    document.sex = latin(text.field(layout.sex));
    document.expiry = latin(text.field(layout.expiry));
    document.optional1 = optionalText(number.optional);
    if (layout.optional2.length > 0)
        document.optional2 = optionalText(text.field(layout.optional2));
    document.name = readName(text.field(layout.name));
    document.judgement = judge(text);
    document.issuerKnown = guests::isDocumentCountry(document.issuer);
    document.nationalityKnown = guests::isDocumentCountry(document.nationality);
    document.birthDate = MrzDate::parse(text.field(layout.birth));
    document.expiryDate = MrzDate::parse(text.field(layout.expiry));
    document.lines = text.lines();
    return document;
}

} // namespace

Result<MrzDocument, MrzFault> readMrz(const QStringList &lines, MrzSource source)
{
    const auto text = MrzText::read(lines);
    if (!text)
        return text.error();
    MrzRepairs repairs = repaired(*text, source);
    MrzDocument document = documentOf(repairs.text);
    document.repairs = std::move(repairs.applied);
    document.suggestions = std::move(repairs.suggested);
    return document;
}

} // namespace lobby::checkin
