#include "models/store/pages/page_reader.h"

#include <sqlite3.h>

#include <algorithm>

namespace lobby::store {

namespace {

/// Database file format of SQLite, 1.3: bytes at the end of each page that are not SQLite's.
constexpr qsizetype kReservedAt = 20;

} // namespace

PageReader::PageReader(Connection &connection)
    : m_moment(connection)
    , m_count(static_cast<quint32>(connection.integer("PRAGMA page_count")))
    , m_pages(connection, "SELECT data FROM sqlite_dbpage ORDER BY pgno")
{
}

QByteArray PageReader::next()
{
    if (!m_pages.step())
        return {};
    QByteArray page = m_pages.bytes(0);
    if (page.size() != kPlainPageBytes)
        throw SqlError(SQLITE_CORRUPT, "a page of another size");
    if (m_reserved == 0)
        m_reserved = static_cast<quint8>(page[kReservedAt]);
    // Initialisation vector and authentication code: chance, which does not compress.
    std::fill(page.end() - m_reserved, page.end(), '\0');
    return page;
}

} // namespace lobby::store
