#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/import_commands.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>
#include <sys/prctl.h>

#include <functional>
#include <memory>

using namespace lobby::ctl;

namespace {

/// CLI11 speaks std::string; the program speaks QString.
CLI::Option *add(CLI::App *app, const std::string &name, QString &into, const std::string &help)
{
    return app->add_option_function<std::string>(
        name, [&into](const std::string &text) { into = QString::fromStdString(text); }, help);
}

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_DUMPABLE, 0); // keys are in memory: no core dumps
    Console console;
    Target target;
    InitOptions init;
    DemoRequest demo;
    SearchRequest search;
    BenchRequest benchRequest;
    lobby::exchange::ImportOptions bookingsImport;
    RevertRequest revertRequest;
    QString guestId;
    QString branch;
    std::function<int()> chosen;
    bool json = false;

    CLI::App app(
        "Lobby's command line. The password is the first line of standard input.", "lobbyctl");
    app.require_subcommand(1);
    app.fallthrough();
    add(&app, "--profile", target.profile, "Folder of the profile");
    add(&app, "--staff", target.staff, "Name of the member who acts");
    app.add_flag("--json", json, "Answer with one JSON document");
    const auto run = [&](auto command) { return [&, command] { chosen = command; }; };
    /// What a command on a profile cannot do without.
    const auto onProfile = [&](auto command) {
        return [&, command] {
            if (target.profile.isEmpty())
                throw CLI::RequiredError("--profile");
            if (target.staff.isEmpty())
                throw CLI::RequiredError("--staff");
            chosen = command;
        };
    };

    CLI::App *initCommand = app.add_subcommand("init", "Make a new profile");
    add(initCommand, "--property", init.property, "Name of the hotel, agency or office")
        ->required();
    add(initCommand, "--kind", init.kind, "hotel, agency or branch")
        ->check(CLI::IsMember({"hotel", "agency", "branch"}));
    add(initCommand, "--recovery", init.recoveryFile, "Write the recovery sheet (PDF) there");
    initCommand->callback(onProfile([&] { return initProfile(console, target, init); }));

    app.add_subcommand("recover", "A new password by the recovery sheet, on the second line")
        ->callback(onProfile([&] { return recoverPassword(console, target); }));

    CLI::App *demoCommand = app.add_subcommand("demo", "Fill a new profile with made-up guests");
    demoCommand->add_option("--guests", demo.guests, "How many")->check(CLI::Range(1, 2'000'000));
    demoCommand->add_option("--seed", demo.seed, "The same seed gives the same guests");
    demoCommand->callback(onProfile([&] { return fillWithDemo(console, target, demo); }));

    CLI::App *importCommand
        = app.add_subcommand("import", "Bring in a file")->require_subcommand(1);
    CLI::App *bookings = importCommand->add_subcommand("bookings", "A hotel booking set");
    add(bookings, "FILE", bookingsImport.path, "A .csv or .csv.gz file")->required();
    bookings->add_flag("--dry-run", bookingsImport.dryRun, "Say what would be done, write nothing");
    bookings->add_flag(
        "--skip-bad", bookingsImport.skipBad, "Leave out bad rows, import the others");
    bookings->callback(onProfile([&] { return importBookings(console, target, bookingsImport); }));
    importCommand->add_subcommand("runs", "The imports so far")->callback(onProfile([&] {
        return listImports(console, target);
    }));
    CLI::App *revert = importCommand->add_subcommand("revert", "Take an import back as a whole");
    revert->add_option("RUN", revertRequest.run, "Its number, as 'import runs' says")->required();
    add(revert, "--reason", revertRequest.reason, "Why, for the audit");
    revert->callback(onProfile([&] { return revertImport(console, target, revertRequest); }));

    CLI::App *branchCommand
        = app.add_subcommand("branch", "Branches, and the desk's own")->require_subcommand(1);
    branchCommand->add_subcommand("list", "Those there are; * marks the desk's")
        ->callback(onProfile([&] { return listBranches(console, target); }));
    CLI::App *chooseCommand = branchCommand->add_subcommand("choose", "Which one this desk shows");
    add(chooseCommand, "BRANCH", branch, "Its code or id")->required();
    chooseCommand->callback(onProfile([&] { return chooseBranch(console, target, branch); }));

    CLI::App *searchCommand = app.add_subcommand("search", "Find guests");
    add(searchCommand, "text", search.text, "Name, pinyin, telephone, document tail, room …")
        ->required();
    searchCommand->add_option("--limit", search.limit, "At most so many")
        ->check(CLI::Range(1, 100));
    searchCommand->callback(onProfile([&] { return searchGuests(console, target, search); }));

    CLI::App *guest = app.add_subcommand("guest", "Guests")->require_subcommand(1);
    guest->add_subcommand("add", "A guest as JSON a line, after the password")
        ->callback(onProfile([&] { return addGuests(console, target); }));
    CLI::App *show = guest->add_subcommand("show", "One guest, masked");
    add(show, "id", guestId, "Id of the guest")->required();
    show->callback(onProfile([&] { return showGuest(console, target, guestId); }));

    CLI::App *benchCommand = app.add_subcommand("bench", "Measure, in a profile of its own");
    benchCommand->add_option("--guests", benchRequest.guests, "How many")
        ->check(CLI::Range(100, 2'000'000));
    add(benchCommand, "--keep", benchRequest.keepIn, "Keep the profile in this folder, and use it");
    benchCommand->callback(run([&] { return bench(console, benchRequest); }));

    app.add_subcommand("verify", "Check cipher, schema, foreign keys, outbox and audit")
        ->callback(onProfile([&] { return verifyProfile(console, target); }));
    CLI::App *audit = app.add_subcommand("audit", "The audit chain")->require_subcommand(1);
    audit->add_subcommand("verify", "Check the chain from its first entry")
        ->callback(onProfile([&] { return verifyAuditOf(console, target); }));
    CLI::App *check = app.add_subcommand("check", "Ask the rules alone")->require_subcommand(1);
    check->add_subcommand("name", "How native names are read, a name a line")->callback(run([&] {
        return checkNames(console);
    }));

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    }
    console.setJson(json);
    // The recovery sheet needs fonts, nothing else needs more than the core; a display, nobody.
    std::unique_ptr<QCoreApplication> qt;
    if (init.recoveryFile.isEmpty()) {
        qt = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qt = std::make_unique<QGuiApplication>(argc, argv);
    }
    return chosen();
}
