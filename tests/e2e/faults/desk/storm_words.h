#pragma once

#include "models/sync/replication/row_store.h"

#include <map>

namespace lobby::tests {

// What a desk of a storm says on its standard output, and how it is read.

/// A field of a row, and what was written into it.
struct Change
{
    sync::RowKey row;
    quint16 field = 0;
    QString value;
};

/// Of each row with all its stamps: two that are equal bit for bit have one.
using RowDigests = std::map<sync::RowKey, QByteArray>;

inline const QByteArray kSettled("settled");
inline const QByteArray kUnsettled("unsettled");

/// Begun; it may come about or not.
QByteArray tried(const Change &change);
/// Durable: the clerk was told so.
QByteArray made(const Change &change);
QByteArray rowLine(const sync::RowKey &row, const QByteArray &digest);
QByteArray digestOf(const sync::EntityState &state);

/// A line, taken apart.
struct Heard
{
    enum class Kind { Nothing, Tried, Made, Row, Settled, Unsettled };
    Kind kind = Kind::Nothing; ///< of no other line
    Change change; ///< of Row only which
    QByteArray digest;
};
Heard heard(const QByteArray &line);

} // namespace lobby::tests
