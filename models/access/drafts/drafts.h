#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>

namespace lobby::access {

/// Half-filled forms, kept for whoever began them while somebody else is at the desk. Sealed for
/// their author within the encrypted database, in a local table: they never leave this desk.
/// GUI thread; the sealing itself is quick.
class Drafts
{
public:
    /// How much one author has lying here; what it is, only he sees.
    struct Author
    {
        Uuid staff;
        int drafts = 0;
        friend bool operator==(const Author &, const Author &) = default;
    };

    /// `key`: RootKey::Purpose::Drafts. `database` outlives this.
    Drafts(store::Database &database, SecretBytes key);

    /// Replaces the author's draft of the same form. `form` names the form and perhaps its object
    /// ("guest/0190163d-…"), without personal data.
    QFuture<Result<Done>> save(const Uuid &staff, const QString &form, const QJsonObject &draft);
    /// By form. What does not open with this author's key is left out.
    QFuture<Result<QHash<QString, QJsonObject>>> ofAuthor(const Uuid &staff);
    QFuture<Result<Done>> remove(const Uuid &staff, const QString &form);
    QFuture<Result<QList<Author>>> authors();

private:
    store::Database &m_database;
    std::shared_ptr<const SecretBytes> m_key; ///< shared with readers under way
};

} // namespace lobby::access
