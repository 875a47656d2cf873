#include "server/upkeep/state_figures.h"

#include <algorithm>

namespace lobby::server {

namespace {

struct State
{
    std::map<sync::Stream, sync::StreamEnds> journals = {};
    qint64 activeDesks = 0;
    qint64 aside = 0;
    std::optional<qint64> oldestSeenMs = {};
    qint64 markedMs = 0;
};

State stateOf(const StoredHub &hub)
{
    State state;
    for (const sync::Stream stream : hub.streams())
        state.journals[stream] = hub.ends(stream);
    for (const auto &[device, seenMs] : hub.activeSeen()) {
        ++state.activeDesks;
        if (seenMs > 0)
            state.oldestSeenMs = std::min(state.oldestSeenMs.value_or(seenMs), seenMs);
    }
    state.aside = hub.countAside();
    state.markedMs = hub.markedMs();
    return state;
}

void show(Metrics &metrics, const State &state, const Labels &labels, qint64 nowMs)
{
    for (const auto &[stream, ends] : state.journals) {
        const Labels journal = labels + Labels {{"stream", QByteArray::number(stream)}};
        metrics.gauge("lobbyd_journal_head", "Number of a journal's last line.", journal)
            .set(static_cast<double>(ends.head));
        metrics.gauge("lobbyd_journal_base", "Lines up to here are gone.", journal)
            .set(static_cast<double>(ends.base));
    }
    metrics.gauge("lobbyd_desks", "Desks that may come.", labels)
        .set(static_cast<double>(state.activeDesks));
    metrics.gauge("lobbyd_ops_aside", "Changes that were not taken and wait for a person.", labels)
        .set(static_cast<double>(state.aside));
    const auto showAge = [&](const char *name, const char *help, qint64 sinceMs) {
        metrics.gauge(name, help, labels).set(static_cast<double>(nowMs - sinceMs) / 1000);
    };
    if (state.oldestSeenMs) {
        showAge("lobbyd_longest_silence_seconds",
            "Since the desk was heard of that was silent for longest.", *state.oldestSeenMs);
    }
    if (state.markedMs > 0) {
        showAge("lobbyd_backup_age_seconds",
            "Since the last backup began that was verified and told to desks.", state.markedMs);
    }
}

} // namespace

Result<Done> showState(Metrics &metrics, Storage &storage, qint64 nowMs)
{
    const auto organisations = storage.organisations();
    if (!organisations)
        return organisations.error();
    for (const Organisation organisation : *organisations) {
        State state;
        const auto done
            = storage.read(organisation, [&state](const StoredHub &hub) { state = stateOf(hub); });
        if (!done)
            return done;
        show(metrics, state, {{"organisation", QByteArray::number(organisation)}}, nowMs);
    }
    return Done();
}

} // namespace lobby::server
