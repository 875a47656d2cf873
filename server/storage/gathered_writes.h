#pragma once

#include "server/storage/session.h"

#include <map>

namespace lobby::server {

/// Rows that are to be written, gathered so that each statement is told once with all of its rows;
/// of what is said of a row twice the last word counts.
class GatheredWrites
{
public:
    /// `sql` inserts the row or replaces it; `identity` is the row's among those of this statement.
    void add(const char *sql, const QByteArray &identity, Values values)
    {
        m_rows[sql][identity] = std::move(values);
    }
    /// Before anything is asked, changed or deleted of what they write.
    void tell(Session &session)
    {
        for (auto &[sql, rows] : std::exchange(m_rows, {})) {
            std::vector<Values> all;
            all.reserve(rows.size());
            for (auto &[identity, values] : rows)
                all.push_back(std::move(values));
            session.tellAll(sql, std::move(all));
        }
    }

private:
    std::map<const char *, std::map<QByteArray, Values>> m_rows = {};
};

} // namespace lobby::server
