#include "app/lobby/window/sync_keeping.h"

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
{
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

bool SyncKeeping::mayJoin() const
{
    return m_desk.authoriser().may(access::Permission::DeviceApprove);
}

void SyncKeeping::join(const QString &text)
{
    if (!mayJoin()) {
        Q_EMIT joinFailed(tr("Your role may not join a server."));
        return;
    }
    const std::optional<access::EnrolmentTicket> ticket = access::EnrolmentTicket::parse(text);
    if (!ticket) {
        Q_EMIT joinFailed(tr("This is no ticket of a server. Copy all of it, from LOBBY: on."));
        return;
    }
    m_enrolment = std::make_unique<Enrolment>(m_desk.database());
    connect(m_enrolment.get(), &Enrolment::finished, this, &SyncKeeping::ended,
        Qt::QueuedConnection); // it may be replaced by the next
    m_enrolment->begin(*ticket);
}

void SyncKeeping::ended(const Result<Done> &result)
{
    m_enrolment.reset();
    if (result) {
        m_link.restart();
        Q_EMIT joined();
        return;
    }
    switch (result.error().code) {
    case Error::Code::NotAllowed:
        Q_EMIT joinFailed(
            tr("The server did not take this ticket: it is good once, for 15 minutes. Ask for a "
               "new one."));
        return;
    case Error::Code::Invalid:
        Q_EMIT joinFailed(
            tr("Another server answers there than the one that printed the ticket. Nothing secret "
               "was sent."));
        return;
    case Error::Code::Conflict:
        Q_EMIT joinFailed(tr("This desk has a server already."));
        return;
    default:
        Q_EMIT joinFailed(
            tr("The server does not answer. Check the network and the address, then try again."));
        return;
    }
}

} // namespace lobby::app
