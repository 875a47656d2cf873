#include "models/exchange/writing/csv_writer.h"

#include "models/exchange/tables/formula_guard.h"
#include "models/exchange/writing/text_file.h"

#include <csv.h>

namespace lobby::exchange {

namespace {

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, TextEncoding encoding)
        : m_file(path)
        , m_encoding(encoding)
        , m_encoder(encoding)
    {
    }

    Result<Done> open()
    {
        if (m_encoding == TextEncoding::Utf8)
            m_file.buffer() += "\xef\xbb\xbf";
        return m_file.open();
    }

    Result<Done> write(const QStringList &cells) override
    {
        bool first = true;
        for (const QString &cell : cells) {
            if (!first)
                m_file.buffer() += ',';
            first = false;
            const QString text = guarded(cell);
            append(m_encoding == TextEncoding::Utf8 ? text.toUtf8() : m_encoder.encode(text));
        }
        m_file.buffer() += "\r\n";
        return m_file.mayFlush();
    }

    Result<Done> finish() override { return m_file.finish(); }

private:
    /// Of what is encoded: no character of either encoding holds a quotation mark but itself.
    void append(const QByteArray &text)
    {
        QByteArray &buffer = m_file.buffer();
        const auto size = static_cast<size_t>(text.size());
        const qsizetype before = buffer.size();
        buffer.resize(before + qsizetype(csv_write(nullptr, 0, text.constData(), size)));
        csv_write(buffer.data() + before, static_cast<size_t>(buffer.size() - before),
            text.constData(), size);
    }

    TextFile m_file;
    TextEncoding m_encoding;
    TextEncoder m_encoder;
};

} // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const QString &path, TextEncoding encoding)
{
    Q_ASSERT(encoding == TextEncoding::Utf8 || encoding == TextEncoding::Gb18030);
    auto writer = std::make_unique<CsvWriter>(path, encoding);
    const Result<Done> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::exchange
