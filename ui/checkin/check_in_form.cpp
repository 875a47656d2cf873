#include "ui/checkin/check_in_form.h"

#include "ui/checkin/guests/guests_card.h"
#include "ui/checkin/room_card.h"
#include "ui/checkin/stay_facts.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/fact_line.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::StayStatus;

namespace {

constexpr int kFactsWidth = 340;

} // namespace

CheckInForm::CheckInForm(const DeskServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_beside(new QWidget(this))
    , m_facts(new StayFacts(m_beside))
{
    m_header->setObjectName(u"checkInHeader"_s);
    m_facts->setObjectName(u"checkInGuest"_s);
    m_beside->setFixedWidth(currentLook().scaled(kFactsWidth));
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(Space::control);
    beside->addWidget(m_facts);
    if (services.guestSide) {
        m_guestSide = new GuestSideCard(*services.guestSide, m_beside);
        beside->addWidget(m_guestSide);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(makeCards(), 1);
    across->addWidget(m_beside, 0, Qt::AlignTop);
    column->addLayout(across, 1);
}

QWidget *CheckInForm::makeCards()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    m_notices = new Card(cards);
    m_notices->setObjectName(u"checkInNotices"_s);
    m_room = new RoomCard(m_services.lists, m_services.roomWarnings, cards);
    m_guests = new GuestsCard(m_services, cards);
    m_guests->setObjectName(u"checkInDocuments"_s);
    for (Card *card : {m_notices, static_cast<Card *>(m_room), static_cast<Card *>(m_guests)})
        column->addWidget(card);
    column->addStretch();
    scroll->setWidget(cards);
    return scroll;
}

void CheckInForm::show(const stays::Stay *stay, const stays::StayRow *row)
{
    const bool arrives = stay && stay->status() == StayStatus::Expected;
    const bool leaves = stay && stay->status() == StayStatus::InHouse;
    m_header->setTitle(leaves ? m_services.words.checkOut() : m_services.words.checkInTitle());
    m_header->setDetail(row ? row->name.listForm() : QString());
    m_room->setEditable(arrives);
    m_guests->setEditable(arrives || leaves);

    clearLines(*m_notices->content());
    m_notices->setVisible(row && !row->notices.isEmpty());
    if (row) {
        for (const stays::Notice &notice : row->notices) {
            const Glyphed glyph = StayPhrases::glyph(notice);
            m_notices->content()->addWidget(
                new FactLine(glyph.icon, glyph.tone, StayPhrases::notice(notice)));
        }
    }
    if (m_guestSide && (arrives || leaves))
        m_guestSide->begin(stay->id, stay->guest);
    if (stay && row)
        m_facts->show(*stay, *row, m_guests->owner(), m_services.lists.today());
}

void CheckInForm::clear()
{
    m_guests->clear();
    m_facts->clear();
    if (m_guestSide)
        m_guestSide->clear();
}

bool CheckInForm::focusMissingRoom()
{
    if (!m_room->room().isEmpty())
        return false;
    m_room->roomField()->setFocus();
    return true;
}

QJsonObject CheckInForm::contents(const stays::Stay &stay) const
{
    QJsonObject typed = stay.status() == StayStatus::Expected ? m_room->contents() : QJsonObject();
    if (const QJsonObject documents = m_guests->contents(); !documents.isEmpty())
        typed.insert(u"documents"_s, documents);
    return typed;
}

void CheckInForm::setContents(const QJsonObject &contents)
{
    m_room->setContents(contents);
    m_guests->setContents(contents.value(u"documents"_s).toObject());
}

void CheckInForm::setFactsVisible(bool visible)
{
    m_beside->setVisible(visible);
}

void CheckInForm::retranslate()
{
    m_notices->setTitle(tr("Please note"));
    m_room->retranslate();
    m_guests->retranslate();
    if (m_guestSide)
        m_guestSide->retranslate();
}

} // namespace lobby::ui
