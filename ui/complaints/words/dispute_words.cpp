#include "ui/complaints/words/dispute_words.h"

#include "models/complaints/disputes/dispute_names.h"

#include <QLocale>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

QString DisputeWords::entry(DisputeEntry kind)
{
    switch (kind) {
    case DisputeEntry::Stage:
        return tr("It is at this stage");
    case DisputeEntry::Milestone:
        return tr("A date from which the law counts");
    case DisputeEntry::Note:
        return tr("A note");
    case DisputeEntry::Outcome:
        return tr("How it ended");
    case DisputeEntry::Reopened:
        return tr("It goes on");
    case DisputeEntry::Joined:
        return tr("Somebody joins the complaint");
    case DisputeEntry::Parted:
        return tr("Somebody leaves the complaint");
    case DisputeEntry::Represents:
        return tr("Somebody speaks for all");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::stage(Stage stage)
{
    switch (stage) {
    case Stage::Negotiation:
        return tr("Negotiation");
    case Stage::LegalBasis:
        return tr("Legal basis");
    case Stage::Mediation:
        return tr("Mediation");
    case Stage::Arbitration:
        return tr("Arbitration");
    case Stage::Litigation:
        return tr("Litigation");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::milestone(Milestone milestone)
{
    switch (milestone) {
    case Milestone::ContractEnded:
        return tr("The contract with the guest ended");
    case Milestone::HarmKnown:
        return tr("The guest knew of his loss and of who owes him");
    case Milestone::ComplaintFiled:
        return tr("The guest complained to the authority");
    case Milestone::ComplaintAccepted:
        return tr("The authority took the complaint");
    case Milestone::NoticeReceived:
        return tr("The authority's notice reached us");
    case Milestone::ReplySent:
        return tr("We answered the authority");
    case Milestone::AdrFileComplete:
        return tr("The dispute resolution body has all papers");
    case Milestone::MediationEnded:
        return tr("The mediation ended");
    case Milestone::ClaimReceived:
        return tr("A claim at court or arbitration reached us");
    case Milestone::DefenceSent:
        return tr("We sent our defence");
    case Milestone::SmallClaimReceived:
        return tr("A European small claim reached us");
    case Milestone::SmallClaimAnswered:
        return tr("We answered the small claim");
    case Milestone::JudgmentReceived:
        return tr("The judgment reached us");
    case Milestone::AppealFiled:
        return tr("We appealed, or decided not to");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Settled:
        return tr("Settled between guest and house");
    case Outcome::Mediated:
        return tr("Settled by mediation");
    case Outcome::Award:
        return tr("Decided by an award");
    case Outcome::Judgment:
        return tr("Decided by a judgment");
    case Outcome::Withdrawn:
        return tr("Withdrawn by the guest");
    case Outcome::Dismissed:
        return tr("Dismissed");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::event(const DisputeEvent &event)
{
    switch (event.kind) {
    case DisputeEntry::Stage: {
        const auto known = stageNamed(event.code);
        return tr("Dispute: %1").arg(known ? stage(*known) : event.code);
    }
    case DisputeEntry::Milestone: {
        const auto known = milestoneNamed(event.code);
        return tr("Dispute: %1").arg(known ? milestone(*known) : event.code);
    }
    case DisputeEntry::Note:
        return tr("Note on the dispute");
    case DisputeEntry::Outcome: {
        const auto known = outcomeNamed(event.code);
        return tr("The dispute is over: %1").arg(known ? outcome(*known) : event.code);
    }
    case DisputeEntry::Reopened:
        return tr("The dispute goes on");
    case DisputeEntry::Joined:
        return tr("Joined the complaint");
    case DisputeEntry::Parted:
        return tr("Left the complaint");
    case DisputeEntry::Represents:
        return tr("Speaks for all who complain");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::details(const DisputeEvent &event)
{
    // Of somebody's entry the reference is that of another entry.
    const bool isOfSomebody = event.kind >= DisputeEntry::Joined;
    QStringList texts {event.on.toString(Qt::ISODate), event.party,
        isOfSomebody ? QString() : event.reference, event.text};
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

QString DisputeWords::complainants(const DisputeState &state, const QString &guest)
{
    const auto named = [](const QString &name, bool represents) {
        return represents ? tr("%1 (speaks for all)").arg(name) : name;
    };
    QStringList names {
        named(guest.isEmpty() ? tr("the guest of the case") : guest, state.guestRepresents)};
    for (const Complainant &person : state.joined)
        names.append(named(person.name, person.represents));
    return names.join(tr(", ", "between names"));
}

QString DisputeWords::clock(const DisputeClock &clock)
{
    const QString what = clock.clock.nameIn(QLocale().name());
    return clock.due.isValid()
        ? tr("%1: %2").arg(clock.due.toString(Qt::ISODate), what)
        : tr("%1: no date can be told, the public holidays of that year are not entered").arg(what);
}

QString DisputeWords::ground(const DisputeClock &clock)
{
    using Unit = StatutoryClock::Unit;
    const int length = clock.clock.length;
    const QString span = clock.clock.unit == Unit::Workdays
        ? tr("%n working day(s)", nullptr, length)
        : clock.clock.unit == Unit::Months ? tr("%n month(s)", nullptr, length)
        : clock.clock.unit == Unit::Years  ? tr("%n year(s)", nullptr, length)
                                           : tr("%n day(s)", nullptr, length);
    QStringList texts {tr("%1 from %2").arg(span, clock.from.toString(Qt::ISODate)),
        clock.clock.law + u' ' + clock.clock.article};
    if (!clock.clock.isQuoted)
        texts.append(tr("check the article before you rely on it"));
    if (!clock.isRunning())
        texts.append(clock.due.isValid() && clock.endedOn > clock.due
                ? tr("ended %1, late").arg(clock.endedOn.toString(Qt::ISODate))
                : tr("ended %1").arg(clock.endedOn.toString(Qt::ISODate)));
    return texts.join(u" · "_s);
}

} // namespace lobby::ui
