#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"

#include <optional>

namespace lobby::complaints {

// How the registry writes each of them, "wechat". Reading answers none for what this version does
// not know.
[[nodiscard]] QLatin1StringView nameOf(CaseKind kind);
[[nodiscard]] QLatin1StringView nameOf(Category category);
[[nodiscard]] QLatin1StringView nameOf(Restriction restriction); ///< "" for none
[[nodiscard]] QLatin1StringView nameOf(Channel channel);
[[nodiscard]] QLatin1StringView nameOf(EventKind kind);

[[nodiscard]] std::optional<CaseKind> caseKindNamed(QStringView name);
[[nodiscard]] std::optional<Category> categoryNamed(QStringView name);
[[nodiscard]] std::optional<Restriction> restrictionNamed(QStringView name);
[[nodiscard]] std::optional<Channel> channelNamed(QStringView name);
[[nodiscard]] std::optional<EventKind> eventKindNamed(QStringView name);

} // namespace lobby::complaints
