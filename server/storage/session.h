#pragma once

#include "models/sync/value.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace lobby::server {

/// Values for $1, $2, … of a statement.
using Values = std::vector<sync::Value>;

/// One row of an answer; columns count from 0.
class Record
{
public:
    virtual ~Record() = default;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
};

/// One transaction of a database, as StoredHub speaks with it: SQL that both engines understand.
/// Statements are constant text. Throws what its engine throws.
class Session
{
public:
    using Each = std::function<void(const Record &)>;
    using EachOf = std::function<void(size_t question, const Record &)>;

    virtual ~Session() = default;
    /// Sees whatever was told before.
    virtual void ask(const char *sql, const Values &values, const Each &each) = 0;
    /// The same question with many values; one round trip where there are any. A parameter is of
    /// one type in all of them and never null, here and in tellAll().
    virtual void askAll(const char *sql, const std::vector<Values> &values, const EachOf &each) = 0;
    /// For statements that answer nothing; sent when something is asked, or at the end.
    virtual void tell(const char *sql, Values values) = 0;
    /// The same "INSERT … VALUES ($1, …)" with many values, no two of them for one row.
    virtual void tellAll(const char *sql, std::vector<Values> values) = 0;
    /// Until its end no other transaction gets past this point with one of these names: what is
    /// read or written under them afterwards is this transaction's alone. Also for names of things
    /// that do not exist yet, which no lock on rows could say. Nothing to do where one transaction
    /// writes at a time.
    virtual void claim(const QByteArrayList &names) = 0;
    /// Whatever else an engine keeps of an organisation; again for one that is there.
    virtual void beginOrganisation() = 0;
    /// May others write meanwhile, so that a row that is read to be written must be locked?
    [[nodiscard]] virtual bool isShared() const = 0;
};

} // namespace lobby::server
