#include "ui/darkdesk/slips/slip_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using darkdesk::SlipKind;

QString SlipWords::title()
{
    return tr("Blank slips");
}

QString SlipWords::kind(SlipKind kind)
{
    switch (kind) {
    case SlipKind::CheckIn:
        return tr("Check-in");
    case SlipKind::Complaint:
        return tr("Complaint");
    case SlipKind::Message:
        return tr("Message or request");
    }
    Q_UNREACHABLE();
}

Wording SlipWords::problem(const Error &error)
{
    if (error.subject == "number"_L1)
        return {tr("This is no slip's number: look at it once more."),
            tr("It looks like H1-2-S0042-K and stands beside the square code.")};
    if (error.subject == "slip"_L1)
        return {tr("A slip of this number was never printed."),
            tr("Nothing was opened. If another desk printed it, wait until both have synced and "
               "try again.")};
    if (error.subject == "keyed"_L1)
        return {tr("This slip has been keyed in already."),
            tr("Nothing was opened, so nothing is there twice. Put the paper aside.")};
    if (error.subject == "void"_L1)
        return {tr("This slip was declared void."),
            tr("Nothing was opened. If something is written on it after all, enter it without the "
               "slip.")};
    return describe(error);
}

} // namespace lobby::ui
