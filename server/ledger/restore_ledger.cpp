#include "server/ledger/restore_ledger.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace lobby::server {

namespace {

constexpr mode_t kOwnerOnly = 0600;

Error failed(const char *step)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return {isFull ? Error::Code::DiskFull : Error::Code::Unavailable,
        QStringLiteral("ledger: ") + QLatin1StringView(step)};
}

/// The file, locked against others who add, until the end of the scope.
class OpenLedger
{
public:
    explicit OpenLedger(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(),
            O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly))
    {
    }
    ~OpenLedger()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(OpenLedger)

    [[nodiscard]] bool lock() const { return m_fd >= 0 && ::flock(m_fd, LOCK_EX) == 0; }
    /// After the last whole line; -1 when it cannot be read.
    [[nodiscard]] off_t end() const;
    [[nodiscard]] bool write(const QByteArray &bytes, off_t at) const;

private:
    const int m_fd;
};

off_t OpenLedger::end() const
{
    off_t end = ::lseek(m_fd, 0, SEEK_END);
    char last = 0;
    while (end > 0 && ::pread(m_fd, &last, 1, end - 1) == 1 && last != '\n')
        --end;
    return end == 0 || last == '\n' ? end : -1;
}

/// What was begun and not finished is taken back as far as possible: it was not answered for.
bool OpenLedger::write(const QByteArray &bytes, off_t at) const
{
    if (::ftruncate(m_fd, at) != 0)
        return false;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::pwrite(
            m_fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), at + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int why = errno;
            (void)::ftruncate(m_fd, at);
            errno = why;
            return false;
        }
        done += written;
    }
    return ::fsync(m_fd) == 0;
}

} // namespace

Result<RestoreLedger> RestoreLedger::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error {Error::Code::Unavailable, QStringLiteral("folder of the ledger")};
    return RestoreLedger(QDir(folder).filePath(QStringLiteral("ledger")));
}

Result<Done> RestoreLedger::append(Organisation organisation, const Lasting &lasting) const
{
    const OpenLedger file(m_path);
    if (!file.lock())
        return failed("open");
    const off_t end = file.end();
    if (end < 0)
        return failed("read");
    if (!file.write(linesOf(organisation, lasting), end))
        return failed("write");
    return Done();
}

Result<std::map<Organisation, Lasting>> RestoreLedger::read() const
{
    std::map<Organisation, Lasting> all;
    QFile file(m_path);
    if (!file.exists())
        return all;
    if (!file.open(QFile::ReadOnly))
        return failed("open");
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        line.chop(1);
        const Result<LedgerLine> fact = readLine(line);
        if (!fact)
            return Error {Error::Code::VaultDamaged, QStringLiteral("ledger: line %1").arg(number)};
        all[fact->organisation].add(fact->lasting);
    }
    return all;
}

} // namespace lobby::server
