#pragma once

#include "app/lobbyctl/console.h"
#include "models/access/vault/vault.h"
#include "models/checkin/mrz/mrz_text.h"

namespace lobby::ctl {

/// What every command on a profile is told.
struct Target
{
    QString profile;
    QString staff;
};

/// Opens the target's vault with the password on standard input; the name and the password are
/// tried together, so that an unknown name answers like a wrong password. NotAllowed (subject
/// "lease") when the desk has to hear from its server first.
Result<std::unique_ptr<access::Vault>> unlock(Console &console, const Target &target,
    const Clock &clock, QList<store::CommitStep *> steps = {});

struct InitOptions
{
    QString property;
    QString kind = QStringLiteral("hotel");
    QString recoveryFile;
};
int initProfile(Console &console, const Target &target, const InitOptions &options);

/// Standard input: the new password, then the groups of the recovery sheet, each on a line.
int recoverPassword(Console &console, const Target &target);

/// Cipher, schema, foreign keys, outbox chain, audit chain.
int verifyProfile(Console &console, const Target &target);
/// `head`: the hash of an entry as a shift sheet prints it, in groups or in one piece; empty asks
/// for nothing. What is no such hash is wrong usage, before a password is read.
int verifyAuditOf(Console &console, const Target &target, const QString &head = {});

/// Is this sealed dossier as it was made, and whose is it? Needs no profile. `key`: the fingerprint
/// that the seal must have, or empty.
int verifyDossier(Console &console, const QString &path, const QString &key);

/// A native name a line on standard input; one JSON object a line.
int checkNames(Console &console);
/// The lines of a machine readable zone as a JSON array a line; one JSON object a line. A line that
/// is no such array answers {"error": …} and the next is read. `source`: of the characters.
int checkMachineReadableZones(Console &console, checkin::MrzSource source);
/// An identity number a line; one JSON object a line. `type` empty: whatever types it may be of.
int checkIdentityNumbers(Console &console, const QString &type);
/// A question about working days or time as JSON a line (docs/working-time.md); {"id", "answer"} a
/// line, or {"id", "error"}, and the next is read.
int checkWorkdays(Console &console);

} // namespace lobby::ctl
