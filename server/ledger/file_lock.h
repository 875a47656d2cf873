#pragma once

#include "models/support/result.h"

namespace lobby::server {

/// That one process does something on this machine, while this lives: flock(2) on a file that is
/// made when it is not there.
class FileLock
{
public:
    /// VaultBusy when another process has it; Unavailable.
    static Result<FileLock> take(const QString &path);
    FileLock(FileLock &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int fd)
        : m_fd(fd)
    {
    }
    int m_fd;
};

} // namespace lobby::server
