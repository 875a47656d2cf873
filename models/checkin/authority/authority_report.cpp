#include "models/checkin/authority/authority_report.h"

#include "models/support/enum_named.h"

#include <algorithm>
#include <array>

namespace lobby::checkin {

using namespace Qt::StringLiterals;
using enum ReportState;

namespace {

constexpr std::array kKinds {"arrival"_L1, "departure"_L1}; // in the enum's order
constexpr std::array kStates {"incomplete"_L1, "to_send"_L1, "to_process"_L1, "error_sending"_L1,
    "error_processing"_L1, "processed"_L1}; // in the enum's order

constexpr qint64 kMinuteMs = 60'000;
constexpr std::array kDelays {1 * kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs};

} // namespace

QLatin1StringView kindName(ReportKind kind)
{
    return kKinds.at(std::size_t(kind));
}

ReportKind reportKindNamed(QStringView name)
{
    return enumNamed<ReportKind>(name, kKinds).value_or(ReportKind::Arrival);
}

QLatin1StringView stateName(ReportState state)
{
    return kStates.at(std::size_t(state));
}

ReportState reportStateNamed(QStringView name)
{
    return enumNamed<ReportState>(name, kStates).value_or(Incomplete);
}

Uuid reportId(ReportKind kind, const Uuid &stay, const Uuid &guest)
{
    const QLatin1StringView name = kindName(kind);
    return Uuid::named("authority_report",
        stay.toBytes() + guest.toBytes() + QByteArray(name.data(), name.size()));
}

bool mayFollow(ReportState from, ReportState to)
{
    switch (from) {
    case Incomplete:
        return to == ToSend || to == Processed;
    case ToSend:
        return to == Incomplete || to == ToProcess || to == ErrorSending || to == Processed;
    case ErrorSending:
        return to != ErrorProcessing; // again an error, too
    case ToProcess:
    case ErrorProcessing: // answered anew
        return to == ToSend || to == ErrorProcessing || to == Processed;
    case Processed:
        return to == ToSend || to == Incomplete; // it happened anew
    }
    return false;
}

bool isSent(ReportState state)
{
    return state == ToProcess || state == ErrorProcessing || state == Processed;
}

bool needsSomebody(ReportState state)
{
    return state == Incomplete || state == ErrorSending || state == ErrorProcessing;
}

std::optional<qint64> nextTryAt(const AuthorityReport &report)
{
    if (report.state == ToSend)
        return 0;
    if (report.state != ErrorSending)
        return std::nullopt;
    const int failures = std::clamp(report.tries, 1, int(kDelays.size()));
    return report.changedAt + kDelays.at(std::size_t(failures - 1));
}

} // namespace lobby::checkin
