#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::sync {

enum class DeviceStatus : quint8 { Active = 0, Drain = 1, Wipe = 2 };

/// A desk as the server knows it.
struct DeviceRecord
{
    quint32 device = 0;
    DeviceStatus status = DeviceStatus::Active;
    Stream home = 0; ///< its branch
    Stream organisation = 0;
    std::set<Stream> reads; ///< both, and more for a desk that travels
    quint64 lastSequence = 0;
    QByteArray lastChain = QByteArray(16, '\0');
    quint64 lastHlc = 0; ///< of its ops, as they were taken
    quint64 durable = 0; ///< ops up to here are in a verified backup
    quint32 schema = 0;
};

struct StreamEnds
{
    quint64 base = 0; ///< lines up to here are gone
    quint64 head = 0;
};

/// The server's half of what is stored: one transaction at a time, everything in it of one
/// organisation. Throws when the storage fails.
class HubStore : public RowStore
{
public:
    [[nodiscard]] virtual Epoch epoch() const = 0;
    /// Held until the end of the transaction, so that a desk's pushes follow one another.
    [[nodiscard]] virtual std::optional<DeviceRecord> device(quint32 device) = 0;
    virtual void setDevice(const DeviceRecord &device) = 0;
    /// A number that no desk has had.
    [[nodiscard]] virtual quint32 newDevice() = 0;

    /// Streams that have or had the scope: all of them hear when it is erased.
    [[nodiscard]] virtual std::set<Stream> everIn(const Uuid &scope) const = 0;

    [[nodiscard]] virtual StreamEnds ends(Stream stream) const = 0;
    /// Lines after `after`, oldest first.
    [[nodiscard]] virtual QList<Entry> entries(Stream stream, quint64 after, int limit) const = 0;
    /// At the end of the transaction the line gets the stream's next number: numbers are dense and
    /// in the order of commits.
    virtual void append(Stream stream, const Entry &entry) = 0;
    /// Erasures that the stream was told of, with ids after `after` up to `upTo` (null: no end).
    [[nodiscard]] virtual QList<RowKey> erasuresOf(
        Stream stream, const Uuid &after, const Uuid &upTo) const = 0;
    [[nodiscard]] virtual QList<Uuid> scopesOf(
        Stream stream, const Uuid &after, int limit) const = 0;

    /// An op that was not taken, as it came.
    virtual void quarantine(const Op &op, quint64 sequence, const QString &reason) = 0;
    /// Rows that hold `key` by the rule of that number (the same document, the same room).
    [[nodiscard]] virtual QList<RowKey> holders(quint16 rule, const QByteArray &key) const = 0;
    virtual void hold(quint16 rule, const QByteArray &key, const RowKey &row) = 0;
    virtual void release(quint16 rule, const RowKey &row) = 0;
};

} // namespace lobby::sync
