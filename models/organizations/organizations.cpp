#include "models/organizations/organizations.h"

#include "models/followups/reminder_repository.h"
#include "models/followups/timing/snooze.h"
#include "models/guests/guest_repository.h"
#include "models/guests/values/clean_text.h"
#include "models/organizations/organization_index.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::organizations {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntriesAtOnce = 200;

Error invalidOrganization(const OrganizationRefusal &refusal)
{
    return {Error::Code::Invalid, {}, refusal.field};
}

Sale tidiedSale(Sale sale)
{
    for (QString *text : {&sale.orderNo, &sale.productName, &sale.productModel, &sale.productSpec,
             &sale.unit, &sale.currency, &sale.invoiceState, &sale.saleState, &sale.ownerName})
        *text = guests::cleanLine(*text);
    sale.remark = guests::cleanText(sale.remark);
    if (!sale.unitPrice && !sale.costPrice && !sale.amount)
        sale.currency.clear();
    return sale;
}

} // namespace

void sealAccount(Organization &organization, const access::DocumentNumbers &numbers)
{
    if (organization.bankAccount.isEmpty())
        return;
    organization.bankAccountSealed = numbers.seal(organization.bankAccount);
    organization.bankAccountLast4 = access::DocumentNumbers::lastFour(organization.bankAccount);
    organization.bankAccount.clear();
}

Uuid saleReminderId(const Uuid &sale)
{
    return Uuid::named("sale_reminder", sale.toBytes());
}

sync::Intent saleReminderOf(const Sale &sale, const Uuid &guest, QDate remindOn)
{
    constexpr qsizetype kLongestTitleOfSale = 200;
    followups::Reminder reminder;
    reminder.id = saleReminderId(sale.id);
    reminder.subject = guest.isNull() ? sale.branch : guest;
    reminder.branch = sale.branch;
    reminder.kind = followups::ReminderKind::Sale;
    const QString title = sale.productName.isEmpty() ? sale.orderNo : sale.productName;
    reminder.title
        = title.isEmpty() ? sale.soldOn.toString(Qt::ISODate) : title.left(kLongestTitleOfSale);
    reminder.aboutKind = u"sale"_s;
    reminder.aboutId = sale.id;
    reminder.baseDate = remindOn;
    reminder.baseTime = followups::kMorning;
    reminder.nextAt = QDateTime(remindOn, followups::kMorning).toMSecsSinceEpoch();
    reminder.owner = sale.owner;
    return followups::ReminderRepository::creationOf(reminder);
}

QFuture<Result<Done>> Organizations::bringUpToDate(OrganizationIndex &index)
{
    return m_database.local([&index](Connection &connection) {
        while (index.catchUp(connection, kEntriesAtOnce)) { }
    });
}

QFuture<Result<Done>> Organizations::commit(
    const Uuid &object, std::function<Result<Intents>(Connection &)> plan)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, object);
    if (!leave)
        return refusedWith<Done>(leave.error());
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Uuid>> Organizations::create(Organization organization)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestCreate);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    organization = tidied(std::move(organization));
    if (const auto refusal = refusalOf(organization))
        return refusedWith<Uuid>(invalidOrganization(*refusal));
    organization.id = Uuid::v7(m_database.clock().nowMs());
    if (const auto session = m_authoriser.session())
        organization.branch = session->branch;
    if (organization.owner.isNull() && organization.ownerName.isEmpty())
        organization.owner = leave->actor();
    sealAccount(organization, m_numbers);
    const auto made = std::make_shared<Uuid>(organization.id);
    return store::afterCommit(
        m_database.commit(*std::move(leave), {},
            Intents {OrganizationRepository::creationOf(organization, sync::Source::Typed)}),
        made);
}

QFuture<Result<Done>> Organizations::save(Organization edited, const Organization &loaded)
{
    if (edited.id != loaded.id)
        return refusedWith<Done>({Error::Code::Invalid, u"another organization"_s});
    edited = tidied(std::move(edited));
    if (const auto refusal = refusalOf(edited))
        return refusedWith<Done>(invalidOrganization(*refusal));
    if (const auto error = m_authoriser.refusal(Permission::GuestEdit))
        return refusedWith<Done>(*error);
    sealAccount(edited, m_numbers);
    const auto change = OrganizationRepository::changeOf(edited, loaded);
    if (!change)
        return QtFuture::makeReadyFuture(Result<Done>(Done()));
    return commit(loaded.id, [change = *change](Connection &connection) -> Result<Intents> {
        if (!OrganizationRepository::exists(connection, change.id))
            return Error {Error::Code::NotFound};
        return Intents {change};
    });
}

QFuture<Result<Done>> Organizations::archive(
    const Uuid &organization, bool archived, const QString &reason)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::GuestArchive, organization, reason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const sync::Intent intent {sync::OpKind::Archive, schema::Organization::kTable, organization,
        {{sync::kArchivedField, qint64(archived ? 1 : 0)}}};
    return store::afterCommit(m_database.commit(
        *std::move(leave), reason, [intent](Connection &connection) -> Result<Intents> {
            if (!OrganizationRepository::exists(connection, intent.id))
                return Error {Error::Code::NotFound};
            return Intents {intent};
        }));
}

QFuture<Result<OrganizationProfile>> Organizations::load(const Uuid &organization) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<OrganizationProfile>(*error);
    return m_database.read([this, organization, costs = maySeeCosts()](
                               Connection &connection) -> Result<OrganizationProfile> {
        auto found = m_repository.load(connection, organization);
        if (!found)
            return Error {Error::Code::NotFound};
        OrganizationProfile profile {*std::move(found),
            m_repository.contactsOf(connection, organization),
            OrganizationRepository::salesOf(connection, organization, kMostSales)};
        for (Sale &sale : profile.sales) {
            if (!costs)
                sale.costPrice.reset();
        }
        return profile;
    });
}

QFuture<Result<QList<OrganizationRow>>> Organizations::list(const OrganizationQuery &query) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<OrganizationRow>>(*error);
    return m_database.read(
        [this, query](Connection &connection) { return m_repository.list(connection, query); });
}

QFuture<Result<QString>> Organizations::revealBankAccount(
    const Uuid &organization, const QString &reason)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::IdentityReveal, organization, reason);
    if (!leave)
        return refusedWith<QString>(leave.error());
    auto number = std::make_shared<QString>();
    auto plan = [this, organization, number](Connection &connection) -> Result<Intents> {
        const auto found = m_repository.load(connection, organization);
        if (!found || found->bankAccountSealed.isEmpty())
            return Error {Error::Code::NotFound};
        Result<QString> opened = m_numbers.open(found->bankAccountSealed);
        if (!opened)
            return opened.error();
        *number = *std::move(opened);
        return Intents();
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), reason, std::move(plan)), number);
}

QFuture<Result<Uuid>> Organizations::addContact(Contact contact)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::GuestEdit, contact.organization);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    contact.id = contactId(contact.guest, contact.organization);
    contact.department = guests::cleanLine(contact.department);
    contact.position = guests::cleanLine(contact.position);
    auto plan = [this, contact](Connection &connection) -> Result<Intents> {
        if (!guests::GuestRepository::exists(connection, contact.guest))
            return Error {Error::Code::NotFound, {}, u"guest_id"_s};
        if (!OrganizationRepository::exists(connection, contact.organization))
            return Error {Error::Code::NotFound, {}, u"organization_id"_s};
        Intents intents;
        if (contact.saidMain) {
            intents = OrganizationRepository::mainOf(
                contact.id, m_repository.contactsOf(connection, contact.organization));
            intents.removeLast(); // the addition says it
        }
        return intents + Intents {OrganizationRepository::additionOf(contact, sync::Source::Typed)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)),
        std::make_shared<Uuid>(contact.id));
}

QFuture<Result<Done>> Organizations::changeContact(const Contact &contact)
{
    Contact changed = contact;
    changed.department = guests::cleanLine(changed.department);
    changed.position = guests::cleanLine(changed.position);
    return commit(contact.organization, [this, changed](Connection &connection) -> Result<Intents> {
        if (!m_repository.contact(connection, changed.id))
            return Error {Error::Code::NotFound};
        return Intents {OrganizationRepository::placeOf(changed)};
    });
}

QFuture<Result<Done>> Organizations::removeContact(const Uuid &contact)
{
    return commit(contact, [this, contact](Connection &connection) -> Result<Intents> {
        const auto known = m_repository.contact(connection, contact);
        if (!known)
            return Error {Error::Code::NotFound};
        return Intents {OrganizationRepository::removalOf(*known)};
    });
}

QFuture<Result<Done>> Organizations::makeMain(const Uuid &contact)
{
    return commit(contact, [this, contact](Connection &connection) -> Result<Intents> {
        const auto known = m_repository.contact(connection, contact);
        if (!known)
            return Error {Error::Code::NotFound};
        return OrganizationRepository::mainOf(
            contact, m_repository.contactsOf(connection, known->organization));
    });
}

QFuture<Result<QList<Contact>>> Organizations::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Contact>>(*error);
    return m_database.read(
        [this, guest](Connection &connection) { return m_repository.ofGuest(connection, guest); });
}

QFuture<Result<Uuid>> Organizations::recordSale(Sale sale, QDate remindOn)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, sale.subject);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    sale = tidiedSale(std::move(sale));
    sale.id = Uuid::v7(m_database.clock().nowMs());
    if (const auto session = m_authoriser.session())
        sale.branch = session->branch;
    if (sale.owner.isNull() && sale.ownerName.isEmpty())
        sale.owner = leave->actor();
    if (const auto problem = problemOf(sale))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    auto plan = [sale, remindOn](Connection &connection) -> Result<Intents> {
        const bool isGuest = guests::GuestRepository::exists(connection, sale.subject);
        if (!isGuest && !OrganizationRepository::exists(connection, sale.subject))
            return Error {Error::Code::NotFound, {}, u"subject_id"_s};
        Intents intents {OrganizationRepository::recordOf(sale, sync::Source::Typed)};
        if (remindOn.isValid())
            intents.append(saleReminderOf(sale, isGuest ? sale.subject : Uuid(), remindOn));
        return intents;
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), {}, std::move(plan)), std::make_shared<Uuid>(sale.id));
}

QFuture<Result<Sale>> Organizations::loadSale(const Uuid &sale) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<Sale>(*error);
    return m_database.read([sale, costs = maySeeCosts()](Connection &connection) -> Result<Sale> {
        auto found = OrganizationRepository::sale(connection, sale);
        if (!found)
            return Error {Error::Code::NotFound};
        if (!costs)
            found->costPrice.reset();
        return *std::move(found);
    });
}

QFuture<Result<Done>> Organizations::saveSale(Sale edited, const Sale &loaded)
{
    if (edited.id != loaded.id || edited.subject != loaded.subject)
        return refusedWith<Done>({Error::Code::Invalid, u"another sale"_s});
    edited = tidiedSale(std::move(edited));
    if (const auto problem = problemOf(edited))
        return refusedWith<Done>({Error::Code::Invalid, {}, fieldOf(*problem)});
    if (const auto error = m_authoriser.refusal(Permission::GuestEdit))
        return refusedWith<Done>(*error);
    if (!OrganizationRepository::changeOf(edited, loaded))
        return QtFuture::makeReadyFuture(Result<Done>(Done()));
    auto plan = [edited, loaded, costs = maySeeCosts()](Connection &connection) -> Result<Intents> {
        const auto stored = OrganizationRepository::sale(connection, edited.id);
        if (!stored)
            return Error {Error::Code::NotFound};
        Sale before = loaded;
        Sale after = edited;
        // He did not see it, and it is written along with the price.
        if (!costs)
            before.costPrice = after.costPrice = stored->costPrice;
        const auto change = OrganizationRepository::changeOf(after, before);
        return change ? Intents {*change} : Intents();
    };
    return commit(loaded.subject, std::move(plan));
}

QFuture<Result<Done>> Organizations::removeSale(const Uuid &sale)
{
    return commit(sale, [this, sale](Connection &connection) -> Result<Intents> {
        if (!OrganizationRepository::sale(connection, sale))
            return Error {Error::Code::NotFound};
        return Intents {m_repository.removalOfSale(connection, sale)};
    });
}

QFuture<Result<QList<Sale>>> Organizations::salesOf(const Uuid &subject) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Sale>>(*error);
    return m_database.read([subject, costs = maySeeCosts()](Connection &connection) {
        QList<Sale> sales = OrganizationRepository::salesOf(connection, subject, kMostSales);
        for (Sale &sale : sales) {
            if (!costs)
                sale.costPrice.reset();
        }
        return sales;
    });
}

} // namespace lobby::organizations
