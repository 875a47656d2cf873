#include "ui/complaints/words/complaint_words.h"

#include "models/complaints/case/case_codes.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

QString ComplaintWords::kind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Complaint:
        return tr("Complaint");
    case CaseKind::Dispute:
        return tr("Dispute");
    case CaseKind::Defect:
        return tr("Defect");
    case CaseKind::Suggestion:
        return tr("Suggestion");
    case CaseKind::Praise:
        return tr("Praise");
    case CaseKind::Request:
        return tr("Request");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::category(Category category)
{
    switch (category) {
    case Category::Noise:
        return tr("Noise");
    case Category::Cleanliness:
        return tr("Cleanliness");
    case Category::Facilities:
        return tr("Room and equipment");
    case Category::Staff:
        return tr("Staff");
    case Category::Food:
        return tr("Food");
    case Category::Billing:
        return tr("Bill");
    case Category::Booking:
        return tr("Booking");
    case Category::Travel:
        return tr("Transport and tours");
    case Category::Other:
        return tr("Something else");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::channel(Channel channel)
{
    switch (channel) {
    case Channel::Desk:
        return tr("At the desk");
    case Channel::Phone:
        return tr("By telephone");
    case Channel::Email:
        return tr("By e-mail");
    case Channel::Letter:
        return tr("By letter");
    case Channel::WeChat:
        return tr("By WeChat");
    case Channel::Online:
        return tr("Online review");
    case Channel::Authority:
        return tr("Through an authority");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::severity(int severity)
{
    switch (severity) {
    case 1:
        return tr("1 – grave");
    case 2:
        return tr("2 – serious");
    case 3:
        return tr("3 – usual");
    default:
        return tr("4 – slight");
    }
}

QString ComplaintWords::restriction(Restriction restriction)
{
    switch (restriction) {
    case Restriction::None:
        return tr("Everybody at the desk");
    case Restriction::Harassment:
        return tr("Restricted: harassment");
    case Restriction::Theft:
        return tr("Restricted: theft");
    case Restriction::Injury:
        return tr("Restricted: injury");
    case Restriction::AboutStaff:
        return tr("Restricted: about a member of the staff");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::step(Step step)
{
    switch (step) {
    case Step::Received:
        return tr("Received");
    case Step::Nature:
        return tr("Nature");
    case Step::Response:
        return tr("Response");
    case Step::Investigation:
        return tr("Investigation");
    case Step::Proposal:
        return tr("Proposal");
    case Step::Execution:
        return tr("Execution");
    case Step::CallBack:
        return tr("Call-back");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::missing(Missing missing)
{
    switch (missing) {
    case Missing::NatureDecided:
        return tr("Whether it is ours to settle");
    case Missing::TransferReceipt:
        return tr("The receipt of the unit that took it over");
    case Missing::ResponseToGuest:
        return tr("A response to the guest: progress, what happens next, and by when");
    case Missing::ClearNature:
        return tr("Whether it is ours to settle, after what was found");
    case Missing::Finding:
        return tr("What was found out");
    case Missing::ProposalMade:
        return tr("A proposal to the guest");
    case Missing::GuestAgreement:
        return tr("The guest's agreement to the latest proposal");
    case Missing::Execution:
        return tr("What was done");
    case Missing::ResultTold:
        return tr("That the guest was told the result");
    case Missing::Rating:
        return tr("How content the guest is, 1 to 5");
    case Missing::Lesson:
        return tr("What we learn from it");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::event(const CaseEvent &event)
{
    const QString step = event.step ? ComplaintWords::step(*event.step) : QString();
    switch (event.kind) {
    case EventKind::Nature:
        return code(event.code);
    case EventKind::Response:
        return tr("Response to the guest");
    case EventKind::Finding:
        return tr("Found out");
    case EventKind::Proposal:
        return tr("Proposal: %1").arg(code(event.code));
    case EventKind::Answer:
        return code(event.code);
    case EventKind::Executed:
        return tr("Done");
    case EventKind::ResultTold:
        return tr("The guest was told");
    case EventKind::CallBack:
        return tr("Call-back: %1 of 5").arg(event.rating.value_or(0));
    case EventKind::Note:
        return tr("Note");
    case EventKind::StepDone:
        return tr("Step ended: %1").arg(step);
    case EventKind::StepSkipped:
        return tr("Step skipped: %1 – %2").arg(step, code(event.code));
    case EventKind::SteppedBack:
        return tr("Back to: %1").arg(step);
    case EventKind::Assigned:
        return tr("Passed on");
    case EventKind::Paused:
        return tr("Paused: %1").arg(code(event.code));
    case EventKind::Resumed:
        return tr("Goes on");
    case EventKind::Closed:
        return tr("Closed: %1").arg(code(event.code));
    case EventKind::Reopened:
        return tr("Opened again: %1").arg(step);
    case EventKind::Alerted:
        return tr("Was told: %1").arg(alarm(event.code));
    case EventKind::Responsible:
        return tr("Has to answer for it");
    }
    Q_UNREACHABLE();
}

QString ComplaintWords::alarm(QStringView code)
{
    if (code == "response.soon"_L1)
        return tr("the response to the guest is due soon");
    if (code == "response.over"_L1)
        return tr("the response to the guest is over its time: call a supervisor");
    if (code == "response.long"_L1)
        return tr("the response to the guest is long over its time: call a manager");
    if (code == "step.soon"_L1)
        return tr("the step is due soon");
    if (code == "step.over"_L1)
        return tr("the step is over its time: call a supervisor");
    if (code == "step.long"_L1)
        return tr("the step is long over its time: call a manager");
    if (code == "case.soon"_L1)
        return tr("the case is due soon");
    if (code == "case.over"_L1)
        return tr("the case is over its time: call a supervisor");
    if (code == "statutory.soon"_L1)
        return tr("a deadline that the law sets is near");
    if (code == "statutory.over"_L1)
        return tr("a deadline that the law sets is over: call a manager");
    if (code == "statutory.long"_L1)
        return tr("a deadline that the law sets is long over: call a manager");
    return tr("the case is long over its time: call a manager");
}

QString ComplaintWords::code(const QString &code)
{
    const QList<std::pair<QLatin1StringView, QString>> words = {
        {kOurs, tr("Ours to settle")},
        {kOtherUnit, tr("Handed over to another unit")},
        {kUnclear, tr("Unclear so far")},
        {kAccepted, tr("The guest accepts")},
        {kRejected, tr("The guest declines")},
        {kCounter, tr("The guest asks for something else")},
        {QLatin1StringView("apology"), tr("An apology")},
        {QLatin1StringView("repair"), tr("A repair")},
        {QLatin1StringView("room_change"), tr("Another room")},
        {QLatin1StringView("upgrade"), tr("An upgrade")},
        {QLatin1StringView("discount"), tr("A discount")},
        {QLatin1StringView("refund"), tr("A refund")},
        {QLatin1StringView("voucher"), tr("A voucher")},
        {QLatin1StringView("gift"), tr("A gift")},
        {QLatin1StringView("other"), tr("Something else")},
        {QLatin1StringView("guest_unreachable"), tr("The guest cannot be reached")},
        {QLatin1StringView("guest_declined"), tr("The guest does not want it")},
        {QLatin1StringView("settled_at_once"), tr("It was settled at once")},
        {QLatin1StringView("transferred"), tr("Another unit took it over")},
        {QLatin1StringView("anonymous"), tr("The guest did not say who he is")},
        {QLatin1StringView("waiting_for_guest"), tr("Waiting for the guest")},
        {QLatin1StringView("waiting_for_supplier"), tr("Waiting for a supplier")},
        {QLatin1StringView("waiting_for_authority"), tr("Waiting for an authority")},
        {QLatin1StringView("guest_away"), tr("The guest is away")},
        {kDone, tr("All steps are done")},
        {QLatin1StringView("withdrawn"), tr("The guest withdrew it")},
        {QLatin1StringView("duplicate"), tr("It was taken down twice")},
        {QLatin1StringView("not_founded"), tr("It was not founded")},
        {QLatin1StringView("with_authority"), tr("An authority or a court decides")},
    };
    for (const auto &[name, text] : words) {
        if (name == code)
            return text;
    }
    return code;
}

QString ComplaintWords::problem(ComplaintProblem problem)
{
    switch (problem) {
    case ComplaintProblem::NothingSaid:
        return tr("Write down what the guest says.");
    case ComplaintProblem::TextTooLong:
        return tr("This is too long. Keep the heart of it and add the rest as evidence.");
    case ComplaintProblem::AnonymousGuest:
        return tr("Somebody who stays anonymous has no name and no profile here.");
    case ComplaintProblem::HappenedLater:
        return tr("It cannot have happened later than now.");
    case ComplaintProblem::BranchMissing:
    case ComplaintProblem::SeverityOutside:
        return tr("This cannot be saved as it is.");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
