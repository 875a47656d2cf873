#include "models/organizations/organization_repository.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/guests/values/masking.h"
#include "models/names/search_query.h"
#include "models/organizations/organization_index.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::organizations {

using store::Connection;
using store::Statement;
using sync::Fields;
using sync::Intent;
using sync::OpKind;
using OrganizationField = schema::Organization;
using ContactField = schema::Relationship;
using SaleField = schema::SaleRecord;

namespace {

const auto kContactKind = QStringLiteral("contact");

void eachField(auto &one, auto &&visit)
{
    using Field = OrganizationField;
    visit(Field::Name, one.name);
    visit(Field::Keyword, one.keyword);
    visit(Field::Country, one.country);
    visit(Field::Province, one.province);
    visit(Field::City, one.city);
    visit(Field::Address, one.address);
    visit(Field::PostalCode, one.postalCode);
    visit(Field::Telephone, one.telephone);
    visit(Field::Fax, one.fax);
    visit(Field::Qq, one.qq);
    visit(Field::Msn, one.msn);
    visit(Field::Email, one.email);
    visit(Field::Url, one.url);
    visit(Field::AnnualIncome, one.annualIncome);
    visit(Field::StaffCount, one.staffCount);
    visit(Field::LegalRepresentative, one.legalRepresentative);
    visit(Field::TaxId, one.taxId);
    visit(Field::BankName, one.bankName);
    visit(Field::BankAccountSealed, one.bankAccountSealed);
    visit(Field::BankAccountLast4, one.bankAccountLast4);
    visit(Field::Industry, one.industry);
    visit(Field::PartnerRole, one.partnerRole);
    visit(Field::Grade, one.grade);
    visit(Field::SourceCode, one.source);
    visit(Field::Status, one.status);
    visit(Field::Remark, one.remark);
    visit(Field::OwnerId, one.owner);
    visit(Field::OwnerName, one.ownerName);
    visit(Field::BranchId, one.branch);
}

void eachSaleField(auto &sale, auto &&visit)
{
    using Field = SaleField;
    visit(Field::SubjectId, sale.subject);
    visit(Field::BranchId, sale.branch);
    visit(Field::SoldOn, sale.soldOn);
    visit(Field::OrderNo, sale.orderNo);
    visit(Field::ProductName, sale.productName);
    visit(Field::ProductModel, sale.productModel);
    visit(Field::ProductSpec, sale.productSpec);
    visit(Field::UnitPrice, sale.unitPrice);
    visit(Field::CostPrice, sale.costPrice);
    visit(Field::Quantity, sale.quantity);
    visit(Field::Unit, sale.unit);
    visit(Field::Discount, sale.discount);
    visit(Field::Amount, sale.amount);
    visit(Field::Currency, sale.currency);
    visit(Field::InvoiceState, sale.invoiceState);
    visit(Field::SaleState, sale.saleState);
    visit(Field::Remark, sale.remark);
    visit(Field::OwnerId, sale.owner);
    visit(Field::OwnerName, sale.ownerName);
}

sync::Value written(QDate date)
{
    return sync::orNothing(date.toString(Qt::ISODate)); // nothing of an invalid one
}
sync::Value written(const auto &value)
{
    return sync::orNothing(value);
}

void take(QString &into, const sync::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        into = *text;
}
void take(QByteArray &into, const sync::Value &value)
{
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        into = *bytes;
}
void take(std::optional<qint64> &into, const sync::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        into = *number;
}
void take(Uuid &into, const sync::Value &value)
{
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        into = Uuid::fromBytes(*bytes).value_or(Uuid());
}
void take(QDate &into, const sync::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        into = QDate::fromString(*text, Qt::ISODate);
}

Fields fieldsOf(const Organization &organization)
{
    Fields fields;
    eachField(organization,
        [&fields](quint16 field, const auto &value) { fields[field] = written(value); });
    return fields;
}

Fields fieldsOf(const Sale &sale)
{
    Fields fields;
    eachSaleField(
        sale, [&fields](quint16 field, const auto &value) { fields[field] = written(value); });
    return fields;
}

Fields withoutNothing(Fields fields)
{
    std::erase_if(fields, [](const auto &entry) { return sync::isNull(entry.second); });
    return fields;
}

/// What is different; of fields that are merged as one all of them.
std::optional<Intent> difference(
    quint16 table, const Uuid &id, const Fields &edited, const Fields &loaded, sync::Source source)
{
    Fields fields;
    QSet<quint8> groups;
    const sync::TableDescription &description = *schema::registry().table(table);
    for (const auto &[field, value] : edited) {
        if (loaded.at(field) == value)
            continue;
        fields[field] = value;
        groups.insert(description.field(field)->group);
    }
    if (fields.empty())
        return std::nullopt;
    groups.remove(0);
    for (const auto &[field, value] : edited) {
        if (groups.contains(description.field(field)->group))
            fields[field] = value;
    }
    return Intent {OpKind::Set, table, id, std::move(fields), {}, source};
}

Organization organizationOf(const sync::EntityState &state)
{
    Organization organization;
    organization.id = state.id;
    organization.archived = state.isArchived();
    eachField(organization, [&state](quint16 field, auto &value) {
        if (const auto held = state.fields.find(field); held != state.fields.end())
            take(value, held->second.value);
    });
    return organization;
}

const sync::TableDescription &tableOf(quint16 table)
{
    return *schema::registry().table(table);
}

QList<Uuid> idsOf(Connection &connection, const OrganizationQuery &wanted)
{
    const names::SearchQuery search = names::parseQuery(wanted.text);
    if (search.match.isEmpty() && !wanted.text.trimmed().isEmpty())
        return {};
    const auto ask = [&](const char *sql, const QString &match) {
        QList<Uuid> ids;
        Statement query(connection, sql);
        query.bind(":role", wanted.partnerRole)
            .bind(":archived", qint64(wanted.archived ? 1 : 0))
            .bind(":limit", qint64(wanted.limit));
        if (!match.isEmpty())
            query.bind(":match", match);
        while (query.step())
            ids.append(query.uuid(0));
        return ids;
    };
    // clang-format off
#define LISTED \
    " o.present = 1 AND o.archived = :archived AND (:role = '' OR o.partner_role = :role)" \
    " ORDER BY e.sort_key, o.id LIMIT :limit"
    // clang-format on
    if (search.match.isEmpty()) {
        return ask("SELECT o.id FROM organization_entry AS e JOIN organization AS o"
                   " ON o.id = e.organization_id WHERE" LISTED,
            {});
    }
    const char *const found
        = "SELECT o.id FROM organization_search AS s JOIN organization_entry AS e"
          " ON e.entry = s.rowid JOIN organization AS o ON o.id = e.organization_id"
          " WHERE organization_search MATCH :match AND" LISTED;
#undef LISTED
    const QList<Uuid> ids = ask(found, search.match);
    return ids.isEmpty() && !search.otherwise.isEmpty() ? ask(found, search.otherwise) : ids;
}

} // namespace

OrganizationRepository::OrganizationRepository()
    : m_rows(schema::registry())
{
}

std::optional<Organization> OrganizationRepository::load(
    Connection &connection, const Uuid &id) const
{
    const auto state = m_rows.load(connection, tableOf(OrganizationField::kTable), id);
    return state && state->isPresent() ? std::optional(organizationOf(*state)) : std::nullopt;
}

bool OrganizationRepository::exists(Connection &connection, const Uuid &id)
{
    Statement query(connection, "SELECT 1 FROM organization WHERE id = :id AND present = 1");
    return query.bind(":id", id).step();
}

QList<OrganizationRow> OrganizationRepository::list(
    Connection &connection, const OrganizationQuery &query) const
{
    QList<OrganizationRow> rows;
    const QList<Uuid> ids = idsOf(connection, query);
    for (const Uuid &id : ids) {
        auto organization = load(connection, id);
        if (!organization)
            continue;
        const QList<Contact> contacts = contactsOf(connection, id);
        rows.append({*std::move(organization),
            contacts.isEmpty() ? names::PersonalName() : contacts.constFirst().name,
            static_cast<int>(contacts.size())});
    }
    return rows;
}

QList<Uuid> OrganizationRepository::named(Connection &connection, QStringView name)
{
    QList<Uuid> ids;
    Statement query(connection,
        "SELECT organization_id FROM organization_entry WHERE name_key = :name"
        " ORDER BY organization_id");
    query.bind(":name", OrganizationIndex::nameKey(name));
    while (query.step())
        ids.append(query.uuid(0));
    return ids;
}

std::optional<Contact> OrganizationRepository::contact(Connection &connection, const Uuid &id) const
{
    const auto state = m_rows.load(connection, tableOf(ContactField::kTable), id);
    if (!state || !state->isPresent())
        return std::nullopt;
    const auto held = [&state](quint16 field, auto &into) {
        if (const auto found = state->fields.find(field); found != state->fields.end())
            take(into, found->second.value);
    };
    Contact contact;
    contact.id = id;
    held(ContactField::GuestId, contact.guest);
    held(ContactField::OrganizationId, contact.organization);
    held(ContactField::Department, contact.department);
    held(ContactField::Position, contact.position);
    contact.saidMain = state->number(ContactField::IsMain).value_or(0) != 0;
    if (const auto said = state->fields.find(ContactField::IsMain); said != state->fields.end())
        contact.saidAt = said->second.stamp;
    contact.added = state->added;
    contact.guest = guests::shownFor(connection, contact.guest);

    Statement guest(connection,
        "SELECT " LOBBY_GUEST_NAME_COLUMNS ","
        " (SELECT coalesce(t.e164, t.raw) FROM telephone AS t WHERE t.guest_id = g.id"
        " AND t.present = 1 ORDER BY t.is_primary DESC, t.id LIMIT 1),"
        " (SELECT o.name FROM organization AS o WHERE o.id = :organization AND o.present = 1)"
        " FROM guest AS g WHERE g.id = :guest AND g.present = 1");
    guest.bind(":guest", contact.guest).bind(":organization", contact.organization);
    if (!guest.step())
        return std::nullopt; // he was erased, or never came to this desk
    contact.name = guests::readGuestName(guest, 0);
    contact.telephone = guests::maskedPhone(guest.text(guests::kGuestNameColumns));
    contact.organizationName = guest.text(guests::kGuestNameColumns + 1);
    return contact;
}

QList<Contact> OrganizationRepository::contactsOf(
    Connection &connection, const Uuid &organization) const
{
    QList<Uuid> ids;
    {
        Statement query(connection,
            "SELECT id FROM relationship WHERE organization_id = :organization AND present = 1");
        query.bind(":organization", organization);
        while (query.step())
            ids.append(query.uuid(0));
    }
    QList<Contact> contacts;
    for (const Uuid &id : std::as_const(ids)) {
        if (auto one = contact(connection, id))
            contacts.append(*std::move(one));
    }
    const Uuid main = mainContactOf(contacts);
    for (Contact &one : contacts)
        one.isMain = one.id == main;
    std::ranges::sort(contacts, [](const Contact &a, const Contact &b) {
        return std::tuple(!a.isMain, a.name.listForm(), a.id)
            < std::tuple(!b.isMain, b.name.listForm(), b.id);
    });
    QSet<Uuid> seen; // two records of one guest
    contacts.removeIf([&seen](const Contact &one) {
        const bool isAgain = seen.contains(one.guest);
        seen.insert(one.guest);
        return isAgain;
    });
    return contacts;
}

QList<Contact> OrganizationRepository::ofGuest(Connection &connection, const Uuid &guest) const
{
    QList<Uuid> organizations;
    {
        Statement query(connection,
            "SELECT DISTINCT r.organization_id, o.name FROM relationship AS r"
            " JOIN organization AS o ON o.id = r.organization_id AND o.present = 1"
            " WHERE r.guest_id IN " LOBBY_RECORDS_OF_GUEST
            " AND r.present = 1 ORDER BY o.name, o.id");
        query.bind(":guest", guest);
        while (query.step())
            organizations.append(query.uuid(0));
    }
    const Uuid shown = guests::shownFor(connection, guest);
    QList<Contact> his;
    for (const Uuid &organization : std::as_const(organizations)) {
        const QList<Contact> contacts = contactsOf(connection, organization);
        std::ranges::copy_if(contacts, std::back_inserter(his),
            [&shown](const Contact &one) { return one.guest == shown; });
    }
    return his;
}

QList<Sale> OrganizationRepository::salesOf(Connection &connection, const Uuid &subject, int limit)
{
    QList<Uuid> ids;
    {
        Statement query(connection,
            "SELECT id FROM sale_record WHERE subject_id IN " LOBBY_RECORDS_OF_GUEST
            " AND present = 1 ORDER BY sold_on DESC, id DESC LIMIT :limit");
        query.bind(":guest", subject).bind(":limit", qint64(limit));
        while (query.step())
            ids.append(query.uuid(0));
    }
    QList<Sale> sales;
    for (const Uuid &id : std::as_const(ids)) {
        if (auto one = sale(connection, id))
            sales.append(*std::move(one));
    }
    return sales;
}

std::optional<Sale> OrganizationRepository::sale(Connection &connection, const Uuid &id)
{
    Statement row(connection,
        "SELECT subject_id, branch_id, sold_on, order_no, product_name, product_model,"
        " product_spec, unit_price, cost_price, quantity, unit, discount, amount, currency,"
        " invoice_state, sale_state, remark, owner_id, owner_name FROM sale_record"
        " WHERE id = :id AND present = 1");
    if (!row.bind(":id", id).step())
        return std::nullopt;
    Sale sale;
    sale.id = id;
    int column = 0; // in the order of eachSaleField()
    eachSaleField(
        sale, [&row, &column](quint16, auto &value) { take(value, row.value(column++)); });
    return sale;
}

Intent OrganizationRepository::creationOf(const Organization &organization, sync::Source source)
{
    return {OpKind::Create, OrganizationField::kTable, organization.id,
        withoutNothing(fieldsOf(organization)), {}, source};
}

std::optional<Intent> OrganizationRepository::changeOf(
    const Organization &edited, const Organization &loaded, sync::Source source)
{
    return difference(
        OrganizationField::kTable, loaded.id, fieldsOf(edited), fieldsOf(loaded), source);
}

Intent OrganizationRepository::additionOf(const Contact &contact, sync::Source source)
{
    Fields fields {{ContactField::GuestId, contact.guest.toBytes()},
        {ContactField::OrganizationId, contact.organization.toBytes()},
        {ContactField::Kind, kContactKind},
        {ContactField::Department, sync::orNothing(contact.department)},
        {ContactField::Position, sync::orNothing(contact.position)}};
    if (contact.saidMain)
        fields[ContactField::IsMain] = qint64 {1};
    return {OpKind::Add, ContactField::kTable, contactId(contact.guest, contact.organization),
        withoutNothing(std::move(fields)), {}, source};
}

Intent OrganizationRepository::placeOf(const Contact &contact)
{
    return {OpKind::Set, ContactField::kTable, contact.id,
        {{ContactField::Department, sync::orNothing(contact.department)},
            {ContactField::Position, sync::orNothing(contact.position)}}};
}

Intent OrganizationRepository::removalOf(const Contact &contact)
{
    return {OpKind::Remove, ContactField::kTable, contact.id, {}, {{0, contact.added}}};
}

QList<Intent> OrganizationRepository::mainOf(const Uuid &contact, const QList<Contact> &contacts)
{
    const auto saying = [](const Uuid &id, bool isMain) {
        return Intent {OpKind::Set, ContactField::kTable, id,
            {{ContactField::IsMain, isMain ? sync::Value(qint64 {1}) : sync::Value()}}};
    };
    QList<Intent> intents;
    for (const Contact &one : contacts) {
        if (one.saidMain && one.id != contact)
            intents.append(saying(one.id, false));
    }
    intents.append(saying(contact, true));
    return intents;
}

Intent OrganizationRepository::recordOf(const Sale &sale, sync::Source source)
{
    return {OpKind::Add, SaleField::kTable, sale.id, withoutNothing(fieldsOf(sale)), {}, source};
}

std::optional<Intent> OrganizationRepository::changeOf(
    const Sale &edited, const Sale &loaded, sync::Source source)
{
    return difference(SaleField::kTable, loaded.id, fieldsOf(edited), fieldsOf(loaded), source);
}

Intent OrganizationRepository::removalOfSale(Connection &connection, const Uuid &id) const
{
    const auto state = m_rows.load(connection, tableOf(SaleField::kTable), id);
    return {OpKind::Remove, SaleField::kTable, id, {}, {{0, state ? state->added : sync::Stamp()}}};
}

} // namespace lobby::organizations
