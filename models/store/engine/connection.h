#pragma once

#include "models/store/engine/sql_error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace lobby::store {

enum class Access {
    Create, ///< the file must not exist
    Write, ///< the one writer
    Read, ///< never writes, never checkpoints
};

struct ConnectionOptions
{
    QString path;
    /// 32 bytes, the database's raw key. Copied to nowhere that outlives the call.
    QByteArrayView key;
    Access access = Access::Read;
    /// Name of a registered VFS, for fault tests; null for the platform's.
    const char *vfs = nullptr;
    /// FULL unless a test wants to see what the others lose.
    const char *synchronous = "FULL";
    /// Pages the write-ahead log may hold before a commit moves them into the database.
    int checkpointPages = 1000;
};

/// One open encrypted database with its settings made and read back. Used by one thread at a time;
/// closes itself. Owns a pool of prepared statements, one a distinct SQL text.
class Connection
{
public:
    /// Fails closed: throws SqlError when the file cannot be opened, the key does not open it, the
    /// library is not the one compiled against, or a setting does not hold.
    explicit Connection(const ConnectionOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a script without results, e.g. a migration file.
    void execute(const char *script);
    /// First column of the first row; 0 when there is none.
    [[nodiscard]] qint64 integer(const char *sql);
    [[nodiscard]] QString text(const char *sql);

    /// Rows inserted, updated or deleted since the connection was opened.
    [[nodiscard]] qint64 totalChanges() const;
    [[nodiscard]] bool isInTransaction() const;

    /// Moves the whole log into the database, durably, and empties it. Throws SqlError, also when
    /// readers are in the way.
    void checkpoint();
    /// Whether closing moves the log into the database, which is what a writer does unless told
    /// otherwise: not while the log may be another database's, not after the storage failed.
    void checkpointOnClose(bool wanted);
    /// The storage failed in something this connection did, so that it must not be trusted with
    /// another write. True even if the error was caught, or met only by an automatic checkpoint,
    /// after a commit that is durable all the same.
    [[nodiscard]] bool hasStorageFailed() const noexcept { return m_storageFailed; }
    /// Name of the VFS in use.
    [[nodiscard]] const char *vfs() const;

    [[nodiscard]] sqlite3 *handle() const noexcept { return m_handle.get(); }

private:
    friend class Statement;
    friend class Blob;
    /// The connection's last error, remembered when the storage failed.
    SqlError failure();
    static int onCommitted(void *self, sqlite3 *handle, const char *database, int logPages);
    sqlite3_stmt *takeStatement(const char *sql);
    void giveBack(const char *sql, sqlite3_stmt *statement) noexcept;
    void open(const ConnectionOptions &options);
    void configure(const ConnectionOptions &options);

    struct Closer
    {
        void operator()(sqlite3 *handle) const noexcept;
    };
    /// Finalizes its own statements and no others: virtual tables keep some of theirs.
    struct Pool
    {
        Pool() = default;
        ~Pool() { clear(); }
        void clear() noexcept;
        Q_DISABLE_COPY_MOVE(Pool)
        QHash<QByteArray, sqlite3_stmt *> idle = {}; ///< by SQL; null while one is in use
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
    Pool m_pool; ///< after the handle, so that it goes first
    int m_checkpointPages = 0;
    bool m_storageFailed = false;
};

} // namespace lobby::store
