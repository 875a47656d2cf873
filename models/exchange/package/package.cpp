#include "models/exchange/package/package.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <zip.h>

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr qsizetype kPartPieceBytes = qsizetype {16} * 1024;
/// Below, a part may be packed as tightly as it likes.
constexpr qint64 kRatioFrom = qint64 {1024} * 1024;

Error noPackage(const char *subject = "workbook")
{
    return {Error::Code::FileFormat, {}, QString::fromLatin1(subject)};
}

bool isCompoundFile(QFile &file)
{
    return file.peek(8) == QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
}

/// Two parts of one name: programs would differ in which they show.
bool namesAreDistinct(zip *archive, qint64 count)
{
    QSet<QString> names;
    for (qint64 i = 0; i < count; ++i) {
        const char *name = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString folded = QString::fromUtf8(name).toLower();
        if (!name || names.contains(folded))
            return false;
        names.insert(folded);
    }
    return true;
}

} // namespace

PackagePart::PackagePart(Package &package, zip_file *file, qint64 size, qint64 packedSize)
    : m_package(package)
    , m_file(file)
    , m_size(size)
    , m_packedSize(packedSize)
{
}

PackagePart::~PackagePart()
{
    zip_fclose(m_file);
}

Result<QByteArray> PackagePart::read()
{
    QByteArray piece(kPartPieceBytes, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, piece.data(), zip_uint64_t(piece.size()));
    if (count < 0)
        return noPackage();
    m_read += count;
    m_package.m_inflated += count;
    const TableLimits &limits = m_package.m_limits;
    const bool bomb = m_read > kRatioFrom && m_read > limits.inflatedRatio * m_packedSize;
    if (bomb || m_package.m_inflated > limits.inflatedBytes)
        return Error {Error::Code::FileTooLarge};
    piece.truncate(count);
    return piece;
}

double PackagePart::share() const
{
    return m_size <= 0 ? 1 : std::min(double(m_read) / double(m_size), 1.0);
}

Package::Package(zip *archive, const TableLimits &limits)
    : m_archive(archive)
    , m_limits(limits)
{
}

Package::~Package()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<Package>> Package::open(const QString &path, const TableLimits &limits)
{
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable};
    if (file.size() > limits.fileBytes)
        return Error {Error::Code::FileTooLarge};
    if (isCompoundFile(file))
        return noPackage("old_workbook");
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return noPackage();
    std::unique_ptr<Package> package(new Package(archive, limits));
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > limits.entries)
        return Error {Error::Code::FileTooLarge};
    if (!namesAreDistinct(archive, count))
        return noPackage();
    return package;
}

bool Package::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<PackagePart>> Package::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return noPackage();
    if (stat.encryption_method != ZIP_EM_NONE)
        return noPackage("encrypted");
    // The two that ISO/IEC 29500-2 allows.
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return noPackage();
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return noPackage();
    return std::unique_ptr<PackagePart>(
        new PackagePart(*this, file, qint64(stat.size), qint64(stat.comp_size)));
}

} // namespace lobby::exchange
