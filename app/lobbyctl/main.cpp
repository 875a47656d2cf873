#include "app/lobbyctl/backup_commands.h"
#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/duplicate_commands.h"
#include "app/lobbyctl/export_commands.h"
#include "app/lobbyctl/import_commands.h"
#include "models/checkin/identity/identity_number.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>
#include <sys/prctl.h>

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

using namespace lobby::ctl;

namespace {

/// CLI11 speaks std::string; the program speaks QString.
CLI::Option *add(CLI::App *app, const std::string &name, QString &into, const std::string &help)
{
    return app->add_option_function<std::string>(
        name, [&into](const std::string &text) { into = QString::fromStdString(text); }, help);
}

std::vector<std::string> identityTypeNames()
{
    std::vector<std::string> names;
    for (const lobby::checkin::IdentityType type : lobby::checkin::identityTypes())
        names.emplace_back(lobby::checkin::typeName(type).data());
    return names;
}

/// What may be asked of the program, and what was asked.
class CommandLine
{
public:
    CommandLine()
    {
        m_app.require_subcommand(1);
        m_app.fallthrough();
        add(&m_app, "--profile", m_target.profile, "Folder of the profile");
        add(&m_app, "--staff", m_target.staff, "Name of the member who acts");
        m_app.add_flag("--json", m_json, "Answer with one JSON document");
        addProfileCommands();
        addBackupCommands();
        addImportCommands();
        addExportCommand();
        addBranchCommands();
        addCalendarCommands();
        addSyncCommands();
        addGuestCommands();
        addDuplicateCommands();
        addOtherCommands();
    }

    int run(int argc, char **argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            return m_app.exit(error) == 0 ? kDone : kWrongUsage;
        }
        m_console.setJson(m_json);
        // The recovery sheet needs fonts, nothing else needs more than the core; a display, nobody.
        std::unique_ptr<QCoreApplication> qt;
        if (m_init.recoveryFile.isEmpty()) {
            qt = std::make_unique<QCoreApplication>(argc, argv);
        } else {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qt = std::make_unique<QGuiApplication>(argc, argv);
        }
        return m_chosen();
    }

private:
    using Command = std::function<int()>;

    std::function<void()> plainly(Command command)
    {
        return [this, command = std::move(command)] { m_chosen = command; };
    }
    /// With what a command on a profile cannot do without.
    std::function<void()> onProfile(Command command)
    {
        return [this, command = std::move(command)] {
            if (m_target.profile.isEmpty())
                throw CLI::RequiredError("--profile");
            if (m_target.staff.isEmpty())
                throw CLI::RequiredError("--staff");
            m_chosen = command;
        };
    }

    void addProfileCommands()
    {
        CLI::App *initCommand = m_app.add_subcommand("init", "Make a new profile");
        add(initCommand, "--property", m_init.property, "Name of the hotel, agency or office")
            ->required();
        add(initCommand, "--kind", m_init.kind, "hotel, agency or branch")
            ->check(CLI::IsMember({"hotel", "agency", "branch"}));
        add(initCommand, "--recovery", m_init.recoveryFile, "Write the recovery sheet (PDF) there");
        initCommand->callback(
            onProfile([this] { return initProfile(m_console, m_target, m_init); }));

        m_app.add_subcommand("recover", "A new password by the recovery sheet, on the second line")
            ->callback(onProfile([this] { return recoverPassword(m_console, m_target); }));

        CLI::App *demoCommand
            = m_app.add_subcommand("demo", "Fill a new profile with made-up guests");
        demoCommand->add_option("--guests", m_demo.guests, "How many")
            ->check(CLI::Range(1, 2'000'000));
        demoCommand->add_option("--seed", m_demo.seed, "The same seed gives the same guests");
        demoCommand->callback(
            onProfile([this] { return fillWithDemo(m_console, m_target, m_demo); }));
    }

    void addBackupCommands()
    {
        CLI::App *backup = m_app.add_subcommand("backup", "Make a backup and open it again");
        add(backup, "--to", m_backup.to, "A folder, or a new file; else the profile's own folder");
        CLI::App *verify = backup->add_subcommand("verify", "Could this backup be restored?");
        add(verify, "FILE", m_backup.file, "A backup")->required();
        addSheet(verify);
        verify->callback(
            openedBySheetOrProfile([this] { return verifyBackup(m_console, m_target, m_backup); }));
        // CLI11 asks it after the subcommand.
        backup->callback([this, verify] {
            if (verify->parsed())
                return;
            onProfile([this] { return makeBackup(m_console, m_target, m_backup); })();
        });

        CLI::App *restore = m_app.add_subcommand("restore", "Restore a backup into a new profile");
        add(restore, "FILE", m_backup.file, "A backup")->required();
        CLI::Option *into = add(restore, "--into", m_backup.into, "Folder of the new profile");
        CLI::Option *replace = restore->add_flag(
            "--replace", m_backup.replaces, "In the place of the profile, which is put beside it");
        CLI::Option *second = add(restore, "--second", m_backup.second,
            "The other member whose word --replace needs; his password on the second line");
        replace->excludes(into)->needs(second);
        addSheet(restore)->excludes(replace);
        restore->callback([this] {
            if (m_backup.replaces)
                return onProfile(
                    [this] { return replaceByBackup(m_console, m_target, m_backup); })();
            if (m_backup.into.isEmpty())
                throw CLI::RequiredError("--into");
            openedBySheetOrProfile(
                [this] { return restoreBackup(m_console, m_target, m_backup); })();
        });

        CLI::App *salvage = m_app.add_subcommand(
            "salvage", "What can be read of a damaged profile, into a new one");
        add(salvage, "--into", m_backup.into, "Folder of the new profile")->required();
        addSheet(salvage);
        salvage->callback([this] {
            if (m_backup.bySheet && m_target.profile.isEmpty())
                throw CLI::RequiredError("--profile");
            openedBySheetOrProfile(
                [this] { return salvageProfile(m_console, m_target, m_backup); })();
        });
    }

    CLI::Option *addSheet(CLI::App *command)
    {
        return command->add_flag("--sheet", m_backup.bySheet,
            "By the recovery key, on the first line, instead of a password");
    }
    /// With the sheet no profile is needed.
    std::function<void()> openedBySheetOrProfile(const Command &command)
    {
        return [this, command] { (m_backup.bySheet ? plainly(command) : onProfile(command))(); };
    }

    void addImportCommands()
    {
        CLI::App *importCommand
            = m_app.add_subcommand("import", "Bring in a file")->require_subcommand(0, 1);
        addTableImport(importCommand);
        CLI::App *bookings = importCommand->add_subcommand("bookings", "A hotel booking set");
        add(bookings, "FILE", m_bookingsImport.path, "A .csv or .csv.gz file")->required();
        bookings->add_flag(
            "--dry-run", m_bookingsImport.dryRun, "Say what would be done, write nothing");
        bookings->add_flag(
            "--skip-bad", m_bookingsImport.skipBad, "Leave out bad rows, import the others");
        bookings->callback(
            onProfile([this] { return importBookings(m_console, m_target, m_bookingsImport); }));
        importCommand->add_subcommand("runs", "The imports so far")->callback(onProfile([this] {
            return listImports(m_console, m_target);
        }));
        CLI::App *revert
            = importCommand->add_subcommand("revert", "Take an import back as a whole");
        revert->add_option("RUN", m_revertRequest.run, "Its number, as 'import runs' says")
            ->required();
        add(revert, "--reason", m_revertRequest.reason, "Why, for the audit");
        revert->callback(
            onProfile([this] { return revertImport(m_console, m_target, m_revertRequest); }));
    }

    void addExportCommand()
    {
        CLI::App *command = m_app.add_subcommand("export", "Write the guests into a file");
        command->add_option_function<std::vector<std::string>>(
            "--fields",
            [this](const std::vector<std::string> &codes) {
                for (const std::string &code : codes)
                    m_export.fields.append(QString::fromStdString(code));
            },
            "Codes of fields, as 'export-fields' lists them; else those of the preset")
            ->delimiter(',');
        add(command, "--preset", m_export.preset, "What is often wanted together")
            ->check(CLI::IsMember(std::vector<std::string> {"contacts", "register", "everything"}));
        add(command, "--format", m_export.format, "Kind of file")
            ->check(CLI::IsMember(exportFormatNames()));
        add(command, "--out", m_export.out, "The file")->required();
        add(command, "--reason", m_export.reason, "What the file is for; the audit keeps it")
            ->required();
        add(command, "--agreed-by", m_export.agreedBy,
            "Values in full: another member, with the password on the second line");
        command->add_flag("--chinese", m_export.chineseHeadings, "Headings in Chinese");
        command->callback(
            onProfile([this] { return exportGuests(m_console, m_target, m_export); }));
        m_app.add_subcommand("export-fields", "Fields that may leave in a file")
            ->callback(plainly([this] { return listExportFields(m_console); }));
    }

    /// "import FILE", beside the words that may stand there.
    void addTableImport(CLI::App *command)
    {
        using lobby::exchange::SuspectPolicy;
        CLI::Option *file = add(command, "FILE", m_tableImport.path,
            "Guests: .xlsx, or .csv, .vcf or .json, packed (.gz) or not");
        add(command, "--map", m_tableImport.mapping, "A template that was saved in the wizard");
        const CLI::CheckedTransformer policies(
            std::map<std::string, SuspectPolicy> {{"skip", SuspectPolicy::LeaveOut},
                {"new", SuspectPolicy::AsNew}, {"update", SuspectPolicy::Update}});
        command
            ->add_option("--suspects", m_tableImport.suspects,
                "Rows of people who are very likely here: skip (default), new or update")
            ->transform(policies);
        command
            ->add_option("--possible", m_tableImport.possible,
                "Rows of people who are possibly here: skip, new (default) or update")
            ->transform(policies);
        command->add_flag(
            "--dry-run", m_tableImport.dryRun, "Say what would be done, write nothing");
        command->add_flag(
            "--skip-bad", m_tableImport.skipBad, "Leave out invalid rows, import the others");
        command->callback([this, command, file, run = onProfile([this] {
            return importTable(m_console, m_target, m_tableImport);
        })] {
            if (!command->get_subcommands().empty())
                return;
            if (file->empty())
                throw CLI::RequiredError("FILE");
            run();
        });
    }

    void addCalendarCommands()
    {
        CLI::App *calendar
            = m_app.add_subcommand("calendar", "Public holidays")->require_subcommand(1);
        CLI::App *import = calendar->add_subcommand("import", "Those of a year, or of several");
        add(import, "FILE", m_calendar.path, "A year of holiday-cn, or a table as CSV")->required();
        add(import, "--region", m_calendar.region, "Of a table that does not name it")
            ->check([](const std::string &text) {
                const bool isCode = text.size() == 2 && text[0] >= 'A' && text[0] <= 'Z'
                    && text[1] >= 'A' && text[1] <= 'Z';
                return isCode ? std::string() : std::string("not a code of two capital letters");
            });
        import->callback(
            onProfile([this] { return importCalendar(m_console, m_target, m_calendar);
    }));
}

    void addBranchCommands()
{
    CLI::App *branchCommand
        = m_app.add_subcommand("branch", "Branches, and the desk's own")->require_subcommand(1);
    branchCommand->add_subcommand("list", "Those there are; * marks the desk's")
        ->callback(onProfile([this] { return listBranches(m_console, m_target); }));
    CLI::App *chooseCommand = branchCommand->add_subcommand("choose", "Which one this desk shows");
    add(chooseCommand, "BRANCH", m_branch, "Its code or id")->required();
    chooseCommand->callback(
        onProfile([this] { return chooseBranch(m_console, m_target, m_branch); }));
}

void addSyncCommands()
{
    CLI::App *sync = m_app.add_subcommand("sync", "The desk and its server");
    sync->require_subcommand(1);
    sync->add_subcommand("enrol", "Join a server; its ticket on the second line")
        ->callback(onProfile([this] { return enrolDesk(m_console, m_target); }));
    sync->add_subcommand("pairing-code", "What to type at a desk that has the keys")
        ->callback(onProfile([this] { return printPairingCode(m_console, m_target); }));
    sync->add_subcommand("give-keys", "To the desk whose pairing code is on the second line")
        ->callback(onProfile([this] { return giveKeys(m_console, m_target); }));
    CLI::App *now = sync->add_subcommand("now", "Talk until both agree");
    now->add_option("--seconds", m_syncSeconds, "At most so long")->check(CLI::Range(1, 86400));
    now->callback(onProfile([this] { return syncDesk(m_console, m_target, m_syncSeconds); }));
}

void addGuestCommands()
{
    CLI::App *searchCommand = m_app.add_subcommand("search", "Find guests");
    add(searchCommand, "text", m_search.text, "Name, pinyin, telephone, document tail, room …")
        ->required();
    searchCommand->add_option("--limit", m_search.limit, "At most so many")
        ->check(CLI::Range(1, 100));
    searchCommand->callback(
        onProfile([this] { return searchGuests(m_console, m_target, m_search); }));

    CLI::App *guest = m_app.add_subcommand("guest", "Guests")->require_subcommand(1);
    guest->add_subcommand("add", "A guest as JSON a line, after the password")
        ->callback(onProfile([this] { return addGuests(m_console, m_target); }));
    CLI::App *show = guest->add_subcommand("show", "One guest, masked");
    add(show, "id", m_guestId, "Id of the guest")->required();
    show->callback(onProfile([this] { return showGuest(m_console, m_target, m_guestId); }));
}

void addDuplicateCommands()
{
    CLI::App *dedupeCommand = m_app.add_subcommand("dedupe", "Who is more than once in a CSV file");
    add(dedupeCommand, "FILE", m_dedupe.file, "The file, with a heading")->required();
    add(dedupeCommand, "--map", m_dedupe.map,
        "Which column is what: a file, or guests, febrl or febrl_without_number")
        ->required();
    add(dedupeCommand, "--out", m_dedupe.out, "Write the pairs there, as CSV")->required();
    dedupeCommand->callback(plainly([this] { return dedupe(m_console, m_dedupe); }));
    CLI::App *duplicates = m_app.add_subcommand("duplicates", "Guests who are there twice");
    duplicates->add_option("--limit", m_duplicates.limit, "At most so many pairs")
        ->check(CLI::Range(1, 1'000'000));
    duplicates->callback(
        onProfile([this] { return listDuplicates(m_console, m_target, m_duplicates); }));
}

void addOtherCommands()
{
    CLI::App *benchCommand = m_app.add_subcommand("bench", "Measure, in a profile of its own");
    benchCommand->add_option("--guests", m_benchRequest.guests, "How many")
        ->check(CLI::Range(100, 2'000'000));
    add(benchCommand, "--keep", m_benchRequest.keepIn,
        "Keep the profile in this folder, and use it");
    benchCommand->callback(plainly([this] { return bench(m_console, m_benchRequest); }));

    m_app.add_subcommand("verify", "Check cipher, schema, foreign keys, outbox and audit")
        ->callback(onProfile([this] { return verifyProfile(m_console, m_target); }));
    CLI::App *audit = m_app.add_subcommand("audit", "The audit chain")->require_subcommand(1);
    CLI::App *chain = audit->add_subcommand("verify", "Check the chain from its first entry");
    add(chain, "--head", m_auditHead, "The hash that a shift sheet prints: is it on the chain?");
    chain->callback(onProfile([this] { return verifyAuditOf(m_console, m_target, m_auditHead); }));
    CLI::App *dossier
        = m_app.add_subcommand("dossier", "Sealed dossiers of cases")->require_subcommand(1);
    CLI::App *proof = dossier->add_subcommand("verify", "Is it as it was made, and whose is it?");
    add(proof, "FILE", m_dossier, "The .zip file")->required();
    add(proof, "--key", m_dossierKey, "Fingerprint that its seal must have");
    proof->callback(plainly([this] { return verifyDossier(m_console, m_dossier, m_dossierKey); }));
    CLI::App *check = m_app.add_subcommand("check", "Ask the rules alone")->require_subcommand(1);
    check->add_subcommand("name", "How native names are read, a name a line")
        ->callback(plainly([this] { return checkNames(m_console); }));
    CLI::App *mrz
        = check->add_subcommand("mrz", "Machine readable zones, the lines of one as a JSON array");
    mrz->add_flag("--picture", m_fromPicture, "They were read from pictures of documents");
    mrz->callback(plainly([this] {
        using Source = lobby::checkin::MrzSource;
        return checkMachineReadableZones(
            m_console, m_fromPicture ? Source::Picture : Source::Unknown);
    }));
    CLI::App *id = check->add_subcommand("id", "Identity numbers, one a line");
    add(id, "--type", m_identityType, "What the numbers are; without it, whatever they may be")
        ->check(CLI::IsMember(identityTypeNames()));
    id->callback(plainly([this] { return checkIdentityNumbers(m_console, m_identityType); }));
    check->add_subcommand("workdays", "Questions about working time, a JSON object a line")
        ->callback(plainly([this] { return checkWorkdays(m_console); }));
}

CLI::App m_app {
    "Lobby's command line. The password is the first line of standard input.", "lobbyctl"};
Console m_console;
Target m_target;
InitOptions m_init;
DemoRequest m_demo;
SearchRequest m_search;
BenchRequest m_benchRequest;
DedupeRequest m_dedupe;
DuplicatesRequest m_duplicates;
lobby::exchange::ImportOptions m_bookingsImport;
TableImportRequest m_tableImport;
RevertRequest m_revertRequest;
ExportRequest m_export;
BackupRequest m_backup;
CalendarRequest m_calendar;
QString m_guestId;
QString m_branch;
QString m_identityType;
QString m_dossier;
QString m_dossierKey;
QString m_auditHead;
int m_syncSeconds = 60;
Command m_chosen;
bool m_fromPicture = false;
bool m_json = false;
}; // namespace

} // namespace

int main(int argc, char **argv)
try {
    prctl(PR_SET_DUMPABLE, 0); // keys are in memory: no core dumps
    return CommandLine().run(argc, argv);
} catch (const std::exception &) { // a bug's; what it says may hold anything
    std::fputs("lobbyctl: an error nobody foresaw; nothing was left half done\n", stderr);
    return kFailed;
}
