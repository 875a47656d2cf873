#include "ui/checkin/stay_facts.h"

#include "ui/desk/parts/guest_facts.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/rows/fact_line.h"

#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

void StayFacts::show(const stays::Stay &stay, const stays::StayRow &row,
    const guests::GuestProfile *guest, QDate today)
{
    clear();
    const auto add
        = [this](const QString &icon, Tone tone, const QString &text, const QString &detail = {}) {
              content()->addWidget(new FactLine(icon, tone, text, detail));
          };
    setTitle(row.name.listForm());
    const Chip chip = StayPhrases::chip(row, today);
    add(u"info-circle"_s, chip.tone, chip.text, StayPhrases::channel(stay.channel));
    add(u"calendar3"_s, Tone::Neutral, StayPhrases::nights(stay.arrival, stay.departure, today),
        stay.roomType.isEmpty() ? QString() : tr("Room type %1").arg(stay.roomType));
    add(u"tag"_s, Tone::Neutral, tr("Confirmation %1").arg(stay.confirmationNo), stay.agent);
    add(u"people"_s, Tone::Neutral, tr("%n adult(s)", nullptr, stay.adults),
        stay.children > 0 ? tr("%n child(ren)", nullptr, stay.children) : QString());
    if (guest)
        addGuestFacts(*content(), *guest);
}

void StayFacts::clear()
{
    setTitle({});
    clearLines(*content());
}

} // namespace lobby::ui
