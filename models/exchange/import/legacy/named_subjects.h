#pragma once

#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace lobby::exchange {

/// Whom the names of a file mean among those who are in the lists of this desk. A plain value.
class NamedSubjects
{
public:
    /// Looks once for all of them, written as they may be. On a store thread; throws
    /// store::SqlError.
    static NamedSubjects of(store::Connection &connection, const QSet<QString> &names);

    /// The oldest first.
    [[nodiscard]] QList<Uuid> organizations(const QString &name) const;
    /// Each under the record he is shown by.
    [[nodiscard]] QList<Uuid> guests(const QString &name) const;

private:
    QHash<QString, QList<Uuid>> m_organizations; ///< by folded names
    QHash<QString, QList<Uuid>> m_guests;
};

} // namespace lobby::exchange
