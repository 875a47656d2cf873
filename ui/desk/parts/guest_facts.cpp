#include "ui/desk/parts/guest_facts.h"

#include "ui/guests/words/guest_words.h"
#include "ui/kit/rows/fact_line.h"

#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownPreferences = 3;
} // namespace

void addGuestFacts(QVBoxLayout &lines, const guests::GuestProfile &guest)
{
    if (const auto *phone = guests::primaryOf(guest.telephones))
        lines.addWidget(new FactLine(u"telephone"_s, Tone::Neutral, GuestWords::phone(*phone)));
    QStringList wishes;
    for (const guests::Preference &preference : guest.preferences.mid(0, kShownPreferences))
        wishes.append(GuestWords::phrase(preference.value));
    if (!wishes.isEmpty())
        lines.addWidget(new FactLine(u"sticky"_s, Tone::Neutral, wishes.join(u" · "_s)));
}

} // namespace lobby::ui
