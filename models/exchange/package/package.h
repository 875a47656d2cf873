#pragma once

#include "models/exchange/tables/table_row.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace lobby::exchange {

class Package;

/// One file of a package, unpacked piece by piece; lives no longer than its package.
class PackagePart
{
public:
    ~PackagePart();
    Q_DISABLE_COPY_MOVE(PackagePart)

    /// The next piece, small: what a row makes of it may be much larger. Empty at the end.
    /// FileTooLarge (also for a bomb), FileFormat (subject "workbook") when it is damaged.
    Result<QByteArray> read();
    [[nodiscard]] double share() const;

private:
    friend class Package;
    PackagePart(Package &package, zip_file *file, qint64 size, qint64 packedSize);

    Package &m_package;
    zip_file *m_file;
    qint64 m_size;
    qint64 m_packedSize;
    qint64 m_read = 0;
};

/// The files within a workbook (ISO/IEC 29500-2, a ZIP archive). Nothing in it is trusted: what a
/// directory says of sizes is not believed, names lead nowhere. One thread.
class Package
{
public:
    /// NotFound, Unavailable, FileTooLarge; FileFormat: subject "workbook" for what is none,
    /// "old_workbook" for one of before 2007 or one with a password, "encrypted".
    static Result<std::unique_ptr<Package>> open(const QString &path, const TableLimits &limits);
    ~Package();
    Q_DISABLE_COPY_MOVE(Package)

    [[nodiscard]] bool has(const QString &name) const;
    /// FileFormat (subject "workbook") when there is none of this name.
    Result<std::unique_ptr<PackagePart>> part(const QString &name);

private:
    friend class PackagePart;
    Package(zip *archive, const TableLimits &limits);

    zip *m_archive;
    TableLimits m_limits;
    qint64 m_inflated = 0;
};

} // namespace lobby::exchange
