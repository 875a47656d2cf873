#pragma once

#include "tests/sim/disk.h"
#include "tests/sim/memory_desk.h"

namespace lobby::sim {

class MemoryDisk : public Disk
{
public:
    [[nodiscard]] sync::DeskStore &store() override { return m_desk; }
    bool change(const std::function<void()> &work) override
    {
        work();
        return true;
    }
    [[nodiscard]] std::any image() const override { return m_desk; }
    void restore(const std::any &image) override { m_desk = std::any_cast<MemoryDesk>(image); }
    void eachRow(const std::function<void(const sync::EntityState &)> &look) const override
    {
        for (const auto &[key, row] : m_desk.rows())
            look(row.state);
    }
    void eachRowOf(
        quint16 table, const std::function<void(const sync::EntityState &)> &look) const override
    {
        const auto &rows = m_desk.rows();
        for (auto row = rows.lower_bound({table, {}});
             row != rows.end() && row->first.table == table; ++row)
            look(row->second.state);
    }
    [[nodiscard]] QList<sync::OutboxOp> keptOps() const override
    {
        return {m_desk.kept().cbegin(), m_desk.kept().cend()};
    }

private:
    MemoryDesk m_desk;
};

} // namespace lobby::sim
