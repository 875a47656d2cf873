#include "models/access/property/property.h"

#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::access {

namespace {

QString subjectOf(Property::Problem problem)
{
    switch (problem) {
    case Property::Problem::NameEmpty:
    case Property::Problem::NameTooLong:
        return QStringLiteral("name");
    case Property::Problem::UnknownKind:
        return QStringLiteral("kind");
    case Property::Problem::UnknownCurrency:
        return QStringLiteral("currency");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList propertyKinds()
{
    return {QStringLiteral("hotel"), QStringLiteral("agency"), QStringLiteral("branch")};
}

QStringList propertyCurrencies()
{
    QStringList codes;
    for (const char *code : {"CNY", "HKD", "MOP", "TWD", "SGD", "MYR", "THB", "JPY", "KRW", "VND",
             "IDR", "PHP", "INR", "AED", "USD", "EUR", "GBP", "CHF", "AUD", "CAD"})
        codes.append(QLatin1StringView(code));
    return codes;
}

std::optional<Property::Problem> check(const Property &property)
{
    const QString name = property.name.trimmed();
    if (name.isEmpty())
        return Property::Problem::NameEmpty;
    if (name.size() > Property::kMaxNameLength)
        return Property::Problem::NameTooLong;
    if (!propertyKinds().contains(property.kind))
        return Property::Problem::UnknownKind;
    if (!propertyCurrencies().contains(property.currency))
        return Property::Problem::UnknownCurrency;
    return {};
}

QFuture<Result<Property>> PropertySettings::load()
{
    const std::optional<Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Property>({Error::Code::NotLoggedIn});
    const Uuid branch = session->branch;
    return m_database.read([branch](store::Connection &connection) -> Result<Property> {
        store::Statement query(connection,
            "SELECT name, kind, currency FROM branch"
            " WHERE id = :id AND present = 1 AND archived = 0");
        if (!query.bind(":id", branch).step())
            return Error {Error::Code::NotFound, {}, QStringLiteral("branch")};
        return Property {branch, query.text(0), query.text(1), query.text(2)};
    });
}

QFuture<Result<Done>> PropertySettings::save(const Property &before, const Property &after)
{
    if (const auto problem = check(after))
        return refusedWith<Done>({Error::Code::Invalid, {}, subjectOf(*problem)});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, after.id);
    if (!leave)
        return refusedWith<Done>(leave.error());
    using schema::Branch;
    sync::Fields changes;
    if (before.name != after.name)
        changes.insert({Branch::Name, after.name.trimmed()});
    if (before.kind != after.kind)
        changes.insert({Branch::Kind, after.kind});
    if (before.currency != after.currency)
        changes.insert({Branch::Currency, after.currency});
    QList<sync::Intent> intents;
    if (!changes.empty())
        intents.append({sync::OpKind::Set, Branch::kTable, after.id, std::move(changes)});
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(intents)));
}

} // namespace lobby::access
