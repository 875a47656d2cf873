#include "ui/guests/words/guest_words.h"

#include <QHash>

namespace lobby::ui {

namespace {

const QHash<QString, const char *> &phrases()
{
    static const QHash<QString, const char *> known {
        {QStringLiteral("high_floor"), QT_TRANSLATE_NOOP("GuestWords", "High floor")},
        {QStringLiteral("low_floor"), QT_TRANSLATE_NOOP("GuestWords", "Low floor")},
        {QStringLiteral("quiet_room"), QT_TRANSLATE_NOOP("GuestWords", "Quiet room")},
        {QStringLiteral("non_smoking"), QT_TRANSLATE_NOOP("GuestWords", "Non-smoking room")},
        {QStringLiteral("far_from_lift"), QT_TRANSLATE_NOOP("GuestWords", "Far from the lift")},
        {QStringLiteral("late_check_out"), QT_TRANSLATE_NOOP("GuestWords", "Late check-out")},
        {QStringLiteral("hard_pillow"), QT_TRANSLATE_NOOP("GuestWords", "Hard pillow")},
        {QStringLiteral("twin_beds"), QT_TRANSLATE_NOOP("GuestWords", "Twin beds")},
        {QStringLiteral("extra_bed"), QT_TRANSLATE_NOOP("GuestWords", "Extra bed")},
        {QStringLiteral("baby_cot"), QT_TRANSLATE_NOOP("GuestWords", "Baby cot")},
        {QStringLiteral("extra_towels"), QT_TRANSLATE_NOOP("GuestWords", "Extra towels")},
        {QStringLiteral("vegetarian"), QT_TRANSLATE_NOOP("GuestWords", "Vegetarian food")},
        {QStringLiteral("halal"), QT_TRANSLATE_NOOP("GuestWords", "Halal food")},
        {QStringLiteral("airport_pickup"),
            QT_TRANSLATE_NOOP("GuestWords", "Pick-up at the airport")},
        {QStringLiteral("late_arrival"), QT_TRANSLATE_NOOP("GuestWords", "Arrives late")},
        {QStringLiteral("peanuts"), QT_TRANSLATE_NOOP("GuestWords", "peanuts")},
        {QStringLiteral("shellfish"), QT_TRANSLATE_NOOP("GuestWords", "shellfish")},
        {QStringLiteral("lactose"), QT_TRANSLATE_NOOP("GuestWords", "milk")},
        {QStringLiteral("feathers"), QT_TRANSLATE_NOOP("GuestWords", "feathers")},
        {QStringLiteral("penicillin"), QT_TRANSLATE_NOOP("GuestWords", "penicillin")},
        {QStringLiteral("wheelchair"), QT_TRANSLATE_NOOP("GuestWords", "uses a wheelchair")},
        {QStringLiteral("hard_of_hearing"),
            QT_TRANSLATE_NOOP("GuestWords", "may not hear the alarm")},
        {QStringLiteral("deposit"), QT_TRANSLATE_NOOP("GuestWords", "ask for a deposit")},
        {QStringLiteral("corporate"), QT_TRANSLATE_NOOP("GuestWords", "Business")},
        {QStringLiteral("leisure"), QT_TRANSLATE_NOOP("GuestWords", "Leisure")},
        {QStringLiteral("long_stay"), QT_TRANSLATE_NOOP("GuestWords", "Long stay")},
        {QStringLiteral("with_children"), QT_TRANSLATE_NOOP("GuestWords", "With children")},
        {QStringLiteral("travel_agent"), QT_TRANSLATE_NOOP("GuestWords", "Through an agency")},
    };
    return known;
}

} // namespace

QString GuestWords::phrase(const QString &text)
{
    const char *known = phrases().value(text);
    return known ? tr(known) : text;
}

QString GuestWords::phraseTyped(const QString &typed, const QString &before)
{
    return typed == phrase(before) ? before : typed;
}

QString GuestWords::salutation(const guests::Guest &guest)
{
    if (!guest.salutation.isEmpty())
        return guest.salutation;
    switch (guest.gender) {
    case guests::Gender::Male:
        return tr("Mr", "salutation, after a name");
    case guests::Gender::Female:
        return tr("Ms", "salutation, after a name");
    case guests::Gender::Unknown:
    case guests::Gender::Other:
        break;
    }
    return {};
}

} // namespace lobby::ui
