#pragma once

#include "server/postgres/connection.h"

namespace lobby::server {

/// Makes what reporting tools read, or brings it up to date with this program: the projection's
/// tables, which `program` fills, the schema "report" and the role lobby_reporting, which sees
/// nothing but the views in it. As the owner of the server's tables, who may make roles unless
/// that one is there.
Result<Done> createReports(postgres::Connection &owner, const QByteArray &program);

} // namespace lobby::server
