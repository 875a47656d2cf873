#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/guests/guest_repository.h"
#include "models/guests/search/guest_search_index.h"
#include "models/store/database.h"

#include <QPromise>

#include <mutex>
#include <vector>

namespace lobby::guests {

/// Finds guests and lists them. What it answers is masked. Futures finish on threads of the store;
/// one that is cancelled before its turn is not begun. Any thread.
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class GuestSearch
{
public:
    /// All outlive this.
    GuestSearch(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers, GuestSearchIndex &index);
    ~GuestSearch() { stop(); }
    Q_DISABLE_COPY_MOVE(GuestSearch)

    /// The best guests for a text as typed, best first; none for a text that says nothing. Exact
    /// numbers come before guests in house, these before arrivals of today, beginnings of names
    /// before other places; the latest stay, then the newest guest, breaks ties.
    QFuture<Result<QList<SearchHit>>> search(const QString &text, int limit = 8) const;

    /// Numbers of all entries by the alphabet; the first `limit`, if that is not negative.
    QFuture<Result<std::vector<quint32>>> order(qint64 limit = -1) const;
    /// Numbers of the entries that a text finds, out of `among`, in its order.
    QFuture<Result<std::vector<quint32>>> filtered(
        const QString &text, std::shared_ptr<const std::vector<quint32>> among) const;
    QFuture<Result<QList<GuestRow>>> rows(std::vector<quint32> entries) const;
    /// Where guests stand now: for each that is in the lists, its entry and that before it in the
    /// alphabet (0 for the first); a guest who is not has entry 0.
    struct Place
    {
        Uuid guest = {};
        quint32 entry = 0;
        quint32 before = 0;
    };
    QFuture<Result<QList<Place>>> places(QList<Uuid> guests) const;

    /// The guests last opened at this desk, latest first.
    QFuture<Result<QList<GuestRow>>> recents() const;
    QFuture<Result<Done>> remember(const Uuid &guest);

    /// Makes the index anew where another version of the program has made it, a batch at a time so
    /// that the desk goes on. To be called once a session; quick when there is nothing to do.
    QFuture<Result<Done>> bringUpToDate();
    /// No further batch is begun: before the database closes. What is missing is made next time.
    void stop();

    [[nodiscard]] store::Database &database() const { return m_database; }

private:
    [[nodiscard]] QList<SearchHit> find(
        store::Connection &connection, const QString &text, int limit) const;
    /// A rebuild on its way. The mutex keeps stop() and the posting of a batch apart.
    struct Upkeep
    {
        Upkeep(store::Database &toRead, GuestSearchIndex &toFill)
            : database(toRead)
            , index(toFill)
        {
        }
        store::Database &database;
        GuestSearchIndex &index;
        std::mutex mutex;
        bool stopped = false;
        QPromise<Result<Done>> promise;
    };
    static void nextBatch(const std::shared_ptr<Upkeep> &upkeep);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    GuestSearchIndex &m_index;
    GuestRepository m_repository;
    std::shared_ptr<Upkeep> m_upkeep;
};

} // namespace lobby::guests
