#pragma once

#include "models/access/session/authoriser.h"
#include "models/stays/lists/stay_page.h"
#include "models/store/database.h"

#include <QObject>

namespace lobby::stays {

/// The lists of stays for those who may see them, and word of what makes them stale. Lives on the
/// database's thread; outlived by both arguments. Errors: NotLoggedIn, NotAllowed, the store's.
class StayLists : public QObject
{
    Q_OBJECT

public:
    StayLists(
        store::Database &database, const access::Authoriser &authoriser, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Day>> day(const Uuid &branch, QDate date) const;
    [[nodiscard]] QFuture<Result<StayPage>> page(
        const StayFilter &filter, const std::optional<StayPlace> &after, int limit) const;
    /// One stay as the lists show it. NotFound.
    [[nodiscard]] QFuture<Result<StayRow>> row(const Uuid &stay) const;
    /// As freeRooms(), of what is stored.
    [[nodiscard]] QFuture<Result<QStringList>> freeRooms(const Stay &wanted) const;
    /// The desk's calendar day.
    [[nodiscard]] QDate today() const { return m_database.clock().today(); }

Q_SIGNALS:
    /// A stay, or something of a guest that rows show, was committed.
    void changed();

private:
    void onCommitted(const store::Committed &committed);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::stays
