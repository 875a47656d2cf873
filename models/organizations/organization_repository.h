#pragma once

#include "models/organizations/contact.h"
#include "models/organizations/organization.h"
#include "models/organizations/sale.h"
#include "models/store/rows/synced_rows.h"
#include "models/sync/op.h"

namespace lobby::organizations {

/// What is asked of the list of organizations.
struct OrganizationQuery
{
    QString text = {}; ///< as typed into a filter; empty: all
    QString partnerRole = {}; ///< empty: whatever they are
    bool archived = false; ///< those alone that were taken out of the lists
    int limit = 500;
};

/// An organization as a list shows it.
struct OrganizationRow
{
    Organization organization;
    names::PersonalName mainContact;
    int contacts = 0;

    friend bool operator==(const OrganizationRow &, const OrganizationRow &) = default;
};

/// SQL for organizations, their contacts and what was sold. Plain values, without asking who may
/// see them: services alone call it, on a thread of the store. Throws SqlError inside guarded().
class OrganizationRepository
{
public:
    OrganizationRepository();

    [[nodiscard]] std::optional<Organization> load(
        store::Connection &connection, const Uuid &id) const;
    [[nodiscard]] static bool exists(store::Connection &connection, const Uuid &id);
    /// In the order of the alphabet, Chinese names by their pinyin.
    [[nodiscard]] QList<OrganizationRow> list(
        store::Connection &connection, const OrganizationQuery &query) const;
    /// Those whose name is written like this one, also in full width, capitals or traditional
    /// characters; the oldest first.
    [[nodiscard]] static QList<Uuid> named(store::Connection &connection, QStringView name);

    /// The main one first, then by name; a guest of several records once.
    [[nodiscard]] QList<Contact> contactsOf(
        store::Connection &connection, const Uuid &organization) const;
    /// For whom a guest speaks, each as contactsOf() has it.
    [[nodiscard]] QList<Contact> ofGuest(store::Connection &connection, const Uuid &guest) const;
    [[nodiscard]] std::optional<Contact> contact(
        store::Connection &connection, const Uuid &id) const;

    /// The latest first.
    [[nodiscard]] static QList<Sale> salesOf(
        store::Connection &connection, const Uuid &subject, int limit);
    [[nodiscard]] static std::optional<Sale> sale(store::Connection &connection, const Uuid &id);

    [[nodiscard]] static sync::Intent creationOf(
        const Organization &organization, sync::Source source);
    /// What is different; none: nothing.
    [[nodiscard]] static std::optional<sync::Intent> changeOf(const Organization &edited,
        const Organization &loaded, sync::Source source = sync::Source::Typed);
    [[nodiscard]] static sync::Intent additionOf(const Contact &contact, sync::Source source);
    [[nodiscard]] static sync::Intent placeOf(const Contact &contact); ///< department, position
    [[nodiscard]] static sync::Intent removalOf(const Contact &contact);
    /// He is the main one, and nobody else of those who are said to be.
    [[nodiscard]] static QList<sync::Intent> mainOf(
        const Uuid &contact, const QList<Contact> &contacts);
    [[nodiscard]] static sync::Intent recordOf(const Sale &sale, sync::Source source);
    [[nodiscard]] static std::optional<sync::Intent> changeOf(
        const Sale &edited, const Sale &loaded, sync::Source source = sync::Source::Typed);
    [[nodiscard]] sync::Intent removalOfSale(store::Connection &connection, const Uuid &id) const;

private:
    store::SyncedRows m_rows;
};

} // namespace lobby::organizations
