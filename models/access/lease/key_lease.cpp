#include "models/access/lease/key_lease.h"

#include "models/store/engine/meta.h"
#include "models/sync/codec/cbor_reader.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace lobby::access {

namespace {

constexpr auto kName = "lease";
using Milliseconds = std::chrono::milliseconds;

constexpr quint64 kElements = 4;
constexpr qint64 kDayMs = Milliseconds(std::chrono::days(1)).count();
constexpr qint64 kSlackMs
    = qint64(2) * 60 * 1000; ///< a clock that is put right is not one set back
constexpr qint64 kSetBackMs = kDayMs; ///< of how long it was off nobody knows more

bool isSameStart(const Uptime &before, const Uptime &now)
{
    return !before.start.isEmpty() && before.start == now.start && now.ms >= before.ms;
}

qint64 passedSince(const LeaseMark &mark, qint64 wallMs, const Uptime &uptime)
{
    if (isSameStart(mark.uptime, uptime))
        return uptime.ms - mark.uptime.ms;
    const bool isOtherStart = !mark.uptime.start.isEmpty() && !uptime.start.isEmpty()
        && mark.uptime.start != uptime.start;
    const qint64 atLeast = isOtherStart ? uptime.ms : 0;
    const qint64 byClock = wallMs - mark.wallMs;
    return std::max(atLeast, byClock < -kSlackMs ? kSetBackMs : byClock);
}

} // namespace

LeaseMark renewedLease(qint64 wallMs, const Uptime &uptime)
{
    return {0, wallMs, uptime};
}

LeaseMark advancedLease(const LeaseMark &mark, qint64 wallMs, const Uptime &uptime)
{
    return {mark.silentMs + passedSince(mark, wallMs, uptime), wallMs, uptime};
}

int daysLeft(const LeaseMark &mark)
{
    const qint64 left = Milliseconds(kLeasePeriod).count() - mark.silentMs;
    return left <= 0 ? 0 : static_cast<int>((left + kDayMs - 1) / kDayMs);
}

std::optional<LeaseMark> readLease(store::Connection &connection)
{
    const sync::Value kept = store::metaValue(connection, kName);
    const auto *bytes = std::get_if<QByteArray>(&kept);
    if (!bytes)
        return std::nullopt;
    sync::CborReader reader(*bytes);
    LeaseMark mark;
    reader.enterArray(kElements);
    mark.silentMs = reader.signedInteger();
    mark.wallMs = reader.signedInteger();
    mark.uptime.ms = reader.signedInteger();
    mark.uptime.start = reader.bytes();
    reader.leave();
    return reader.failed() ? std::nullopt : std::optional(mark);
}

void writeLease(store::Connection &connection, const LeaseMark &mark)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(kElements);
    writer.append(mark.silentMs);
    writer.append(mark.wallMs);
    writer.append(mark.uptime.ms);
    writer.append(mark.uptime.start);
    writer.endArray();
    store::setMeta(connection, kName, bytes);
}

} // namespace lobby::access
