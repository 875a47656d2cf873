#pragma once

#include "models/backup/replacing/replacing.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What is said when a backup takes the place of the live profile.
class ReplacingWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ReplacingWords)

public:
    /// What will happen, before anybody is asked, a line each. `moment`: when the backup was made.
    static QString consequences(const QString &moment);
    /// What another member is asked.
    static QString question(const QString &moment);
    static QString anotherAgrees();
    static QString agree();
    static QString title();
    static QString working();
    static Wording done(const backup::Replaced &replaced);
    static Wording problem(const Error &error);
};

} // namespace lobby::ui
