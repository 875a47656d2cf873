#include "server/ledger/ledgered_storage.h"

namespace lobby::server {

namespace {

/// Of `all`, what `known` does not say alike.
Lasting missingIn(const Lasting &known, const Lasting &all)
{
    Lasting missing;
    for (const auto &[key, streams] : all.erased) {
        const auto there = known.erased.find(key);
        if (there == known.erased.end()
            || !std::includes(
                there->second.cbegin(), there->second.cend(), streams.cbegin(), streams.cend()))
            missing.erased[key] = streams;
    }
    for (const auto &[number, desk] : all.desks) {
        const auto there = known.desks.find(number);
        if (there == known.desks.end() || there->second.holder != desk.holder
            || there->second.key != desk.key || there->second.record.status != desk.record.status
            || there->second.record.reads != desk.record.reads)
            missing.desks[number] = desk;
    }
    return missing;
}

} // namespace

Result<Written> LedgeredStorage::write(Organisation organisation, const Work &work)
{
    if (const auto ready = catchUp(); !ready)
        return ready.error();
    auto written = m_storage.write(organisation, work);
    if (!written || written->lasting.isEmpty())
        return written;
    if (const auto kept = keep(organisation, written->lasting); !kept)
        return kept.error();
    return written;
}

Result<Done> LedgeredStorage::read(Organisation organisation, const Work &work)
{
    if (const auto ready = catchUp(); !ready)
        return ready;
    return m_storage.read(organisation, work);
}

Result<Done> LedgeredStorage::catchUp()
{
    if (!m_isBehind)
        return Done();
    const std::lock_guard lock(m_mutex);
    while (!m_waiting.empty()) {
        const auto first = m_waiting.begin();
        if (const auto kept = m_ledger.append(first->first, first->second); !kept)
            return kept;
        m_waiting.erase(first);
    }
    m_isBehind = false;
    return Done();
}

Result<Done> LedgeredStorage::keep(Organisation organisation, const Lasting &lasting)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting[organisation].add(lasting);
        m_isBehind = true;
    }
    return catchUp();
}

Result<Done> LedgeredStorage::complete()
{
    const auto known = m_ledger.read();
    if (!known)
        return known.error();
    const auto organisations = m_storage.organisations();
    if (!organisations)
        return organisations.error();
    for (const Organisation organisation : *organisations) {
        Lasting all;
        const auto read
            = m_storage.read(organisation, [&all](StoredHub &hub) { all = hub.allLasting(); });
        if (!read)
            return read;
        const auto its = known->find(organisation);
        const Lasting missing = its == known->end() ? all : missingIn(its->second, all);
        if (missing.isEmpty())
            continue;
        if (const auto kept = keep(organisation, missing); !kept)
            return kept;
    }
    return Done();
}

} // namespace lobby::server
