#include "ui/sync/ticket/ticket_form.h"

#include "ui/kit/look/look.h"
#include "ui/kit/problem_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using sync::LinkState;

namespace {

constexpr int kLongestTicket = 300;

} // namespace

TicketForm::TicketForm(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_ticket(new QLineEdit(this))
    , m_problem(new ProblemLabel(this))
    , m_join(new QPushButton(this))
{
    setObjectName(u"ticketForm"_s);
    m_what->setObjectName(u"ticketWhat"_s);
    m_ticket->setObjectName(u"ticket"_s);
    m_problem->setObjectName(u"joinProblem"_s);
    m_join->setObjectName(u"join"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_ticket->setMaxLength(kLongestTicket);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    for (QWidget *part : std::initializer_list<QWidget *> {m_what, m_ticket, m_problem})
        column->addWidget(part);
    column->addWidget(m_join, 0, Qt::AlignLeft);
    connect(m_join, &QPushButton::clicked, this, &TicketForm::enter);
    connect(m_ticket, &QLineEdit::returnPressed, this, &TicketForm::enter);
    retranslate();
}

bool TicketForm::isToJoin() const
{
    return m_state
        && (m_state->link == LinkState::Link::None || m_state->stop == LinkState::Stop::ServerLost);
}

bool TicketForm::isToComeBack() const
{
    return m_state && m_state->stop == LinkState::Stop::CertificateExpired;
}

QString TicketForm::title() const
{
    if (isToJoin())
        return tr("Join a server");
    return isToComeBack() ? tr("Let this desk in again") : QString();
}

void TicketForm::follow(const LinkState &state)
{
    m_state = state;
    say();
}

void TicketForm::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    say();
}

void TicketForm::focusField()
{
    m_ticket->setFocus();
}

void TicketForm::say()
{
    const bool isShown = isToJoin() || isToComeBack();
    setVisible(isShown);
    m_what->setVisible(isToComeBack());
    m_what->setText(
        tr("Ask whoever looks after the server for a ticket for desk %1 (lobbyd enrol-code "
           "--device %1) and enter it here. Nothing is lost: what was done at this desk is saved "
           "here, and goes to the server then.")
            .arg(m_state ? m_state->device : 0));
    m_join->setText(isToComeBack() ? tr("Let in") : tr("Join"));
    m_join->setEnabled(m_isAllowed && !m_isTrying);
    m_ticket->setEnabled(m_isAllowed);
    if (isShown && !m_isAllowed)
        m_problem->say(tr("Your role may not join a server."), Tone::Warn);
}

void TicketForm::enter()
{
    const QString ticket = m_ticket->text().trimmed();
    if (ticket.isEmpty() || m_isTrying)
        return;
    m_isTrying = true;
    m_join->setEnabled(false);
    m_problem->say({}, Tone::Neutral);
    Q_EMIT entered(ticket);
}

void TicketForm::fail(const QString &problem)
{
    m_isTrying = false;
    m_join->setEnabled(m_isAllowed);
    m_problem->say(problem, Tone::Err);
    m_ticket->setFocus();
}

void TicketForm::finish()
{
    m_ticket->clear();
    m_problem->say({}, Tone::Neutral);
    m_isTrying = false;
    m_join->setEnabled(m_isAllowed);
}

void TicketForm::retranslate()
{
    m_ticket->setAccessibleName(tr("Ticket of the server"));
    m_ticket->setPlaceholderText(tr("LOBBY:… as your administrator printed it"));
    say();
}

} // namespace lobby::ui
