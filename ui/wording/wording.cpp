#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

namespace {

/// Gives the sentences a catalogue context of their own.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(lobby::Wording)

public:
    static Wording general(Error::Code code);
    static Wording access(Error::Code code);
    static Wording deviceSecret(Error::Code code);
    static Wording lease();
    static Wording enrolment(Error::Code code);
    static Wording vault(Error::Code code);
    static Wording vaultFile(Error::Code code);
    static Wording stay(Error::Code code);
    static Wording file(Error::Code code);
    static Wording changedFile();
    static Wording backup(Error::Code code);
    static Wording beforeMigration(Error::Code code);
    static Wording calendar();
};

Wording Sentences::general(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return {tr("This entry is no longer here. Nothing was changed."),
            tr("Refresh the list and search again.")};
    case Error::Code::Conflict:
        return {tr("Somebody else changed this entry meanwhile. Your input is still here."),
            tr("Look at the new version, then save again.")};
    case Error::Code::Invalid:
        return {tr("Something in the input cannot be right. Nothing was saved and your input is "
                   "still here."),
            tr("Correct the marked field and try again.")};
    case Error::Code::Cancelled:
        return {tr("It was cancelled. Nothing was changed."), tr("Start again whenever you like.")};
    case Error::Code::Unavailable:
        return {tr("The disk or a device did not answer. What was saved before is safe."),
            tr("Check that it is connected and try again.")};
    case Error::Code::DiskFull:
        return {tr("It could not be saved because the disk is full. Your input is still here."),
            tr("Free some space on this computer, then save again.")};
    case Error::Code::ReadOnly:
        return {tr("Changes cannot be saved at the moment. What was saved before is safe."),
            tr("Close Lobby and open it again; if it stays so, restore the last backup.")};
    default:
        return {};
    }
}

Wording Sentences::access(Error::Code code)
{
    switch (code) {
    case Error::Code::NotAllowed:
        return {tr("Your role does not include this. Nothing was changed."),
            tr("Ask a colleague who has the right, or the owner of this desk.")};
    case Error::Code::ReasonRequired:
        return {tr("This needs a reason. Nothing was changed yet."),
            tr("Write the reason and confirm.")};
    case Error::Code::NotLoggedIn:
        return {tr("Nobody is logged in. Nothing was changed."), tr("Log in and try again.")};
    case Error::Code::WrongPassword:
        return {tr("That password is not right. Nothing is lost."),
            tr("Try again; Caps Lock or the input method may be on.")};
    case Error::Code::TooManyTries:
        return {
            tr("There were too many wrong tries, so this is locked for a while. Nothing is lost."),
            tr("Wait and try again, or ask a supervisor to unlock.")};
    default:
        return {};
    }
}

/// What this computer adds to every password: without it only the recovery sheet is left.
Wording Sentences::lease()
{
    return {tr("This desk has not heard from its server for too long, and stays closed until it "
               "has. Nothing is lost."),
        tr("Connect it to the network; it opens once it has agreed with the server.")};
}

/// A ticket that somebody typed, at a desk without a server or one that is to be let in again.
Wording Sentences::enrolment(Error::Code code)
{
    switch (code) {
    case Error::Code::NotAllowed:
        return {tr("The server did not take this ticket: it is good once, for 15 minutes. Nothing "
                   "was changed here."),
            tr("Ask for a new one.")};
    case Error::Code::Invalid:
        return {tr("Another server answers there than the one that printed the ticket. Nothing "
                   "secret was sent."),
            tr("Ask whoever looks after the server.")};
    case Error::Code::Conflict:
        return {tr("This ticket is of another server, or for another desk. Nothing was changed."),
            tr("Ask for a ticket for this desk.")};
    case Error::Code::Unavailable:
        return {tr("The server does not answer. Nothing was changed."),
            tr("Check the network and the address, then try again.")};
    default:
        return {};
    }
}

Wording Sentences::deviceSecret(Error::Code code)
{
    switch (code) {
    case Error::Code::KeysMissing:
    case Error::Code::KeysDamaged:
        return {tr("This computer no longer has its own part of the key. The database was left as "
                   "it is."),
            tr("If the keychain of this computer is locked, unlock it and try again; otherwise use "
               "the recovery sheet.")};
    case Error::Code::Unavailable:
        return {tr("The keychain of this computer did not answer. The database was left as it is."),
            tr("Unlock the keychain and try again; if it is lost, use the recovery sheet.")};
    default:
        return {};
    }
}

Wording Sentences::vault(Error::Code code)
{
    switch (code) {
    case Error::Code::VaultMissing:
        return {tr("There is no database in this folder. Nothing was changed."),
            tr("Choose another folder, create a new database or restore a backup.")};
    case Error::Code::VaultExists:
        return {tr("There is a database in this folder already. It was left as it is."),
            tr("Open it, or choose another folder for the new one.")};
    case Error::Code::VaultNewer:
        return {tr("This database was written by a newer Lobby. It was left as it is."),
            tr("Install the newer version on this computer.")};
    case Error::Code::VaultOlder:
        return {tr("This database is older than what this desk last saved. It was left as it is."),
            tr("If you restored it on purpose, confirm that; otherwise restore the latest "
               "backup.")};
    case Error::Code::VaultWrongKey:
        return {tr("The key does not open this database. It was left as it is."),
            tr("Check that the key file belongs to this database.")};
    case Error::Code::VaultBusy:
        return {tr("Another Lobby has this database open. Nothing was changed."),
            tr("Switch to the other window, or close it and try again.")};
    case Error::Code::VaultEngine:
        return {tr("The encryption engine of this installation is not the right one. The database "
                   "was not opened."),
            tr("Install Lobby again from its package.")};
    case Error::Code::KeysMissing:
        return {
            tr("The key file of this database is missing. The database itself was left as it is."),
            tr("Put the key file back from a backup: without it the recovery sheet opens "
               "nothing.")};
    case Error::Code::KeysDamaged:
        return {
            tr("The key file of this database is damaged. The database itself was left as it is."),
            tr("Put the key file back from a backup: without it the recovery sheet opens "
               "nothing.")};
    default:
        return {};
    }
}

Wording Sentences::vaultFile(Error::Code code)
{
    switch (code) {
    case Error::Code::VaultEmpty:
        return {tr("The database file is empty. It was left as it is."),
            tr("Restore the last backup.")};
    case Error::Code::VaultPlain:
        return {
            tr("This database is not encrypted, so Lobby does not open it. It was left as it is."),
            tr("Choose the folder of a Lobby database, or restore a backup.")};
    case Error::Code::VaultForeign:
        return {tr("This database belongs to something else. It was left as it is."),
            tr("Choose the folder of this desk's database.")};
    case Error::Code::VaultTruncated:
        return {tr("The end of the database file is missing. What is left was not touched."),
            tr("Restore the last backup; without one, bring what is left over into a new "
               "profile.")};
    case Error::Code::VaultDamaged:
        return {tr("The database file is damaged. It was closed at once to keep what is left."),
            tr("Restore the last backup; without one, bring what is left over into a new "
               "profile.")};
    case Error::Code::VaultSymlink:
        return {tr("The database file is a link to another place, so Lobby does not open it. "
                   "Nothing was changed."),
            tr("Open the folder where the database really is.")};
    case Error::Code::VaultExposed:
        return {tr("Others on this computer could read the database folder, so Lobby does not open "
                   "it."),
            tr("Let the folder be readable by its owner alone and try again.")};
    case Error::Code::VaultNetwork:
        return {
            tr("The database is on a network drive, where it could be damaged. It was not opened."),
            tr("Move the folder to a disk of this computer.")};
    default:
        return {};
    }
}

Wording Sentences::stay(Error::Code code)
{
    switch (code) {
    case Error::Code::DepartureBeforeArrival:
        return {tr("The departure is before the arrival. Nothing was saved and your input is still "
                   "here."),
            tr("Correct one of the two dates.")};
    case Error::Code::RoomTaken:
        return {tr("The room is taken for these nights. Nothing was saved and your input is still "
                   "here."),
            tr("Choose another room or other dates.")};
    case Error::Code::RoomMissing:
        return {tr("There is no room chosen yet. Nothing was changed."),
            tr("Choose a room, then check in.")};
    case Error::Code::WrongStatus:
        return {tr("The stay is not in a state that allows this. Nothing was changed."),
            tr("Refresh the page and look at the status of the stay.")};
    case Error::Code::NotArrivalDay:
        return {tr("Today is not the day of arrival. Nothing was changed."),
            tr("Change the dates of the stay first if the guest is really here.")};
    case Error::Code::DeparturePast:
        return {tr("The new departure is already past. Nothing was saved and your input is still "
                   "here."),
            tr("Choose today or a later day.")};
    default:
        return {};
    }
}

Wording Sentences::backup(Error::Code code)
{
    switch (code) {
    case Error::Code::NotABackup:
        return {
            tr("The file is not a backup of Lobby. Nothing was restored and nothing was changed."),
            tr("Choose a file whose name ends in .lobbybackup.")};
    case Error::Code::BackupDamaged:
        return {tr("The backup is damaged or incomplete: it is not as it was written. Nothing was "
                   "restored and nothing was changed."),
            tr("Use another backup, and check the disk on which this one lies.")};
    case Error::Code::BackupForeign:
        return {tr("The keys of this database do not open the backup. Nothing was restored and "
                   "nothing was changed."),
            tr("Open it with the recovery sheet of the database that it was made of.")};
    default:
        return {};
    }
}

/// The backup that comes before new tables.
Wording Sentences::beforeMigration(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return {tr("The backup before the update was stopped. Nothing was changed."),
            tr("Log in again when there is time for it.")};
    case Error::Code::DiskFull:
        return {tr("This version changes how the data of this desk is kept, and makes a backup "
                   "first. The disk has no room for it. Nothing was changed and nothing is lost."),
            tr("Free some space on this computer, then try again. Until then the version that was "
               "here before opens this desk as it did.")};
    default:
        return {tr("This version changes how the data of this desk is kept, and makes a backup "
                   "first. That could not be made. Nothing was changed and nothing is lost."),
            tr("Check the disk with the folder of this desk, then try again. Until then the "
               "version that was here before opens this desk as it did.")};
    }
}

Wording Sentences::file(Error::Code code)
{
    switch (code) {
    case Error::Code::FileFormat:
        return {tr("The file is damaged or not of the expected kind. Nothing was imported."),
            tr("Check that it is the right file, or export it again.")};
    case Error::Code::FileTooLarge:
        return {tr("The file is larger than what is read at once. Nothing was imported."),
            tr("Divide it into smaller files and import them one after the other.")};
    case Error::Code::ImportReverted:
        return {tr("This import was taken back already. Nothing was changed."),
            tr("Import the file again if its bookings are wanted after all.")};
    default:
        return {};
    }
}

Wording Sentences::changedFile()
{
    return {tr("The file has changed since it was looked at. Nothing was imported."),
        tr("Close it in other programs, then choose it again.")};
}

Wording Sentences::calendar()
{
    return {
        tr("The public holidays of that year are not known yet, so working days cannot be counted. "
           "Nothing was changed."),
        tr("Choose an earlier date, or ask a manager to import the calendar of the year.")};
}

} // namespace

/// Without a default, so that the compiler asks for the words of a new code.
Wording describe(const Error &error)
{
    if (error.subject == QLatin1StringView("lease"))
        return Sentences::lease();
    if (error.subject == QLatin1StringView("changed_file"))
        return Sentences::changedFile();
    if (error.subject == QLatin1StringView("before_migration"))
        return Sentences::beforeMigration(error.code);
    Wording words;
    if (error.subject == QLatin1StringView("device_secret"))
        words = Sentences::deviceSecret(error.code);
    else if (error.subject == QLatin1StringView("enrolment"))
        words = Sentences::enrolment(error.code);
    if (!words.what.isEmpty())
        return words;
    switch (error.code) {
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::Invalid:
    case Error::Code::Cancelled:
    case Error::Code::Unavailable:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
        return Sentences::general(error.code);
    case Error::Code::NotAllowed:
    case Error::Code::ReasonRequired:
    case Error::Code::NotLoggedIn:
    case Error::Code::WrongPassword:
    case Error::Code::TooManyTries:
        return Sentences::access(error.code);
    case Error::Code::VaultMissing:
    case Error::Code::VaultExists:
    case Error::Code::VaultNewer:
    case Error::Code::VaultOlder:
    case Error::Code::VaultWrongKey:
    case Error::Code::VaultBusy:
    case Error::Code::VaultEngine:
    case Error::Code::KeysMissing:
    case Error::Code::KeysDamaged:
        return Sentences::vault(error.code);
    case Error::Code::VaultEmpty:
    case Error::Code::VaultPlain:
    case Error::Code::VaultForeign:
    case Error::Code::VaultTruncated:
    case Error::Code::VaultDamaged:
    case Error::Code::VaultSymlink:
    case Error::Code::VaultExposed:
    case Error::Code::VaultNetwork:
        return Sentences::vaultFile(error.code);
    case Error::Code::DepartureBeforeArrival:
    case Error::Code::RoomTaken:
    case Error::Code::RoomMissing:
    case Error::Code::WrongStatus:
    case Error::Code::NotArrivalDay:
    case Error::Code::DeparturePast:
        return Sentences::stay(error.code);
    case Error::Code::FileFormat:
    case Error::Code::FileTooLarge:
    case Error::Code::ImportReverted:
        return Sentences::file(error.code);
    case Error::Code::NotABackup:
    case Error::Code::BackupDamaged:
    case Error::Code::BackupForeign:
        return Sentences::backup(error.code);
    case Error::Code::CalendarMissing:
        return Sentences::calendar();
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
