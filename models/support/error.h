#pragma once

#include <QString>

namespace lobby {

/// Why an operation failed, in terms a caller can act on. `detail` is for the log, never for the
/// screen, and never holds personal data: the UI maps `code` to a translated sentence.
/// `subject` names the field or object concerned ("birth_date", "room"); it may be empty.
struct Error
{
    enum class Code {
        // anything
        NotFound,
        Conflict, ///< changed by somebody else since it was read
        Invalid, ///< input that the rules refuse; `subject` says which
        Cancelled,
        Unavailable, ///< I/O or a device that does not answer
        DiskFull,
        ReadOnly, ///< the writer closed after an I/O error, or the database is held read-only
        // who may
        NotAllowed,
        ReasonRequired,
        NotLoggedIn,
        WrongPassword,
        TooManyTries, ///< wait, or a supervisor unlocks
        // opening a vault
        VaultMissing,
        VaultEmpty, ///< zero bytes
        VaultExists, ///< asked to create where one is
        VaultPlain, ///< an unencrypted SQLite database
        VaultForeign, ///< another application's, or another vault's, database
        VaultNewer, ///< written by a newer program
        VaultOlder, ///< older than this terminal's last confirmed state
        VaultTruncated,
        VaultDamaged,
        VaultWrongKey,
        VaultSymlink,
        VaultExposed, ///< others on this machine can read it
        VaultNetwork, ///< on a network file system
        VaultBusy, ///< another instance holds it
        VaultEngine, ///< the linked engine is not the one built for
        KeysMissing,
        KeysDamaged,
        // stays
        DepartureBeforeArrival,
        RoomTaken,
        RoomMissing,
        WrongStatus, ///< e.g. check-in of a cancelled stay
        NotArrivalDay,
        DeparturePast, ///< a departure that is over before it is agreed
        // reading foreign files
        FileFormat, ///< not of the kind that was asked for; `subject` says what is missing
        FileTooLarge,
        ImportReverted, ///< the import was taken back already
        // backups
        NotABackup,
        BackupDamaged, ///< a bit is not as it was written, or something is missing
        BackupForeign, ///< this vault's keys do not open it
        // working time
        CalendarMissing, ///< the public holidays of the year in `subject` are not known
    };

    Code code = Code::Unavailable;
    QString detail = {};
    QString subject = {};
};

/// Stable snake_case name, for `--json`, logs and tests, e.g. "vault_wrong_key".
QLatin1StringView codeName(Error::Code code);

} // namespace lobby
