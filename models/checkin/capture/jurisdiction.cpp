#include "models/checkin/capture/jurisdiction.h"

namespace lobby::checkin {

namespace {

bool isOfUnion(const QString &country)
{
    static const QStringList members = QStringLiteral(
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
                                           .split(u' ');
    return members.contains(country);
}

} // namespace

const Jurisdiction &jurisdictionOf(const QString &country)
{
    using enum CaptureField;
    static const Jurisdiction china {
        QStringLiteral("CN"), {LatinName, NativeName, BirthDate, Gender, Nationality, Document}};
    // The Union's forms do not ask for the sex, nor until when a document is valid.
    static const Jurisdiction europe {
        QStringLiteral("EU"), {LatinName, NativeName, BirthDate, Nationality, Document}, 18, false};
    static const Jurisdiction generic {
        QStringLiteral("generic"), {LatinName, NativeName, Nationality, Document}};
    if (country == u"CN")
        return china;
    return isOfUnion(country) ? europe : generic;
}

} // namespace lobby::checkin
