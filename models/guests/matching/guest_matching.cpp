#include "models/guests/matching/guest_matching.h"

#include "models/guests/identity/identity_sql.h"
#include "models/guests/search/guest_entry_rows.h"
#include "models/names/search_query.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::guests {

using names::SearchQuery;
using store::Connection;
using store::Statement;

namespace {

constexpr int kOfOneBirthDate = 400;
constexpr int kOfOneName = 40;
constexpr int kOfOnePhone = 10;

/// The guests looked at so far.
class Likely
{
public:
    Likely(Connection &connection, const Somebody &somebody)
        : Likely(connection, somebody, {somebody.phone})
    {
    }
    Likely(Connection &connection, const Somebody &somebody, const QStringList &phones)
        : m_connection(connection)
        , m_somebody(somebody)
        , m_native(names::parseQuery(somebody.name.native))
        , m_latin(names::parseQuery(somebody.name.surname + u' ' + somebody.name.given))
        , m_phones(phones)
    {
    }

    void addByDocument(const Uuid &guest)
    {
        if (const auto entry = entryOf(m_connection, guest))
            look(*entry).document = true;
    }
    void addByBirth()
    {
        const QString birth = m_somebody.birth.toText();
        if (birth.isEmpty() || (m_native.match.isEmpty() && m_latin.match.isEmpty()))
            return;
        Statement same(m_connection,
            "SELECT id FROM guest WHERE birth_date = :birth AND birth_date IS NOT NULL"
            " AND present = 1 AND archived = 0 LIMIT :limit");
        same.bind(":birth", birth).bind(":limit", qint64(kOfOneBirthDate));
        while (same.step()) {
            const auto entry = entryOf(m_connection, same.uuid(0));
            if (entry && hasName(*entry))
                look(*entry);
        }
    }
    void addByWords()
    {
        for (const SearchQuery *query : {&m_native, &m_latin}) {
            for (const GuestEntry &entry : found(*query, kOfOneName)) {
                if (hasName(entry))
                    look(entry);
            }
        }
        for (const QString &phone : std::as_const(m_phones)) {
            for (const GuestEntry &entry : found(names::parseQuery(phone), kOfOnePhone)) {
                if (hasPhone(entry))
                    look(entry);
            }
        }
    }

    QList<LikelyGuest> best(int limit)
    {
        std::erase_if(m_all, [](const LikelyGuest &one) {
            return one.birth == LikelyGuest::Birth::Different && !one.document && !one.phone
                && !one.guest.doNotRoom;
        });
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const LikelyGuest &a, const LikelyGuest &b) { return a.rank() < b.rank(); });
        QList<LikelyGuest> best(
            m_all.begin(), m_all.begin() + std::min<qsizetype>(limit, std::ssize(m_all)));
        for (LikelyGuest &one : best)
            one.stays = staysOf(one.guest.guest);
        return best;
    }

private:
    QList<GuestEntry> found(const SearchQuery &query, int limit)
    {
        if (query.match.isEmpty())
            return {};
        std::vector<quint32> numbers = matching(m_connection, query.match, limit);
        if (numbers.empty() && !query.otherwise.isEmpty())
            numbers = matching(m_connection, query.otherwise, limit);
        return entriesNumbered(m_connection, numbers);
    }

    [[nodiscard]] bool hasName(const GuestEntry &entry) const
    {
        return isCalled(entry, m_native) || isCalled(entry, m_latin);
    }
    static bool isCalled(const GuestEntry &entry, const SearchQuery &name)
    {
        if (name.match.isEmpty())
            return false;
        const auto match = names::whyMatched(name, entry.source);
        return match && match->whole;
    }
    [[nodiscard]] bool hasPhone(const GuestEntry &entry) const
    {
        return std::ranges::any_of(m_phones,
            [&entry](const QString &phone) { return entry.source.phones.contains(phone); });
    }

    /// What speaks for this one; the document aside.
    LikelyGuest &look(const GuestEntry &entry)
    {
        const auto known = std::find_if(m_all.begin(), m_all.end(),
            [&entry](const LikelyGuest &one) { return one.guest.entry == entry.entry; });
        if (known != m_all.end())
            return *known;
        LikelyGuest one;
        one.guest = rowOf(entry);
        one.name = hasName(entry);
        one.phone = hasPhone(entry);
        const auto birth = BirthDate::parse(birthOf(entry.guest));
        if (birth && !birth->isUnknown() && !m_somebody.birth.isUnknown())
            one.birth = *birth == m_somebody.birth ? LikelyGuest::Birth::Same
                                                   : LikelyGuest::Birth::Different;
        return m_all.emplace_back(one);
    }

    QString birthOf(const Uuid &guest)
    {
        Statement own(m_connection,
            "SELECT birth_date FROM guest WHERE id IN " LOBBY_RECORDS_OF_GUEST
            " AND birth_date IS NOT NULL ORDER BY id = :guest DESC LIMIT 1");
        return own.bind(":guest", guest).step() ? own.text(0) : QString();
    }
    qint64 staysOf(const Uuid &guest)
    {
        Statement own(m_connection,
            "SELECT count(*) FROM stay WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
            " AND present = 1 AND archived = 0");
        return own.bind(":guest", guest).step() ? own.integer(0) : 0;
    }

    Connection &m_connection;
    const Somebody &m_somebody;
    SearchQuery m_native;
    SearchQuery m_latin;
    QStringList m_phones;
    std::vector<LikelyGuest> m_all;
};

} // namespace

int LikelyGuest::rank() const
{
    if (document)
        return 0;
    if (name && birth == Birth::Same)
        return 1;
    if (phone)
        return name ? 2 : 4;
    return birth == Birth::Unknown ? 3 : 5;
}

std::optional<std::pair<LikelyGuest, LikelyGuest>> twoOfOne(const QList<LikelyGuest> &likely)
{
    const auto first = std::ranges::find_if(likely, &LikelyGuest::isVeryLikely);
    if (first == likely.end())
        return std::nullopt;
    const auto second = std::find_if(
        first + 1, likely.end(), [](const LikelyGuest &one) { return one.isVeryLikely(); });
    return second == likely.end() ? std::nullopt : std::optional(std::pair(*first, *second));
}

GuestMatching::GuestMatching(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
{
}

QList<LikelyGuest> GuestMatching::look(
    Connection &connection, const Somebody &somebody, int limit) const
{
    Likely likely(connection, somebody);
    if (!somebody.documentNumber.isEmpty()) {
        const QList<Uuid> same
            = m_repository.withDocument(connection, m_numbers.index(somebody.documentNumber));
        for (const Uuid &guest : same)
            likely.addByDocument(guest);
    }
    likely.addByBirth();
    likely.addByWords();
    return likely.best(limit);
}

QList<LikelyGuest> GuestMatching::othersLike(
    Connection &connection, const Uuid &guest, int limit) const
{
    const std::optional<GuestProfile> stored = m_repository.load(connection, guest);
    if (!stored)
        return {};
    QStringList phones;
    for (const Telephone &telephone : stored->telephones) {
        if (!telephone.e164.isEmpty())
            phones.append(telephone.e164);
    }
    const Somebody somebody {{}, stored->guest.name(), stored->guest.birthDate, {}};
    Likely likely(connection, somebody, phones);
    for (const IdentityDocument &document : stored->documents) {
        if (document.numberIndex.isEmpty())
            continue;
        const QList<Uuid> same = m_repository.withDocument(connection, document.numberIndex);
        for (const Uuid &other : same)
            likely.addByDocument(other);
    }
    likely.addByBirth();
    likely.addByWords();
    QList<LikelyGuest> others = likely.best(limit + 1); // he himself is among them
    others.removeIf(
        [&stored](const LikelyGuest &one) { return one.guest.guest == stored->guest.id; });
    return others.mid(0, limit);
}

QFuture<Result<QList<LikelyGuest>>> GuestMatching::find(const Somebody &somebody, int limit) const
{
    if (const auto error = m_authoriser.refusal(access::Permission::GuestSearch))
        return refusedWith<QList<LikelyGuest>>(*error);
    return m_database.read([this, somebody, limit](Connection &connection) {
        return look(connection, somebody, limit);
    });
}

} // namespace lobby::guests
