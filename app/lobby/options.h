#pragma once

#include "models/support/result.h"

#include <QDate>
#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

namespace lobby::app {

/// What the command line asks of the desk.
struct Options
{
    QString profile; ///< folder; by default one in the user's data folder
    bool demo
        = false; ///< a profile of made-up guests, made if it is not there, opened without asking
    /// "today", "guests", "profile", "checkin", "stays", "settings", "login", "wizard"; behind a
    /// slash what to show of it, "settings/backup".
    QString page;
    QDate date; ///< that "today" shows first; not valid: the calendar's
    QString screenshot; ///< draw the page into this PNG and end
    bool time = false; ///< say how long the start took and end
    QSize size = {1366, 768};
    QString theme; ///< for this run: "light", "dark", …; empty: as set
    QString language; ///< for this run: "zh_CN", …; empty: as set
    qint64 demoGuests = 2000;
};

/// Invalid (subject: the option) for what cannot be meant.
Result<Options> readOptions(const QCoreApplication &application);

} // namespace lobby::app
