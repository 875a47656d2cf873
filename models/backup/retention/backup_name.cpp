#include "models/backup/retention/backup_name.h"

#include <QTimeZone>

namespace lobby::backup {

namespace {

constexpr QLatin1StringView kBefore("lobby-");
constexpr QLatin1StringView kAfter(".lobbybackup");
constexpr QLatin1StringView kFormat("yyyyMMdd-HHmmss");

} // namespace

QString backupName(qint64 madeAtMs)
{
    return kBefore + QDateTime::fromMSecsSinceEpoch(madeAtMs, QTimeZone::utc()).toString(kFormat)
        + kAfter;
}

std::optional<QDateTime> backupTime(QStringView name)
{
    if (name.size() != kBefore.size() + kFormat.size() + kAfter.size() || !name.startsWith(kBefore)
        || !name.endsWith(kAfter))
        return std::nullopt;
    QDateTime time
        = QDateTime::fromString(name.sliced(kBefore.size(), kFormat.size()).toString(), kFormat);
    time.setTimeZone(QTimeZone::utc());
    // Written anew the same: "+7" and the like are read as numbers, too.
    if (!time.isValid() || backupName(time.toMSecsSinceEpoch()) != name)
        return std::nullopt;
    return time;
}

} // namespace lobby::backup
