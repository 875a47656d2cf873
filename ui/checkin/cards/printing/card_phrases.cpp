#include "ui/checkin/cards/printing/card_phrases.h"

#include "ui/checkin/cards/printing/card_desk.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

QString CardPhrases::problem(const QString &problem)
{
    if (problem.isEmpty())
        return tr("It is printed next.");
    if (problem == CardDesk::kNoPrinter)
        return tr("No printer is chosen for registration cards.");
    if (problem == "printer_missing"_L1)
        return tr("The printer is not there.");
    if (problem == "printer_stopped"_L1)
        return tr("The printer is stopped or out of reach.");
    if (problem == "printer_refused"_L1)
        return tr("The printer did not take the card.");
    if (problem == "not_allowed"_L1 || problem == "not_logged_in"_L1)
        return tr("Whoever is at the desk may not print cards.");
    return tr("It could not be printed.");
}

QString CardPhrases::waiting(int count, const QString &trouble)
{
    const QString waiting = tr("%n registration card(s) wait.", nullptr, count);
    if (trouble == CardDesk::kNoPrinter)
        return waiting + u' ' + tr("Choose a printer in the settings, and they are printed.");
    return waiting + u' ' + problem(trouble) + u' '
        + tr("They are printed by themselves when it can be done.");
}

} // namespace lobby::ui
