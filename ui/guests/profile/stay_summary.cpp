#include "ui/guests/profile/stay_summary.h"

#include "ui/guests/profile/chip_label.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/trip_words.h"
#include "ui/kit/card.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::Stay;
using stays::StayStatus;

namespace {

constexpr qsizetype kMostTrips = 5;

Tone toneOf(const Stay &stay)
{
    return stay.status() == StayStatus::InHouse ? Tone::Ok : Tone::Info;
}

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StaySummary::StaySummary(QWidget *parent)
    : QWidget(parent)
    , m_open(new Card(this))
    , m_figures(new Card(this))
    , m_travels(new Card(this))
    , m_line(new QWidget(this))
    , m_chips(new QHBoxLayout(m_line))
{
    setObjectName(u"staySummary"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_open);
    column->addWidget(m_figures);
    column->addWidget(m_travels);
    column->addWidget(m_line);
    column->addStretch();
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(Space::control);
    m_line->hide();
    m_travels->hide();
    m_travels->setObjectName(u"staySummaryTrips"_s);
}

void StaySummary::setStays(const QList<Stay> &stays)
{
    m_stays = stays;
    m_known = true;
    showStays();
}

void StaySummary::setTrips(const QList<stays::Trip> &trips)
{
    m_trips = trips;
    showTrips();
}

std::optional<Stay> StaySummary::current() const
{
    const auto found = std::ranges::find_if(
        m_stays, [](const Stay &stay) { return stay.status() == StayStatus::InHouse; });
    return found == m_stays.cend() ? std::nullopt : std::optional(*found);
}

void StaySummary::setLine(bool line)
{
    m_isLine = line;
    m_open->setVisible(!line);
    m_figures->setVisible(!line);
    m_travels->setVisible(!line && !m_trips.isEmpty());
    m_line->setVisible(line);
    setSizePolicy(QSizePolicy::Preferred, line ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

QString StaySummary::sentence(const Stay &stay) const
{
    const QString dates
        = tr("%1 to %2", "days of a stay")
              .arg(stay.arrival.toString(u"MM-dd"_s), stay.departure.toString(u"MM-dd"_s));
    return stay.room.isEmpty() ? dates : tr("Room %1, %2").arg(stay.room, dates);
}

QStringList StaySummary::figures() const
{
    int count = 0;
    qint64 nights = 0;
    QDate first;
    QDate last;
    for (const Stay &stay : m_stays) {
        if (stay.status() != StayStatus::InHouse && stay.status() != StayStatus::Departed)
            continue;
        ++count;
        nights += stay.nights();
        if (!first.isValid() || stay.arrival < first)
            first = stay.arrival;
        if (!last.isValid() || stay.arrival > last)
            last = stay.arrival;
    }
    if (count == 0)
        return {tr("Has not stayed yet.")};
    return {tr("%n stay(s)", nullptr, count), tr("%n night(s)", nullptr, int(nights)),
        tr("First: %1").arg(first.toString(Qt::ISODate)),
        tr("Last: %1").arg(last.toString(Qt::ISODate))};
}

void StaySummary::showStays()
{
    clearLines(*m_open->content());
    clearLines(*m_figures->content());
    clearLines(*m_chips);
    m_open->setTitle(tr("Open stays"));
    m_figures->setTitle(tr("Stays in figures"));
    int open = 0;
    for (const Stay &stay : std::as_const(m_stays)) {
        if (!stay.isLive())
            continue;
        ++open;
        const QString status = GuestWords::stayStatus(stay.status());
        m_open->content()->addWidget(new ChipLabel({status, toneOf(stay)}, m_open));
        m_open->content()->addWidget(line(sentence(stay), m_open));
        if (!stay.confirmationNo.isEmpty()) {
            QLabel *number = line(stay.confirmationNo, m_open);
            setTextStyle(number, TextStyle::Caption);
            setSecondary(number);
            m_open->content()->addWidget(number);
        }
        m_chips->addWidget(
            new ChipLabel({status + u" · "_s + sentence(stay), toneOf(stay)}, m_line));
    }
    m_open->setCount(open);
    if (open == 0 && m_known) {
        QLabel *none = line(tr("No open stay."), m_open);
        setSecondary(none);
        m_open->content()->addWidget(none);
    }
    const QStringList all = m_known ? figures() : QStringList();
    for (const QString &figure : all)
        m_figures->content()->addWidget(line(figure, m_figures));
    if (!all.isEmpty())
        m_chips->addWidget(line(all.join(u" · "_s), m_line));
    m_chips->addStretch();
}

void StaySummary::showTrips()
{
    clearLines(*m_travels->content());
    m_travels->setTitle(tr("Trips"));
    m_travels->setCount(static_cast<int>(m_trips.size()));
    m_travels->setVisible(!m_isLine && !m_trips.isEmpty());
    for (const stays::Trip &trip : m_trips.first(std::min(m_trips.size(), kMostTrips))) {
        m_travels->content()->addWidget(new FactLine(u"airplane"_s, Tone::Neutral,
            TripWords::title(trip), TripWords::detail(trip), m_travels));
    }
}

void StaySummary::retranslate()
{
    showStays();
    showTrips();
}

} // namespace lobby::ui
