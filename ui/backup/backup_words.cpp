#include "ui/backup/backup_words.h"

#include <QLocale>

namespace lobby::ui {

namespace {

QString spoken(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString BackupWords::last(const backup::BackupStanding &standing)
{
    if (!standing.last)
        return tr("There is no backup yet.");
    //: %1: day and time, %2: size
    return tr("Last good backup: %1, %2")
        .arg(spoken(standing.last->madeAt), QLocale().formattedDataSize(standing.last->bytes));
}

QString BackupWords::moment(const backup::BackupEntry &entry)
{
    return spoken(entry.madeAt);
}

QString BackupWords::entry(const backup::BackupEntry &entry)
{
    //: a backup in a list. %1: day and time, %2: size
    return tr("%1, %2").arg(spoken(entry.madeAt), QLocale().formattedDataSize(entry.bytes));
}

QString BackupWords::restored(const BackupDesk::RestoredInto &restored)
{
    QStringList sentences = {//: %1: folder, %2: day and time
        tr("In %1 the desk is as it was on %2, with the passwords of today. Open it with: lobby "
           "--profile %1")
            .arg(restored.folder, spoken(QDateTime::fromMSecsSinceEpoch(restored.what.madeAtMs)))};
    if (restored.what.erasedAgain > 0)
        sentences.append(tr("%n guests or other records that were erased since were erased in it, "
                            "too.",
            nullptr, restored.what.erasedAgain));
    return sentences.join(u' ');
}

QString BackupWords::drill(const backup::BackupStanding &standing)
{
    if (!standing.drill)
        return tr("No backup was restored as a test yet.");
    const QString when = spoken(QDateTime::fromMSecsSinceEpoch(standing.drill->atMs));
    const QString of = spoken(QDateTime::fromMSecsSinceEpoch(standing.drill->backupMadeAtMs));
    if (standing.drill->hasPassed())
        //: %1: day and time of the test, %2: day and time of the backup
        return tr("Last restore test: passed on %1, with the backup of %2").arg(when, of);
    //: %1: day and time of the test, %2: day and time of the backup
    return tr("Last restore test: failed on %1, with the backup of %2. Make a new backup now.")
        .arg(when, of);
}

QString BackupWords::alarm(backup::BackupAlarm alarm)
{
    switch (alarm) {
    case backup::BackupAlarm::None:
        return {};
    case backup::BackupAlarm::NoBackup:
        return tr("For three days no backup of this desk could be made. Your work is saved, but "
                  "only here. Look at Settings, Backup.");
    case backup::BackupAlarm::NoSecondCopy:
        return tr("For three days no backup reached the second place. What there is lies on this "
                  "computer alone. Look at Settings, Backup.");
    }
    Q_UNREACHABLE();
}

Wording BackupWords::problem(const Error &error)
{
    if (error.code == Error::Code::NotFound && error.subject == QLatin1StringView("folder"))
        return {
            tr("The folder for backups is not there. The backups made so far are as they were."),
            tr("Plug in the stick, or choose another folder.")};
    if (error.code == Error::Code::NotFound && error.subject == QLatin1StringView("backup"))
        return {tr("There is no backup yet."), tr("Make one first.")};
    if (error.code == Error::Code::VaultExists && error.subject == QLatin1StringView("profile"))
        return {tr("There is something in this folder already. Nothing was restored, and nothing "
                   "was changed."),
            tr("Name a folder that is not there yet.")};
    if (error.code == Error::Code::Invalid)
        return {tr("This folder will not do. What was chosen before stays."),
            tr("Choose a whole path, and two different folders.")};
    return describe(error);
}

} // namespace lobby::ui
