#include "app/bench/bench_profile.h"

#include "models/access/keys/vault_keys.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

access::Password benchPassword()
{
    auto password = access::Password::fromText(u"a bench of its own");
    Q_ASSERT(password);
    return *std::move(password);
}

} // namespace

access::ProfileFolder BenchProfile::profile() const
{
    return access::ProfileFolder(m_folder.filePath(u"profile"_s));
}

Result<DemoFilled> BenchProfile::fill(const DemoProgress &progress)
{
    access::Founding founding;
    founding.property = u"Bench"_s;
    founding.kind = u"hotel"_s;
    founding.owner = u"Bench"_s;
    auto founded = Desk::found(profile(), founding, benchPassword(), m_clock);
    if (!founded)
        return founded.error();
    m_owner = founded->desk->authoriser().session()->staffId;
    return fillDemo(*founded->desk, {m_guests, kSeed, m_clock.today()}, progress);
}

Result<BenchProfile::Opened> BenchProfile::open()
{
    Opened opened;
    QElapsedTimer timer;
    timer.start();
    auto desk = Desk::open(profile(), m_owner, benchPassword(), m_clock);
    if (!desk)
        return desk.error();
    const auto wholeMs = double(timer.restart());
    opened.desk = *std::move(desk);
    const auto keys = access::VaultKeys::load(profile().keys());
    const auto secret = keys ? opened.desk->vault().deviceSecret(*keys) : keys.error();
    if (!keys || !secret || !keys->unlock(m_owner, benchPassword(), *secret))
        return Error {Error::Code::KeysDamaged};
    opened.keyMs = double(timer.elapsed());
    opened.openMs = std::max(0.0, wholeMs - opened.keyMs);
    return opened;
}

} // namespace lobby::app
