#pragma once

#include "server/config/configuration.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

/// What a command was given.
struct Target
{
    Configuration configuration;
    QString path; ///< of the configuration
};

/// How a ticket is printed.
enum class TicketForm {
    Lines,
    Picture, ///< and a QR code of it for a scanner, below
};

/// Makes database, authority and the organisation, and prints the first desk's ticket.
Result<Done> initialise(const Target &target, const QString &organisation, TicketForm form);
/// Prints with what one desk of a branch (1 and up) may enrol within a quarter of an hour: the
/// ticket that a desk reads, on a line, and its code in groups, on the next, for whoever types.
Result<Done> printEnrolmentCode(const Target &target, quint64 branch, TicketForm form);
/// The same for a desk that is there, under any of its numbers, and whose certificate is no good
/// any more; NotFound, or NotAllowed for one that was shut out.
Result<Done> printReturnCode(const Target &target, quint32 device, TicketForm form);
/// One line a desk: number, status, branch, last sequence, in a backup up to.
Result<Done> listDevices(const Target &target);
/// Size and root of the audit log, then a line for each chain of a desk that was not taken: its
/// number, why, from which entry, when.
Result<Done> printAuditLog(const Target &target);
/// Lost: it is told to destroy what it has. Retired: its last changes are taken first.
Result<Done> revoke(const Target &target, quint32 device, sync::DeviceStatus status);
/// For a proxy before the server: a new certificate with its key, and the authority's, as
/// server.pem, server.key and authority.pem of a folder that is there.
Result<Done> writeProxyCertificate(const Target &target, const QString &folder);
/// Makes PostgreSQL's tables, unless they are there, and what reporting tools read, as `owner`
/// (libpq's connection string) for the role `program`.
Result<Done> migrate(const QByteArray &owner, const QByteArray &program);
/// Opens everything that serve() needs.
Result<Done> check(const Target &target);
/// Until SIGTERM or SIGINT.
Result<Done> serve(const Target &target);

} // namespace lobby::server
