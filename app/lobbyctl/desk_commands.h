#pragma once

#include "app/desk/desk.h"
#include "app/lobbyctl/commands.h"

namespace lobby::ctl {

/// As unlock(), with the services.
Result<std::unique_ptr<app::Desk>> openDesk(
    Console &console, const Target &target, const Clock &clock);
/// The same, also when the desk has to hear from its server first.
Result<std::unique_ptr<app::Desk>> openDeskToSync(
    Console &console, const Target &target, const Clock &clock);

struct DemoRequest
{
    qint64 guests = 2000;
    quint64 seed = 1;
};
/// Only into a profile without guests.
int fillWithDemo(Console &console, const Target &target, const DemoRequest &request);

struct SearchRequest
{
    QString text;
    int limit = 8;
};
int searchGuests(Console &console, const Target &target, const SearchRequest &request);
/// One JSON object a line after the password; all of them or none.
int addGuests(Console &console, const Target &target);
int showGuest(Console &console, const Target &target, const QString &id);

/// The branches there are, and which of them this desk shows.
int listBranches(Console &console, const Target &target);
/// `branch`: a code, or an id.
int chooseBranch(Console &console, const Target &target, const QString &branch);

/// The ticket that the server printed, on the second line of standard input.
int enrolDesk(Console &console, const Target &target);
/// Talks with the server until both agree, or so long.
int syncDesk(Console &console, const Target &target, int seconds);
/// Nothing when this desk has the organisation's keys.
int printPairingCode(Console &console, const Target &target);
/// The code of the other desk is read behind the password.
int giveKeys(Console &console, const Target &target);

struct BenchRequest
{
    qint64 guests = 20'000;
    QString keepIn; ///< a folder to keep the profile in; empty: a temporary one that is removed
};
/// In a profile of its own.
int bench(Console &console, const BenchRequest &request);

} // namespace lobby::ctl
