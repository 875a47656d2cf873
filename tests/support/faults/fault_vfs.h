#pragma once

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <random>
#include <span>

namespace lobby::tests {

/// What a program asked the disk to do, as far as it decides what is left after a power cut.
struct DiskOperation
{
    enum Kind { Create, Write, Truncate, Sync, Delete, DurableDelete };
    Kind kind = Write;
    QString file; ///< without its folder
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes = {};
};

/// A VFS over the platform's that remembers what is written and fails on demand. Registered under
/// `name()` while it lives, for ConnectionOptions::vfs. Any thread; one instance at a time.
/// Nothing reaches a disk durably through it: syncs are counted and not carried out, since only a
/// machine that stops could tell.
class FaultVfs
{
public:
    enum Point { Read = 1, Write = 2, Truncate = 4, Sync = 8 };
    Q_DECLARE_FLAGS(Points, Point)
    enum class Lasting { Once, ForEver };

    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)
    [[nodiscard]] const char *name() const;

    /// The `n`-th (from 1) of these operations from now on fails with an I/O error.
    void failAt(Points points, int n, Lasting lasting);
    /// Has it failed? When not, there are fewer than n such points.
    [[nodiscard]] bool hasFailed() const;
    /// No more failures, any room.
    void heal();

    /// From now on files may grow by so many bytes in all, then writing answers SQLITE_FULL. What
    /// is truncated or deleted makes room.
    void setRoom(qint64 bytes);
    [[nodiscard]] bool wasFull() const;

    /// The next write to a database (not to its log) over `offset` arrives with one bit turned.
    void flipNextWriteAt(qint64 offset);

    void startRecording();
    /// Operations since the recording began; it goes on.
    [[nodiscard]] qsizetype recorded() const;
    [[nodiscard]] QList<DiskOperation> stopRecording();

private:
    struct State;
    struct File;
    std::unique_ptr<State> m_state;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FaultVfs::Points)

/// Files of one folder, by name.
using Disk = QHash<QString, QByteArray>;

Disk readDisk(const QString &folder);
/// Replaces what the folder holds; files are readable by their owner alone.
void writeDisk(const QString &folder, const Disk &disk);

/// What a disk may hold when the power goes after `operations`: everything up to a file's last sync
/// is there; of what came later each write is there, missing or torn at 512 bytes, truncations and
/// deletions may not have happened, and a file that was never synced may not exist.
Disk afterPowerLoss(Disk disk, std::span<const DiskOperation> operations, std::mt19937_64 &random);

} // namespace lobby::tests
