#pragma once

#include "models/complaints/disputes/dispute.h"

#include <QLatin1StringView>

namespace lobby::complaints {

// How the registry writes each of them, "legal_basis". Reading answers none for what this version
// does not know.
[[nodiscard]] QLatin1StringView nameOf(DisputeEntry kind);
[[nodiscard]] QLatin1StringView nameOf(Stage stage);
[[nodiscard]] QLatin1StringView nameOf(Milestone milestone);
[[nodiscard]] QLatin1StringView nameOf(Outcome outcome);

[[nodiscard]] std::optional<DisputeEntry> disputeEntryNamed(QStringView name);
[[nodiscard]] std::optional<Stage> stageNamed(QStringView name);
[[nodiscard]] std::optional<Milestone> milestoneNamed(QStringView name);
[[nodiscard]] std::optional<Outcome> outcomeNamed(QStringView name);

} // namespace lobby::complaints
