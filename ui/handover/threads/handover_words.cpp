#include "ui/handover/threads/handover_words.h"

#include "ui/followups/words/follow_up_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Decision;
using handover::Thread;
using handover::ThreadKind;

QString HandoverWords::kind(ThreadKind kind)
{
    switch (kind) {
    case ThreadKind::Case:
        return tr("Case");
    case ThreadKind::Promise:
        return tr("Promise");
    case ThreadKind::Reminder:
        return tr("Reminder");
    case ThreadKind::Alert:
        return tr("Alert");
    }
    Q_UNREACHABLE();
}

Glyphed HandoverWords::glyph(const Thread &thread, qint64 nowMs)
{
    if (thread.key.kind == ThreadKind::Alert)
        return {u"exclamation-triangle"_s, Tone::Err};
    return thread.dueAt && *thread.dueAt <= nowMs ? Glyphed {u"exclamation-triangle"_s, Tone::Err}
                                                  : Glyphed {u"clock-history"_s, Tone::Neutral};
}

QString HandoverWords::what(const Thread &thread)
{
    if (thread.isRestricted)
        return tr("Restricted case");
    if (thread.key.kind == ThreadKind::Alert && thread.caseNo.isEmpty() && thread.text.isEmpty())
        return tr("Must not be given a room");
    return thread.text;
}

Chip HandoverWords::decision(const handover::Line *line, const QString &name)
{
    if (!line)
        return {tr("Undecided"), Tone::Warn};
    switch (line->decision) {
    case Decision::Accepted:
        return {tr("Accepted"), Tone::Ok};
    case Decision::Returned:
        return {tr("Returned: %1").arg(line->note), Tone::Neutral};
    case Decision::Reassigned:
        return {tr("To %1").arg(name), Tone::Info};
    }
    Q_UNREACHABLE();
}

QString HandoverWords::sentence(const Thread &thread, const QString &decision, const QDateTime &now)
{
    QStringList parts {kind(thread.key.kind)};
    if (!thread.caseNo.isEmpty())
        parts.append(u'#' + thread.caseNo);
    parts += {what(thread), thread.guest.listForm()};
    if (thread.dueAt) {
        parts.append(
            FollowUpWords::wholeMoment(QDateTime::fromMSecsSinceEpoch(*thread.dueAt), now.date()));
    }
    parts += {thread.ownerName, decision};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString HandoverWords::problem(const QString &subject)
{
    if (subject == "note"_L1)
        return tr("Say why, in 200 letters at the most.");
    if (subject == "to"_L1)
        return tr("Choose a colleague who is to have it.");
    if (subject == "complaint.confidential"_L1)
        return tr("This member may not see restricted cases. Give it to one who may.");
    if (subject == "complaint.create"_L1 || subject == "followup.edit"_L1)
        return tr("This member may not work on it. Give it to another one.");
    if (subject == "gone"_L1)
        return tr("Who left works here no more. Accept it or give it to a colleague.");
    if (subject == "signature"_L1)
        return tr("Only the member who takes over can sign, or a supervisor when who leaves is not "
                  "there.");
    if (subject == "thread"_L1)
        return tr("It is settled already, or somebody else has it now.");
    return {};
}

} // namespace lobby::ui
