#pragma once

#include "models/sync/link_state.h"

#include <QObject>

namespace lobby::ui {

/// The desk's link to its server, as pages see it. Implemented by the program.
class SyncSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual sync::LinkState state() const = 0;
    virtual void syncNow() = 0;
    /// Joins the server that printed this ticket; ends with joined() or joinFailed().
    virtual void join(const QString &ticket) = 0;
    /// May who works here join a server?
    [[nodiscard]] virtual bool mayJoin() const = 0;

Q_SIGNALS:
    void stateChanged(const lobby::sync::LinkState &state);
    void joined();
    /// Translated: what happened, and what to do.
    void joinFailed(const QString &problem);
    /// A desk came or was given keys; two desks did what does not fit; the server did not take a
    /// change.
    void desksChanged();
    void conflictsChanged();
};

} // namespace lobby::ui
