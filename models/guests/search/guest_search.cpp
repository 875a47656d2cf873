#include "models/guests/search/guest_search.h"

#include "models/guests/search/guest_entry_rows.h"
#include "models/names/search_query.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include <algorithm>
#include <utility>

namespace lobby::guests {

using names::SearchMatch;
using names::SearchQuery;
using store::Connection;
using store::Statement;

namespace {

/// Looked at closely; the newest of what matches.
constexpr int kCandidates = 50;
constexpr int kCurrentCandidates = 40;
constexpr int kRecents = 8;
constexpr int kBatch = 2000;
/// Shorter numbers of documents are searched by their ends alone.
constexpr qsizetype kMinWholeNumber = 6;

struct Candidate
{
    GuestEntry entry;
    SearchMatch match;
    int rank = 0;
};

void addNew(std::vector<quint32> &all, const std::vector<quint32> &more)
{
    for (const quint32 number : more) {
        if (std::ranges::find(all, number) == all.end())
            all.push_back(number);
    }
}

/// Of those side by side `enough` will do: what stands apart ranks behind them.
std::vector<quint32> candidates(
    Connection &connection, const SearchQuery &query, QDate today, int enough)
{
    std::vector<quint32> numbers
        = matchingCurrent(connection, query.match, today, kCurrentCandidates);
    if (!query.narrow.isEmpty()) {
        const std::vector<quint32> narrow = matching(connection, query.narrow, kCandidates);
        addNew(numbers, narrow);
        if (std::ssize(narrow) >= enough)
            return numbers;
    }
    addNew(numbers, matching(connection, query.match, kCandidates));
    return numbers;
}

bool mayBeWholeNumber(const QString &text)
{
    return text.size() >= kMinWholeNumber && text.size() <= 40
        && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool isBetter(const Candidate &a, const Candidate &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.entry.lastStay != b.entry.lastStay)
        return a.entry.lastStay > b.entry.lastStay; // an invalid date is the least
    return a.entry.entry > b.entry.entry;
}

} // namespace

GuestSearch::GuestSearch(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers, GuestSearchIndex &index)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
    , m_index(index)
{
}

QList<SearchHit> GuestSearch::find(Connection &connection, const QString &text, int limit) const
{
    const QDate today = m_database.clock().today();
    SearchQuery query = names::parseQuery(text);
    QList<Candidate> found;
    if (const QString number = text.trimmed(); mayBeWholeNumber(number)) {
        const QList<Uuid> guests = m_repository.withDocument(connection, m_numbers.index(number));
        for (const Uuid &guest : guests) {
            std::optional<GuestEntry> entry = entryOf(connection, guest);
            if (!entry)
                continue;
            const QString tail = access::DocumentNumbers::lastFour(number);
            SearchMatch match {names::MatchKind::DocumentTail, tail, {{0, tail.size()}}, true};
            found.append({*std::move(entry), match, 0});
        }
    }
    if (!query.match.isEmpty()) {
        std::vector<quint32> numbers = candidates(connection, query, today, limit);
        if (numbers.empty() && !query.otherwise.isEmpty()) {
            query.match = std::exchange(query.otherwise, {});
            query.narrow.clear();
            numbers = candidates(connection, query, today, limit);
        }
        const QList<GuestEntry> entries = entriesNumbered(connection, numbers);
        for (const GuestEntry &entry : entries) {
            const auto match = names::whyMatched(query, entry.source);
            const bool known = std::ranges::any_of(
                found, [&](const Candidate &other) { return other.entry.entry == entry.entry; });
            if (match && !known)
                found.append({entry, *match, names::matchRank(*match, entry.presence(today))});
        }
    }
    const qsizetype wanted = std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + wanted, found.end(), isBetter);
    QList<SearchHit> hits;
    for (const Candidate &candidate : found.first(wanted)) {
        hits.append({rowOf(candidate.entry), reasonOf(candidate.match),
            candidate.entry.presence(today) == names::Presence::ArrivingToday});
    }
    return hits;
}

QFuture<Result<QList<SearchHit>>> GuestSearch::search(const QString &text, int limit) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<QList<SearchHit>>(*error);
    return m_database.read(
        [this, text, limit](Connection &connection) { return find(connection, text, limit); });
}

QFuture<Result<std::vector<quint32>>> GuestSearch::order(qint64 limit) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<std::vector<quint32>>(*error);
    return m_database.read([limit](Connection &connection) { return inOrder(connection, limit); });
}

QFuture<Result<std::vector<quint32>>> GuestSearch::filtered(
    const QString &text, std::shared_ptr<const std::vector<quint32>> among) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<std::vector<quint32>>(*error);
    return m_database.read([text, among = std::move(among)](Connection &connection) {
        const SearchQuery query = names::parseQuery(text);
        if (query.match.isEmpty())
            return *among;
        std::vector<quint32> found = allMatching(connection, query.match);
        if (found.empty() && !query.otherwise.isEmpty())
            found = allMatching(connection, query.otherwise);
        std::vector<bool> isFound(found.empty() ? 0 : size_t(std::ranges::max(found)) + 1);
        for (const quint32 number : found)
            isFound[number] = true;
        std::vector<quint32> kept;
        std::ranges::copy_if(*among, std::back_inserter(kept),
            [&](quint32 number) { return number < isFound.size() && isFound[number]; });
        return kept;
    });
}

QFuture<Result<QList<GuestRow>>> GuestSearch::rows(std::vector<quint32> entries) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<QList<GuestRow>>(*error);
    return m_database.read([entries = std::move(entries)](Connection &connection) {
        QList<GuestRow> rows;
        const QList<GuestEntry> found = entriesNumbered(connection, entries);
        for (const GuestEntry &entry : found)
            rows.append(rowOf(entry));
        return rows;
    });
}

QFuture<Result<QList<GuestSearch::Place>>> GuestSearch::places(QList<Uuid> guests) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<QList<Place>>(*error);
    return m_database.read([guests = std::move(guests)](Connection &connection) {
        QList<Place> places;
        for (const Uuid &guest : guests) {
            Place place {guest};
            Statement own(connection,
                "SELECT entry, sort_key FROM guest_search_entry WHERE guest_id = :guest");
            if (own.bind(":guest", guest).step()) {
                place.entry = static_cast<quint32>(own.integer(0));
                Statement before(connection,
                    "SELECT entry FROM guest_search_entry WHERE (sort_key, entry) < (:key, :entry)"
                    " ORDER BY sort_key DESC, entry DESC LIMIT 1");
                before.bind(":key", own.bytes(1)).bind(":entry", qint64(place.entry));
                if (before.step())
                    place.before = static_cast<quint32>(before.integer(0));
            }
            places.append(place);
        }
        return places;
    });
}

QFuture<Result<QList<GuestRow>>> GuestSearch::recents() const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<QList<GuestRow>>(*error);
    return m_database.read([](Connection &connection) {
        QList<GuestRow> rows;
        Statement query(connection, "SELECT guest_id FROM guest_recent ORDER BY opened_at DESC");
        while (query.step() && rows.size() < kRecents) {
            if (const auto entry = entryOf(connection, query.uuid(0)))
                rows.append(rowOf(*entry));
        }
        return rows;
    });
}

QFuture<Result<Done>> GuestSearch::remember(const Uuid &guest)
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<Done>(*error);
    const qint64 now = m_database.clock().nowMs();
    return m_database.local([guest, now](Connection &connection) {
        Statement(connection,
            "INSERT OR REPLACE INTO guest_recent (guest_id, opened_at) VALUES (:guest, :now)")
            .bind(":guest", guest)
            .bind(":now", now)
            .run();
        connection.execute("DELETE FROM guest_recent WHERE guest_id NOT IN"
                           " (SELECT guest_id FROM guest_recent ORDER BY opened_at DESC LIMIT 16)");
    });
}

QFuture<Result<Done>> GuestSearch::bringUpToDate()
{
    stop();
    m_upkeep = std::make_shared<Upkeep>(m_database, m_index);
    m_upkeep->promise.start();
    QFuture<Result<Done>> future = m_upkeep->promise.future();
    nextBatch(m_upkeep);
    return future;
}

void GuestSearch::stop()
{
    if (!m_upkeep)
        return;
    const std::scoped_lock lock(m_upkeep->mutex);
    m_upkeep->stopped = true;
}

void GuestSearch::nextBatch(const std::shared_ptr<Upkeep> &upkeep)
{
    const std::scoped_lock lock(upkeep->mutex);
    if (upkeep->stopped) {
        upkeep->promise.addResult(Error {Error::Code::Cancelled});
        upkeep->promise.finish();
        return;
    }
    auto more = std::make_shared<bool>(false);
    const QFuture<Result<Done>> batch
        = upkeep->database.local([upkeep, more](Connection &connection) {
              *more = upkeep->index.rebuildSome(connection, kBatch);
          });
    // Launched elsewhere, never on this thread: a batch that is done already would come back here
    // with the mutex held.
    (void)QFuture<Result<Done>>(batch).then(
        QtFuture::Launch::Async, [upkeep, more](const Result<Done> &done) {
            if (done && *more) {
                nextBatch(upkeep); // other changes get their turn in between
                return;
            }
            upkeep->promise.addResult(done);
            upkeep->promise.finish();
        });
}

} // namespace lobby::guests
