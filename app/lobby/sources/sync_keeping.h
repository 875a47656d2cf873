#pragma once

#include "app/lobby/joining/joining.h"
#include "app/sync/sync_link.h"
#include "models/access/session/authoriser.h"
#include "models/conflicts/conflicts.h"
#include "ui/sync/sync_source.h"

namespace lobby::app {

class Desk;

/// The link to the server behind the window: its page, the chip at the foot of the window, the
/// menu.
class SyncKeeping : public ui::SyncSource
{
    Q_OBJECT

public:
    /// Both outlive it.
    SyncKeeping(Desk &desk, const conflicts::Conflicts &conflicts, QObject *parent = nullptr);

    [[nodiscard]] sync::LinkState state() const override;
    void syncNow() override { m_link.syncNow(); }
    /// Where the guests of all branches can be asked for.
    [[nodiscard]] guests::BranchDirectory &directory() { return m_link; }
    void join(const QString &ticket) override { m_joining.begin(ticket); }
    [[nodiscard]] bool mayJoin() const override { return m_joining.isAllowed(); }

Q_SIGNALS:
    /// The server says that this desk was lost.
    void wipeOrdered();

private:
    void lookAfterDesks();
    void countConflicts();

    Desk &m_desk;
    const conflicts::Conflicts &m_conflicts;
    SyncLink m_link;
    Joining m_joining;
    bool m_lookedAfter = false;
    int m_toDecide = 0;
};

} // namespace lobby::app
