#include "tests/support/faults/fault_vfs.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>
#include <optional>

namespace lobby::tests {

namespace {

constexpr const char *kName = "lobby-faults";
constexpr qint64 kSectorBytes = 512;
constexpr qint64 kAnyRoom = -1;

QString baseName(const char *path)
{
    return path ? QString::fromUtf8(path).section(QLatin1Char('/'), -1) : QStringLiteral("temp");
}

} // namespace

struct FaultVfs::State
{
    sqlite3_vfs vfs = {};
    sqlite3_vfs *base = nullptr;

    mutable std::mutex mutex;
    Points points;
    int remaining = 0; ///< operations until the failure; 0 when none is planned
    Lasting lasting = Lasting::Once;
    bool failed = false;
    qint64 room = kAnyRoom;
    bool full = false;
    std::optional<qint64> flipAt;
    bool recording = false;
    QList<DiskOperation> log;

    bool shouldFail(Point point)
    {
        const std::scoped_lock lock(mutex);
        if (!points.testFlag(point))
            return false;
        if (failed)
            return lasting == Lasting::ForEver;
        if (remaining == 0 || --remaining > 0)
            return false;
        failed = true;
        return true;
    }

    /// Takes room for `growth` bytes (negative gives back); false when there is too little.
    bool takeRoom(qint64 growth)
    {
        const std::scoped_lock lock(mutex);
        if (room == kAnyRoom)
            return true;
        if (growth > room) {
            full = true;
            return false;
        }
        room -= growth;
        return true;
    }

    /// The bytes as they arrive: with one bit turned when that was asked for.
    QByteArray asWritten(const QString &file, QByteArrayView bytes, qint64 offset)
    {
        QByteArray arriving = bytes.toByteArray();
        const std::scoped_lock lock(mutex);
        if (flipAt && *flipAt >= offset && *flipAt < offset + bytes.size()
            && !file.endsWith(QLatin1StringView("-wal"))) {
            const qsizetype at = *std::exchange(flipAt, std::nullopt) - offset;
            arriving[at] = static_cast<char>(arriving[at] ^ 1);
        }
        return arriving;
    }

    void record(DiskOperation operation)
    {
        const std::scoped_lock lock(mutex);
        if (recording)
            log.append(std::move(operation));
    }

    static State &of(sqlite3_vfs *self) { return *static_cast<State *>(self->pAppData); }
};

// SQLite hands out memory for one of these followed by the platform's own file.
struct FaultVfs::File
{
    sqlite3_file base;
    State *state;
    QString *name;

    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &methods() { return *real()->pMethods; }

    [[nodiscard]] qint64 size()
    {
        sqlite3_int64 bytes = 0;
        methods().xFileSize(real(), &bytes);
        return bytes;
    }

    static int close(sqlite3_file *self)
    {
        File &file = of(self);
        const int code = file.methods().xClose(file.real());
        delete file.name;
        return code;
    }
    static int read(sqlite3_file *self, void *bytes, int size, sqlite3_int64 offset)
    {
        File &file = of(self);
        if (file.state->shouldFail(Read))
            return SQLITE_IOERR_READ;
        return file.methods().xRead(file.real(), bytes, size, offset);
    }
    static int write(sqlite3_file *self, const void *bytes, int size, sqlite3_int64 offset)
    {
        File &file = of(self);
        if (file.state->shouldFail(Write))
            return SQLITE_IOERR_WRITE;
        if (!file.state->takeRoom(std::max<qint64>(0, offset + size - file.size())))
            return SQLITE_FULL;
        QByteArray arriving
            = file.state->asWritten(*file.name, {static_cast<const char *>(bytes), size}, offset);
        const int code = file.methods().xWrite(file.real(), arriving.constData(), size, offset);
        if (code == SQLITE_OK)
            file.state->record({DiskOperation::Write, *file.name, offset, std::move(arriving)});
        return code;
    }
    static int truncate(sqlite3_file *self, sqlite3_int64 size)
    {
        File &file = of(self);
        if (file.state->shouldFail(Truncate))
            return SQLITE_IOERR_TRUNCATE;
        file.state->takeRoom(std::min<qint64>(0, size - file.size()));
        file.state->record({DiskOperation::Truncate, *file.name, size});
        return file.methods().xTruncate(file.real(), size);
    }
    static int sync(sqlite3_file *self, int)
    {
        File &file = of(self);
        if (file.state->shouldFail(Sync))
            return SQLITE_IOERR_FSYNC;
        file.state->record({DiskOperation::Sync, *file.name});
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *self, sqlite3_int64 *size)
    {
        return of(self).methods().xFileSize(of(self).real(), size);
    }
    static int lock(sqlite3_file *self, int level)
    {
        return of(self).methods().xLock(of(self).real(), level);
    }
    static int unlock(sqlite3_file *self, int level)
    {
        return of(self).methods().xUnlock(of(self).real(), level);
    }
    static int checkReservedLock(sqlite3_file *self, int *held)
    {
        return of(self).methods().xCheckReservedLock(of(self).real(), held);
    }
    static int fileControl(sqlite3_file *self, int what, void *argument)
    {
        return of(self).methods().xFileControl(of(self).real(), what, argument);
    }
    static int sectorSize(sqlite3_file *self)
    {
        return of(self).methods().xSectorSize(of(self).real());
    }
    static int characteristics(sqlite3_file *self)
    {
        return of(self).methods().xDeviceCharacteristics(of(self).real());
    }
    static int shmMap(sqlite3_file *self, int page, int size, int extend, void volatile **memory)
    {
        return of(self).methods().xShmMap(of(self).real(), page, size, extend, memory);
    }
    static int shmLock(sqlite3_file *self, int offset, int count, int flags)
    {
        return of(self).methods().xShmLock(of(self).real(), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *self) { of(self).methods().xShmBarrier(of(self).real()); }
    static int shmUnmap(sqlite3_file *self, int remove)
    {
        return of(self).methods().xShmUnmap(of(self).real(), remove);
    }

    static constexpr sqlite3_io_methods kMethods = {2, close, read, write, truncate, sync, fileSize,
        lock, unlock, checkReservedLock, fileControl, sectorSize, characteristics, shmMap, shmLock,
        shmBarrier, shmUnmap, nullptr, nullptr};

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *self, int flags, int *given)
    {
        State &state = State::of(vfs);
        auto *file = new (self) File {{nullptr}, &state, nullptr};
        const bool isNew = !path || !QFileInfo::exists(QString::fromUtf8(path));
        const int code = state.base->xOpen(state.base, path, file->real(), flags, given);
        if (code != SQLITE_OK)
            return code;
        file->name = new QString(baseName(path));
        file->base.pMethods = &kMethods;
        if (isNew)
            state.record({DiskOperation::Create, *file->name});
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *path, int durably)
    {
        State &state = State::of(vfs);
        state.takeRoom(-QFileInfo(QString::fromUtf8(path)).size());
        state.record(
            {durably ? DiskOperation::DurableDelete : DiskOperation::Delete, baseName(path)});
        return state.base->xDelete(state.base, path, 0);
    }
};

FaultVfs::FaultVfs()
    : m_state(std::make_unique<State>())
{
    sqlite3_initialize();
    m_state->base = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->base;
    m_state->vfs.zName = kName;
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->base->szOsFile;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.pNext = nullptr;
    m_state->vfs.xOpen = &File::open;
    m_state->vfs.xDelete = &File::remove;
    // The platform's other functions are called with our structure, and read their own from it.
    m_state->vfs.xAccess = [](sqlite3_vfs *vfs, const char *path, int flags, int *result) {
        sqlite3_vfs *base = State::of(vfs).base;
        return base->xAccess(base, path, flags, result);
    };
    m_state->vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *path, int size, char *full) {
        sqlite3_vfs *base = State::of(vfs).base;
        return base->xFullPathname(base, path, size, full);
    };
    sqlite3_vfs_register(&m_state->vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char *FaultVfs::name() const
{
    return kName;
}

void FaultVfs::failAt(Points points, int n, Lasting lasting)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->points = points;
    m_state->remaining = n;
    m_state->lasting = lasting;
    m_state->failed = false;
}

bool FaultVfs::hasFailed() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->failed;
}

void FaultVfs::heal()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->points = {};
    m_state->remaining = 0;
    m_state->failed = false;
    m_state->room = kAnyRoom;
    m_state->full = false;
}

void FaultVfs::setRoom(qint64 bytes)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->room = bytes;
    m_state->full = false;
}

bool FaultVfs::wasFull() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->full;
}

void FaultVfs::flipNextWriteAt(qint64 offset)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->flipAt = offset;
}

void FaultVfs::startRecording()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->log.clear();
    m_state->recording = true;
}

qsizetype FaultVfs::recorded() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->log.size();
}

QList<DiskOperation> FaultVfs::stopRecording()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->recording = false;
    return std::exchange(m_state->log, {});
}

Disk readDisk(const QString &folder)
{
    Disk disk;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            disk.insert(info.fileName(), file.readAll());
    }
    return disk;
}

void writeDisk(const QString &folder, const Disk &disk)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        if (!disk.contains(info.fileName()))
            QFile::remove(info.filePath());
    }
    for (auto file = disk.begin(); file != disk.end(); ++file) {
        QFile target(QDir(folder).filePath(file.key()));
        const bool opened = target.open(
            QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner);
        Q_ASSERT(opened);
        target.write(file.value());
    }
}

namespace {

void patch(QByteArray &file, qint64 offset, QByteArrayView bytes)
{
    if (const qsizetype size = file.size(); size < offset + bytes.size()) {
        if (offset + bytes.size() > file.capacity())
            file.reserve(2 * (offset + bytes.size()));
        file.resize(offset + bytes.size());
        std::memset(file.data() + size, 0, static_cast<size_t>(file.size() - size));
    }
    std::memcpy(file.data() + offset, bytes.data(), static_cast<size_t>(bytes.size()));
}

/// Each sector that the write touches arrives or does not.
void patchTorn(QByteArray &file, const DiskOperation &write, std::mt19937_64 &random)
{
    const qint64 end = write.offset + write.bytes.size();
    for (qint64 at = write.offset; at < end;) {
        const qint64 next = std::min(end, (at / kSectorBytes + 1) * kSectorBytes);
        if (random() % 2 == 0)
            patch(file, at, QByteArrayView(write.bytes).sliced(at - write.offset, next - at));
        at = next;
    }
}

void apply(Disk &disk, const DiskOperation &operation)
{
    switch (operation.kind) {
    case DiskOperation::Create:
        disk[operation.file] = {}; // a new file, also under a name whose removal got lost
        break;
    case DiskOperation::Write:
        patch(disk[operation.file], operation.offset, operation.bytes);
        break;
    case DiskOperation::Truncate:
        disk[operation.file].truncate(operation.offset);
        break;
    case DiskOperation::Delete:
    case DiskOperation::DurableDelete:
        disk.remove(operation.file);
        break;
    case DiskOperation::Sync:
        break;
    }
}

} // namespace

Disk afterPowerLoss(Disk disk, std::span<const DiskOperation> operations, std::mt19937_64 &random)
{
    // A sync makes everything done to that file before it certain.
    QHash<QString, qsizetype> certainBefore;
    for (qsizetype i = 0; i < std::ssize(operations); ++i) {
        const DiskOperation &operation = operations[static_cast<size_t>(i)];
        if (operation.kind == DiskOperation::Sync || operation.kind == DiskOperation::DurableDelete)
            certainBefore[operation.file] = i + 1;
    }
    QSet<QString> missing;
    for (qsizetype i = 0; i < std::ssize(operations); ++i) {
        const DiskOperation &operation = operations[static_cast<size_t>(i)];
        if (i < certainBefore.value(operation.file)) {
            apply(disk, operation);
            continue;
        }
        const auto luck = random() % 4;
        if (operation.kind == DiskOperation::Create && luck < 2)
            missing.insert(operation.file);
        if (missing.contains(operation.file) || luck < 2)
            continue;
        if (operation.kind == DiskOperation::Write && luck == 2)
            patchTorn(disk[operation.file], operation, random);
        else
            apply(disk, operation);
    }
    return disk;
}

} // namespace lobby::tests
