#include "models/followups/activities/contact_activity.h"

#include <algorithm>

namespace lobby::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSubject = 200;
constexpr qsizetype kLongestDescription = 4000;

} // namespace

QLatin1StringView codeOf(ContactMethod method)
{
    switch (method) {
    case ContactMethod::Visit:
        return "visit"_L1;
    case ContactMethod::Phone:
        return "phone"_L1;
    case ContactMethod::Email:
        return "email"_L1;
    case ContactMethod::Sms:
        return "sms"_L1;
    case ContactMethod::WeChat:
        return "wechat"_L1;
    case ContactMethod::InPerson:
        return "in_person"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ContactMethod> contactMethodNamed(QStringView code)
{
    const auto *const found = std::ranges::find_if(
        kContactMethods, [code](ContactMethod method) { return codeOf(method) == code; });
    return found == kContactMethods.end() ? std::nullopt : std::optional(*found);
}

std::optional<ActivityProblem> problemOf(const ContactActivity &activity)
{
    if (activity.guest.isNull())
        return ActivityProblem::GuestMissing;
    if (activity.branch.isNull())
        return ActivityProblem::BranchMissing;
    if (activity.subject.trimmed().isEmpty())
        return ActivityProblem::SubjectMissing;
    if (activity.startAt <= 0)
        return ActivityProblem::StartMissing;
    if (activity.endAt && *activity.endAt < activity.startAt)
        return ActivityProblem::EndBeforeStart;
    const std::array longTexts {
        &activity.description, &activity.result, &activity.nextStep, &activity.type};
    const bool isTooLong = std::ranges::any_of(
        longTexts, [](const QString *text) { return text->size() > kLongestDescription; });
    if (isTooLong || activity.subject.size() > kLongestSubject)
        return ActivityProblem::TextTooLong;
    if (activity.nextStepOn.isValid() && activity.nextStep.trimmed().isEmpty())
        return ActivityProblem::NextStepMissing;
    return std::nullopt;
}

QLatin1StringView fieldOf(ActivityProblem problem)
{
    switch (problem) {
    case ActivityProblem::GuestMissing:
        return "guest_id"_L1;
    case ActivityProblem::BranchMissing:
        return "branch_id"_L1;
    case ActivityProblem::SubjectMissing:
    case ActivityProblem::TextTooLong:
        return "subject"_L1;
    case ActivityProblem::StartMissing:
        return "start_at"_L1;
    case ActivityProblem::EndBeforeStart:
        return "end_at"_L1;
    case ActivityProblem::NextStepMissing:
        return "next_step"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace lobby::followups
