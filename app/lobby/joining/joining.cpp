#include "app/lobby/joining/joining.h"

#include "app/desk/desk.h"
#include "ui/wording/wording.h"

namespace lobby::app {

Joining::Joining(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

bool Joining::isAllowed() const
{
    return m_desk.authoriser().may(access::Permission::DeviceApprove);
}

void Joining::begin(const QString &text)
{
    if (!isAllowed()) {
        Q_EMIT failed(tr("Your role may not join a server."));
        return;
    }
    const std::optional<access::EnrolmentTicket> ticket = access::EnrolmentTicket::parse(text);
    if (!ticket) {
        Q_EMIT failed(tr("This is no ticket of a server. Copy all of it, from LOBBY: on."));
        return;
    }
    m_enrolment = std::make_unique<Enrolment>(m_desk.database());
    connect(m_enrolment.get(), &Enrolment::finished, this, &Joining::end,
        Qt::QueuedConnection); // it may be replaced by the next
    m_enrolment->begin(*ticket);
}

void Joining::end(const Result<Done> &result)
{
    m_enrolment.reset();
    if (result) {
        Q_EMIT joined();
        return;
    }
    const ui::Wording words = ui::describe(result.error());
    Q_EMIT failed(words.what + u' ' + words.next);
}

} // namespace lobby::app
