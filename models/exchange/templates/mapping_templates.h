#pragma once

#include "models/access/session/authoriser.h"
#include "models/exchange/templates/mapping_template.h"
#include "models/store/database.h"

namespace lobby::exchange {

/// The templates of this desk, in a local table. Futures finish on threads of the store. Both
/// outlive this. NotLoggedIn, NotAllowed, and what the store answers.
class MappingTemplates
{
public:
    MappingTemplates(store::Database &database, const access::Authoriser &authoriser);

    /// Used last first.
    QFuture<Result<QList<MappingTemplate>>> all() const;
    /// That was used last for a file of these headings.
    QFuture<Result<std::optional<MappingTemplate>>> forHeadings(const TableMapping &guessed) const;
    /// In place of one of the same name. Invalid (subject "name") without one.
    QFuture<Result<Done>> save(const MappingTemplate &saved);
    /// None of that name is as good as a removed one.
    QFuture<Result<Done>> remove(const QString &name);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::exchange
