#pragma once

#include "server/postgres/connection.h"

namespace lobby::server {

/// How many locks stand for all ids of an organisation.
inline constexpr int kLatches = 4096;

/// Makes the tables, as their owner, and lets `program` (a role that exists) use them: it sees rows
/// of the organisation alone that its transaction has named. VaultExists when they are there.
Result<Done> createPostgresSchema(postgres::Connection &owner, const QByteArray &program);
/// Of the tables; 0 for none. Throws SqlError.
int postgresSchemaVersion(postgres::Connection &connection);

} // namespace lobby::server
