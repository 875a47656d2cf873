#include "models/checkin/json/identity_json.h"

#include "models/checkin/json/known_fields.h"

#include <QJsonArray>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

QJsonObject identityJson(IdentityType type, QStringView number, QDate today)
{
    const IdentityVerdict verdict = checkIdentity(type, number, today);
    QJsonObject json {
        {u"type"_s, QString(typeName(type))},
        {u"valid"_s, verdict.valid()},
    };
    if (verdict.problem)
        json.insert(u"problem"_s, QString(problemName(*verdict.problem)));
    if (verdict.sex != NumberSex::NotSaid)
        json.insert(u"sex"_s, verdict.sex == NumberSex::Male ? u"M"_s : u"F"_s);
    insert(json, u"canonical"_s, verdict.canonical);
    insert(json, u"upgraded"_s, verdict.upgraded);
    insert(json, u"region"_s, verdict.region);
    insert(json, u"region_name"_s, verdict.regionName);
    insert(json, u"birth"_s, verdict.birth.toString(Qt::ISODate));
    const QString folded = foldedNumber(number);
    if (!verdict.valid() && folded != number && checkIdentity(type, folded, today).valid())
        json.insert(u"folded"_s, folded);
    return json;
}

QJsonObject identityJson(QStringView number, QDate today)
{
    const QList<IdentityType> types = possibleTypes(number, today);
    QJsonArray names;
    for (const IdentityType type : types)
        names.append(QString(typeName(type)));
    // Most numbers that are typed wrong are residents' numbers.
    QJsonObject json = identityJson(types.value(0, IdentityType::ResidentId), number, today);
    json.insert(u"types"_s, names);
    return json;
}

} // namespace lobby::checkin
