#pragma once

#include "models/support/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace lobby::darkdesk {

/// Where the pack lies: one file, replaced in one piece, so that the last one stays until the new
/// one is whole. May block as long as the file system does: not for the GUI thread.
class PackFolder
{
public:
    /// Writes a file for its owner alone, in one piece; made to fail by tests.
    using Write = std::function<Result<Done>(const QString &path, QByteArrayView bytes)>;

    /// `own` is made when it is not there, which `chosen` is not: a stick that was pulled out must
    /// not turn into a folder of that name. An empty `chosen` means `own`.
    PackFolder(QString own, QString chosen, Write write = {});

    [[nodiscard]] QString path() const { return m_chosen.isEmpty() ? m_own : m_chosen; }
    [[nodiscard]] QString file() const;
    /// NotFound (subject "folder"), Invalid (no folder, or no whole path), DiskFull, ReadOnly,
    /// Unavailable. The last pack is as it was then.
    [[nodiscard]] Result<Done> write(QByteArrayView pdf) const;
    /// When the pack that lies there was written, Unix milliseconds.
    [[nodiscard]] std::optional<qint64> writtenAt() const;

private:
    QString m_own;
    QString m_chosen;
    Write m_write;
};

} // namespace lobby::darkdesk
