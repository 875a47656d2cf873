#include "models/complaints/dossier/dossier_archive.h"

#include <QCryptographicHash>
#include <QSet>

#include <zip.h>

#include <array>
#include <memory>

namespace lobby::complaints {

namespace {

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ArchiveOwner = std::unique_ptr<zip_t, CloseArchive>;
using FileOwner = std::unique_ptr<zip_file_t, CloseArchive>;
using SourceOwner = std::unique_ptr<zip_source_t, CloseArchive>;

Error archiveFailed(const char *step)
{
    return {Error::Code::Unavailable, QString::fromLatin1(step)};
}

Error notAnArchive(const char *why)
{
    return {Error::Code::Invalid, QString::fromLatin1(why)};
}

/// Everything that was written into a source.
Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return archiveFailed("read the archive back");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read < 0 || zip_uint64_t(read) != stat.size)
        return archiveFailed("read the archive back");
    return bytes;
}

bool add(zip_t *archive, const ArchivedFile &file, const QDateTime &at)
{
    // Not owned: `file` outlives the archive.
    zip_source_t *source
        = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0
        && zip_file_set_mtime(archive, zip_uint64_t(index), at.toSecsSinceEpoch(), 0) == 0;
}

struct Hashed
{
    DossierEntry entry;
    QByteArray bytes; ///< of the manifest alone
};

std::optional<Hashed> hashed(zip_t *archive, zip_uint64_t index, qint64 most)
{
    const char *name = zip_get_name(archive, index, ZIP_FL_ENC_STRICT);
    const FileOwner file(zip_fopen_index(archive, index, 0));
    if (!name || !file)
        return std::nullopt;
    Hashed result;
    result.entry.name = QString::fromUtf8(name);
    const bool isManifest = result.entry.name == kManifestName;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, 64 * 1024> piece = {};
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), piece.data(), piece.size());
        if (read < 0)
            return std::nullopt;
        if (read == 0)
            break;
        const QByteArrayView bytes(piece.data(), read);
        result.entry.size += read;
        if (result.entry.size > (isManifest ? std::min(most, kMostManifestBytes) : most))
            return std::nullopt;
        hash.addData(bytes);
        if (isManifest)
            result.bytes.append(bytes);
    }
    result.entry.sha256 = hash.result();
    return result;
}

} // namespace

Result<QByteArray> archiveOf(
    const QList<ArchivedFile> &files, const QByteArray &comment, const QDateTime &at)
{
    zip_error_t error;
    zip_error_init(&error);
    const SourceOwner source(zip_source_buffer_create(nullptr, 0, 0, &error));
    ArchiveOwner archive(
        source ? zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive)
        return archiveFailed("make an archive");
    zip_source_keep(source.get()); // the archive has one reference, we the other
    for (const ArchivedFile &file : files) {
        if (!add(archive.get(), file, at))
            return archiveFailed("add to the archive");
    }
    if (zip_set_archive_comment(archive.get(), comment.constData(), zip_uint16_t(comment.size()))
            != 0
        || zip_close(archive.get()) != 0)
        return archiveFailed("write the archive");
    (void)archive.release(); // closed
    return bytesOf(source.get());
}

Result<ArchiveListing> listingOf(QByteArrayView archive, qint64 mostBytes)
{
    zip_error_t error;
    zip_error_init(&error);
    SourceOwner source(
        zip_source_buffer_create(archive.data(), zip_uint64_t(archive.size()), 0, &error));
    const ArchiveOwner opened(
        source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    zip_error_fini(&error);
    if (!opened)
        return notAnArchive("no archive");
    (void)source.release(); // the archive's now
    ArchiveListing listing;
    QSet<QString> names;
    const zip_int64_t count = zip_get_num_entries(opened.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const std::optional<Hashed> file = hashed(opened.get(), zip_uint64_t(i), mostBytes);
        if (!file || names.contains(file->entry.name))
            return notAnArchive("a file in it");
        names.insert(file->entry.name);
        mostBytes -= file->entry.size;
        if (file->entry.name == kManifestName)
            listing.manifest = file->bytes;
        else
            listing.entries.append(file->entry);
    }
    return listing;
}

} // namespace lobby::complaints
