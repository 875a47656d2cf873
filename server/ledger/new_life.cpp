#include "server/ledger/new_life.h"

#include "models/sync/replication/hub.h"

#include <QRandomGenerator>

#include <algorithm>

namespace lobby::server {

namespace {

void tellOfDesks(StoredHub &hub, const std::map<quint32, Lasting::Desk> &desks)
{
    if (!desks.empty())
        hub.neverGiveOut(desks.crbegin()->first + 1);
    for (const auto &[number, desk] : desks) {
        auto record = hub.device(number).value_or(desk.record);
        record.status = desk.record.status;
        hub.setDevice(record);
        hub.setHolder(number, desk.holder);
    }
    for (const auto &[number, desk] : desks) {
        if (!desk.key.isEmpty())
            hub.setKey(desk.holder, desk.key);
    }
}

void tellOfErasures(StoredHub &store, const sync::Registry &registry, const Lasting &lasting)
{
    const sync::HubRules rules;
    const sync::HubLimits limits;
    sync::Hub hub(registry, store, rules, limits);
    for (const auto &[subject, told] : lasting.erased) {
        const std::set<sync::Stream> known = store.toldOfErasure(subject.id);
        if (!std::ranges::includes(known, told))
            hub.eraseAgain(subject, told);
    }
}

} // namespace

Result<Done> beginNewLife(Storage &storage, const sync::Registry &registry,
    const RestoreLedger &ledger, const ServedMarks &served)
{
    const auto facts = ledger.read();
    if (!facts)
        return facts.error();
    const auto marks = served.read();
    if (!marks)
        return marks.error();
    const auto organisations = storage.organisations();
    if (!organisations)
        return organisations.error();
    const quint64 nonce = QRandomGenerator::system()->generate64();
    for (const Organisation organisation : *organisations) {
        const auto its = facts->find(organisation);
        const Lasting lasting = its == facts->end() ? Lasting() : its->second;
        const auto mark = marks->find(organisation);
        const quint64 before = mark == marks->end() ? 0 : mark->second.epoch.number;
        const auto written = storage.write(organisation, [&](StoredHub &hub) {
            hub.begin({std::max(hub.epoch().number, before) + 1, nonce});
            tellOfDesks(hub, lasting.desks);
            tellOfErasures(hub, registry, lasting);
        });
        if (!written)
            return written.error();
    }
    return served.renew(storage);
}

} // namespace lobby::server
