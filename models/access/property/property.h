#pragma once

#include "models/access/session/authoriser.h"
#include "models/store/database.h"

namespace lobby::access {

/// The house this desk stands in: the branch row of the member's session.
struct Property
{
    enum class Problem { NameEmpty, NameTooLong, UnknownKind, UnknownCurrency };
    static constexpr qsizetype kMaxNameLength = 120;

    Uuid id;
    QString name;
    QString kind; ///< "hotel", "agency", "branch"
    QString currency; ///< ISO 4217

    friend bool operator==(const Property &, const Property &) = default;
};

/// "hotel", "agency", "branch": what a desk may be.
QStringList propertyKinds();
/// ISO 4217 codes a desk may keep its amounts in, in the order they are offered.
QStringList propertyCurrencies();
std::optional<Property::Problem> check(const Property &property);

/// Reads and changes it. GUI thread; `database` and `authoriser` outlive this.
class PropertySettings
{
public:
    PropertySettings(store::Database &database, const Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// NotLoggedIn, NotFound.
    QFuture<Result<Property>> load();
    /// Writes what differs. Invalid with the field's name as subject, NotAllowed, and what a commit
    /// answers.
    QFuture<Result<Done>> save(const Property &before, const Property &after);
    [[nodiscard]] bool maySave() const { return m_authoriser.may(Permission::SettingsProperty); }

private:
    store::Database &m_database;
    const Authoriser &m_authoriser;
};

} // namespace lobby::access
