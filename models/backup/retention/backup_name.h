#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace lobby::backup {

/// "lobby-20261123-193000.lobbybackup", in UTC. The name alone says when a backup was made, so that
/// a folder of backups is read without any key; what is inside says it again, sealed.
[[nodiscard]] QString backupName(qint64 madeAtMs);
/// None when it is no such name; UTC.
[[nodiscard]] std::optional<QDateTime> backupTime(QStringView name);

} // namespace lobby::backup
