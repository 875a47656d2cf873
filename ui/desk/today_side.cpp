#include "ui/desk/today_side.h"

#include "models/support/async.h"
#include "ui/desk/parts/fact_line.h"
#include "ui/desk/parts/guest_facts.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/card.h"
#include "ui/kit/look/desk_style.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::DayList;

TodaySide::TodaySide(guests::Guests &guests, const Vocabulary &words, QWidget *parent)
    : QWidget(parent)
    , m_guests(guests)
    , m_words(words)
    , m_starting(new Card(this))
    , m_startingText(new QLabel(this))
    , m_newGuest(new QPushButton(this))
    , m_guest(new Card(this))
    , m_house(new Card(this))
{
    setFixedWidth(kWidth);
    m_starting->setObjectName(u"gettingStarted"_s);
    m_guest->setObjectName(u"highlightedGuest"_s);
    m_house->setObjectName(u"houseFigures"_s);
    m_startingText->setWordWrap(true);
    m_newGuest->setObjectName(u"addFirstGuest"_s);
    m_starting->content()->addWidget(m_startingText);
    m_starting->content()->addWidget(m_newGuest, 0, Qt::AlignLeading);
    connect(m_newGuest, &QPushButton::clicked, this, &TodaySide::newGuestRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_starting);
    column->addWidget(m_guest);
    column->addWidget(m_house);
    column->addStretch();
    m_starting->hide();
    m_guest->hide();
}

void TodaySide::showStay(const std::optional<stays::StayRow> &row, QDate today)
{
    const bool same = row && m_row && row->guest == m_row->guest;
    m_row = row;
    m_today = today;
    if (!same)
        m_profile.reset();
    fillGuest();
    load();
}

void TodaySide::load()
{
    const int generation = ++m_generation;
    if (!m_row)
        return;
    whenDone(m_guests.load(m_row->guest), this,
        [this, generation](const Result<guests::GuestProfile> &profile) {
            if (generation != m_generation || !profile)
                return; // what the row says is still right
            if (m_profile == *profile)
                return;
            m_profile = *profile;
            fillGuest();
        });
}

void TodaySide::fillGuest()
{
    QVBoxLayout *lines = m_guest->content();
    clearLines(*lines);
    m_guest->setVisible(m_row.has_value());
    if (!m_row)
        return;
    const auto add
        = [lines](const QString &icon, Tone tone, const QString &text, const QString &detail = {}) {
              lines->addWidget(new FactLine(icon, tone, text, detail));
          };
    const stays::StayRow &row = *m_row;
    m_guest->setTitle(row.name.listForm());
    add(u"calendar3"_s, Tone::Neutral, StayPhrases::nights(row.arrival, row.departure, m_today),
        row.room.isEmpty() ? tr("No room yet")
                           : tr("Room %1 %2").arg(row.room, row.roomType).trimmed());
    if (row.documentMissing)
        add(u"person-vcard"_s, Tone::Warn, tr("Document missing"),
            tr("It can be typed at check-in."));
    for (const stays::Notice &notice : row.notices) {
        const Glyphed glyph = StayPhrases::glyph(notice);
        add(glyph.icon, glyph.tone, StayPhrases::notice(notice));
    }
    if (m_profile) {
        const guests::GuestProfile &profile = *m_profile;
        if (const auto *document = guests::primaryOf(profile.documents))
            add(u"person-vcard"_s, Tone::Neutral,
                tr("Document ending in %1").arg(document->numberLast4));
        addGuestFacts(*lines, profile);
    }
    if (!row.channel.isEmpty() || !row.confirmationNo.isEmpty())
        add(u"tag"_s, Tone::Neutral, StayPhrases::channel(row.channel),
            row.confirmationNo.isEmpty() ? QString()
                                         : tr("Confirmation %1").arg(row.confirmationNo));
}

void TodaySide::showFigures(const stays::TodayTableModel &day)
{
    clearLines(*m_house->content());
    const QLocale locale;
    const auto add = [&](DayList list, const QString &icon, Tone tone, int number) {
        m_house->content()->addWidget(new FactLine(
            icon, tone, tr("%1  %2").arg(m_words.left(list), locale.toString(number))));
    };
    const int arrivals = day.count(DayList::Arrivals).left;
    const int departures = day.count(DayList::Departures).left;
    add(DayList::InHouse, u"house"_s, Tone::Neutral, day.count(DayList::InHouse).total);
    add(DayList::Arrivals, u"box-arrow-in-right"_s, arrivals > 0 ? Tone::Info : Tone::Ok, arrivals);
    add(DayList::Departures, u"box-arrow-right"_s, departures > 0 ? Tone::Info : Tone::Ok,
        departures);
}

void TodaySide::setEmptyProfile(bool empty)
{
    m_starting->setVisible(empty);
    m_house->setVisible(!empty);
}

void TodaySide::retranslate()
{
    m_starting->setTitle(tr("Getting started"));
    m_startingText->setText(
        tr("There is nothing here yet. Add the first guest, or import the bookings you have: "
           "everything stays encrypted on this computer."));
    m_newGuest->setText(tr("Add a guest"));
    m_house->setTitle(tr("House", "figures of the day"));
    fillGuest();
}

} // namespace lobby::ui
