#pragma once

#include "models/store/rows/desk_rows.h"
#include "tests/sim/disk.h"
#include "tests/sim/random.h"
#include "tests/support/faults/fault_vfs.h"

#include <memory>

namespace lobby::sim {

/// A desk's disk as it is: an encrypted database file, on storage that fails now and then. After a
/// failure, or a kill, the desk opens its file again and goes on with what is in it.
class SqlDisk : public Disk
{
public:
    /// `path` is of a file that is not there. `vfs` outlives the disk.
    SqlDisk(const QString &path, tests::FaultVfs &vfs, quint64 seed);
    ~SqlDisk() override;

    [[nodiscard]] sync::DeskStore &store() override { return *m_rows; }
    bool change(const std::function<void()> &work) override;
    [[nodiscard]] std::any image() const override;
    void restore(const std::any &image) override;
    void eachRow(const std::function<void(const sync::EntityState &)> &look) const override;
    [[nodiscard]] QList<sync::OutboxOp> keptOps() const override;

    /// How often the storage failed under a change, of all disks.
    static inline int failures = 0;
    static inline int kills = 0;

private:
    void open();
    void close();
    [[nodiscard]] qint64 turns() const;

    QString m_path;
    tests::FaultVfs &m_vfs;
    Random m_random;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<store::DeskRows> m_rows;
};

} // namespace lobby::sim
