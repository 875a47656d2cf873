#include "models/quality/files/record_map.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lobby::quality {

namespace {

constexpr std::array<QLatin1StringView, 17> kRoleNames = {QLatin1StringView("id"),
    QLatin1StringView("native_name"), QLatin1StringView("surname"), QLatin1StringView("given_name"),
    QLatin1StringView("sex"), QLatin1StringView("birth"), QLatin1StringView("nationality"),
    QLatin1StringView("document_type"), QLatin1StringView("document_number"),
    QLatin1StringView("phone"), QLatin1StringView("email"), QLatin1StringView("street_number"),
    QLatin1StringView("street"), QLatin1StringView("locality"), QLatin1StringView("city"),
    QLatin1StringView("postal_code"), QLatin1StringView("state")};

Error notAMap(const QString &subject)
{
    return {Error::Code::FileFormat, {}, subject};
}

} // namespace

QLatin1StringView roleName(Role role)
{
    return kRoleNames.at(std::size_t(role));
}

Result<RecordMap> RecordMap::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notAMap(QStringLiteral("json"));
    const QJsonObject columns = document.object().value(u"columns").toObject();
    if (columns.isEmpty())
        return notAMap(QStringLiteral("columns"));
    RecordMap map;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString name = column.value().toString();
        const auto *const role = std::find(kRoleNames.begin(), kRoleNames.end(), name);
        if (role == kRoleNames.end())
            return notAMap(name.isEmpty() ? column.key() : name);
        map.columns.insert(column.key(), Role(role - kRoleNames.begin()));
    }
    const auto ids = std::count(map.columns.begin(), map.columns.end(), Role::Id);
    if (ids != 1)
        return notAMap(QStringLiteral("id"));
    return map;
}

} // namespace lobby::quality
