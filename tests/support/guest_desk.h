#pragma once

#include "models/guests/guests.h"
#include "models/guests/search/guest_search.h"
#include "models/guests/values/stay_rank.h"
#include "models/guests/values/telephone.h"
#include "tests/support/guest_fixture.h"

namespace lobby::tests {

namespace detail {
struct IndexFirst // made before the database that it follows, gone after it
{
    ManualClock indexClock;
    guests::GuestSearchIndex index {indexClock};
};
} // namespace detail

/// A desk with guests and their search.
struct GuestDesk : detail::IndexFirst, GuestFixture
{
    explicit GuestDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestFixture({&index}, roles)
    {
    }
    /// Questions still under way work with the services below: answered before they go.
    ~GuestDesk() { database.reset(); }

    guests::Guests guests {*database, authoriser, numbers};
    guests::GuestSearch search {*database, authoriser, numbers, index};

    Uuid add(const guests::GuestProfile &profile)
    {
        return wait(guests.create({profile})).value().constFirst();
    }
    QList<Uuid> addAll(const QList<guests::GuestProfile> &profiles)
    {
        return wait(guests.create(profiles)).value();
    }

    struct StayRow
    {
        guests::StayRank rank = guests::StayRank::Expected;
        QString room = {};
        QDate arrival = {};
        QString confirmation = {};
    };
    Uuid addStay(const Uuid &guest, const StayRow &row)
    {
        using schema::Stay;
        const Uuid id = Uuid::v7(clock.nowMs());
        sync::Intent stay {sync::OpKind::Create, Stay::kTable, id,
            {{Stay::BranchId, branchId.toBytes()}, {Stay::GuestId, guest.toBytes()},
                {Stay::Room, row.room}, {Stay::Arrival, row.arrival.toString(Qt::ISODate)},
                {Stay::ConfirmationNo, row.confirmation}, {Stay::Status, qint64(row.rank)}}};
        commit({stay});
        return id;
    }
    void advanceStay(const Uuid &stay, guests::StayRank rank)
    {
        commit({{sync::OpKind::Advance, schema::Stay::kTable, stay,
            {{schema::Stay::Status, qint64(rank)}}}});
    }
    void commit(const QList<sync::Intent> &intents)
    {
        auto done = wait(database->commit(
            authoriser.ofSystem(staffId, QLatin1StringView("test.change")), {}, intents));
        if (!done)
            qFatal("commit: %s", codeName(done.error().code).data());
    }
};

} // namespace lobby::tests
