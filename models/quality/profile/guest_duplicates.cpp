#include "models/quality/profile/guest_duplicates.h"

#include "models/quality/profile/guest_records.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::quality {

using access::Permission;
using store::Connection;

GuestDuplicates::GuestDuplicates(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
    m_pool.setMaxThreadCount(1);
}

GuestDuplicates::~GuestDuplicates()
{
    if (m_control)
        m_control->cancelled = true;
    m_pool.waitForDone();
}

QFuture<Result<FoundPairs>> GuestDuplicates::findAll(const std::shared_ptr<SearchControl> &control)
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<FoundPairs>(*error);
    m_control = control;
    return QtConcurrent::run(&m_pool, [this, control] { return searchAll(*control); });
}

QFuture<Result<FoundPairs>> GuestDuplicates::findFor(const Uuid &guest)
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<FoundPairs>(*error);
    return QtConcurrent::run(&m_pool, [this, guest] { return searchFor(guest); });
}

Result<FoundPairs> GuestDuplicates::searchAll(const SearchControl &control)
{
    const auto records = waitFor(
        m_database.read([](Connection &connection) { return allGuestRecords(connection); }));
    if (!records)
        return records.error();
    m_guests.clear();
    m_latest.clear();
    for (const PersonRecord &record : *records) {
        const Uuid guest = Uuid::fromString(record.id).value_or(Uuid());
        m_latest.insert(guest, quint32(m_guests.size()));
        m_guests.push_back(guest);
    }
    Result<std::vector<Duplicate>> duplicates = m_search.findAll(*records, control);
    if (!duplicates) {
        m_search = DuplicateSearch(); // half of it would be taken for all
        m_guests.clear();
        m_latest.clear();
        return duplicates.error();
    }
    return tell(*std::move(duplicates));
}

Result<FoundPairs> GuestDuplicates::searchFor(const Uuid &guest)
{
    const auto record = waitFor(m_database.read(
        [guest](Connection &connection) { return guestRecord(connection, guest); }));
    if (!record)
        return record.error();
    if (!record->has_value())
        return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
    std::vector<Duplicate> duplicates = m_search.add(**record);
    m_latest.insert(guest, quint32(m_guests.size()));
    m_guests.push_back(guest);
    // He himself and others, as they were when they were compared before.
    std::erase_if(duplicates, [&](const Duplicate &one) {
        return m_latest.value(m_guests[one.pair.first]) != one.pair.first;
    });
    return tell(std::move(duplicates));
}

FoundPairs GuestDuplicates::tell(std::vector<Duplicate> duplicates) const
{
    std::stable_sort(duplicates.begin(), duplicates.end(),
        [](const Duplicate &a, const Duplicate &b) { return a.logOdds > b.logOdds; });
    FoundPairs found;
    found.guests = qint64(m_guests.size());
    for (const Duplicate &one : duplicates) {
        GuestPair pair {m_guests[one.pair.first], m_guests[one.pair.second],
            probabilityOf(one.logOdds), one.band,
            explain(m_search.evidence(one.pair), m_search.scorer()), {}};
        if (one.vouchedBy)
            pair.vouchedBy = m_guests[*one.vouchedBy];
        found.pairs.push_back(std::move(pair));
    }
    return found;
}

} // namespace lobby::quality
