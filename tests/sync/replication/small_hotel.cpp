#include "tests/sync/replication/small_hotel.h"

#include <algorithm>

namespace lobby::test {

using namespace sim;
using namespace sync;

int SmallHotel::cards(qint64 rule) const
{
    return static_cast<int>(std::ranges::count_if(store.rows(), [rule](const auto &row) {
        return row.first.table == Card && row.second.state.number(card::Rule) == rule;
    }));
}

void SmallHotel::setStatus(quint32 device, DeviceStatus status)
{
    DeviceRecord record = store.device(device).value();
    record.status = status;
    store.setDevice(record);
}

Uuid SmallHotel::newId()
{
    return Uuid::named("small hotel", QByteArray::number(++m_ids));
}

SmallDesk::SmallDesk(SmallHotel &hotel, Stream branch, quint32 schema)
    : m_hotel(hotel)
    , m_schema(schema)
{
    DeviceRecord record;
    record.device = hotel.store.newDevice();
    record.home = branch;
    record.organisation = kOrganisation;
    record.reads = {branch, kOrganisation};
    record.schema = schema;
    hotel.store.setDevice(record);

    DeskPosition position;
    position.device = record.device;
    position.schema = schema;
    position.streams[branch].home = true;
    position.streams[kOrganisation].organisation = true;
    store.setPosition(position);
}

LocalChange SmallDesk::commit(const QList<Intent> &intents)
{
    return replica().commit(intents, m_hotel.newId(), Uuid(), m_hotel.nowMs + skewMs);
}

SyncRequest SmallDesk::request()
{
    return replica().syncRequest({});
}

Received SmallDesk::ask()
{
    Replica half = replica();
    switch (half.nextStep()) {
    case Replica::Step::Reincarnate:
        return half.receive(m_hotel.hub().reincarnate(half.reincarnationRequest(), m_hotel.nowMs));
    case Replica::Step::Snapshot:
        return half.receive(m_hotel.hub().snapshot(half.snapshotRequest(), m_hotel.nowMs));
    case Replica::Step::Sync:
        break;
    }
    return half.receive(m_hotel.hub().sync(request(), m_hotel.nowMs));
}

bool SmallDesk::settle()
{
    constexpr int kPatience = 60;
    for (int i = 0; i < kPatience; ++i) {
        ask();
        const DeskPosition position = store.position();
        const bool read = std::ranges::all_of(position.streams, [this](const auto &stream) {
            return !stream.second.inSnapshot
                && stream.second.cursor == m_hotel.store.ends(stream.first).head;
        });
        if (read && position.acknowledged == store.lastSequence() && !store.hasUnconfirmed()
            && position.epoch == m_hotel.store.epoch() && !position.wantsReincarnation)
            return true;
    }
    return false;
}

Intent newGuest(const Uuid &id, const QString &phone)
{
    Intent intent;
    intent.kind = OpKind::Create;
    intent.table = Guest;
    intent.id = id;
    intent.fields = {{guest::Phone, phone}, {guest::LegalName, QStringLiteral("Chen")}};
    return intent;
}

Intent setField(quint16 table, const Uuid &id, quint16 field, const Value &value, const Stamp &seen)
{
    Intent intent;
    intent.table = table;
    intent.id = id;
    intent.fields = {{field, value}};
    if (!seen.isNever())
        intent.observed = {{field, seen}};
    return intent;
}

Intent newMember(quint16 table, const Uuid &id, const Uuid &guest, const QString &value)
{
    Intent intent;
    intent.kind = table == Points ? OpKind::Append : OpKind::Add;
    intent.table = table;
    intent.id = id;
    intent.fields = {{member::GuestId, guest.toBytes()}, {member::Value, value}};
    return intent;
}

Intent erasure(const Uuid &guest)
{
    Intent intent;
    intent.kind = OpKind::Erase;
    intent.table = Guest;
    intent.id = guest;
    return intent;
}

} // namespace lobby::test
