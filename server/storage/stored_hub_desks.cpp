#include "server/storage/column_values.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

using namespace sync;

namespace {

#define LOBBY_DEVICE                                                                               \
    "SELECT status, home, shared, last_sequence, last_chain, last_hlc, durable, schema_no "        \
    "FROM device WHERE organisation = $1 AND device = $2"
constexpr char kDevice[] = LOBBY_DEVICE;
constexpr char kLockedDevice[] = LOBBY_DEVICE " FOR UPDATE";
#undef LOBBY_DEVICE

} // namespace

Epoch StoredHub::epoch() const
{
    if (!m_epoch) {
        m_epoch = Epoch();
        m_session.ask("SELECT epoch, nonce FROM meta WHERE organisation = $1", key(),
            [this](const Record &record) {
                m_epoch = {unsignedAt(record, 0), unsignedAt(record, 1)};
            });
    }
    return *m_epoch;
}

void StoredHub::begin(const Epoch &epoch)
{
    m_epoch = epoch;
    m_session.beginOrganisation();
    m_session.tell(
        "INSERT INTO organisation (organisation) VALUES ($1) ON CONFLICT DO NOTHING", key());
    m_session.tell("INSERT INTO meta (organisation, epoch, nonce, last_device) "
                   "VALUES ($1, $2, $3, 0) ON CONFLICT (organisation) "
                   "DO UPDATE SET epoch = excluded.epoch, nonce = excluded.nonce",
        key({signedOf(epoch.number), signedOf(epoch.nonce)}));
}

std::optional<DeviceRecord> StoredHub::device(quint32 device)
{
    if (const auto known = m_devices.find(device); known != m_devices.end())
        return known->second;
    std::optional<DeviceRecord> found;
    const bool locks = m_writes && m_session.isShared();
    m_session.ask(
        locks ? kLockedDevice : kDevice, key({qint64(device)}), [&](const Record &record) {
            DeviceRecord one;
            one.device = device;
            one.status = static_cast<DeviceStatus>(record.integer(0));
            one.home = unsignedAt(record, 1);
            one.organisation = unsignedAt(record, 2);
            one.lastSequence = unsignedAt(record, 3);
            one.lastChain = record.bytes(4);
            one.lastHlc = unsignedAt(record, 5);
            one.durable = unsignedAt(record, 6);
            one.schema = static_cast<quint32>(record.integer(7));
            found = one;
        });
    if (!found)
        return found;
    found->reads
        = streamNumbers("SELECT stream FROM device_stream WHERE organisation = $1 AND device = $2",
            key({qint64(device)}));
    m_devices[device] = *found;
    return found;
}

void StoredHub::setDevice(const DeviceRecord &record)
{
    const qint64 number = record.device;
    const std::optional<DeviceRecord> known = device(record.device);
    m_session.tell(
        "INSERT INTO device (organisation, device, holder, status, home, shared, last_sequence, "
        "last_chain, last_hlc, durable, schema_no) VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, "
        "$10) ON CONFLICT (organisation, device) DO UPDATE SET status = excluded.status, "
        "home = excluded.home, shared = excluded.shared, last_sequence = excluded.last_sequence, "
        "last_chain = excluded.last_chain, last_hlc = excluded.last_hlc, "
        "durable = excluded.durable, schema_no = excluded.schema_no",
        key({number, qint64(record.status), signedOf(record.home), signedOf(record.organisation),
            signedOf(record.lastSequence), record.lastChain, signedOf(record.lastHlc),
            signedOf(record.durable), qint64(record.schema)}));
    if (!known || known->reads != record.reads) {
        m_session.tell(
            "DELETE FROM device_stream WHERE organisation = $1 AND device = $2", key({number}));
        for (const Stream stream : record.reads) {
            m_session.tell("INSERT INTO device_stream (organisation, device, stream) "
                           "VALUES ($1, $2, $3)",
                key({number, signedOf(stream)}));
        }
    }
    m_devices[record.device] = record;
    const bool hasChanged
        = !known || known->status != record.status || known->reads != record.reads;
    if (hasChanged)
        m_lasting.desks[record.device] = lastingOf(record);
}

quint32 StoredHub::newDevice()
{
    quint32 number = 0;
    m_session.ask("UPDATE meta SET last_device = last_device + 1 WHERE organisation = $1 "
                  "RETURNING last_device",
        key(), [&](const Record &record) { number = static_cast<quint32>(record.integer(0)); });
    return number;
}

quint32 StoredHub::lastDevice() const
{
    quint32 number = 0;
    m_session.ask("SELECT last_device FROM meta WHERE organisation = $1", key(),
        [&](const Record &record) { number = static_cast<quint32>(record.integer(0)); });
    return number;
}

void StoredHub::neverGiveOut(quint32 upTo)
{
    m_session.tell("UPDATE meta SET last_device = $2 WHERE organisation = $1 AND last_device < $2",
        key({qint64(upTo)}));
}

void StoredHub::dropDevice(quint32 device)
{
    m_devices.erase(device);
    m_session.tell(
        "DELETE FROM device WHERE organisation = $1 AND device = $2", key({qint64(device)}));
    m_session.tell(
        "DELETE FROM device_stream WHERE organisation = $1 AND device = $2", key({qint64(device)}));
}

QList<quint32> StoredHub::devices() const
{
    QList<quint32> all;
    m_session.ask("SELECT device FROM device WHERE organisation = $1 ORDER BY device", key(),
        [&all](const Record &record) { all.append(static_cast<quint32>(record.integer(0))); });
    return all;
}

void StoredHub::setTimesServed(quint64 times)
{
    m_session.tell(
        "UPDATE meta SET times_served = $2 WHERE organisation = $1", key({signedOf(times)}));
}

quint64 StoredHub::timesServed() const
{
    quint64 times = 0;
    m_session.ask("SELECT times_served FROM meta WHERE organisation = $1", key(),
        [&times](const Record &record) { times = unsignedAt(record, 0); });
    return times;
}

Lasting StoredHub::allLasting()
{
    Lasting all;
    for (const quint32 number : devices())
        all.desks[number] = lastingOf(device(number).value());
    m_session.ask("SELECT table_no, id, stream FROM erasure_stream WHERE organisation = $1", key(),
        [&all](const Record &record) {
            const RowKey subject {static_cast<quint16>(record.integer(0)), uuidAt(record, 1)};
            all.erased[subject].insert(unsignedAt(record, 2));
        });
    return all;
}

void StoredHub::setMarked(qint64 whenMs)
{
    m_session.tell("UPDATE meta SET marked_ms = $2 WHERE organisation = $1", key({whenMs}));
}

qint64 StoredHub::markedMs() const
{
    qint64 when = 0;
    m_session.ask("SELECT marked_ms FROM meta WHERE organisation = $1", key(),
        [&when](const Record &record) { when = record.integer(0); });
    return when;
}

void StoredHub::setSeen(const std::map<quint32, qint64> &whenMs)
{
    for (const auto &[device, when] : whenMs) {
        m_session.tell("UPDATE device SET seen_ms = $3 "
                       "WHERE organisation = $1 AND device = $2 AND seen_ms < $3",
            key({qint64(device), when}));
    }
}

std::map<quint32, qint64> StoredHub::activeSeen() const
{
    std::map<quint32, qint64> all;
    m_session.ask("SELECT holder, max(seen_ms) FROM device "
                  "WHERE organisation = $1 AND status = $2 GROUP BY holder",
        key({qint64(DeviceStatus::Active)}), [&all](const Record &record) {
            all[static_cast<quint32>(record.integer(0))] = record.integer(1);
        });
    return all;
}

} // namespace lobby::server
