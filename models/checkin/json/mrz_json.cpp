#include "models/checkin/json/mrz_json.h"

#include "models/checkin/json/known_fields.h"
#include "models/checkin/permits/coded_name.h"
#include "models/checkin/permits/permit.h"

#include <QJsonArray>

namespace lobby::checkin {

namespace {

using namespace Qt::StringLiterals;

QJsonArray repairsJson(const QList<MrzRepair> &repairs)
{
    QJsonArray all;
    for (const MrzRepair &repair : repairs) {
        all.append(QJsonObject {{u"line"_s, repair.place.line}, {u"column"_s, repair.place.column},
            {u"from"_s, QString(QLatin1Char(repair.from))},
            {u"to"_s, QString(QLatin1Char(repair.to))}});
    }
    return all;
}

QJsonObject plausibleJson(const MrzPlausibility &plausible)
{
    return {{u"birth_date"_s, plausible.birth}, {u"expiry_date"_s, plausible.expiry},
        {u"sex"_s, plausible.sex}, {u"name"_s, plausible.name}};
}

/// null: not known
QJsonValue dateJson(const QString &iso)
{
    return iso.isEmpty() ? QJsonValue() : QJsonValue(iso);
}

void insertDates(QJsonObject &json, const std::optional<MrzDate> &birth,
    const std::optional<MrzDate> &expiry, QDate today)
{
    const guests::BirthDate born = birth ? birth->bornBy(today) : guests::BirthDate();
    const QDate expires = expiry ? expiry->expiryBy(today, born.year()) : QDate();
    json.insert(u"birth_date"_s, dateJson(born.toText()));
    json.insert(u"expiry_date"_s, dateJson(expires.toString(Qt::ISODate)));
}

/// Names have no check digit in any layout, nor has the sex.
void insertNames(QJsonObject &json, const MrzName &name, const QString &nativeName)
{
    json.insert(u"name_truncated"_s, name.truncated);
    insert(json, u"native_name"_s, nativeName);
    QJsonArray check;
    if (!name.surname.isEmpty())
        check.append(u"surname"_s);
    if (!name.given.isEmpty())
        check.append(u"given"_s);
    if (!nativeName.isEmpty())
        check.append(u"native_name"_s);
    json.insert(u"check_by_eye"_s, check);
}

QJsonObject documentJson(const MrzDocument &document, QDate today)
{
    const MrzChecks &checks = document.judgement.checks;
    QJsonObject checksJson {
        {u"number"_s, checks.number}, {u"birth"_s, checks.birth}, {u"expiry"_s, checks.expiry}};
    insert(checksJson, u"optional"_s, checks.optional);
    insert(checksJson, u"composite"_s, checks.composite);
    QJsonObject json {
        {u"format"_s, QString(formatName(document.format))},
        {u"document_code"_s, document.documentCode},
        {u"issuer"_s, document.issuer},
        {u"document_number"_s, document.documentNumber},
        {u"nationality"_s, document.nationality},
        {u"birth"_s, document.birth},
        {u"sex"_s, document.sex},
        {u"expiry"_s, document.expiry},
        {u"optional1"_s, document.optional1},
        {u"optional2"_s, document.optional2},
        {u"surname"_s, document.name.surname},
        {u"given"_s, document.name.given},
        {u"checks"_s, checksJson},
        {u"plausible"_s, plausibleJson(document.judgement.plausible)},
        {u"check_digits_ok"_s, checks.all()},
        {u"valid"_s, document.valid()},
        {u"inferred"_s, false},
        {u"issuer_known"_s, document.issuerKnown},
        {u"nationality_known"_s, document.nationalityKnown},
        {u"lines"_s, QJsonArray::fromStringList(document.lines)},
        {u"repairs"_s, repairsJson(document.repairs)},
        {u"suggestions"_s, repairsJson(document.suggestions)},
    };
    insertDates(json, document.birthDate, document.expiryDate, today);
    const bool prcPassport = document.format == MrzFormat::Td3 && document.issuer == u"CHN";
    insertNames(json, document.name, prcPassport ? codedName(document.optional1) : QString());
    insert(json, u"surname_spelling"_s, nationalSpelling(document.name.surname, document.issuer));
    insert(json, u"given_spelling"_s, nationalSpelling(document.name.given, document.issuer));
    return json;
}

QString descriptionOf(PermitKind kind)
{
    switch (kind) {
    case PermitKind::HkMoTravelPermit:
        return u"mainland travel permit for Hong Kong/Macao residents (card)"_s;
    case PermitKind::TaiwanTravelPermit:
        return u"mainland travel permit for Taiwan residents (card)"_s;
    case PermitKind::HkMoExitPermit:
        return u"exit-entry permit to Hong Kong/Macao (card, one line)"_s;
    case PermitKind::TaiwanExitPermit:
        return u"exit-entry permit to Taiwan (card, one line)"_s;
    case PermitKind::FrenchCard:
        return u"French national ID (2x36, not ICAO)"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject permitJson(const Permit &permit, QDate today)
{
    QJsonObject checks {{u"number"_s, permit.checks.number}, {u"birth"_s, permit.checks.birth}};
    insert(checks, u"issue_count"_s, permit.checks.issueCount);
    insert(checks, u"expiry"_s, permit.checks.expiry);
    insert(checks, u"composite"_s, permit.checks.composite);
    QJsonObject json {
        {u"kind"_s, QString(kindName(permit.kind))},
        {u"document"_s, descriptionOf(permit.kind)},
        {u"document_code"_s, permit.documentCode},
        {u"document_number"_s, permit.documentNumber},
        {u"birth"_s, permit.birth},
        {u"checks"_s, checks},
        {u"plausible"_s, plausibleJson(permit.plausible)},
        {u"check_digits_ok"_s, permit.checks.all()},
        {u"valid"_s, permit.valid()},
        {u"inferred"_s, permit.inferred()},
        {u"lines"_s, QJsonArray::fromStringList(permit.lines)},
        {u"repairs"_s, QJsonArray()},
    };
    insert(json, u"issue_count"_s, permit.issueCount);
    insert(json, u"expiry"_s, permit.expiry);
    insert(json, u"sex"_s, permit.sex);
    insert(json, u"surname"_s, permit.name.surname);
    insert(json, u"given"_s, permit.name.given);
    insertDates(json, permit.birthDate, permit.expiryDate, today);
    insertNames(json, permit.name, permit.nativeName);
    return json;
}

QJsonObject faultJson(const MrzFault &fault)
{
    return {{u"valid"_s, false}, {u"problem"_s, QString(problemName(fault.problem))},
        {u"line"_s, fault.place.line}, {u"column"_s, fault.place.column}};
}

} // namespace

QJsonObject mrzJson(const QStringList &lines, QDate today, MrzSource source)
{
    if (const auto permit = readPermit(lines))
        return *permit ? permitJson(**permit, today) : faultJson(permit->error());
    const auto document = readMrz(lines, source);
    return document ? documentJson(*document, today) : faultJson(document.error());
}

} // namespace lobby::checkin
