#pragma once

#include "models/sync/link_state.h"
#include "ui/kit/look/tokens.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What a link to the server is called, everywhere the same.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::LinkWords)

public:
    /// For the foot of the window; empty without a server.
    static QString chip(const sync::LinkState &state, const QDateTime &now);
    static QString link(const sync::LinkState &state);
    /// Why it stopped and what to do; empty when it did not.
    static QString stop(sync::LinkState::Stop stop);
    static QString waiting(const sync::LinkState &state, const QDateTime &now);
    static QString lastSuccess(const sync::LinkState &state);
    /// Of a chain or a log that is not what it was.
    static QString audit();
    /// That the desk stays closed soon unless its server answers; empty while that is far off.
    static QString lease(const sync::LinkState &state);
    /// Of chip(), and of link() alone.
    static Tone tone(const sync::LinkState &state, const QDateTime &now);
    static Tone linkTone(const sync::LinkState &state, const QDateTime &now);

private:
    static QString age(const QDateTime &since, const QDateTime &now);
    static bool isRunningOut(const sync::LinkState &state);
    static bool isStale(const sync::LinkState &state, const QDateTime &now);
};

} // namespace lobby::ui
