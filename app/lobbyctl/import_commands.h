#pragma once

#include "app/lobbyctl/commands.h"
#include "models/exchange/bookings_import.h"
#include "models/exchange/import/row_match.h"

namespace lobby::ctl {

/// The hotel booking set; fails when there are bad rows that were not to be skipped.
int importBookings(Console &console, const Target &target, const exchange::ImportOptions &options);

struct TableImportRequest
{
    QString path;
    QString mapping; ///< the name of a template; empty: one of the same headings, else a guess
    exchange::SuspectPolicy suspects = exchange::SuspectPolicy::LeaveOut;
    exchange::SuspectPolicy possible = exchange::SuspectPolicy::AsNew;
    bool dryRun = false;
    bool skipBad = false;
};
/// Guests out of any table; fails when there are rows that cannot be taken and were not to be
/// skipped.
int importTable(Console &console, const Target &target, const TableImportRequest &wanted);
/// The imports of this desk, latest first.
int listImports(Console &console, const Target &target);

struct RevertRequest
{
    qint64 run = 0;
    QString reason = QStringLiteral("taken back on the command line"); ///< for the audit
};
int revertImport(Console &console, const Target &target, const RevertRequest &request);

struct CalendarRequest
{
    QString path;
    QString region = QStringLiteral("CN"); ///< of a file that does not say it
};
/// The public holidays of years, in one of the forms of calendar::readHolidays().
int importCalendar(Console &console, const Target &target, const CalendarRequest &request);

} // namespace lobby::ctl
