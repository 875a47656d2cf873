#pragma once

#include "models/store/commit_step.h"
#include "models/store/engine/statement.h"

#include <QCryptographicHash>

namespace lobby::tests {

/// A chained audit in the product's table, as access keeps one: an entry a commit, each hash over
/// the one before. Says after a crash whether audit and rows belong together.
class TableAudit : public store::AuditSink
{
public:
    void append(store::Connection &connection, const store::CommitRecord &record) override
    {
        QByteArray last;
        {
            store::Statement query(
                connection, "SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1");
            if (query.step())
                last = query.bytes(0);
        }
        const QByteArray entry
            = record.transaction.toBytes() + QByteArray::number(record.intents.size());
        store::Statement(connection, "INSERT INTO audit_event (entry, hash) VALUES (:entry, :hash)")
            .bind(":entry", entry)
            .bind(":hash", hashOf(last, entry))
            .run();
    }

    /// Does the chain hold, and does it know of as many ops as the log?
    static bool isConsistent(store::Connection &connection)
    {
        QByteArray last;
        qint64 ops = 0;
        store::Statement query(connection, "SELECT entry, hash FROM audit_event ORDER BY seq");
        while (query.step()) {
            if (query.bytes(1) != hashOf(last, query.bytes(0)))
                return false;
            last = query.bytes(1);
            ops += query.bytes(0).sliced(16).toInt();
        }
        return ops == connection.integer("SELECT count(*) FROM op_log WHERE dseq IS NOT NULL");
    }

private:
    static QByteArray hashOf(const QByteArray &last, const QByteArray &entry)
    {
        return QCryptographicHash::hash(last + entry, QCryptographicHash::Sha256);
    }
};

} // namespace lobby::tests
