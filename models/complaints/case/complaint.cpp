#include "models/complaints/case/complaint.h"

#include <algorithm>
#include <array>

namespace lobby::complaints {

namespace {

constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kHeadlineLength = 60;

} // namespace

QString headlineOf(const Complaint &complaint)
{
    const QString line
        = (complaint.summary.isEmpty() ? complaint.verbatim : complaint.summary).simplified();
    if (line.size() <= kHeadlineLength)
        return line;
    return line.first(kHeadlineLength - 1).trimmed() + QChar(0x2026);
}

std::optional<ComplaintProblem> problemOf(const Complaint &complaint)
{
    if (complaint.branch.isNull())
        return ComplaintProblem::BranchMissing;
    if (complaint.verbatim.trimmed().isEmpty())
        return ComplaintProblem::NothingSaid;
    const std::array lines = {&complaint.reporterName, &complaint.reporterContact, &complaint.room,
        &complaint.place, &complaint.summary, &complaint.department};
    const bool hasLongLine = std::any_of(lines.begin(), lines.end(),
        [](const QString *line) { return line->size() > kLongestLine; });
    if (hasLongLine || complaint.verbatim.size() > kLongestVerbatim)
        return ComplaintProblem::TextTooLong;
    if (complaint.severity < kWorstSeverity || complaint.severity > kLeastSeverity)
        return ComplaintProblem::SeverityOutside;
    const bool namesSomebody = !complaint.guest.isNull() || !complaint.reporterName.isEmpty()
        || !complaint.reporterContact.isEmpty();
    if (complaint.isAnonymous && namesSomebody)
        return ComplaintProblem::AnonymousGuest;
    if (complaint.occurredAt && *complaint.occurredAt > complaint.receivedAt)
        return ComplaintProblem::HappenedLater;
    return std::nullopt;
}

QLatin1StringView fieldOf(ComplaintProblem problem)
{
    switch (problem) {
    case ComplaintProblem::BranchMissing:
        return QLatin1StringView("branch_id");
    case ComplaintProblem::NothingSaid:
    case ComplaintProblem::TextTooLong:
        return QLatin1StringView("verbatim");
    case ComplaintProblem::SeverityOutside:
        return QLatin1StringView("severity");
    case ComplaintProblem::AnonymousGuest:
        return QLatin1StringView("anonymous");
    case ComplaintProblem::HappenedLater:
        return QLatin1StringView("occurred_at");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::complaints
