#include "models/access/login_attempts.h"

#include "models/access/keys/key_record.h"
#include "models/access/secrets/private_file.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace lobby::access {

namespace {

constexpr qint64 kMaxFileBytes = 65536;
constexpr qint64 kFarFuture = qint64 {1} << 50; // past any clock, far from overflow
constexpr QLatin1StringView kMagic("lobby login attempts 1");

/// How long to wait after so many wrong tries.
qint64 delayMs(int failures)
{
    if (failures < LoginAttempts::kFreeTries)
        return 0;
    const int doublings = std::min(failures - LoginAttempts::kFreeTries, 10);
    return std::min(qint64 {2'000} << doublings, LoginAttempts::kLongestWaitMs);
}

} // namespace

LoginAttempts::LoginAttempts(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
    load();
}

LoginAttempts::State LoginAttempts::state(const Uuid &member)
{
    Tries &tries = triesOf(member);
    const qint64 now = m_clock.nowMs();
    if (now < tries.lastMs) { // the clock was set back
        tries.lastMs = now;
        save();
    }
    return State {tries.failures, std::max<qint64>(0, tries.lastMs + delayMs(tries.failures) - now),
        tries.failures >= kMaxTries};
}

Result<Done> LoginAttempts::begin(const Uuid &member)
{
    const State before = state(member);
    if (before.needsSupervisor)
        return Error {Error::Code::TooManyTries, {}, QStringLiteral("supervisor")};
    if (before.waitMs > 0)
        return Error {Error::Code::TooManyTries, {}, QStringLiteral("wait")};
    Tries &tries = triesOf(member);
    ++tries.failures;
    tries.lastMs = m_clock.nowMs();
    save();
    return Done {};
}

void LoginAttempts::succeeded(const Uuid &member)
{
    triesOf(member) = {};
    save();
}

LoginAttempts::Tries &LoginAttempts::triesOf(const Uuid &member)
{
    const auto found = m_tries.find(member);
    return found != m_tries.end() ? *found : *m_tries.insert(member, m_everybodyElse);
}

void LoginAttempts::load()
{
    const auto bytes = readPrivateFile(m_path, kMaxFileBytes);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return;
    const auto value = bytes ? readBoundedCbor(*bytes) : std::nullopt;
    // [magic, [[member, failures, last], …], failures and last of everybody else, checksum]
    const QCborArray file = value ? value->toArray() : QCborArray();
    const QByteArray sum = checksum(file.at(1).toCbor() + file.at(2).toCbor());
    if (file.size() != 4 || file.at(0).toString() != kMagic || file.at(3).toByteArray() != sum) {
        m_everybodyElse = {kMaxTries - 1, m_clock.nowMs()};
        return;
    }
    const auto tries = [](const QCborArray &row, qsizetype at) {
        return Tries {static_cast<int>(std::clamp<qint64>(row.at(at).toInteger(), 0, kMaxTries)),
            std::clamp<qint64>(row.at(at + 1).toInteger(), 0, kFarFuture)};
    };
    m_everybodyElse = tries(file.at(2).toArray(), 0);
    for (const QCborValue entry : file.at(1).toArray()) {
        const QCborArray row = entry.toArray();
        if (const auto member = Uuid::fromBytes(row.at(0).toByteArray()))
            m_tries.insert(*member, tries(row, 1));
    }
}

void LoginAttempts::save() const
{
    QCborArray rows;
    for (auto tries = m_tries.cbegin(); tries != m_tries.cend(); ++tries)
        rows.append(QCborArray {tries.key().toBytes(), tries->failures, tries->lastMs});
    const QCborArray rest {m_everybodyElse.failures, m_everybodyElse.lastMs};
    const QByteArray sum = checksum(QCborValue(rows).toCbor() + QCborValue(rest).toCbor());
    (void)replacePrivateFile(m_path, QCborArray {kMagic, rows, rest, sum}.toCborValue().toCbor());
}

} // namespace lobby::access
