#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace lobby::followups {

/// Is this a rule of recurrence (RFC 5545, 3.3.10; RFC 7529 for RSCALE) that reminders may have?
/// Nothing more frequent than daily.
[[nodiscard]] bool isRecurrence(QStringView rule);

/// The first occurrence after `after` of what begins at `start`; none when the rule has ended or is
/// no rule. Counted in wall time: nine o'clock stays nine o'clock when the clocks change.
[[nodiscard]] std::optional<QDateTime> occurrenceAfter(
    QStringView rule, const QDateTime &start, const QDateTime &after);

} // namespace lobby::followups
