#include "models/exchange/writing/csv_writer.h"

#include "models/exchange/tables/formula_guard.h"
#include "models/support/whole_file.h"

#include <QFile>
#include <QSaveFile>

#include <csv.h>

#include <cerrno>

namespace lobby::exchange {

namespace {

constexpr qsizetype kFlushedBytes = qsizetype {64} * 1024;

class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const QString &path)
        : m_file(path)
        , m_buffer("\xef\xbb\xbf")
    {
    }

    Result<Done> open()
    {
        errno = 0;
        if (!m_file.open(QIODevice::WriteOnly))
            return writeFailure();
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return Done();
    }

    Result<Done> write(const QStringList &cells) override
    {
        bool first = true;
        for (const QString &cell : cells) {
            if (!first)
                m_buffer += ',';
            first = false;
            append(guarded(cell).toUtf8());
        }
        m_buffer += "\r\n";
        return m_buffer.size() < kFlushedBytes ? Result<Done>(Done()) : flush();
    }

    Result<Done> finish() override
    {
        const Result<Done> flushed = flush();
        if (!flushed)
            return flushed;
        errno = 0;
        return m_file.commit() ? Result<Done>(Done()) : writeFailure();
    }

private:
    void append(const QByteArray &text)
    {
        const auto size = static_cast<size_t>(text.size());
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + qsizetype(csv_write(nullptr, 0, text.constData(), size)));
        csv_write(m_buffer.data() + before, static_cast<size_t>(m_buffer.size() - before),
            text.constData(), size);
    }

    Result<Done> flush()
    {
        errno = 0;
        if (m_file.write(m_buffer) != m_buffer.size() || !m_file.flush())
            return writeFailure();
        m_buffer.clear();
        return Done();
    }

    QSaveFile m_file;
    QByteArray m_buffer;
};

} // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const QString &path)
{
    auto writer = std::make_unique<CsvWriter>(path);
    const Result<Done> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::exchange
