#include "ui/complaints/case/case_phrases.h"

#include "models/complaints/disputes/dispute_rules.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;
using access::Permission;

QString CasePhrases::notChosen()
{
    return tr("No complaint is chosen.");
}

QString CasePhrases::whyNot(const File &file, EventKind kind, const access::Authoriser &authoriser)
{
    if (!file)
        return notChosen();
    const bool ends = kind == EventKind::Closed || kind == EventKind::Reopened;
    if (!authoriser.may(ends ? Permission::ComplaintClose : Permission::ComplaintCreate))
        return tr("Your role does not include this.");
    const CaseState &state = file->state;
    if (kind == EventKind::Responsible) {
        return authoriser.may(Permission::ComplaintConfidential)
            ? QString()
            : tr("Your role does not include this.");
    }
    if (kind == EventKind::Note)
        return {};
    if (state.isClosed != (kind == EventKind::Reopened))
        return state.isClosed ? tr("The case is closed.") : tr("The case is not closed.");
    if (kind == EventKind::Paused && state.isPaused())
        return tr("The case is paused already.");
    if (kind == EventKind::Resumed && !state.isPaused())
        return tr("The case is not paused.");
    if (kind == EventKind::SteppedBack && state.current && *state.current <= Step::Nature)
        return tr("The case is at its beginning.");
    if (kind == EventKind::StepSkipped && !state.current)
        return tr("Every step has ended.");
    return {};
}

QString CasePhrases::whyNoDispute(const File &file, const access::Authoriser &authoriser)
{
    if (!file)
        return notChosen();
    if (!authoriser.may(Permission::ComplaintCreate))
        return tr("Your role does not include this.");
    return canBeDisputed(file->complaint.kind)
        ? QString()
        : tr("Only a complaint or a defect can come to a dispute.");
}

CasePhrases::Problem CasePhrases::problem(const Error &error)
{
    if (error.subject == "legal_basis"_L1)
        return {Tone::Warn,
            {tr("On what law or clause the house stands is not written down yet."),
                tr("Write down the legal basis first. What you typed is still here.")}};
    if (error.subject == "representative"_L1)
        return {Tone::Warn,
            {tr("Nobody speaks yet for all who complain."),
                tr("From four persons on, write down first who speaks for all. What you typed is "
                   "still here.")}};
    if (error.subject == "representatives"_L1)
        return {Tone::Warn,
            {tr("At most three speak for all, each of them once."),
                tr("Choose another one, or leave it as it is.")}};
    if (error.subject == "dispute"_L1)
        return {Tone::Warn,
            {tr("The dispute is still open, and the law goes on counting."),
                tr("Write down how it ended (T), then close the case. What you typed is still "
                   "here.")}};
    if (error.subject == "complaint.confidential"_L1)
        return {Tone::Info, {tr("This complaint is restricted."), tr("A manager can see it.")}};
    return {Tone::Err, describe(error), QString(codeName(error.code))};
}

} // namespace lobby::ui
