#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QList>

#include <optional>

namespace lobby::store {

/// An op as it lies in the log.
struct LoggedOp
{
    qint64 sequence = 0; ///< order in which this desk learned of it
    sync::Op op;
};

/// Every change this desk knows of, its own and others', in the order in which it learned of them:
/// the history of a field. Reads alone, on any connection.
class OpLog
{
public:
    /// History of a thing and of what belongs to it, oldest first.
    static QList<LoggedOp> ofSubject(Connection &connection, const Uuid &subject);
    /// Own ops after device sequence `after`.
    static QList<LoggedOp> own(Connection &connection, quint64 after, int limit);
    /// The change of a thing, or of what belongs to it, that bears the stamp; none when it is gone.
    static std::optional<LoggedOp> stamped(
        Connection &connection, const Uuid &subject, const sync::Stamp &stamp);
    /// None when the log has no such place.
    static std::optional<LoggedOp> at(Connection &connection, qint64 sequence);
    /// Does the chain of own ops hold from its first op to its last? Reads all of them.
    static Result<Done> verifyChain(Connection &connection);
};

} // namespace lobby::store
