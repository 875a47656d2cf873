#include "app/lobby/window/sync_keeping.h"

#include "app/desk/desk.h"

namespace lobby::app {

SyncKeeping::SyncKeeping(Desk &desk, QObject *parent)
    : SyncSource(parent)
    , m_desk(desk)
    , m_link(desk.database(), desk.clock())
{
    connect(&m_link, &SyncLink::stateChanged, this, &SyncSource::stateChanged);
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
