#pragma once

#include "models/guests/guests.h"
#include "models/guests/search/guest_search_index.h"
#include "models/organizations/organization_index.h"
#include "models/organizations/organizations.h"
#include "tests/support/guest_fixture.h"

#include <QCoreApplication>

namespace lobby::tests {

namespace detail {
struct OrganizationStepsFirst // made before the database that they follow, gone after it
{
    ManualClock indexClock;
    guests::GuestSearchIndex guestIndex {indexClock};
    organizations::OrganizationIndex index;
};
} // namespace detail

/// A desk with guests and organizations.
struct OrganizationDesk : detail::OrganizationStepsFirst, GuestFixture
{
    explicit OrganizationDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestFixture({&guestIndex, &index}, roles)
    {
    }
    /// Questions still under way work with the services below: answered before they go.
    ~OrganizationDesk() { database.reset(); }
    Q_DISABLE_COPY_MOVE(OrganizationDesk)

    Uuid add(
        const QString &name,
        const std::function<void(organizations::Organization &)> &change
        = [](organizations::Organization &) {})
    {
        organizations::Organization one;
        one.name = name;
        change(one);
        clock.advance(1);
        return wait(organizations.create(one)).value();
    }
    Uuid guest(const QString &name)
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = name;
        clock.advance(1);
        return wait(guests.create({profile})).value().constFirst();
    }
    Uuid speaks(const Uuid &guest, const Uuid &organization, const QString &position = {},
        bool isMain = false)
    {
        organizations::Contact contact;
        contact.guest = guest;
        contact.organization = organization;
        contact.position = position;
        contact.saidMain = isMain;
        clock.advance(1);
        return wait(organizations.addContact(contact)).value();
    }
    [[nodiscard]] organizations::OrganizationProfile stored(const Uuid &organization)
    {
        return wait(organizations.load(organization)).value();
    }
    [[nodiscard]] QStringList found(const QString &text, const QString &role = {})
    {
        QStringList names;
        const auto rows = wait(organizations.list({text, role})).value();
        for (const organizations::OrganizationRow &row : rows)
            names.append(row.organization.name);
        return names;
    }
    void commit(const QList<sync::Intent> &intents)
    {
        const auto done = wait(database->commit(
            authoriser.ofSystem(staffId, QLatin1StringView("test.change")), {}, intents));
        if (!done)
            qFatal("commit: %s", codeName(done.error().code).data());
    }
    [[nodiscard]] qint64 count(const char *sql)
    {
        return *wait(database->read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
    }
    void logInAs(const QList<access::Role> &roles)
    {
        authoriser.logIn({staffId, QStringLiteral("王芳"), roles, branchId});
    }
    /// Until everybody has been told of what was committed.
    void settle() { QCoreApplication::sendPostedEvents(database.get()); }

    guests::Guests guests {*database, authoriser, numbers};
    organizations::Organizations organizations {*database, authoriser, numbers};
};

} // namespace lobby::tests
