#pragma once

#include "models/store/engine/connection.h"
#include "server/storage/session.h"

namespace lobby::server {

/// A connection in a transaction that somebody else begins and ends.
class SqliteSession : public Session
{
public:
    explicit SqliteSession(store::Connection &connection)
        : m_connection(connection)
    {
    }
    void ask(const char *sql, const Values &values, const Each &each) override;
    void askAll(const char *sql, const std::vector<Values> &values, const EachOf &each) override;
    void tell(const char *sql, Values values) override;
    void tellAll(const char *sql, std::vector<Values> values) override;
    void claim(const QByteArrayList & /*names*/) override { } // one writes at a time
    void beginOrganisation() override { }
    [[nodiscard]] bool isShared() const override { return false; }

private:
    store::Connection &m_connection;
};

} // namespace lobby::server
