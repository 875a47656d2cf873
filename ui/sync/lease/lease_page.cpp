#include "ui/sync/lease/lease_page.h"

#include "ui/kit/card.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/page_header.h"
#include "ui/sync/link_words.h"
#include "ui/sync/ticket/ticket_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using sync::LinkState;

namespace {

constexpr int kWidth = 520;

} // namespace

LeasePage::LeasePage(QWidget *parent)
    : QWidget(parent)
    , m_what(new Heading(this))
    , m_why(new QLabel(this))
    , m_link(new QLabel(this))
    , m_ticket(new TicketForm(this))
    , m_try(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setObjectName(u"leasePage"_s);
    m_what->setObjectName(u"leaseWhat"_s);
    m_link->setObjectName(u"leaseLink"_s);
    m_try->setObjectName(u"leaseTry"_s);
    m_quit->setObjectName(u"leaseQuit"_s);
    setTextStyle(m_what, TextStyle::Subtitle);
    for (QLabel *text : {static_cast<QLabel *>(m_what), m_why, m_link}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    setSecondary(m_link);
    setButtonKind(m_try, ButtonKind::Primary);
    auto *card = new Card(this);
    card->setTitle({}); // no room for one
    card->setFixedWidth(currentLook().scaled(kWidth));
    QVBoxLayout *column = card->content();
    column->setContentsMargins(Space::section, Space::page, Space::section, Space::section);
    column->setSpacing(Space::area);
    auto *picture = new QLabel(card);
    picture->setPixmap(themedIcon(u"cloud-slash"_s, IconRole::Warn).pixmap(IconSize::empty));
    picture->setAlignment(Qt::AlignHCenter);
    picture->setMinimumHeight(IconSize::empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_try);
    for (QWidget *part :
        std::initializer_list<QWidget *> {picture, m_what, m_why, m_link, m_ticket})
        column->addWidget(part);
    column->addLayout(buttons);
    putInTheMiddle(this, card);
    connect(m_try, &QPushButton::clicked, this, &LeasePage::tryRequested);
    connect(m_quit, &QPushButton::clicked, this, &LeasePage::quitRequested);
    m_try->setDefault(true);
    m_try->setFocus();
    retranslate();
}

void LeasePage::show(const LinkState &state)
{
    m_state = state;
    if (state.link != LinkState::Link::None) // before it is known there is nothing to join either
        m_ticket->follow(state);
    retranslate();
}

void LeasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeasePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void LeasePage::retranslate()
{
    m_what->setText(tr("This desk has not heard from its server for too long."));
    m_why->setText(
        tr("Guests may have been erased meanwhile, and what is kept of them here must not be read "
           "any more. Nothing is lost: the desk opens by itself as soon as it has agreed with the "
           "server."));
    switch (m_state.link) {
    case LinkState::Link::None:
        m_link->setText(tr("Asking the server…"));
        break;
    case LinkState::Link::Online:
        m_link->setText(tr("Fetching what others did…"));
        break;
    case LinkState::Link::Offline:
        m_link->setText(tr("The server does not answer. It is asked again by itself; check the "
                           "network of this computer."));
        break;
    case LinkState::Link::Stopped:
        m_link->setText(LinkWords::stop(m_state.stop));
        break;
    }
    m_ticket->retranslate();
    m_try->setText(tr("Try now"));
    m_quit->setText(tr("Quit"));
}

} // namespace lobby::ui
