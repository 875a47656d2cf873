#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace lobby::server {

inline constexpr int kSchemaVersion = 1;

/// Tables and indexes, in SQL that SQLite and PostgreSQL both understand. Every table begins with
/// the organisation, and so does every key: one organisation's rows lie together, and no question
/// can be asked without naming it.
QByteArray schemaScript();
/// All these tables but the list of organisations.
const QByteArrayList &guardedTables();

} // namespace lobby::server
