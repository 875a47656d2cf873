#pragma once

#include "models/sync/replication/row_store.h"

namespace lobby::sim {

/// Rows in memory, for a desk and for the server. `Base` is the half of the protocol's storage that
/// asks for them. A plain value: copying it makes a backup, a clone or an old disk.
template <typename Base>
class MemoryRows : public Base
{
public:
    struct Row
    {
        sync::EntityState state;
        sync::Belonging belonging;
    };

    [[nodiscard]] std::optional<sync::EntityState> row(const sync::RowKey &key) const override
    {
        const auto found = m_rows.find(key);
        if (found != m_rows.end())
            return found->second.state;
        if (!this->isErased(key.id))
            return std::nullopt;
        sync::EntityState state;
        state.table = key.table;
        state.id = key.id;
        state.erased = true;
        return state;
    }
    void setRow(const sync::EntityState &state, const sync::Belonging &belonging) override
    {
        const sync::RowKey key {state.table, state.id};
        remove(key);
        if (sync::isBlank(state))
            return;
        m_rows[key] = {state, belonging};
        m_scopes[belonging.scope].insert(key);
        m_subjects[belonging.subject].insert(key);
    }
    [[nodiscard]] QList<sync::RowKey> rowsOfScope(const Uuid &scope) const override
    {
        return keysIn(m_scopes, scope);
    }
    [[nodiscard]] QList<sync::RowKey> rowsOfSubject(const Uuid &subject) const override
    {
        return keysIn(m_subjects, subject);
    }
    [[nodiscard]] std::optional<sync::RowKey> erasedWith(const Uuid &id) const override
    {
        const auto found = m_erased.find(id);
        return found == m_erased.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::set<sync::Stream> streamsOf(const Uuid &scope) const override
    {
        const auto found = m_streams.find(scope);
        return found == m_streams.end() ? std::set<sync::Stream>() : found->second;
    }
    void join(sync::Stream stream, const Uuid &scope) override
    {
        m_streams[scope].insert(stream);
        m_members[stream].insert(scope);
    }
    void leave(sync::Stream stream, const Uuid &scope) override
    {
        m_members[stream].erase(scope);
        const auto found = m_streams.find(scope);
        if (found == m_streams.end())
            return;
        found->second.erase(stream);
        if (found->second.empty())
            m_streams.erase(found);
    }

    [[nodiscard]] const std::map<sync::RowKey, Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::map<Uuid, sync::RowKey> &erased() const { return m_erased; }
    [[nodiscard]] const std::set<Uuid> &members(sync::Stream stream) const
    {
        static const std::set<Uuid> none;
        const auto found = m_members.find(stream);
        return found == m_members.end() ? none : found->second;
    }

protected:
    void remove(const sync::RowKey &key)
    {
        const auto found = m_rows.find(key);
        if (found == m_rows.end())
            return;
        m_scopes[found->second.belonging.scope].erase(key);
        m_subjects[found->second.belonging.subject].erase(key);
        m_rows.erase(found);
    }
    void markErased(const Uuid &id, const sync::RowKey &subject)
    {
        m_erased.try_emplace(id, subject);
    }

private:
    using Index = std::map<Uuid, std::set<sync::RowKey>>;
    static QList<sync::RowKey> keysIn(const Index &index, const Uuid &id)
    {
        const auto found = index.find(id);
        if (found == index.end())
            return {};
        return {found->second.cbegin(), found->second.cend()};
    }

    std::map<sync::RowKey, Row> m_rows;
    Index m_scopes;
    Index m_subjects;
    std::map<Uuid, sync::RowKey> m_erased; ///< and with what
    std::map<Uuid, std::set<sync::Stream>> m_streams;
    std::map<sync::Stream, std::set<Uuid>> m_members;
};

} // namespace lobby::sim
