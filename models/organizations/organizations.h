#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/organizations/organization_repository.h"
#include "models/store/database.h"

namespace lobby::organizations {

class OrganizationIndex;

/// An organization with what belongs to it: what its page shows.
struct OrganizationProfile
{
    Organization organization;
    QList<Contact> contacts; ///< the main one first
    QList<Sale> sales; ///< the latest first

    friend bool operator==(const OrganizationProfile &, const OrganizationProfile &) = default;
};

/// Organizations, their contacts and what was sold to them or to guests, as screens use them:
/// authorise, audit, act. Futures finish on threads of the store. Any thread; the arguments outlive
/// this and what it answered.
///
/// Whoever may see and change guests may see and change organizations. The whole number of a bank
/// account is shown as that of an identity document is: with the right to reveal one, and audited.
/// What a thing had cost is for whoever may see figures.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Organizations
{
public:
    static constexpr int kMostSales = 200;

    Organizations(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers)
        : m_database(database)
        , m_authoriser(authoriser)
        , m_numbers(numbers)
    {
    }

    /// Makes what organizations are found by where it is missing. `index` outlives the database.
    QFuture<Result<Done>> bringUpToDate(OrganizationIndex &index);

    /// Its id, which is given here, as are the branch and, when nobody is named, the member at the
    /// desk as its owner. Invalid (subject: the field) as refusalOf() says.
    QFuture<Result<Uuid>> create(Organization organization);
    /// Writes what differs between what was loaded and what it became. NotFound, Invalid.
    QFuture<Result<Done>> save(Organization edited, const Organization &loaded);
    /// Takes an organization out of lists and searches, or back. NotFound, ReasonRequired.
    QFuture<Result<Done>> archive(
        const Uuid &organization, bool archived, const QString &reason = {});
    /// NotFound.
    QFuture<Result<OrganizationProfile>> load(const Uuid &organization) const;
    QFuture<Result<QList<OrganizationRow>>> list(const OrganizationQuery &query) const;
    /// The whole number of its account; audited before it is answered. NotFound, ReasonRequired.
    QFuture<Result<QString>> revealBankAccount(const Uuid &organization, const QString &reason);

    /// The contact's id. The first contact of an organization is its main one, and `saidMain` makes
    /// him so in any case. NotFound (subject: "guest_id", "organization_id").
    QFuture<Result<Uuid>> addContact(Contact contact);
    /// His department and position. NotFound.
    QFuture<Result<Done>> changeContact(const Contact &contact);
    /// NotFound.
    QFuture<Result<Done>> removeContact(const Uuid &contact);
    /// From now on he, and nobody else, is the main contact. NotFound.
    QFuture<Result<Done>> makeMain(const Uuid &contact);
    /// For whom a guest speaks.
    QFuture<Result<QList<Contact>>> ofGuest(const Uuid &guest) const;

    /// The sale's id. With a day to be reminded on, the owner is, at nine o'clock of it, in the
    /// same commit. NotFound without such a guest or organization, Invalid as problemOf() says.
    QFuture<Result<Uuid>> recordSale(Sale sale, QDate remindOn = {});
    /// One sale. NotFound.
    QFuture<Result<Sale>> loadSale(const Uuid &sale) const;
    /// Writes what differs between what was loaded and what it became. To whom it was sold stays as
    /// it is, and what it had cost for whoever does not see that. NotFound, Invalid.
    QFuture<Result<Done>> saveSale(Sale edited, const Sale &loaded);
    /// Takes away what was written down by mistake. NotFound.
    QFuture<Result<Done>> removeSale(const Uuid &sale);
    /// Of a guest or an organization, the latest first, at most kMostSales.
    QFuture<Result<QList<Sale>>> salesOf(const Uuid &subject) const;

    [[nodiscard]] bool maySee() const { return m_authoriser.may(access::Permission::GuestSearch); }
    [[nodiscard]] bool mayEdit() const { return m_authoriser.may(access::Permission::GuestEdit); }
    [[nodiscard]] bool maySeeCosts() const
    {
        return m_authoriser.may(access::Permission::ReportView);
    }

private:
    QFuture<Result<Done>> commit(
        const Uuid &object, std::function<Result<QList<sync::Intent>>(store::Connection &)> plan);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    OrganizationRepository m_repository;
};

/// Before it is written: an account's number that was typed is sealed; while none was the old one
/// stays.
void sealAccount(Organization &organization, const access::DocumentNumbers &numbers);
/// The reminder of a sale: it is told from others at every desk.
[[nodiscard]] Uuid saleReminderId(const Uuid &sale);
/// Of the owner, at nine o'clock of the day. `guest`: to whom it was sold; null: to an
/// organization.
[[nodiscard]] sync::Intent saleReminderOf(const Sale &sale, const Uuid &guest, QDate remindOn);

} // namespace lobby::organizations
