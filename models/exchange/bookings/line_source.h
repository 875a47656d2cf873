#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct gzFile_s;

namespace lobby::exchange {

/// Lines of a file, packed by gzip or not, without their ends; reads piece by piece.
class LineSource
{
public:
    /// NotFound, Unavailable; FileFormat (subject "gzip") for a .gz that is none.
    static Result<std::unique_ptr<LineSource>> open(const QString &path);
    ~LineSource();
    Q_DISABLE_COPY_MOVE(LineSource)

    enum class Next { Line, Overlong, End };
    /// The next line; of an overlong one nothing. FileTooLarge, Unavailable; FileFormat (subject
    /// "gzip") when the packing is damaged or ends too soon.
    Result<Next> next(QByteArray &line);
    [[nodiscard]] qint64 bytesRead() const { return m_total; }
    /// Of the unpacked bytes so far.
    [[nodiscard]] QByteArray sha256() const;

private:
    explicit LineSource(gzFile_s *file);
    Result<bool> fill();

    gzFile_s *m_file;
    struct Hash;
    std::unique_ptr<Hash> m_hash;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_total = 0;
    bool m_atEnd = false;
};

} // namespace lobby::exchange
