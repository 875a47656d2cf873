#pragma once

#include "server/postgres/connection.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

/// A transaction of PostgreSQL that somebody else begins and ends. What answers nothing is kept and
/// sent together with the next question.
class PostgresSession : public Session
{
public:
    enum class For { Reading, Writing };
    PostgresSession(postgres::Connection &connection, Organisation organisation, For purpose);

    void ask(const char *sql, const Values &values, const Each &each) override;
    void askAll(const char *sql, const std::vector<Values> &values, const EachOf &each) override;
    void tell(const char *sql, Values values) override;
    void tellAll(const char *sql, std::vector<Values> values) override;
    /// Locks rows of `latch`, numbers of which the names are hashed to, in their order: until the
    /// end others wait who claim the same, so that writing transactions are as if one came after
    /// the other (two-phase locking), at READ COMMITTED and for things that are not there yet.
    /// Claims that come later may entangle; PostgreSQL finds that, and the storage tries again.
    void claim(const QByteArrayList &names) override;
    void beginOrganisation() override;
    [[nodiscard]] bool isShared() const override { return true; }

    /// What was told and not sent yet, for the commit.
    [[nodiscard]] std::vector<postgres::Question> takeUnsent()
    {
        return std::exchange(m_unsent, {});
    }

private:
    [[nodiscard]] const char *kept(const QByteArray &sql);

    postgres::Connection &m_connection;
    const qint64 m_organisation;
    std::vector<postgres::Question> m_unsent = {};
    std::set<qint64> m_latches = {}; ///< held
    std::set<QByteArray> m_texts = {}; ///< of statements that were made here
};

} // namespace lobby::server
