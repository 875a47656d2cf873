#include "ui/sync/sync_page.h"

#include "models/support/async.h"
#include "ui/kit/card.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/sync/desks_card.h"
#include "ui/sync/kept_aside_card.h"
#include "ui/sync/link_words.h"
#include "ui/sync/ticket/ticket_form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using sync::LinkState;

namespace {

constexpr int kWidth = 640;

QString iconOf(const LinkState &state)
{
    switch (state.link) {
    case LinkState::Link::None:
        return u"pc-display"_s;
    case LinkState::Link::Online:
        return u"cloud-check"_s;
    case LinkState::Link::Offline:
        return u"cloud-slash"_s;
    case LinkState::Link::Stopped:
        return u"exclamation-triangle"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncPage::SyncPage(const SyncServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_source(services.link)
    , m_header(new PageHeader(this))
    , m_standing(new Card(this))
    , m_lines(new QVBoxLayout)
    , m_now(new QPushButton(m_standing))
    , m_decide(new QPushButton(m_standing))
    , m_keptAside(new KeptAsideCard(services, this))
    , m_desks(new DesksCard(services, this))
    , m_joining(new Card(this))
    , m_ticket(new TicketForm(m_joining))
{
    setObjectName(u"syncPage"_s);
    m_now->setObjectName(u"syncNow"_s);
    m_standing->content()->addLayout(m_lines);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addWidget(m_decide);
    buttons->addStretch();
    m_standing->content()->addLayout(buttons);
    m_decide->setObjectName(u"toDecide"_s);
    addJoining();
    layOut();
    connect(m_now, &QPushButton::clicked, &m_source, &SyncSource::syncNow);
    connect(
        m_decide, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({u"conflicts"_s}); });
    connect(&m_source, &SyncSource::stateChanged, this, &SyncPage::tell);
    connect(&m_source, &SyncSource::conflictsChanged, this, &SyncPage::countConflicts);
    connect(m_keptAside, &KeptAsideCard::guestRequested, this, [this](const Uuid &guest) {
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
    });
    connect(m_desks, &DesksCard::keysGiven, this, [this] {
        Q_EMIT toastRequested(
            tr("The keys are on their way: the other desk has them after its next sync."), {}, {});
    });
    retranslate();
}

void SyncPage::layOut()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    for (Card *card : std::initializer_list<Card *> {m_standing, m_joining, m_keptAside, m_desks}) {
        card->setFixedWidth(currentLook().scaled(kWidth));
        column->addWidget(card);
    }
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::page, 0, Space::page, Space::page);
    page->addWidget(m_header);
    page->addWidget(scrolled(cards), 1);
}

void SyncPage::countConflicts()
{
    whenDone(m_services.conflicts.count(), this, [this](const Result<int> &count) {
        m_conflicts = count ? *count : 0;
        m_decide->setText(tr("%n to decide", nullptr, m_conflicts));
        m_decide->setVisible(m_conflicts > 0);
    });
}

void SyncPage::addJoining()
{
    m_joining->content()->addWidget(m_ticket);
    connect(m_ticket, &TicketForm::entered, &m_source, &SyncSource::join);
    connect(&m_source, &SyncSource::joinFailed, m_ticket, &TicketForm::fail);
    connect(&m_source, &SyncSource::joined, m_ticket, &TicketForm::finish);
    connect(&m_source, &SyncSource::joined, this,
        [this] { Q_EMIT toastRequested(tr("This desk has joined the server."), {}, {}); });
}

PageEntry SyncPage::entry(const SyncServices &services)
{
    return {u"sync"_s, [] { return tr("Server"); }, u"cloud-check"_s,
        [services](QWidget *parent) { return new SyncPage(services, parent); },
        PageEntry::Place::Hidden, u"settings"_s};
}

void SyncPage::tell(const LinkState &state)
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool alone = state.link == LinkState::Link::None;
    clearLines(*m_lines);
    m_lines->addWidget(new FactLine(iconOf(state), LinkWords::linkTone(state, now),
        LinkWords::link(state), alone ? QString() : LinkWords::lastSuccess(state), m_standing));
    if (!alone) {
        m_lines->addWidget(new FactLine(u"send"_s, Tone::Neutral, LinkWords::waiting(state, now),
            state.loading ? tr("What others did is being fetched.") : QString(), m_standing));
    }
    if (const QString lease = LinkWords::lease(state); !lease.isEmpty())
        m_lines->addWidget(
            new FactLine(u"exclamation-triangle"_s, Tone::Warn, lease, {}, m_standing));
    if (state.audit == LinkState::Audit::Disputed) {
        m_lines->addWidget(
            new FactLine(u"exclamation-triangle"_s, Tone::Err, LinkWords::audit(), {}, m_standing));
    }
    m_now->setVisible(!alone);
    m_ticket->setAllowed(m_source.mayJoin());
    m_ticket->follow(state);
    m_joining->setTitle(m_ticket->title());
    m_joining->setVisible(!m_ticket->title().isEmpty());
}

QString SyncPage::title() const
{
    return tr("Server");
}

void SyncPage::open(const QString &)
{
    tell(m_source.state());
    countConflicts();
    m_keptAside->refresh();
    m_desks->refresh();
}

void SyncPage::refresh()
{
    m_source.syncNow();
    m_keptAside->refresh();
}

void SyncPage::focusFirst()
{
    if (m_joining->isVisibleTo(this))
        m_ticket->focusField();
    else
        m_now->setFocus();
}

void SyncPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("Desks send each other what was done, whenever there is a network."));
    m_standing->setTitle(tr("This desk and its server"));
    m_now->setText(tr("Sync now"));
    m_ticket->retranslate();
    m_keptAside->retranslate();
    m_desks->retranslate();
    m_decide->setText(tr("%n to decide", nullptr, m_conflicts));
    m_decide->setVisible(m_conflicts > 0);
    tell(m_source.state());
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
