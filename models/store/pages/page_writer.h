#pragma once

#include "models/store/pages/page_reader.h"

#include <memory>

namespace lobby::store {

/// Makes an encrypted database of plain pages. What it writes is encrypted from the first byte on.
/// A file that was not finished is no database: the page that says what the others are comes last.
/// Used by one thread. Throws SqlError and Refusal (VaultDamaged: these are no pages of a
/// database).
class PageWriter
{
public:
    /// `path`: an empty file of its owner's (createPrivateFile). `key`: 32 bytes.
    PageWriter(const QString &path, QByteArrayView key, quint32 count, const char *vfs = nullptr);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    /// The next page, from the first on: kPlainPageBytes bytes.
    void write(QByteArrayView page);
    /// After the last. The file is durable and nobody has it open when this returns.
    void finish();

private:
    void grow();
    void put(quint32 number, QByteArrayView page);

    QString m_path;
    quint32 m_count;
    quint32 m_written = 0;
    QByteArray m_first;
    std::unique_ptr<Connection> m_connection;
};

} // namespace lobby::store
