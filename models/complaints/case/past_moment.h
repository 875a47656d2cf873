#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace lobby::complaints {

/// When something happened, as it is typed at the counter: a time of day, "22:30", "晚上10点半",
/// "10 pm", alone or behind a day, "yesterday", "昨晚", "5/14", "2025-05-14", in the time zone of
/// `now`. What can be read in two ways is the latest that is over: a time without a day is today's
/// or yesterday's, a day without a year this year's or the last. None: not understood, or still to
/// come.
[[nodiscard]] std::optional<QDateTime> readPastMoment(QStringView text, const QDateTime &now);

} // namespace lobby::complaints
