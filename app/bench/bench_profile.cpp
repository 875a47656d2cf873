#include "app/bench/bench_profile.h"

#include "models/access/keys/vault_keys.h"
#include "models/support/wait_for.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kOwner("Bench");

} // namespace

access::Password BenchProfile::password()
{
    auto made = access::Password::fromText(u"a bench of its own");
    Q_ASSERT(made);
    return *std::move(made);
}

BenchProfile::BenchProfile(qint64 guests, const QString &keepIn)
    : m_guests(guests)
    , m_profile(QDir(keepIn.isEmpty() ? m_folder.path() : keepIn)
                    .absoluteFilePath(QString::number(guests)))
{
}

Result<bool> BenchProfile::fill(const DemoProgress &progress)
{
    if (QFileInfo::exists(m_profile.path()))
        return false;
    // Whole or not at all: a kept one must not be half of one.
    const QString unfinished = m_profile.path() + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    access::Founding founding;
    founding.property = u"Bench"_s;
    founding.kind = u"hotel"_s;
    founding.owner = kOwner.toString();
    {
        auto founded
            = Desk::found(access::ProfileFolder(unfinished), founding, password(), m_clock);
        if (!founded)
            return founded.error();
        const Result<DemoFilled> filled
            = fillDemo(*founded->desk, {m_guests, kSeed, m_clock.today()}, progress);
        if (!filled)
            return filled.error();
    }
    if (!QDir().rename(unfinished, m_profile.path()))
        return Error {Error::Code::Unavailable, {}, m_profile.path()};
    return true;
}

Result<BenchProfile::Opened> BenchProfile::open()
{
    Opened opened;
    const Result<Uuid> owner = access::Vault::memberNamed(m_profile, kOwner.toString());
    if (!owner)
        return owner.error();
    QElapsedTimer timer;
    timer.start();
    auto desk = Desk::open(m_profile, *owner, password(), m_clock);
    if (!desk)
        return desk.error();
    const auto wholeMs = double(timer.restart());
    opened.desk = *std::move(desk);
    const auto keys = access::VaultKeys::load(m_profile.keys());
    const auto secret = keys ? opened.desk->vault().deviceSecret(*keys) : keys.error();
    if (!keys || !secret || !keys->unlock(*owner, password(), *secret))
        return Error {Error::Code::KeysDamaged};
    opened.keyMs = double(timer.elapsed());
    opened.openMs = std::max(0.0, wholeMs - opened.keyMs);
    // A kept profile may be of an earlier version; half an index would be measured.
    if (const Result<Done> upToDate = waitFor(opened.desk->search().bringUpToDate()); !upToDate)
        return upToDate.error();
    return opened;
}

Result<BenchProfile::Opened> BenchProfile::fillAndOpen()
{
    if (const auto filled = fill({}); !filled)
        return filled.error();
    return open();
}

} // namespace lobby::app
