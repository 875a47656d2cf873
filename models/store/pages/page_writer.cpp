#include "models/store/pages/page_writer.h"

#include "models/store/pages/lock_byte_page.h"

#include <QFile>

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>

namespace lobby::store {

namespace {

constexpr QByteArrayView kPlainBeginning("SQLite format 3");
/// So many pages are a transaction: the log beside the file stays small.
constexpr quint32 kPagesAtOnce = 4096;
/// A value has at most a thousand million bytes.
constexpr quint32 kMostFillerPages = 200'000;

} // namespace

PageWriter::PageWriter(const QString &path, QByteArrayView key, quint32 count, const char *vfs)
    : m_path(path)
    , m_count(count)
    , m_connection(std::make_unique<Connection>(ConnectionOptions {path, key, Access::Create, vfs}))
{
    // This database is nobody's yet: its pages may be written as they are.
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    grow();
    m_connection->execute("BEGIN IMMEDIATE");
}

PageWriter::~PageWriter() = default;

/// Pages can be replaced, not added; so there must be as many first.
void PageWriter::grow()
{
    m_connection->execute("CREATE TABLE filler (content BLOB)");
    for (;;) {
        const auto have = static_cast<quint32>(m_connection->integer("PRAGMA page_count"));
        if (have >= m_count)
            return;
        Statement(*m_connection, "INSERT INTO filler VALUES (zeroblob(:size))")
            .bind(":size", qint64(std::min(m_count - have, kMostFillerPages)) * kPlainPageBytes)
            .run();
    }
}

void PageWriter::put(quint32 number, QByteArrayView page)
{
    if (number == lockBytePage())
        return;
    Statement(*m_connection, "UPDATE sqlite_dbpage SET data = :data WHERE pgno = :number")
        .bind(":data", QByteArray::fromRawData(page.data(), page.size()))
        .bind(":number", qint64(number))
        .run();
}

void PageWriter::write(QByteArrayView page)
{
    if (page.size() != kPlainPageBytes || m_written == m_count)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("pages")});
    if (++m_written == 1) {
        if (!page.startsWith(kPlainBeginning))
            throw Refusal({Error::Code::VaultDamaged, QStringLiteral("first page")});
        m_first = page.toByteArray();
        return;
    }
    put(m_written, page);
    if (m_written % kPagesAtOnce == 0)
        m_connection->execute("COMMIT; BEGIN IMMEDIATE");
}

void PageWriter::finish()
{
    if (m_written != m_count || m_count == 0)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("pages are missing")});
    put(1, m_first);
    m_connection->execute("COMMIT");
    m_connection->checkpoint();
    m_connection.reset();
    // What it had grown to may have been a page or two more.
    QFile file(m_path);
    const qint64 size = qint64(m_count) * kPlainPageBytes;
    if (!file.open(QIODevice::ReadWrite) || !file.resize(size) || ::fsync(file.handle()) != 0)
        throw SqlError(SQLITE_IOERR_FSYNC, "the file could not be ended");
}

} // namespace lobby::store
