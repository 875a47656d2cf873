#pragma once

#include "models/sync/replication/hub_store.h"
#include "tests/sim/memory_rows.h"

#include <vector>

namespace lobby::sim {

/// The server's disk in memory.
class MemoryHub : public MemoryRows<sync::HubStore>
{
public:
    struct Aside
    {
        sync::Op op;
        quint64 sequence = 0;
        QString reason;
    };

    [[nodiscard]] sync::Epoch epoch() const override { return m_epoch; }
    [[nodiscard]] std::optional<sync::DeviceRecord> device(quint32 device) override;
    void setDevice(const sync::DeviceRecord &device) override;
    [[nodiscard]] quint32 newDevice() override { return ++m_lastDevice; }
    [[nodiscard]] std::set<sync::Stream> everIn(const Uuid &scope) const override;
    void join(sync::Stream stream, const Uuid &scope) override;
    [[nodiscard]] sync::StreamEnds ends(sync::Stream stream) const override;
    [[nodiscard]] QList<sync::Entry> entries(
        sync::Stream stream, quint64 after, int limit) const override;
    void append(sync::Stream stream, const sync::Entry &entry) override;
    [[nodiscard]] QList<sync::RowKey> erasuresOf(
        sync::Stream stream, const Uuid &after, const Uuid &upTo) const override;
    [[nodiscard]] QList<Uuid> scopesOf(
        sync::Stream stream, const Uuid &after, int limit) const override;
    void quarantine(const sync::Op &op, quint64 sequence, const QString &reason) override;
    [[nodiscard]] QList<sync::RowKey> holders(quint16 rule, const QByteArray &key) const override;
    void hold(quint16 rule, const QByteArray &key, const sync::RowKey &row) override;
    void release(quint16 rule, const sync::RowKey &row) override;
    void erase(const sync::RowKey &key, const sync::RowKey &subject) override;

    // What an operator does.
    void beginEpoch(quint64 number) { m_epoch = {number, number * 7919}; }
    /// Lines up to there are gone.
    void moveBase(sync::Stream stream, quint64 base);
    void dropDevice(quint32 device) { m_devices.erase(device); }
    void neverGiveOut(quint32 upTo) { m_lastDevice = std::max(m_lastDevice, upTo); }

    [[nodiscard]] const std::map<sync::Stream, std::vector<sync::Entry>> &log() const
    {
        return m_log;
    }
    [[nodiscard]] const std::vector<Aside> &aside() const { return m_aside; }
    [[nodiscard]] const std::map<quint32, sync::DeviceRecord> &devices() const { return m_devices; }
    [[nodiscard]] std::set<sync::Stream> toldOfErasure(const Uuid &id) const;
    [[nodiscard]] quint32 lastDevice() const { return m_lastDevice; }
    /// By scope: the streams that have or had it.
    [[nodiscard]] const std::map<Uuid, std::set<sync::Stream>> &ever() const { return m_ever; }
    using Held = std::map<std::pair<quint16, QByteArray>, std::set<sync::RowKey>>;
    [[nodiscard]] const Held &held() const { return m_holders; }

private:
    sync::Epoch m_epoch = {1, 7919};
    quint32 m_lastDevice = 0;
    std::map<quint32, sync::DeviceRecord> m_devices;
    std::map<sync::Stream, std::vector<sync::Entry>> m_log;
    std::map<sync::Stream, quint64> m_base;
    std::map<sync::Stream, std::map<Uuid, quint16>> m_erasures;
    std::map<Uuid, std::set<sync::Stream>> m_ever;
    std::vector<Aside> m_aside;
    Held m_holders;
};

} // namespace lobby::sim
