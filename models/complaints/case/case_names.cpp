#include "models/complaints/case/case_names.h"

#include "models/support/enum_named.h"

#include <array>

namespace lobby::complaints {

namespace {

using Name = QLatin1StringView;

// In the order of their enumerations.
constexpr std::array<Name, kCaseKinds> kKindNames = {Name("complaint"), Name("dispute"),
    Name("defect"), Name("suggestion"), Name("praise"), Name("request")};
constexpr std::array<Name, kCategories> kCategoryNames
    = {Name("noise"), Name("cleanliness"), Name("facilities"), Name("staff"), Name("food"),
        Name("billing"), Name("booking"), Name("travel"), Name("other")};
constexpr std::array<Name, kRestrictions> kRestrictionNames
    = {Name(""), Name("harassment"), Name("theft"), Name("injury"), Name("about_staff")};
constexpr std::array<Name, kChannels> kChannelNames = {Name("desk"), Name("phone"), Name("email"),
    Name("letter"), Name("wechat"), Name("online"), Name("authority")};
constexpr std::array kEventNames
    = {Name("nature"), Name("response"), Name("finding"), Name("proposal"), Name("answer"),
        Name("executed"), Name("result_told"), Name("call_back"), Name("note"), Name("step_done"),
        Name("step_skipped"), Name("stepped_back"), Name("assigned"), Name("paused"),
        Name("resumed"), Name("closed"), Name("reopened"), Name("alerted"), Name("responsible")};
static_assert(kEventNames.size() == size_t(EventKind::Responsible) + 1);

} // namespace

QLatin1StringView nameOf(CaseKind kind)
{
    return kKindNames[size_t(kind)];
}

QLatin1StringView nameOf(Category category)
{
    return kCategoryNames[size_t(category)];
}

QLatin1StringView nameOf(Restriction restriction)
{
    return kRestrictionNames[size_t(restriction)];
}

QLatin1StringView nameOf(Channel channel)
{
    return kChannelNames[size_t(channel)];
}

QLatin1StringView nameOf(EventKind kind)
{
    return kEventNames[size_t(kind)];
}

std::optional<CaseKind> caseKindNamed(QStringView name)
{
    return enumNamed<CaseKind>(name, kKindNames);
}

std::optional<Category> categoryNamed(QStringView name)
{
    return enumNamed<Category>(name, kCategoryNames);
}

std::optional<Restriction> restrictionNamed(QStringView name)
{
    return enumNamed<Restriction>(name, kRestrictionNames);
}

std::optional<Channel> channelNamed(QStringView name)
{
    return enumNamed<Channel>(name, kChannelNames);
}

std::optional<EventKind> eventKindNamed(QStringView name)
{
    return enumNamed<EventKind>(name, kEventNames);
}

} // namespace lobby::complaints
