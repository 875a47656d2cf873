#include "server/upkeep/backups.h"

#include "server/upkeep/durable_points.h"

#include <QDir>

#include <algorithm>

namespace lobby::server {

namespace {

const QString kName = QStringLiteral("'lobby-'yyyyMMdd'T'HHmmss.zzz'Z.db'");

QDateTime momentOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Of the copies in a folder; files with other names are not looked at.
QList<QDateTime> copiesIn(const QString &folder)
{
    QList<QDateTime> moments;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QDateTime moment = QDateTime::fromString(name, kName);
        moment.setTimeSpec(Qt::UTC);
        if (moment.isValid())
            moments.append(moment);
    }
    std::ranges::sort(moments);
    return moments;
}

} // namespace

QList<QDateTime> superfluousCopies(QList<QDateTime> copies, const QDateTime &now, int keepDays)
{
    QList<QDateTime> superfluous;
    std::ranges::sort(copies);
    for (qsizetype i = 0; i + 1 < copies.size(); ++i) {
        const QDateTime &copy = copies.at(i);
        const bool isRecent = copy > now.addDays(-1);
        const bool isTooOld = copy <= now.addDays(-keepDays);
        const bool isLastOfItsDay = copies.at(i + 1).date() != copy.date();
        if (isTooOld || (!isRecent && !isLastOfItsDay))
            superfluous.append(copy);
    }
    return superfluous;
}

bool Backups::isDue(qint64 nowMs) const
{
    const QList<QDateTime> copies = copiesIn(m_plan.folder);
    return copies.isEmpty()
        || copies.constLast().toMSecsSinceEpoch() + m_plan.every.count() <= nowMs;
}

Result<QString> Backups::make(qint64 nowMs)
{
    if (!QDir().mkpath(m_plan.folder))
        return Error {Error::Code::Unavailable, QStringLiteral("folder of the copies")};
    const QString path = QDir(m_plan.folder).filePath(momentOf(nowMs).toString(kName));
    if (const auto copied = m_live.backUp(path); !copied)
        return copied.error();
    DurablePoints points;
    const auto read = m_live.readCopy(
        path, [&points](StoredHub &hub) { points[hub.organisation()] = pointsIn(hub); });
    if (!read)
        return read.error();
    if (const auto marked = markDurable(m_storage, points, nowMs); !marked)
        return marked.error();
    thin(nowMs);
    return path;
}

void Backups::thin(qint64 nowMs) const
{
    QDir folder(m_plan.folder);
    for (const QDateTime &copy :
        superfluousCopies(copiesIn(m_plan.folder), momentOf(nowMs), m_plan.keepDays))
        folder.remove(copy.toString(kName));
}

} // namespace lobby::server
