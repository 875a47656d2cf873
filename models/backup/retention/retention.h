#pragma once

#include <QDateTime>
#include <QList>

namespace lobby::backup {

/// How many backups stay: the last of each of so many days, weeks and months that have one. Days
/// without any are not counted, so that a house that was closed for a month keeps what it had.
struct RetentionRule
{
    int days = 7;
    int weeks = 5;
    int months = 3;
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// Positions in `made` of what may be let go, the oldest first. Days, weeks (ISO 8601) and months
/// are those of the times' own zone; all are of one zone. The latest always stays. Times that are
/// not valid stay: nobody knows what they are.
[[nodiscard]] QList<qsizetype> spareBackups(
    const QList<QDateTime> &made, const RetentionRule &rule = {});

} // namespace lobby::backup
