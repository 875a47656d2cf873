#pragma once

#include "ui/access/rescue/rescue.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What is said of the ways out of a damaged database.
class RescueWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::RescueWords)

public:
    static QString title(RescueWay way);
    static QString what(RescueWay way);
    static QString working(RescueWay way);
    /// What is there again, what is not, and what to do now.
    static QString outcome(const Rescued &rescued, const QString &folder);
    /// By table; empty when nothing was lost.
    static QString losses(const Rescued &rescued);
    static Wording problem(const Error &error);
};

} // namespace lobby::ui
