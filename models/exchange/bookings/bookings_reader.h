#pragma once

#include "models/exchange/bookings/booking_row.h"
#include "models/support/result.h"

#include <atomic>
#include <functional>

namespace lobby::exchange {

/// How much of a foreign file is read.
inline constexpr qint64 kMaxFileBytes = 50LL * 1024 * 1024; ///< after unpacking
inline constexpr int kMaxRows = 200'000;
inline constexpr int kMaxColumns = 200;
inline constexpr qsizetype kMaxCellBytes = qsizetype {32} * 1024;

/// Work that takes a while: asks whether to stop, says how far it is. Any thread.
struct ImportControl
{
    std::atomic<bool> cancelled = false;
    /// Rows done and rows in all; in all is 0 while the file is still being read.
    std::function<void(qint64 done, qint64 all)> progress = {};
};

struct BookingsFile
{
    QList<BookingRow> rows; ///< sound ones, in the order of the file
    QList<BadRow> bad; ///< by line
    QByteArray sha256; ///< of the unpacked bytes: the same bookings, packed or not
};

/// Reads a .csv, or a .csv.gz packed by gzip, whole and checks it; keeps no more of it in memory
/// than its rows. A row is a line: no cell of the set goes over two. Cancelled, NotFound,
/// Unavailable (also when the file changes meanwhile), FileTooLarge, FileFormat: `subject` is
/// "gzip" for a damaged or missing packing, "header", "rows" when there is none, or the name of a
/// missing or repeated column.
Result<BookingsFile> readBookings(const QString &path, const ImportControl &control);

} // namespace lobby::exchange
