#pragma once

#include "models/conflicts/conflicts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What desks did over each other, in the words of the desk.
class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::ConflictWords)

public:
    /// Whom it is about: a guest, a member of the staff.
    static QString subject(const conflicts::Conflict &conflict);
    /// "Li changed Phone at 10:02; you changed it too, at 10:05."
    static QString sentence(const conflicts::Conflict &conflict, QDate today);
    /// "Li at front-2, 10:02", as far as it is known.
    static QString author(const conflicts::Version &version);
    static QString value(const conflicts::Conflict &conflict, const conflicts::Version &version);
    static QString party(const conflicts::Party &party);

    static QString change(const conflicts::KeptAside &change);
    /// Why the server did not take it, and what to do.
    static QString why(sync::Outcome outcome);
};

} // namespace lobby::ui
