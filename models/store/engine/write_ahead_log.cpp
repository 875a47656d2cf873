#include "models/store/engine/write_ahead_log.h"

#include "models/store/engine/statement.h"

#include <QFile>
#include <QtEndian>

#include <set>

namespace lobby::store {

namespace {

// SQLite's file format, section 4: a header, then frames of a header and a page each.
constexpr qint64 kLogHeaderBytes = 32;
constexpr qsizetype kSaltOffset = 16; ///< in the log's header
constexpr qsizetype kSaltBytes = 8;
constexpr qint64 kFrameHeaderBytes = 24;
constexpr qsizetype kFrameSaltOffset = 8;

/// Pages of the frames that this generation of the log holds; what follows them is left over.
std::set<quint32> pagesInLog(const QString &path, qint64 pageBytes)
{
    std::set<quint32> pages;
    QFile log(path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadOnly))
        return pages;
    const QByteArray header = log.read(kLogHeaderBytes);
    if (header.size() < kLogHeaderBytes)
        return pages;
    for (;;) {
        const QByteArray frame = log.read(kFrameHeaderBytes);
        if (frame.size() < kFrameHeaderBytes
            || frame.sliced(kFrameSaltOffset, kSaltBytes) != header.sliced(kSaltOffset, kSaltBytes)
            || !log.seek(log.pos() + pageBytes))
            return pages;
        pages.insert(qFromBigEndian<quint32>(frame.constData()));
    }
}

} // namespace

void verifyLog(Connection &connection, const QString &path)
{
    const std::set<quint32> pages = pagesInLog(path, connection.integer("PRAGMA page_size"));
    Statement page(connection, "SELECT length(data) FROM sqlite_dbpage('main') WHERE pgno = :page");
    for (const quint32 number : pages) {
        page.bind(":page", qint64(number)).step(); // a page cut off since is no row
        page.reset();
    }
}

} // namespace lobby::store
