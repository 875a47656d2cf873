#pragma once

#include "server/ledger/ledger_lines.h"

namespace lobby::server {

/// What must outlive the database, in a file of a folder of its own: lines are added and made
/// durable, and never taken away. Holds ids and numbers, nothing of a person. Any thread; several
/// processes may add.
class RestoreLedger
{
public:
    /// The folder is made when it is not there.
    static Result<RestoreLedger> open(const QString &folder);

    /// Returns once it is durable. DiskFull, Unavailable.
    Result<Done> append(Organisation organisation, const Lasting &lasting) const;
    /// All of it. VaultDamaged for a line that cannot be read; but a last one without its end was
    /// never answered for, and is left out.
    [[nodiscard]] Result<std::map<Organisation, Lasting>> read() const;

private:
    explicit RestoreLedger(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

} // namespace lobby::server
