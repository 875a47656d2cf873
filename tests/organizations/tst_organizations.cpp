#include "models/followups/reminder_repository.h"
#include "models/guests/values/telephone.h"
#include "models/quality/merging/merges.h"
#include "tests/support/organization_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::organizations;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

Organization company()
{
    Organization one;
    one.name = u"上海春风贸易有限公司"_s;
    one.keyword = u"春风"_s;
    one.country = u"CN"_s;
    one.province = u"上海"_s;
    one.city = u"上海"_s;
    one.address = u"南京西路 1 号"_s;
    one.postalCode = u"200040"_s;
    one.telephone = u"+862112345678"_s;
    one.fax = u"+862112345679"_s;
    one.qq = u"10001"_s;
    one.msn = u"spring@msn.example"_s;
    one.email = u"office@spring.example"_s;
    one.url = u"https://spring.example"_s;
    one.annualIncome = u"1200万"_s;
    one.staffCount = 120;
    one.legalRepresentative = u"陈志强"_s;
    one.taxId = u"91310000MA1K000000"_s;
    one.bankName = u"中国银行"_s;
    one.industry = u"贸易"_s;
    one.partnerRole = u"buyer"_s;
    one.source = u"fair"_s;
    one.status = u"active"_s;
    one.remark = u"Two lines\nof remark"_s;
    return one;
}

template <typename T>
Error::Code refusalIn(const Result<T> &result)
{
    return result ? Error::Code::Unavailable : result.error().code;
}

} // namespace

/// Organizations on a real encrypted file.
class OrganizationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrganizationDesk> m_desk;

    [[nodiscard]] Organizations &service() const { return m_desk->organizations; }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrganizationDesk>(); }
    void cleanup() { m_desk.reset(); }

    void keepsEverythingThatIsSaid()
    {
        Organization said = company();
        said.id = m_desk->wait(service().create(said)).value();
        said.branch = m_desk->branchId;
        said.owner = m_desk->staffId;
        QCOMPARE(m_desk->stored(said.id).organization, said);
    }

    void onlyWhatDiffersIsWritten()
    {
        const Uuid id = m_desk->wait(service().create(company())).value();
        const Organization loaded = m_desk->stored(id).organization;
        const qint64 ops = m_desk->count("SELECT count(*) FROM op_log");
        QVERIFY(m_desk->wait(service().save(loaded, loaded)));
        QCOMPARE(m_desk->count("SELECT count(*) FROM op_log"), ops);
        Organization edited = loaded;
        edited.city = u"苏州"_s;
        edited.remark.clear();
        edited.staffCount.reset();
        QVERIFY(m_desk->wait(service().save(edited, loaded)));
        QCOMPARE(m_desk->stored(id).organization, edited);
        QCOMPARE(m_desk->count("SELECT count(*) FROM op_log"), ops + 1);
    }

    void anAccountStandsSealedAndIsShownToWhomMayForAReason()
    {
        Organization said = company();
        said.bankAccount = u"6222 0200 0000 1234"_s;
        Organization sealed = said;
        sealAccount(sealed, m_desk->numbers);
        QVERIFY(sealed.bankAccount.isEmpty()); // nowhere in plain any more
        const Uuid id = m_desk->wait(service().create(said)).value();
        const Organization loaded = m_desk->stored(id).organization;
        QVERIFY(loaded.bankAccount.isEmpty());
        QCOMPARE(loaded.bankAccountLast4, u"1234"_s);
        QVERIFY(!loaded.bankAccountSealed.contains("6222"));
        QCOMPARE(refusalIn(m_desk->wait(service().revealBankAccount(id, {}))),
            m_desk->authoriser.may(access::Permission::IdentityReveal) ? Error::Code::ReasonRequired
                                                                       : Error::Code::NotAllowed);
        const quint64 before = m_desk->audit.head().sequence;
        const auto number = m_desk->wait(service().revealBankAccount(id, u"guest_asks"_s));
        QVERIFY(number);
        QCOMPARE(access::DocumentNumbers::normalised(*number), u"6222020000001234"_s);
        QCOMPARE(m_desk->audit.head().sequence, before + 1);
        m_desk->logInAs({Role::Receptionist});
        QCOMPARE(refusalIn(m_desk->wait(service().revealBankAccount(id, u"guest_asks"_s))),
            Error::Code::NotAllowed);
    }

    void anotherBankKeepsTheAccountUntilThatIsTypedAnew()
    {
        Organization said = company();
        said.bankAccount = u"6222020000001234"_s;
        const Uuid id = m_desk->wait(service().create(said)).value();
        const Organization loaded = m_desk->stored(id).organization;
        Organization edited = loaded;
        edited.bankName = u"工商银行"_s;
        QVERIFY(m_desk->wait(service().save(edited, loaded)));
        QCOMPARE(m_desk->stored(id).organization, edited);
        Organization retyped = edited;
        retyped.bankAccount = u"6222020000009999"_s;
        QVERIFY(m_desk->wait(service().save(retyped, edited)));
        QCOMPARE(m_desk->stored(id).organization.bankAccountLast4, u"9999"_s);
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("by a part of its name") << u"春风"_s << true;
        QTest::newRow("in traditional characters") << u"春風"_s << true;
        QTest::newRow("by pinyin") << u"chunfeng"_s << true;
        QTest::newRow("by its telephone's end") << u"5678"_s << true;
        QTest::newRow("by its fax's end") << u"5679"_s << true;
        QTest::newRow("by its e-mail") << u"office@spring"_s << true;
        QTest::newRow("by its tax id") << u"91310000MA1K000000"_s << true;
        QTest::newRow("by nothing of its own") << u"秋雨"_s << false;
        QTest::newRow("by nothing that can be looked for") << u"\"*("_s << false;
    }
    void isFound()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        QVERIFY(m_desk->wait(service().create(company())));
        (void)m_desk->add(u"Hilton"_s);
        QCOMPARE(m_desk->found(typed).size(), isFound ? 1 : 0);
    }

    void theListIsInTheOrderOfTheAlphabet()
    {
        for (const QString &name : {u"中旅"_s, u"Acme"_s, u"春秋旅行社"_s, u"阿里巴巴"_s})
            (void)m_desk->add(name);
        QCOMPARE(m_desk->found({}),
            (QStringList {u"阿里巴巴"_s, u"春秋旅行社"_s, u"中旅"_s, u"Acme"_s}));
    }

    void aRoleNarrowsTheList()
    {
        (void)m_desk->add(u"Acme"_s, [](Organization &one) { one.partnerRole = u"supplier"_s; });
        (void)m_desk->add(u"Beta"_s, [](Organization &one) { one.partnerRole = u"buyer"_s; });
        QCOMPARE(m_desk->found({}, u"supplier"_s), QStringList {u"Acme"_s});
        QCOMPARE(m_desk->found(u"beta"_s, u"supplier"_s), QStringList());
    }

    void whatIsRenamedIsFoundByItsNewNameAlone()
    {
        const Uuid id = m_desk->add(u"Acme"_s);
        const Organization loaded = m_desk->stored(id).organization;
        Organization edited = loaded;
        edited.name = u"Zenith"_s;
        QVERIFY(m_desk->wait(service().save(edited, loaded)));
        QCOMPARE(m_desk->found(u"zen"_s).size(), 1);
        QCOMPARE(m_desk->found(u"acme"_s).size(), 0);
    }

    void aNameIsTheSameHoweverItIsWritten()
    {
        const Uuid id = m_desk->add(u"廣州白雲旅行社"_s);
        const auto named = [this](const QString &name) {
            return *m_desk->wait(m_desk->database->read([name](store::Connection &connection) {
                return OrganizationRepository::named(connection, name);
            }));
        };
        QCOMPARE(named(u"广州白云旅行社"_s), QList<Uuid> {id});
        QCOMPARE(named(u" 广州 白云旅行社 "_s), QList<Uuid> {id});
        QVERIFY(named(u"广州白云"_s).isEmpty());
    }

    void whatIsTakenOutOfTheListsComesBack()
    {
        const Uuid id = m_desk->add(u"Acme"_s);
        QVERIFY(m_desk->wait(service().archive(id, true)));
        QVERIFY(m_desk->found(u"acme"_s).isEmpty());
        QVERIFY(m_desk->stored(id).organization.archived);
        OrganizationQuery hidden;
        hidden.archived = true;
        QCOMPARE(m_desk->wait(service().list(hidden)).value().size(), 1);
        QVERIFY(m_desk->wait(service().archive(id, false)));
        QCOMPARE(m_desk->found(u"acme"_s).size(), 1);
        QVERIFY(m_desk->wait(service().list(hidden)).value().isEmpty());
    }

    void theIndexIsMadeAnewFromNothing()
    {
        (void)m_desk->add(u"Acme"_s);
        QVERIFY(m_desk->wait(m_desk->database->local([](store::Connection &connection) {
            connection.execute("DELETE FROM organization_entry;"
                               "DELETE FROM meta WHERE name = 'organization_search_version'");
        })));
        QVERIFY(m_desk->found(u"acme"_s).isEmpty());
        QVERIFY(m_desk->wait(service().bringUpToDate(m_desk->index)));
        QCOMPARE(m_desk->found(u"acme"_s).size(), 1);
        QVERIFY(m_desk->wait(service().bringUpToDate(m_desk->index)));
        QCOMPARE(m_desk->found(u"acme"_s).size(), 1);
    }

    void thereIsAlwaysOneMainContact()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        QVERIFY(m_desk->stored(firm).contacts.isEmpty());
        const Uuid chen = m_desk->speaks(m_desk->guest(u"陈志强"_s), firm, u"Manager"_s);
        const Uuid wang = m_desk->speaks(m_desk->guest(u"王芳"_s), firm);
        const auto main = [this, &firm] {
            QList<Uuid> ids;
            const auto contacts = m_desk->stored(firm).contacts;
            for (const Contact &one : contacts) {
                if (one.isMain)
                    ids.append(one.id);
            }
            return ids;
        };
        QCOMPARE(main(), QList<Uuid> {chen});
        m_desk->clock.advance(1);
        QVERIFY(m_desk->wait(service().makeMain(wang)));
        QCOMPARE(main(), QList<Uuid> {wang});
        QCOMPARE(m_desk->stored(firm).contacts.constFirst().id, wang);
        const Uuid li = m_desk->speaks(m_desk->guest(u"李雷"_s), firm, {}, true);
        QCOMPARE(main(), QList<Uuid> {li});
        QCOMPARE(m_desk->count("SELECT count(*) FROM relationship WHERE is_main = 1"), 1);
        m_desk->clock.advance(1);
        QVERIFY(m_desk->wait(service().removeContact(li)));
        QCOMPARE(main(), QList<Uuid> {chen});
    }

    void aGuestSaysForWhomHeSpeaks()
    {
        const Uuid chen = m_desk->guest(u"陈志强"_s);
        const Uuid acme = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(chen, acme, u"Manager"_s);
        (void)m_desk->speaks(m_desk->guest(u"王芳"_s), acme);
        const auto his = m_desk->wait(service().ofGuest(chen)).value();
        QCOMPARE(his.size(), 1);
        QCOMPARE(his.constFirst().organization, acme);
        QCOMPARE(his.constFirst().organizationName, u"Acme"_s);
        QCOMPARE(his.constFirst().position, u"Manager"_s);
        QVERIFY(his.constFirst().isMain);
    }

    void twoRecordsOfOneGuestAreOneContact()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        const Uuid chen = m_desk->guest(u"陈志强"_s);
        const Uuid again = m_desk->guest(u"陈志强"_s);
        (void)m_desk->speaks(again, firm, u"Manager"_s);
        m_desk->clock.advance(1);
        quality::Merges merges(*m_desk->database, m_desk->authoriser);
        const Uuid merging = m_desk->wait(merges.merge({chen, again, {}})).value();
        QCOMPARE(m_desk->stored(firm).contacts.constFirst().guest, chen);
        QCOMPARE(m_desk->wait(service().ofGuest(chen)).value().size(), 1);
        (void)m_desk->speaks(chen, firm);
        QCOMPARE(m_desk->stored(firm).contacts.size(), 1);
        QVERIFY(m_desk->stored(firm).contacts.constFirst().isMain);
        m_desk->clock.advance(1);
        QVERIFY(m_desk->wait(merges.part(merging, u"guest_request"_s)));
        QCOMPARE(m_desk->stored(firm).contacts.size(), 2);
    }

    void whatAContactIsCanBeChanged()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->guest(u"陈志强"_s), firm, u"Manager"_s);
        Contact changed = m_desk->stored(firm).contacts.constFirst();
        changed.department = u"Sales"_s;
        changed.position.clear();
        QVERIFY(m_desk->wait(service().changeContact(changed)));
        QCOMPARE(m_desk->stored(firm).contacts.constFirst().department, u"Sales"_s);
        QVERIFY(m_desk->stored(firm).contacts.constFirst().position.isEmpty());
    }

    void whoIsNotThereSpeaksForNobody()
    {
        Contact contact;
        contact.guest = Uuid::named("test", "nobody");
        contact.organization = m_desk->add(u"Acme"_s);
        QCOMPARE(m_desk->wait(service().addContact(contact)).error().subject, u"guest_id"_s);
        contact.guest = m_desk->guest(u"陈志强"_s);
        contact.organization = Uuid::named("test", "nothing");
        QCOMPARE(m_desk->wait(service().addContact(contact)).error().subject, u"organization_id"_s);
    }

    void erasingAGuestTakesHisPlaceAndSalesAlong()
    {
        const Uuid chen = m_desk->guest(u"陈志强"_s);
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(chen, firm);
        Sale sale;
        sale.subject = chen;
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        QVERIFY(m_desk->wait(service().recordSale(sale)));
        m_desk->commit({{sync::OpKind::Erase, schema::Guest::kTable, chen}});
        QCOMPARE(m_desk->count("SELECT count(*) FROM relationship"), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM sale_record"), 0);
        QVERIFY(m_desk->stored(firm).contacts.isEmpty());
    }

    void aSaleIsKeptWithItsCurrencyAndReminds()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.orderNo = u"SO-1"_s;
        sale.productName = u"Meeting room"_s;
        sale.unitPrice = 1280'00;
        sale.costPrice = 400'00;
        sale.quantity = 2500;
        sale.unit = u"天"_s;
        sale.discount = 850;
        sale.currency = u"CNY"_s;
        sale.invoiceState = u"已开"_s;
        sale.saleState = u"成交"_s;
        sale.id = m_desk->wait(service().recordSale(sale, {2025, 6, 1})).value();
        sale.branch = m_desk->branchId;
        sale.owner = m_desk->staffId;
        QCOMPARE(m_desk->wait(service().salesOf(sale.subject)).value(), QList<Sale> {sale});
        QCOMPARE(m_desk->stored(sale.subject).sales, QList<Sale> {sale});
        const auto reminder
            = *m_desk->wait(m_desk->database->read([&sale](store::Connection &connection) {
                  return followups::ReminderRepository(connection).load(saleReminderId(sale.id));
              }));
        QVERIFY(reminder);
        QCOMPARE(reminder->kind, followups::ReminderKind::Sale);
        QCOMPARE(reminder->baseDate, QDate(2025, 6, 1));
        QCOMPARE(reminder->subject, m_desk->branchId);
        QCOMPARE(reminder->title, u"Meeting room"_s);
        QCOMPARE(reminder->owner, m_desk->staffId);
    }

    void whoMaySeeNoFiguresSeesNoCostAndLosesNone()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.unitPrice = 10'00;
        sale.costPrice = 4'00;
        sale.currency = u"CNY"_s;
        QVERIFY(m_desk->wait(service().recordSale(sale)));
        m_desk->logInAs({Role::Receptionist});
        Sale seen = m_desk->wait(service().salesOf(sale.subject)).value().constFirst();
        QVERIFY(!seen.costPrice);
        QVERIFY(!m_desk->stored(sale.subject).sales.constFirst().costPrice);
        QCOMPARE(m_desk->wait(service().loadSale(seen.id)).value(), seen);
        Sale edited = seen;
        edited.unitPrice = 12'00;
        QVERIFY(m_desk->wait(service().saveSale(edited, seen)));
        Sale guessed = edited;
        guessed.costPrice = 1'00;
        QVERIFY(m_desk->wait(service().saveSale(guessed, edited)));
        m_desk->logInAs({Role::Manager});
        const Sale stored = m_desk->wait(service().salesOf(sale.subject)).value().constFirst();
        QCOMPARE(stored.unitPrice, 12'00);
        QCOMPARE(stored.costPrice, 4'00);
    }

    void ofASaleOnlyWhatDiffersIsWritten()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.id = m_desk->wait(service().recordSale(sale)).value();
        const Sale loaded = m_desk->wait(service().loadSale(sale.id)).value();
        const qint64 ops = m_desk->count("SELECT count(*) FROM op_log");
        const quint64 entries = m_desk->audit.head().sequence;
        QVERIFY(m_desk->wait(service().saveSale(loaded, loaded)));
        QCOMPARE(m_desk->count("SELECT count(*) FROM op_log"), ops);
        QCOMPARE(m_desk->audit.head().sequence, entries);
        Sale paid = loaded;
        paid.saleState = u"Paid"_s;
        QVERIFY(m_desk->wait(service().saveSale(paid, loaded)));
        QCOMPARE(m_desk->count("SELECT count(*) FROM op_log"), ops + 1);
        QCOMPARE(m_desk->audit.head().sequence, entries + 1);
        Sale renamed = loaded; // by somebody who had not seen that it was paid
        renamed.productName = u"Green tea"_s;
        QVERIFY(m_desk->wait(service().saveSale(renamed, loaded)));
        renamed.saleState = paid.saleState;
        QCOMPARE(m_desk->wait(service().loadSale(sale.id)).value(), renamed);
    }

    void ofASaleOnlyWhatIsSoundAndItsOwnIsSaved()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.id = m_desk->wait(service().recordSale(sale)).value();
        const Sale loaded = m_desk->wait(service().loadSale(sale.id)).value();
        Sale edited = loaded;
        edited.unitPrice = -1;
        edited.currency = u"CNY"_s;
        QCOMPARE(m_desk->wait(service().saveSale(edited, loaded)).error().subject, u"unit_price"_s);
        edited = loaded;
        edited.subject = m_desk->add(u"Beta"_s);
        QCOMPARE(refusalIn(m_desk->wait(service().saveSale(edited, loaded))), Error::Code::Invalid);
        edited = loaded;
        edited.remark = u"Two cups"_s;
        m_desk->logInAs({Role::Administrator});
        QCOMPARE(
            refusalIn(m_desk->wait(service().saveSale(edited, loaded))), Error::Code::NotAllowed);
        QCOMPARE(refusalIn(m_desk->wait(service().loadSale(sale.id))), Error::Code::NotAllowed);
        m_desk->logInAs({Role::Manager});
        QVERIFY(m_desk->wait(service().removeSale(sale.id)));
        QCOMPARE(
            refusalIn(m_desk->wait(service().saveSale(edited, loaded))), Error::Code::NotFound);
        QCOMPARE(refusalIn(m_desk->wait(service().loadSale(sale.id))), Error::Code::NotFound);
    }

    void whatIsNotThereCannotBeChanged()
    {
        Contact nobody;
        nobody.id = Uuid::named("test", "nobody");
        nobody.organization = m_desk->add(u"Acme"_s);
        QCOMPARE(refusalIn(m_desk->wait(service().changeContact(nobody))), Error::Code::NotFound);
        QCOMPARE(
            refusalIn(m_desk->wait(service().removeContact(nobody.id))), Error::Code::NotFound);
        QCOMPARE(refusalIn(m_desk->wait(service().makeMain(nobody.id))), Error::Code::NotFound);
        QCOMPARE(
            refusalIn(m_desk->wait(service().archive(nobody.id, true))), Error::Code::NotFound);
    }

    void aSaleToAGuestRemindsOfHimAndOneWithoutADayOfNothing()
    {
        Sale sale;
        sale.subject = m_desk->guest(u"陈志强"_s);
        sale.soldOn = {2025, 5, 14};
        sale.orderNo = u"SO-7"_s;
        sale.ownerName = u"老张"_s; // nobody of this desk
        QVERIFY(m_desk->wait(service().recordSale(sale)));
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 0);
        const Uuid id = m_desk->wait(service().recordSale(sale, {2025, 6, 1})).value();
        QVERIFY(m_desk->wait(service().loadSale(id)).value().owner.isNull());
        const auto reminder
            = *m_desk->wait(m_desk->database->read([&id](store::Connection &connection) {
                  return followups::ReminderRepository(connection).load(saleReminderId(id));
              }));
        QCOMPARE(reminder->subject, sale.subject);
        QCOMPARE(reminder->title, u"SO-7"_s);
    }

    void anOwnerWhomOnlyAFileKnewStays()
    {
        const Uuid id
            = m_desk->add(u"Acme"_s, [](Organization &one) { one.ownerName = u"老张"_s; });
        QVERIFY(m_desk->stored(id).organization.owner.isNull());
        QCOMPARE(m_desk->stored(id).organization.ownerName, u"老张"_s);
    }

    void anAmountOfNothingHasNoCurrency()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.currency = u"CNY"_s;
        const Uuid id = m_desk->wait(service().recordSale(sale)).value();
        QVERIFY(m_desk->wait(service().loadSale(id)).value().currency.isEmpty());
    }

    void contactsShowTheirTelephonesMaskedAndTheirPlacesTidy()
    {
        guests::GuestProfile chen;
        chen.guest.fullNameNative = u"陈志强"_s;
        chen.telephones = {guests::telephoneOf(u"13812345678"_s, u"CN")};
        const Uuid guest = m_desk->wait(m_desk->guests.create({chen})).value().constFirst();
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(guest, firm);
        Contact contact = m_desk->stored(firm).contacts.constFirst();
        QVERIFY(contact.telephone.endsWith(u"5678"_s) && contact.telephone.contains(u'*'));
        contact.position = u"  Director "_s;
        QVERIFY(m_desk->wait(service().changeContact(contact)));
        QCOMPARE(m_desk->stored(firm).contacts.constFirst().position, u"Director"_s);
    }

    void theIndexIsMadeAnewInPieces()
    {
        for (const QString &name : {u"Acme"_s, u"Beta"_s, u"Gamma"_s})
            (void)m_desk->add(name);
        int pieces = 1;
        QVERIFY(
            m_desk->wait(m_desk->database->local([this, &pieces](store::Connection &connection) {
                connection.execute("DELETE FROM organization_entry;"
                                   "DELETE FROM meta WHERE name = 'organization_search_version'");
                while (m_desk->index.catchUp(connection, 2))
                    ++pieces;
            })));
        QCOMPARE(pieces, 2);
        QCOMPARE(m_desk->found({}).size(), 3);
    }

    void aSaleOfMistakeGoes()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        const Uuid id = m_desk->wait(service().recordSale(sale)).value();
        QVERIFY(m_desk->wait(service().removeSale(id)));
        QVERIFY(m_desk->wait(service().salesOf(sale.subject)).value().isEmpty());
        QCOMPARE(refusalIn(m_desk->wait(service().removeSale(id))), Error::Code::NotFound);
    }

    void whatIsUnsoundIsNotWritten()
    {
        Organization nameless = company();
        nameless.name.clear();
        const auto refused = m_desk->wait(service().create(nameless));
        QCOMPARE(refusalIn(refused), Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"name"_s);
        QCOMPARE(m_desk->wait(service().recordSale({})).error().subject, u"subject_id"_s);
        Sale lost;
        lost.subject = Uuid::named("test", "nothing");
        lost.soldOn = {2025, 5, 14};
        lost.productName = u"Tea"_s;
        QCOMPARE(refusalIn(m_desk->wait(service().recordSale(lost))), Error::Code::NotFound);
        QCOMPARE(m_desk->count("SELECT count(*) FROM organization"), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM sale_record"), 0);
    }

    void aRoleWithoutGuestsSeesNoOrganizations()
    {
        const Uuid id = m_desk->add(u"Acme"_s);
        m_desk->logInAs({Role::Administrator});
        QCOMPARE(refusalIn(m_desk->wait(service().load(id))), Error::Code::NotAllowed);
        QCOMPARE(refusalIn(m_desk->wait(service().list({}))), Error::Code::NotAllowed);
        QCOMPARE(refusalIn(m_desk->wait(service().ofGuest(id))), Error::Code::NotAllowed);
        QCOMPARE(refusalIn(m_desk->wait(service().salesOf(id))), Error::Code::NotAllowed);
        QCOMPARE(refusalIn(m_desk->wait(service().create(company()))), Error::Code::NotAllowed);
        QVERIFY(!service().maySee());
        QVERIFY(!service().mayEdit());
    }
};

QTEST_GUILESS_MAIN(OrganizationsTest)
#include "tst_organizations.moc"
