#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/guests/guests.h"
#include "models/stays/lists/stay_lists.h"
#include "tests/support/stay_fixture.h"

namespace lobby::tests {

/// What the pages of a desk work on: a vault, the guests and stays in it, and lists of them.
class DeskFixture : public StayFixture
{
public:
    /// Questions that are still queued work with the services below: answered before they go.
    ~DeskFixture() { database.reset(); }

    explicit DeskFixture(const QList<access::Role> &roles = {access::Role::Manager})
        : StayFixture(roles)
    {
    }

    /// Gives a guest a passport.
    void addDocument(const Uuid &guest, const QString &last4 = QStringLiteral("5678"))
    {
        const Uuid id = Uuid::v7(clock.nowMs());
        const auto done = commit({{sync::OpKind::Add, schema::IdentityDocument::kTable, id,
            {{schema::IdentityDocument::GuestId, guest.toBytes()},
                {schema::IdentityDocument::DocType, QStringLiteral("P")},
                {schema::IdentityDocument::NumberLast4, last4}}}});
        Q_ASSERT(done);
    }
    /// A booking of a new guest, for tonight and three days unless said otherwise.
    Uuid bookedFor(const QString &name, const QString &room, QTime time = {},
        QDate arrival = {2025, 5, 14}, QDate departure = {2025, 5, 17})
    {
        stays::Stay stay = wish(room);
        stay.guest = guest(name);
        stay.expectedTime = time;
        stay.arrival = arrival;
        stay.departure = departure;
        stay.channel = QStringLiteral("website");
        return booked(stay);
    }

    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    guests::Guests guests {*database, authoriser, numbers};
    stays::StayLists lists {*database, authoriser};
};

} // namespace lobby::tests
