#pragma once

#include "models/support/result.h"

#include <QHash>
#include <QString>

namespace lobby::quality {

/// What a column of a file may hold.
enum class Role : quint8 {
    Id,
    NativeName,
    Surname,
    GivenName,
    Sex,
    Birth,
    Nationality,
    DocumentType,
    DocumentNumber,
    Phone,
    Email,
    StreetNumber,
    Street,
    Locality,
    City,
    PostalCode,
    State,
};

/// Which columns of a file hold what: {"columns": {"heading": "role", …}}. Several columns may be
/// telephones or e-mail addresses; what is not named is not compared.
struct RecordMap
{
    QHash<QString, Role> columns; ///< by heading

    /// FileFormat: `subject` is "json", "columns", "id" if no column is one, or what is no role.
    static Result<RecordMap> parse(const QByteArray &json);
};

/// "surname", "birth" … as maps write it.
[[nodiscard]] QLatin1StringView roleName(Role role);

} // namespace lobby::quality
