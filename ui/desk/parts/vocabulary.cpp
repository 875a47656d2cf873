#include "ui/desk/parts/vocabulary.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::DayList;

DeskKind deskKindNamed(QStringView name)
{
    if (name == u"agency")
        return DeskKind::Agency;
    return name == u"branch" ? DeskKind::Branch : DeskKind::Hotel;
}

QString Vocabulary::today() const
{
    return tr("Today");
}

QString Vocabulary::stays() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("Trips");
    case DeskKind::Branch:
        return tr("Visits");
    case DeskKind::Hotel:
        break;
    }
    return tr("Stays");
}

QString Vocabulary::checkInTitle() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("Start a trip");
    case DeskKind::Branch:
        return tr("Receive a visitor");
    case DeskKind::Hotel:
        break;
    }
    return tr("Check-in");
}

QString Vocabulary::newStay() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("New trip");
    case DeskKind::Branch:
        return tr("New visit");
    case DeskKind::Hotel:
        break;
    }
    return tr("New stay");
}

QString Vocabulary::person() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("Traveller");
    case DeskKind::Branch:
        return tr("Visitor");
    case DeskKind::Hotel:
        break;
    }
    return tr("Guest");
}

QString Vocabulary::list(DayList list) const
{
    const auto word = [this](const QString &hotel, const QString &agency, const QString &branch) {
        return m_kind == DeskKind::Hotel ? hotel : m_kind == DeskKind::Agency ? agency : branch;
    };
    switch (list) {
    case DayList::Arrivals:
        return word(tr("Arrivals"), tr("Setting out"), tr("Expected visitors"));
    case DayList::InHouse:
        return word(tr("In house"), tr("Travelling"), tr("Here now"));
    case DayList::Departures:
        return word(tr("Departures"), tr("Coming back"), tr("Leaving"));
    case DayList::PreRegistered:
        break;
    }
    return word(tr("Pre-registered"), tr("Papers complete"), tr("Registered ahead"));
}

QString Vocabulary::emptyList(DayList list) const
{
    const auto word = [this](const QString &hotel, const QString &agency, const QString &branch) {
        return m_kind == DeskKind::Hotel ? hotel : m_kind == DeskKind::Agency ? agency : branch;
    };
    switch (list) {
    case DayList::Arrivals:
        return word(tr("Nobody arrives on this day."), tr("Nobody sets out on this day."),
            tr("No visitors are expected on this day."));
    case DayList::InHouse:
        return word(tr("Nobody is in house on this day."), tr("Nobody travels on this day."),
            tr("No visitors are here on this day."));
    case DayList::Departures:
        return word(tr("Nobody departs on this day."), tr("Nobody comes back on this day."),
            tr("No visitors leave on this day."));
    case DayList::PreRegistered:
        break;
    }
    return word(tr("Nobody is pre-registered for this day: that takes a room and a document."),
        tr("No traveller of this day has all papers yet."),
        tr("No visitor is registered ahead for this day."));
}

QString Vocabulary::left(DayList list) const
{
    const auto word = [this](const QString &hotel, const QString &agency, const QString &branch) {
        return m_kind == DeskKind::Hotel ? hotel : m_kind == DeskKind::Agency ? agency : branch;
    };
    switch (list) {
    case DayList::Arrivals:
        return word(tr("Arrivals left"), tr("Still to set out"), tr("Still expected"));
    case DayList::InHouse:
        return word(tr("Rooms in house"), tr("Trips under way"), tr("Visits under way"));
    case DayList::Departures:
        return word(tr("Departures left"), tr("Still to come back"), tr("Still to leave"));
    case DayList::PreRegistered:
        break;
    }
    return this->list(list);
}

QString Vocabulary::checkIn() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("Start trip");
    case DeskKind::Branch:
        return tr("Sign in");
    case DeskKind::Hotel:
        break;
    }
    return tr("Check in");
}

QString Vocabulary::checkOut() const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("End trip");
    case DeskKind::Branch:
        return tr("Sign out");
    case DeskKind::Hotel:
        break;
    }
    return tr("Check out");
}

QString Vocabulary::checkedIn(const QString &name, const QString &room) const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("%1 has set out.").arg(name);
    case DeskKind::Branch:
        return tr("%1 is signed in.").arg(name);
    case DeskKind::Hotel:
        break;
    }
    return tr("%1 is checked in to room %2.").arg(name, room);
}

QString Vocabulary::checkedOut(const QString &name, const QString &room) const
{
    switch (m_kind) {
    case DeskKind::Agency:
        return tr("%1 is back.").arg(name);
    case DeskKind::Branch:
        return tr("%1 is signed out.").arg(name);
    case DeskKind::Hotel:
        break;
    }
    return tr("%1 is checked out of room %2.").arg(name, room);
}

} // namespace lobby::ui
