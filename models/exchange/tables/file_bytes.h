#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

struct gzFile_s;

namespace lobby::exchange {

/// A file as it was at one moment: it must not change while it is read.
struct FileState
{
    qint64 size = 0;
    QDateTime modified = {};
    friend bool operator==(const FileState &, const FileState &) = default;
};
[[nodiscard]] FileState stateOf(const QString &path);
/// What is said of one that did: Unavailable, subject "changed_file".
[[nodiscard]] Error changedFile();

/// The bytes of a file piece by piece, unpacked if gzip packed it. One thread.
class FileBytes
{
public:
    /// NotFound, Unavailable; FileFormat (subject "gzip") for a .gz that is none.
    static Result<std::unique_ptr<FileBytes>> open(const QString &path, qint64 mostBytes);
    ~FileBytes();
    Q_DISABLE_COPY_MOVE(FileBytes)

    /// Appends the next piece; false at the end of a file that nobody changed meanwhile.
    /// FileTooLarge, Unavailable; FileFormat (subject "gzip") for a damaged packing.
    Result<bool> read(QByteArray &into);
    [[nodiscard]] double share() const;
    [[nodiscard]] QByteArray sha256() const; ///< of the unpacked bytes so far

private:
    FileBytes(gzFile_s *file, const QString &path, const FileState &before, qint64 mostBytes);

    gzFile_s *m_file;
    struct Hash;
    std::unique_ptr<Hash> m_hash;
    QString m_path;
    FileState m_before;
    qint64 m_mostBytes;
    qint64 m_total = 0;
};

} // namespace lobby::exchange
