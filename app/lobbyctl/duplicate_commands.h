#pragma once

#include "app/lobbyctl/commands.h"

namespace lobby::ctl {

struct DedupeRequest
{
    QString file; ///< CSV with a heading
    QString map; ///< a file, or the name of a shipped map: guests, febrl, febrl_without_number
    QString out; ///< where the pairs go, as CSV
};
/// Who is more than once in any CSV file; needs no profile.
int dedupe(Console &console, const DedupeRequest &request);

struct DuplicatesRequest
{
    int limit = 100;
};
/// The same among the guests of a profile, the likeliest first.
int listDuplicates(Console &console, const Target &target, const DuplicatesRequest &request);

} // namespace lobby::ctl
