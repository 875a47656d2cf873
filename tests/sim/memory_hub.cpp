#include "tests/sim/memory_hub.h"

#include <algorithm>

namespace lobby::sim {

using namespace sync;

std::optional<DeviceRecord> MemoryHub::device(quint32 device)
{
    const auto found = m_devices.find(device);
    return found == m_devices.end() ? std::nullopt : std::optional(found->second);
}

void MemoryHub::setDevice(const DeviceRecord &device)
{
    m_devices[device.device] = device;
}

std::set<Stream> MemoryHub::everIn(const Uuid &scope) const
{
    const auto found = m_ever.find(scope);
    return found == m_ever.end() ? std::set<Stream>() : found->second;
}

void MemoryHub::join(Stream stream, const Uuid &scope)
{
    MemoryRows::join(stream, scope);
    m_ever[scope].insert(stream);
}

void MemoryHub::moveBase(Stream stream, quint64 base)
{
    if (base <= ends(stream).base)
        return;
    m_base[stream] = base;
    std::fill_n(m_log[stream].begin(), base, Entry());
}

StreamEnds MemoryHub::ends(Stream stream) const
{
    StreamEnds ends;
    if (const auto base = m_base.find(stream); base != m_base.end())
        ends.base = base->second;
    if (const auto log = m_log.find(stream); log != m_log.end())
        ends.head = log->second.size();
    return ends;
}

QList<Entry> MemoryHub::entries(Stream stream, quint64 after, int limit) const
{
    const auto log = m_log.find(stream);
    if (log == m_log.end() || after >= log->second.size())
        return {};
    const auto from = log->second.cbegin() + static_cast<qptrdiff>(after);
    const auto left = log->second.cend() - from;
    return {from, from + std::min<qptrdiff>(left, limit)};
}

void MemoryHub::append(Stream stream, const Entry &entry)
{
    m_log[stream].push_back(entry);
    if (entry.kind == Entry::Kind::Erase)
        m_erasures[stream][entry.key.id] = entry.key.table;
}

QList<RowKey> MemoryHub::erasuresOf(Stream stream, const Uuid &after, const Uuid &upTo) const
{
    QList<RowKey> keys;
    const auto found = m_erasures.find(stream);
    if (found == m_erasures.end())
        return keys;
    for (auto one = found->second.upper_bound(after); one != found->second.end(); ++one) {
        if (!upTo.isNull() && one->first > upTo)
            break;
        keys.append({one->second, one->first});
    }
    return keys;
}

std::set<Stream> MemoryHub::toldOfErasure(const Uuid &id) const
{
    std::set<Stream> streams;
    for (const auto &[stream, erasures] : m_erasures) {
        if (erasures.contains(id))
            streams.insert(stream);
    }
    return streams;
}

QList<Uuid> MemoryHub::scopesOf(Stream stream, const Uuid &after, int limit) const
{
    QList<Uuid> scopes;
    const std::set<Uuid> &all = members(stream);
    for (auto scope = all.upper_bound(after); scope != all.end() && scopes.size() < limit; ++scope)
        scopes.append(*scope);
    return scopes;
}

void MemoryHub::quarantine(const Op &op, quint64 sequence, const QString &reason)
{
    m_aside.push_back({op, sequence, reason});
}

QList<RowKey> MemoryHub::holders(quint16 rule, const QByteArray &key) const
{
    const auto found = m_holders.find({rule, key});
    if (found == m_holders.end())
        return {};
    return {found->second.cbegin(), found->second.cend()};
}

void MemoryHub::hold(quint16 rule, const QByteArray &key, const RowKey &row)
{
    m_holders[{rule, key}].insert(row);
}

void MemoryHub::release(quint16 rule, const RowKey &row)
{
    for (auto &[place, rows] : m_holders) {
        if (place.first == rule)
            rows.erase(row);
    }
}

void MemoryHub::erase(const RowKey &key, const RowKey &subject)
{
    remove(key);
    markErased(key.id, subject);
    for (const Stream stream : streamsOf(key.id))
        leave(stream, key.id);
    for (auto &[place, rows] : m_holders)
        rows.erase(key);
    std::erase_if(m_aside, [&key](const Aside &aside) { return aside.op.id == key.id; });
    for (auto &[stream, lines] : m_log) {
        for (Entry &line : lines) {
            const bool says = line.kind == Entry::Kind::Op || line.kind == Entry::Kind::State;
            if (line.key.id != key.id || !says)
                continue;
            line.kind = Entry::Kind::Nothing;
            line.op = {};
            line.state = {};
        }
    }
}

} // namespace lobby::sim
