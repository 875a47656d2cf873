#include "models/exchange/writing/text_file.h"

#include "models/support/whole_file.h"

#include <QFile>

#include <cerrno>

namespace lobby::exchange {

namespace {

constexpr qsizetype kFlushedBytes = qsizetype {64} * 1024;

} // namespace

Result<Done> TextFile::open()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly))
        return writeFailure();
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return Done();
}

Result<Done> TextFile::mayFlush()
{
    return m_buffer.size() < kFlushedBytes ? Result<Done>(Done()) : flush();
}

Result<Done> TextFile::finish()
{
    const Result<Done> flushed = flush();
    if (!flushed)
        return flushed;
    errno = 0;
    return m_file.commit() ? Result<Done>(Done()) : writeFailure();
}

Result<Done> TextFile::flush()
{
    errno = 0;
    if (m_file.write(m_buffer) != m_buffer.size() || !m_file.flush())
        return writeFailure();
    m_buffer.clear();
    return Done();
}

} // namespace lobby::exchange
