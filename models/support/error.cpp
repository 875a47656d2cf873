#include "models/support/error.h"

namespace lobby {

// A table: as a switch the compiler says when a code has no name.
// NOLINTNEXTLINE(readability-function-size)
QLatin1StringView codeName(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::NotFound:
        return QLatin1StringView("not_found");
    case Code::Conflict:
        return QLatin1StringView("conflict");
    case Code::Invalid:
        return QLatin1StringView("invalid");
    case Code::Cancelled:
        return QLatin1StringView("cancelled");
    case Code::Unavailable:
        return QLatin1StringView("unavailable");
    case Code::DiskFull:
        return QLatin1StringView("disk_full");
    case Code::ReadOnly:
        return QLatin1StringView("read_only");
    case Code::NotAllowed:
        return QLatin1StringView("not_allowed");
    case Code::ReasonRequired:
        return QLatin1StringView("reason_required");
    case Code::NotLoggedIn:
        return QLatin1StringView("not_logged_in");
    case Code::WrongPassword:
        return QLatin1StringView("wrong_password");
    case Code::TooManyTries:
        return QLatin1StringView("too_many_tries");
    case Code::VaultMissing:
        return QLatin1StringView("vault_missing");
    case Code::VaultEmpty:
        return QLatin1StringView("vault_empty");
    case Code::VaultExists:
        return QLatin1StringView("vault_exists");
    case Code::VaultPlain:
        return QLatin1StringView("vault_plain");
    case Code::VaultForeign:
        return QLatin1StringView("vault_foreign");
    case Code::VaultNewer:
        return QLatin1StringView("vault_newer");
    case Code::VaultOlder:
        return QLatin1StringView("vault_older");
    case Code::VaultTruncated:
        return QLatin1StringView("vault_truncated");
    case Code::VaultDamaged:
        return QLatin1StringView("vault_damaged");
    case Code::VaultWrongKey:
        return QLatin1StringView("vault_wrong_key");
    case Code::VaultSymlink:
        return QLatin1StringView("vault_symlink");
    case Code::VaultExposed:
        return QLatin1StringView("vault_exposed");
    case Code::VaultNetwork:
        return QLatin1StringView("vault_network");
    case Code::VaultBusy:
        return QLatin1StringView("vault_busy");
    case Code::VaultEngine:
        return QLatin1StringView("vault_engine");
    case Code::KeysMissing:
        return QLatin1StringView("keys_missing");
    case Code::KeysDamaged:
        return QLatin1StringView("keys_damaged");
    case Code::DepartureBeforeArrival:
        return QLatin1StringView("departure_before_arrival");
    case Code::RoomTaken:
        return QLatin1StringView("room_taken");
    case Code::RoomMissing:
        return QLatin1StringView("room_missing");
    case Code::WrongStatus:
        return QLatin1StringView("wrong_status");
    case Code::NotArrivalDay:
        return QLatin1StringView("not_arrival_day");
    case Code::DeparturePast:
        return QLatin1StringView("departure_past");
    case Code::FileFormat:
        return QLatin1StringView("file_format");
    case Code::FileTooLarge:
        return QLatin1StringView("file_too_large");
    case Code::ImportReverted:
        return QLatin1StringView("import_reverted");
    case Code::NotABackup:
        return QLatin1StringView("not_a_backup");
    case Code::BackupDamaged:
        return QLatin1StringView("backup_damaged");
    case Code::BackupForeign:
        return QLatin1StringView("backup_foreign");
    case Code::CalendarMissing:
        return QLatin1StringView("calendar_missing");
    }
    Q_UNREACHABLE();
}

} // namespace lobby
