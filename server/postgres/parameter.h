#pragma once

#include "models/support/uuid.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace lobby::server::postgres {

/// A value for $1, $2, …: null, boolean, bigint, text, bytea, uuid, or an array of one of the last
/// four, for unnest(). PostgreSQL converts a bigint to what the column is.
using Parameter = std::variant<std::monostate, bool, qint64, QString, QByteArray, Uuid,
    QList<qint64>, QList<QString>, QList<QByteArray>, QList<Uuid>>;
using Parameters = std::vector<Parameter>;

/// A parameter as it goes over the wire, in binary.
struct Encoded
{
    unsigned type = 0; ///< OID of the type; 0: PostgreSQL infers it
    bool isNull = false;
    QByteArray bytes = {};
};
Encoded encode(const Parameter &parameter);

} // namespace lobby::server::postgres
