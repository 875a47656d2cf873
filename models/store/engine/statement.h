#pragma once

#include "models/store/engine/connection.h"
#include "models/support/uuid.h"
#include "models/sync/value.h"

#include <optional>

namespace lobby::store {

/// One prepared statement, taken from its connection's pool and given back at the end of its
/// scope. Not shared between threads; outlived by its connection. Throws SqlError.
class Statement
{
public:
    /// `sql` is constant text (or outlives the statement): values are bound, never pasted in.
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Parameters by name (":guest"); text and bytes are copied.
    Statement &bind(const char *name, qint64 value) { return bind(index(name), value); }
    Statement &bind(const char *name, QStringView value) { return bind(index(name), value); }
    Statement &bind(const char *name, const QString &value)
    {
        return bind(index(name), QStringView(value));
    }
    Statement &bind(const char *name, const QByteArray &value) { return bind(index(name), value); }
    Statement &bind(const char *name, const Uuid &value)
    {
        return bind(index(name), value.toBytes());
    }
    Statement &bind(const char *name, const sync::Value &value) { return bind(index(name), value); }
    Statement &bindNull(const char *name);
    /// Parameters by position, from 1, for statements made from the registry.
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, QStringView value);
    Statement &bind(int parameter, const QByteArray &value);
    Statement &bind(int parameter, const sync::Value &value);

    /// Advances to the next row; false when there is none.
    bool step();
    /// For statements without rows; leaves the statement ready to be bound and run again.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Uuid uuid(int column) const; ///< none for NULL
    [[nodiscard]] sync::Value value(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

private:
    [[nodiscard]] int index(const char *name) const;
    void check(int code) const;

    Connection &m_connection;
    const char *m_sql;
    sqlite3_stmt *m_statement;
};

} // namespace lobby::store
