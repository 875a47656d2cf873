#include "server/storage/column_values.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

using sync::Stream;

std::optional<StoredHub::Bearer> StoredHub::bearerOf(quint32 device) const
{
    std::optional<Bearer> found;
    m_session.ask("SELECT holder, key_pin FROM device WHERE organisation = $1 AND device = $2",
        key({qint64(device)}), [&found](const Record &record) {
            found = Bearer {static_cast<quint32>(record.integer(0)), record.bytes(1)};
        });
    return found;
}

Lasting::Desk StoredHub::lastingOf(const sync::DeviceRecord &record) const
{
    const auto bearer = bearerOf(record.device);
    return bearer ? Lasting::Desk {record, bearer->holder, bearer->key}
                  : Lasting::Desk {record, record.device};
}

std::optional<quint32> StoredHub::holderOf(quint32 device) const
{
    const auto bearer = bearerOf(device);
    return bearer ? std::optional(bearer->holder) : std::nullopt;
}

void StoredHub::setHolder(quint32 device, quint32 holder)
{
    m_session.tell("UPDATE device SET holder = $3, key_pin = (SELECT first.key_pin "
                   "FROM device first WHERE first.organisation = $1 AND first.device = $3) "
                   "WHERE organisation = $1 AND device = $2",
        key({qint64(device), qint64(holder)}));
    if (const auto record = this->device(device))
        m_lasting.desks[device] = lastingOf(*record);
}

QList<quint32> StoredHub::numbersOf(quint32 holder) const
{
    QList<quint32> all;
    m_session.ask(
        "SELECT device FROM device WHERE organisation = $1 AND holder = $2 ORDER BY device",
        key({qint64(holder)}),
        [&all](const Record &record) { all.append(static_cast<quint32>(record.integer(0))); });
    return all;
}

void StoredHub::setKey(quint32 holder, const QByteArray &pin)
{
    for (const quint32 number : numbersOf(holder)) { // in their order: others lock them so too
        m_session.tell("UPDATE device SET key_pin = $3 WHERE organisation = $1 AND device = $2",
            key({qint64(number), pin}));
        if (const auto record = device(number))
            m_lasting.desks[number] = lastingOf(*record);
    }
}

bool StoredHub::isOf(quint32 device, const PeerCertificate &peer) const
{
    const auto bearer = bearerOf(device);
    return bearer && bearer->holder == peer.name.device
        && (bearer->key.isEmpty() || bearer->key == peer.key);
}

void StoredHub::addEnrolment(const EnrolmentOffer &offer, Stream home, quint32 holder)
{
    m_session.tell("INSERT INTO enrolment (organisation, hash, expires_ms, is_taken, home, holder) "
                   "VALUES ($1, $2, $3, $4, $5, $6)",
        key({offer.hash, offer.expiresMs, qint64(offer.isTaken), signedOf(home), qint64(holder)}));
}

std::optional<StoredHub::Enrolment> StoredHub::enrolment(const QByteArray &hash)
{
    claim(hash); // two desks with one code
    std::optional<Enrolment> found;
    m_session.ask("SELECT expires_ms, is_taken, home, holder FROM enrolment "
                  "WHERE organisation = $1 AND hash = $2",
        key({hash}), [&](const Record &record) {
            found = Enrolment {{hash, record.integer(0), record.integer(1) != 0},
                unsignedAt(record, 2), static_cast<quint32>(record.integer(3))};
        });
    return found;
}

void StoredHub::takeEnrolment(const QByteArray &hash)
{
    m_session.tell(
        "UPDATE enrolment SET is_taken = 1 WHERE organisation = $1 AND hash = $2", key({hash}));
}

} // namespace lobby::server
