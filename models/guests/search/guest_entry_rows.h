#pragma once

#include "models/guests/search/guest_entry.h"
#include "models/store/engine/connection.h"

#include <optional>
#include <vector>

namespace lobby::guests {

/// SQL of the entries: reading on any connection, for search and lists. Throws SqlError.

[[nodiscard]] std::optional<GuestEntry> entryOf(store::Connection &connection, const Uuid &guest);
/// In the order asked for; entries that are gone are left out.
[[nodiscard]] QList<GuestEntry> entriesNumbered(
    store::Connection &connection, const std::vector<quint32> &numbers);

/// Numbers of the newest entries that an FTS5 expression finds, newest first.
[[nodiscard]] std::vector<quint32> matching(
    store::Connection &connection, const QString &expression, int limit);
/// The same among guests in house or arriving on `today`.
[[nodiscard]] std::vector<quint32> matchingCurrent(
    store::Connection &connection, const QString &expression, QDate today, int limit);
/// All that an expression finds, ascending.
[[nodiscard]] std::vector<quint32> allMatching(
    store::Connection &connection, const QString &expression);
/// Everybody, by the alphabet; at most `limit`, if that is not negative.
[[nodiscard]] std::vector<quint32> inOrder(store::Connection &connection, qint64 limit = -1);

/// Writes an entry that was made anew from the guest's rows: in place of `old`, or as a new one.
/// On the writer thread; leaves the index alone where nothing it holds has changed.
void writeEntry(store::Connection &connection, GuestEntry entry,
    const std::optional<GuestEntry> &old, const QByteArray &sortKey, bool anew);
void removeEntry(store::Connection &connection, const GuestEntry &entry);

} // namespace lobby::guests
