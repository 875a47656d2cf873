#pragma once

#include "models/quality/quiet/quiet_item.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::quality {

/// SQL of the quiet minute. On a store thread; throws store::SqlError.
class QuietRepository
{
public:
    explicit QuietRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// All but what somebody found right and what waits for its day; the weightiest kinds first.
    [[nodiscard]] QList<QuietItem> items(qint64 nowMs, QDate today) const;

    [[nodiscard]] static sync::Intent foundRight(
        const QuietItem &item, const Uuid &staff, qint64 nowMs);
    void putOff(const QuietItem &item, qint64 untilMs, qint64 nowMs) const;

private:
    void addEmails(QList<QuietItem> &items) const;
    void addTelephones(QList<QuietItem> &items) const;
    void addBirthDates(QList<QuietItem> &items, QDate today) const;
    void addExpired(QList<QuietItem> &items, QDate today) const;
    void addStale(QList<QuietItem> &items, qint64 nowMs, QDate today) const;

    store::Connection &m_connection;
};

} // namespace lobby::quality
