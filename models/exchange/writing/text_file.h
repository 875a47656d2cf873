#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace lobby::exchange {

/// A file that grows piece by piece, is readable by this user alone, and is there whole or not at
/// all. Errors as writeFailure(). One thread. Only for this room.
class TextFile
{
public:
    explicit TextFile(const QString &path)
        : m_file(path)
    {
    }
    [[nodiscard]] Result<Done> open();
    /// What is written next; flushed by mayFlush() and finish().
    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    /// Writes the buffer, once it is worth it.
    [[nodiscard]] Result<Done> mayFlush();
    [[nodiscard]] Result<Done> finish();

private:
    [[nodiscard]] Result<Done> flush();

    QSaveFile m_file;
    QByteArray m_buffer;
};

} // namespace lobby::exchange
