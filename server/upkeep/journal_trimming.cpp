#include "server/upkeep/journal_trimming.h"

#include <algorithm>

namespace lobby::server {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr quint64 kLinesAtOnce = 4000;

struct Stale
{
    sync::Stream stream = 0;
    quint64 from = 0; ///< the base now
    quint64 to = 0;
};

Result<QList<Stale>> staleIn(Storage &storage, Organisation organisation, qint64 beforeMs)
{
    QList<Stale> all;
    const auto read = storage.read(organisation, [&](const StoredHub &hub) {
        all.clear();
        for (const auto &[stream, head] : hub.headsAt(beforeMs)) {
            const sync::StreamEnds ends = hub.ends(stream);
            if (ends.base < head)
                all.append({stream, ends.base, std::min(head, ends.head)});
        }
    });
    return read ? Result<QList<Stale>>(all) : Result<QList<Stale>>(read.error());
}

Result<Done> drop(Storage &storage, Organisation organisation, const Stale &stale)
{
    for (quint64 base = stale.from; base < stale.to;) {
        base = std::min(base + kLinesAtOnce, stale.to);
        const auto written = storage.write(
            organisation, [&](StoredHub &hub) { hub.moveBase(stale.stream, base); });
        if (!written)
            return written.error();
    }
    return Done();
}

} // namespace

Result<qint64> trimJournals(Storage &storage, int keepDays, qint64 nowMs)
{
    const qint64 beforeMs = nowMs - keepDays * kDayMs;
    const auto organisations = storage.organisations();
    if (!organisations)
        return organisations.error();
    qint64 dropped = 0;
    for (const Organisation organisation : *organisations) {
        const auto stale = staleIn(storage, organisation, beforeMs);
        if (!stale)
            return stale.error();
        for (const Stale &one : *stale) {
            if (const auto done = drop(storage, organisation, one); !done)
                return done.error();
            dropped += static_cast<qint64>(one.to - one.from);
        }
        const auto noted = storage.write(organisation, [&](StoredHub &hub) {
            hub.forgetHeadsUpTo(beforeMs);
            hub.noteHeads(nowMs);
        });
        if (!noted)
            return noted.error();
    }
    return dropped;
}

} // namespace lobby::server
