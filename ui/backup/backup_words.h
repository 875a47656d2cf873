#pragma once

#include "ui/backup/backup_desk.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What is said of backups.
class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::BackupWords)

public:
    static QString last(const backup::BackupStanding &standing);
    /// When it was made.
    static QString moment(const backup::BackupEntry &entry);
    /// One of several, to be chosen.
    static QString entry(const backup::BackupEntry &entry);
    static QString restored(const BackupDesk::RestoredInto &restored);
    static QString drill(const backup::BackupStanding &standing);
    /// Empty when there is nothing to warn of.
    static QString alarm(backup::BackupAlarm alarm);
    static Wording problem(const Error &error);
};

} // namespace lobby::ui
