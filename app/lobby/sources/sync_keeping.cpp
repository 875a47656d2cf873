#include "app/lobby/sources/sync_keeping.h"

#include "app/desk/desk.h"
#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::app {

SyncKeeping::SyncKeeping(Desk &desk, const conflicts::Conflicts &conflicts, QObject *parent)
    : SyncSource(parent)
    , m_desk(desk)
    , m_conflicts(conflicts)
    , m_link(desk.database(), desk.clock())
    , m_joining(desk)
{
    connect(&m_joining, &Joining::failed, this, &SyncSource::joinFailed);
    connect(&m_joining, &Joining::joined, this, [this] {
        m_link.restart();
        Q_EMIT joined();
    });
    connect(&m_link, &SyncLink::stateChanged, this, [this] {
        Q_EMIT stateChanged(state());
        lookAfterDesks();
        if (m_link.state().stop == sync::LinkState::Stop::Wiped)
            Q_EMIT wipeOrdered();
    });
    countConflicts();
    connect(&desk.database(), &store::Database::changed, this,
        [this](const store::Committed &committed) {
            const auto touches = [&committed](quint16 table) {
                return std::ranges::any_of(committed.touched,
                    [table](const store::TouchedRow &row) { return row.table == table; });
            };
            const bool isConcerned = touches(schema::SyncConflict::kTable)
                || (m_toDecide > 0
                    && (touches(schema::Stay::kTable) || touches(schema::IdentityDocument::kTable)
                        || touches(schema::Guest::kTable)));
            if (isConcerned) {
                countConflicts();
                Q_EMIT conflictsChanged();
            }
            if (!touches(schema::Desk::kTable))
                return;
            m_lookedAfter = false;
            lookAfterDesks();
            Q_EMIT desksChanged();
        });
}

sync::LinkState SyncKeeping::state() const
{
    sync::LinkState state = m_link.state();
    state.toDecide = m_toDecide;
    return state;
}

void SyncKeeping::countConflicts()
{
    whenDone(m_conflicts.count(), this, [this](const Result<int> &count) {
        if (count && std::exchange(m_toDecide, *count) != *count)
            Q_EMIT stateChanged(state());
    });
}

/// Once it has heard what the others did, and whenever they change.
void SyncKeeping::lookAfterDesks()
{
    const sync::LinkState &state = m_link.state();
    if (m_lookedAfter || state.link != sync::LinkState::Link::Online || state.loading)
        return;
    m_lookedAfter = true;
    m_desk.sayThatItIsHere();
}

} // namespace lobby::app
