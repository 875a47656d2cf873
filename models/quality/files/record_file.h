#pragma once

#include "models/quality/comparison/person_record.h"
#include "models/quality/files/record_map.h"

#include <vector>

namespace lobby::quality {

/// How much of a file is read.
inline constexpr qint64 kMostRecordBytes = 512LL * 1024 * 1024;

/// Reads a CSV file (RFC 4180, UTF-8, a heading first) as `map` says; spaces around headings and
/// values do not count. Rows without an id are not read. NotFound, Unavailable, FileTooLarge,
/// FileFormat: `subject` is "header", "rows", "quotes", or the heading that is missing or there
/// twice.
Result<std::vector<PersonRecord>> readRecords(const QString &path, const RecordMap &map);

} // namespace lobby::quality
