#include "ui/guests/matches/match_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

QString MatchWords::name(const guests::LikelyGuest &guest)
{
    QStringList names {guest.guest.native, guest.guest.latin};
    names.removeAll(QString());
    return names.join(u' ');
}

QString MatchWords::evidence(const guests::LikelyGuest &guest)
{
    QStringList words;
    if (guest.guest.doNotRoom)
        words.append(guest.document
                ? tr("Must not be given a room")
                : tr("May be somebody who must not be given a room: not verified"));
    if (guest.document)
        words.append(tr("Same document number"));
    if (guest.name)
        words.append(tr("Same name"));
    if (!guest.hasEvidence())
        words.append(tr("Another name"));
    if (guest.birth == guests::LikelyGuest::Birth::Same)
        words.append(tr("Same birth date"));
    if (guest.birth == guests::LikelyGuest::Birth::Different)
        words.append(tr("Another birth date"));
    if (guest.phone)
        words.append(tr("Same phone"));
    if (guest.stays > 0)
        words.append(tr("%n stay(s)", nullptr, int(guest.stays)));
    if (guest.guest.inHouse)
        words.append(tr("in house, room %1").arg(guest.guest.room));
    else if (guest.guest.arrival.isValid())
        words.append(tr("arrives on %1").arg(guest.guest.arrival.toString(Qt::ISODate)));
    return words.join(u" · "_s);
}

} // namespace lobby::ui
