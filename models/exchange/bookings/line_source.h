#pragma once

#include "models/exchange/tables/file_bytes.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace lobby::exchange {

/// Lines of a file, packed by gzip or not, without their ends; reads piece by piece.
class LineSource
{
public:
    /// NotFound, Unavailable; FileFormat (subject "gzip") for a .gz that is none.
    static Result<std::unique_ptr<LineSource>> open(const QString &path);

    enum class Next { Line, Overlong, End };
    /// The next line; of an overlong one nothing. FileTooLarge, Unavailable (also when the file
    /// changed meanwhile); FileFormat (subject "gzip") when the packing is damaged or ends too soon.
    Result<Next> next(QByteArray &line);
    /// Of the unpacked bytes so far.
    [[nodiscard]] QByteArray sha256() const { return m_bytes->sha256(); }

private:
    explicit LineSource(std::unique_ptr<FileBytes> bytes);
    Result<bool> fill();

    std::unique_ptr<FileBytes> m_bytes;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_atEnd = false;
};

} // namespace lobby::exchange
